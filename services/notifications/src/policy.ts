import { notifications } from '@pearls/contracts';
import { policy } from '@pearls/service';

const office = ['secretariat', 'administrator'] as const;

/** The back office reads all mail; everybody else their own. */
export const notificationsPolicy = policy(notifications, {
  messages: office,
  myMessages: ['person'],
  message: office,
  messagePage: office,
  deliveries: office,
  resend: office,
});

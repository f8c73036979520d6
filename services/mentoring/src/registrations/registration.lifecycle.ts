import { lifecycle } from '@pearls/domain';

/** A registration. Who waits moves up by itself when a place is free. */
export const registrationLifecycle = lifecycle('registration', {
  waiting: { moveUp: 'confirmed', cancel: 'cancelled' },
  confirmed: { cancel: 'cancelled' },
  cancelled: {},
});

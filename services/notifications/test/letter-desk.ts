import { ApplicationsLetterReady, IdentityLetterReady, type Letter } from '@pearls/contracts';
import { notificationsService } from '@pearls/notifications';
import { standsInFor, startService, type ServiceUnderTest } from '@pearls/testing';
import { v4 } from 'uuid';
import { openPostOffice, type PostOffice } from './post-office.js';

/** What the service cannot start without. */
export const SETTINGS = { SEALING_KEY: 'a key for tests alone, long enough to be one' };

export const aLetter = (more: Partial<Letter> = {}): Letter => ({
  letterId: v4(),
  to: [{ personId: v4(), email: 'anna@rujiena.example', name: 'Anna Bērziņa' }],
  language: 'en',
  subject: 'We have received the application of Rūjiena',
  paragraphs: ['The application has arrived.', 'We promise an answer.'],
  action: { label: 'Open the application', url: 'http://localhost:8080/applicant/applications/1' },
  ...more,
});

/** Notifications with a post office of its own, and stand-ins for the services that write letters. */
export interface LetterDesk {
  service: ServiceUnderTest;
  office: PostOffice;
  /** How often an owner was asked. */
  asked: () => number;
  /** The owner has a letter ready. */
  post(letter: Letter, from?: 'applications' | 'identity', eventId?: string): Promise<void>;
  stop(): Promise<void>;
}

export async function openLetterDesk({ mail }: { mail?: 'mailbox' } = {}): Promise<LetterDesk> {
  const office = await openPostOffice();
  const service = await startService(notificationsService, { env: { ...SETTINGS, MAIL: mail ?? office.address, MAIL_FROM: 'pearls@cbss.example' } });
  const letters = new Map<string, Letter>();
  let asked = 0;
  for (const owner of ['applications', 'identity'])
    standsInFor<{ letterId: string }>(service.bus.connection, { name: `${owner}.letter` }, ({ letterId }) => {
      asked += 1;
      return letters.get(letterId);
    });
  return {
    service,
    office,
    asked: () => asked,
    async post(letter, from = 'applications', eventId) {
      letters.set(letter.letterId, letter);
      const fact = from === 'identity' ? IdentityLetterReady : ApplicationsLetterReady;
      await service.hears(fact, letter.letterId, { letterId: letter.letterId, kind: from === 'identity' ? 'sign-in' : 'application-receipt' }, eventId);
    },
    async stop() {
      await service.stop();
      await office.close();
    },
  };
}

import type { INestApplicationContext } from '@nestjs/common';
import { EventAnnounced, type ProgrammeEventDraft } from '@pearls/contracts';
import { platform } from '@pearls/domain';
import { tell } from '@pearls/persistence';
import { demonstrationCycle } from '@pearls/reference/demonstration';
import { DataSource } from 'typeorm';
import { v5 } from 'uuid';
import { ProgrammeEventEntity } from '../events/programme-event.entity.js';

const NAMESPACE = '5c0e7f42-1d9b-4f0a-8a66-90b1c7d2e3f4';
const zone = 'Europe/Berlin';

/** What the demonstration cycle offers to everybody while its call is open. Everything else grows out of facts of other rooms. */
const events: Record<string, ProgrammeEventDraft> = {
  'info-webinar': {
    cycleIds: [demonstrationCycle.id],
    kind: 'webinar',
    audience: 'public',
    title: { en: 'Is the title something for us?', lv: 'Vai tituls ir domāts mums?' },
    description: {
      en: 'An hour for towns that think about applying: what the year asks for, what it gives, and the questions of the form one by one. Two former candidates tell how they decided.',
      lv: 'Stunda pašvaldībām, kas apsver pieteikšanos: ko gads prasa, ko tas dod, un veidlapas jautājumi cits pēc cita. Divi bijušie kandidāti stāsta, kā pieņēma lēmumu.',
    },
    online: true,
    joiningLink: 'https://meet.example.org/pearls-2028',
    startsAt: '2026-12-08T12:00:00.000Z',
    endsAt: '2026-12-08T13:00:00.000Z',
    zone,
    capacity: 100,
    agenda: [
      { startsAt: '2026-12-08T12:00:00.000Z', title: { en: 'What the title year asks for and gives', lv: 'Ko titula gads prasa un dod' } },
      { startsAt: '2026-12-08T12:25:00.000Z', title: { en: 'The form, question by question', lv: 'Veidlapa, jautājums pēc jautājuma' } },
      { startsAt: '2026-12-08T12:45:00.000Z', title: { en: 'Your questions', lv: 'Jūsu jautājumi' } },
    ],
  },
  'open-forum': {
    cycleIds: [demonstrationCycle.id],
    kind: 'forum',
    audience: 'public',
    title: { en: 'An evening on culture and trust', lv: 'Vakars par kultūru un uzticēšanos' },
    description: {
      en: 'Three towns tell what a stage, a kitchen and an old fire station did for people who had not spoken to each other before. Come with a question of your own town.',
      lv: 'Trīs pilsētas stāsta, ko skatuve, virtuve un vecs ugunsdzēsēju depo deva cilvēkiem, kas iepriekš cits ar citu nesarunājās. Nāciet ar savas pilsētas jautājumu.',
    },
    online: false,
    place: 'Culture house, Cēsis',
    startsAt: '2027-01-14T15:00:00.000Z',
    endsAt: '2027-01-14T18:00:00.000Z',
    zone: 'Europe/Riga',
    capacity: 60,
    agenda: [],
  },
};

/** Announces the events of the demonstration that are still to come. */
export async function loadDemonstration(app: INestApplicationContext, now: Date) {
  await app.get(DataSource).transaction(async (tx) => {
    for (const [key, draft] of Object.entries(events)) {
      const id = v5(key, NAMESPACE);
      if (new Date(draft.endsAt) <= now || (await tx.existsBy(ProgrammeEventEntity, { id }))) continue;
      const event = Object.assign(ProgrammeEventEntity.draft(draft), { id });
      event.announce(now);
      await tx.save(event);
      await tell(tx, platform(now), EventAnnounced, id, { eventId: id, cycleId: demonstrationCycle.id, kind: draft.kind, audience: draft.audience, startsAt: draft.startsAt, endsAt: draft.endsAt, zone: draft.zone });
    }
  });
}

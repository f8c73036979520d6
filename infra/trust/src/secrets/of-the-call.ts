import { applications, preferences, teams } from '@pearls/contracts';
import { answersTo } from '@pearls/year';
import { FORM } from '../world.ts';
import { allBut, newWords, OFFICE, type Secret } from './secret.ts';

/** While the call is open: what a town does is the town's own affair. */
export const ofTheCall: Secret[] = [
  {
    what: 'what a town writes before it hands in',
    hiddenFrom: allBut('the officer of a town that still writes', ...OFFICE),
    knownTo: 'the officer of a town that still writes',
    async change({ late }, chance) {
      const section = chance.pick(FORM.sections);
      const params = { id: late.application.id, section: section.key };
      const { version } = await late.officer.does(applications.readSection, { params });
      return late.officer.does(applications.saveSection, { params, version, body: { answers: answersTo(section, {}, chance, late.officer), completed: chance.next() < 0.5 } });
    },
  },
  {
    what: 'whom a town invites',
    hiddenFrom: allBut('the officer of a town that still writes', ...OFFICE),
    knownTo: 'the officer of a town that still writes',
    change: ({ late }, chance) => late.officer.does(teams.invite, { params: { id: late.teamId }, body: { email: `${newWords(chance).replaceAll(' ', '.')}@colleagues.example`, role: chance.pick(['editor', 'viewer'] as const) } }),
  },
  {
    what: 'how somebody wants to be told',
    hiddenFrom: allBut('the officer of a town that still writes'),
    knownTo: 'the officer of a town that still writes',
    async change({ late }, chance) {
      const { version, zone } = await late.officer.does(preferences.readPreferences);
      const next = chance.pick(['Europe/Riga', 'Europe/Berlin', 'Europe/Helsinki', 'Europe/Oslo'].filter((one) => one !== zone));
      return late.officer.does(preferences.changePreferences, { version, body: { zone: next, topics: [] } });
    },
  },
];

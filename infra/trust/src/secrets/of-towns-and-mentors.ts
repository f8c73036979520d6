import { mentoringSessions, practices, registrations, stories } from '@pearls/contracts';
import { allBut, newWords, OFFICE, TOWN, type Secret } from './secret.ts';

/** What passes between a town and those who help it, at any time. */
export const ofTownsAndMentors: Secret[] = [
  {
    what: 'what only mentors read',
    hiddenFrom: allBut('the contact of the country', ...OFFICE),
    knownTo: 'the contact of the country',
    change: ({ contact, town, platform }, chance) =>
      contact.does(mentoringSessions.logSession, {
        body: {
          applicationId: town.application.id,
          heldOn: platform.clock.now().toISOString().slice(0, 10),
          kind: chance.pick(['call', 'visit', 'mail', 'session'] as const),
          topics: newWords(chance),
          advice: newWords(chance),
          visibility: 'mentors-only',
          minutes: chance.between(5, 90),
          steps: [{ what: newWords(chance), who: chance.pick(['contact', 'secretariat'] as const) }],
        },
      }),
  },
  {
    what: 'what a town needs in order to take part',
    // An auditor sees by the version that something was changed, as in the log, and never what.
    hiddenFrom: allBut('the officer of the town', 'the secretariat', 'the administrator', 'an auditor'),
    knownTo: 'the officer of the town',
    async change({ town }, chance) {
      const { items } = await town.officer.does(registrations.listMyRegistrations, { query: {} });
      const { id, version } = items.find(({ actions }) => actions.length > 0) ?? items[0]!;
      return town.officer.does(registrations.editRegistration, { params: { id }, version, body: { dietNeeds: newWords(chance), accessNeeds: newWords(chance) } });
    },
  },
  {
    what: 'a practice that a town writes',
    hiddenFrom: allBut(...TOWN, 'the secretariat', 'the administrator', 'an auditor'),
    knownTo: 'the officer of the town',
    change: ({ town }, chance) => town.officer.does(practices.start, { body: { teamId: town.teamId, kind: 'good-practice', title: newWords(chance), placeId: town.place.id } }),
  },
  {
    what: 'a story that the programme writes',
    hiddenFrom: allBut(...OFFICE),
    knownTo: 'the secretariat',
    change: ({ secretariat, town }, chance) => secretariat.does(stories.startStory, { body: { title: { en: newWords(chance) }, text: { en: newWords(chance) }, placeId: town.place.id, links: [] } }),
  },
];

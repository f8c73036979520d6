import { connect } from '@nats-io/transport-node';
import {
  Addressees,
  Cycle,
  cycleAsked,
  identityAddressees,
  identityPeopleNamed,
  identityTeamsNamed,
  PeopleNamed,
  Place,
  placeAsked,
  plannedActivities,
  PlannedActivities,
  project,
  read,
  TeamsNamed,
  type Class,
  type PlannedActivity,
  type Question,
  type TimetableEntry,
} from '@pearls/contracts';
import { standsInFor } from '@pearls/testing';

const zone = 'Europe/Berlin';

/** What the other rooms would answer: tests write into it. */
export interface OtherRooms {
  timetable: TimetableEntry[];
  cycleState: string;
  cycles: Set<string>;
  placeNames: Map<string, string>;
  plans: Map<string, PlannedActivity[]>;
  people: Map<string, string>;
  teams: Map<string, string>;
  /** Nobody answers about plans. */
  plansAreAway: boolean;
}

/** Plays applications, action-plans and identity on the bus, by subscriptions that speak their contracts. */
export async function playOtherRooms(natsUrl: string) {
  const rooms: OtherRooms = {
    timetable: [
      { key: 'title-year-starts', at: '2027-12-31T23:00:00.000Z', zone },
      { key: 'title-year-ends', at: '2028-12-31T23:00:00.000Z', zone },
    ],
    cycleState: 'title_year',
    cycles: new Set(['2027', '2028', '2029']),
    placeNames: new Map([['rujiena', 'Rūjiena'], ['jakobstad', 'Jakobstad – Pietarsaari']]),
    plans: new Map(),
    people: new Map(),
    teams: new Map(),
    plansAreAway: false,
  };
  const bus = await connect({ servers: natsUrl });
  const answer = <A extends object, R extends object>(question: Question<A, R>, reply: Class, give: (asked: A) => object | undefined) =>
    standsInFor<A>(bus, question, (asked) => {
      const given = give(read(question.ask as Class<A>, asked));
      return given && project(reply, given);
    });
  answer(cycleAsked, Cycle, ({ cycleId }) => (rooms.cycles.has(cycleId) ? aCycle(cycleId, rooms) : undefined));
  answer(placeAsked, Place, ({ placeId }) => (rooms.placeNames.has(placeId) ? { id: placeId, displayName: rooms.placeNames.get(placeId), names: [{ name: placeId, language: 'en', kind: 'official' }], country: 'LV', nuts3: 'LV008', kind: 'town', version: 1 } : undefined));
  answer(plannedActivities, PlannedActivities, ({ planId }) => {
    if (rooms.plansAreAway) throw new Error('The plans are away.');
    const items = rooms.plans.get(planId);
    return items && { cycleId: '2028', teamId: planId, placeId: 'rujiena', country: 'LV', title: 'A plan', challenges: [], items };
  });
  answer(identityPeopleNamed, PeopleNamed, ({ ids }) => ({ items: ids.flatMap((id) => (rooms.people.has(id) ? [{ personId: id, name: rooms.people.get(id)! }] : [])) }));
  answer(identityTeamsNamed, TeamsNamed, ({ ids }) => ({ items: ids.flatMap((id) => (rooms.teams.has(id) ? [{ id, name: rooms.teams.get(id)! }] : [])) }));
  answer(identityAddressees, Addressees, ({ personIds = [] }) => ({ items: personIds.flatMap((id) => (rooms.people.has(id) ? [{ personId: id, name: rooms.people.get(id)!, email: `${rooms.people.get(id)!.split(' ')[0]!.toLowerCase()}@contact.example`, language: 'en' }] : [])) }));
  await bus.flush();
  return { rooms, close: () => bus.close() };
}

const aCycle = (id: string, { timetable, cycleState }: OtherRooms) => ({
  id,
  titleYear: Number(id.slice(0, 4)),
  name: { en: `BSR Cultural Pearls ${id}` },
  state: cycleState,
  timetable,
  rules: { territory: { countries: ['LV'], nuts: [], excludedPlaces: [] }, partnerPlaces: [], basePlaces: 3, extraPlaces: 1, perCountryCap: 1, teamsAcrossCountries: false, restAfterTitle: 2, assessmentsNeeded: 2, selectionLine: 50 },
  contact: 'pearls@cbss.example',
  isOpen: false,
  asOf: new Date(),
  actions: [],
  version: 1,
});

import { createHash } from 'node:crypto';
import { applications, checkIns, finalReports, mentoringSessions, plans, practices, programmeEvents, rankings, titles } from '@pearls/contracts';
import type { Person } from './person.ts';

/** What became of a year, without what differs from run to run: no ids, no instants, no addresses, so that two runs can be compared. */
export interface Outcome {
  applications: { place: string; state: string; sections: number }[];
  plans: { place: string; state: string; activities: number }[];
  ranking: { place: string; position?: number; mean?: number; sheets: number; veryConvincing: number }[];
  titles: { place: string; country: string; kind?: string }[];
  events: { title: string; kind: string; state: string; confirmed: number; waiting: number; useful?: number }[];
  sessions: number;
  checkIns: { place: string; quarter: number; state: string }[];
  reports: { place: string; state: string }[];
  practices: { title: string; place?: string; state: string }[];
}

type Paged<T> = (cursor: string | undefined) => Promise<{ items: T[]; next?: string }>;

/** Everything a list has, page by page. */
export async function all<T>(read: Paged<T>): Promise<T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = await read(cursor);
    items.push(...page.items);
    if (!page.next) return items;
    cursor = page.next;
  }
}

/** Reads the outcome of a cycle over the public interface. The practices are those of its teams. */
export async function outcomeOf(cycle: string, panelId: string, secretariat: Person): Promise<Outcome> {
  const does = secretariat.does.bind(secretariat);
  const applied = await all((cursor) => does(applications.list, { query: { cycleId: cycle, cursor, limit: 100 } }));
  const teams = new Set(applied.map(({ teamId }) => teamId));
  const planned = await all((cursor) => does(plans.listPlans, { query: { cycleId: cycle, cursor } }));
  const events = await all((cursor) => does(programmeEvents.listEvents, { query: { cycle, cursor } }));
  const useful = new Map<string, number | undefined>();
  for (const { id } of events) useful.set(id, (await does(programmeEvents.readFeedback, { params: { id } })).useful);
  const shared = await all((cursor) => does(practices.listInWork, { query: { cursor, limit: 100 } }));
  return {
    applications: sorted(applied.map(({ placeId, state, sectionsCompleted }) => ({ place: placeId, state, sections: sectionsCompleted }))),
    plans: sorted(planned.map(({ placeId, state, activities }) => ({ place: placeId, state, activities }))),
    ranking: sorted((await does(rankings.readRanking, { params: { panelId } })).items.map(({ placeId, position, mean, sheets, veryConvincing }) => ({ place: placeId, position, mean, sheets, veryConvincing }))),
    titles: sorted((await does(titles.listTitles, { query: { cycle } })).items.map(({ placeId, country, kind }) => ({ place: placeId, country, kind }))),
    events: sorted(events.map(({ id, title, kind, state, confirmed = 0, waiting = 0 }) => ({ title: title.en!, kind, state, confirmed, waiting, useful: useful.get(id) }))),
    sessions: (await all((cursor) => does(mentoringSessions.listSessions, { query: { cycle, cursor } }))).length,
    checkIns: sorted((await does(checkIns.listCheckIns, { query: { cycle } })).items.map(({ placeId, quarter, state }) => ({ place: placeId, quarter, state }))),
    reports: sorted((await does(finalReports.listReports, { query: { cycle } })).items.map(({ placeId, state }) => ({ place: placeId, state }))),
    practices: sorted(shared.filter(({ teamId }) => teams.has(teamId)).map(({ title, placeName, state }) => ({ title, place: placeName, state }))),
  };
}

/** One short word for an outcome: equal outcomes have the same. */
export const digestOf = (outcome: Outcome) => createHash('sha256').update(JSON.stringify(outcome)).digest('hex').slice(0, 16);

const sorted = <T>(things: T[]) => things.map((thing) => [JSON.stringify(thing), thing] as const).sort(([one], [other]) => (one < other ? -1 : 1)).map(([, thing]) => thing);

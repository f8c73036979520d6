import {
  MemberJoined,
  RoleGranted,
  type Actor,
  type Country,
  type Cycle,
  type Language,
  type Localised,
  type ProgrammeEventTold,
  type Role,
  type TeamRole,
} from '@pearls/contracts';
import { streamOf, subjectOf } from '@pearls/messaging';
import { notificationsService } from '@pearls/notifications';
import { aPerson, eventually, standsInFor, startService, type ServiceUnderTest } from '@pearls/testing';
import { v4 } from 'uuid';
import { SETTINGS } from './letter-desk.js';

/** Somebody as identity knows them. */
interface Resident {
  personId: string;
  name: string;
  email: string;
  language: Language;
}

/** A town with its ids, as facts speak of it. */
export interface TownIds {
  applicationId: string;
  cycleId: string;
  teamId: string;
  placeId: string;
  country: Country;
  planId: string;
}

export const aTown = (placeId: string, country: Country = 'LV'): TownIds => ({ applicationId: v4(), cycleId: '2028', teamId: v4(), placeId, country, planId: v4() });

const zone = 'Europe/Berlin';
export const aTimetable = (): Cycle['timetable'] => [
  { key: 'call-opens', at: '2026-11-02T08:00:00.000Z', zone },
  { key: 'call-closes', at: '2027-01-29T22:59:00.000Z', zone },
  { key: 'pre-selection-published', at: '2027-03-05T11:00:00.000Z', zone },
  { key: 'plans-due', at: '2027-08-31T21:59:00.000Z', zone },
  { key: 'jury-meets', at: '2027-10-06T07:00:00.000Z', zone },
  { key: 'results-published', at: '2027-10-20T08:00:00.000Z', zone },
  { key: 'title-year-starts', at: '2027-12-31T23:00:00.000Z', zone },
  { key: 'title-year-ends', at: '2028-12-31T22:59:00.000Z', zone },
];

/** Notifications with stand-ins for the services it asks. */
export async function openNoticeDesk({ at, env }: { at?: string; env?: Record<string, string> } = {}) {
  const service = await startService(notificationsService, { at, env: { ...SETTINGS, MAIL: 'mailbox', ...env } });
  // Who tells facts is there already: nobody has to be looked for again and again.
  const manager = await service.bus.manager();
  for (const owner of ['identity', 'applications', 'action-plans', 'jury', 'mentoring', 'repository']) await manager.streams.add({ name: streamOf(owner), subjects: [subjectOf(`${owner}.>`)] });
  const residents = new Map<string, Resident>();
  const teams = new Map<string, string[]>();
  const cycle = { id: '2028', name: { en: 'Cultural Pearls 2028', lv: 'Kultūras pērles 2028' } as Localised, state: 'development', timetable: aTimetable() };
  const events = new Map<string, ProgrammeEventTold>();
  const practices = new Map<string, string>();
  let identityAway = false;
  let asked = 0;

  const answers: Record<string, (data: Record<string, unknown>) => object | undefined> = {
    'identity.addressees': ({ teamId, personIds = [] }) => {
      asked += 1;
      const ids = [...(teams.get(teamId as string) ?? []), ...(personIds as string[])];
      return identityAway ? undefined : { items: ids.flatMap((id) => residents.get(id) ?? []) };
    },
    'applications.cycle': ({ cycleId }) => ({
      ...cycle,
      id: cycleId,
      titleYear: 2028,
      rules: { territory: { countries: [], nuts: [], excludedPlaces: [] }, partnerPlaces: [], basePlaces: 3, extraPlaces: 1, perCountryCap: 1, teamsAcrossCountries: false, restAfterTitle: 2, assessmentsNeeded: 2, selectionLine: 50 },
      contact: 'pearls@cbss.example',
      isOpen: false,
      asOf: '2026-11-24T10:00:00.000Z',
      actions: [],
      version: 1,
    }),
    'applications.place': ({ placeId }) => ({ id: placeId, displayName: String(placeId).replace(/^./, (letter) => letter.toUpperCase()), names: [{ name: String(placeId), language: 'lv', kind: 'official' }], country: 'LV', nuts3: 'LV008', kind: 'town', version: 1 }),
    'mentoring.programme-event': ({ eventId }) => events.get(eventId as string),
    'repository.practice-to-use': ({ practiceId }) => (practices.has(practiceId as string) ? { practiceId, slug: 'a-practice', title: practices.get(practiceId as string), summary: '', placeId: 'rujiena', whatWasDone: '', tags: {} } : undefined),
  };
  for (const [name, answer] of Object.entries(answers)) standsInFor(service.bus.connection, { name }, answer);

  const settle = async (actor: Actor, language: Language) => {
    residents.set(actor.id, { personId: actor.id, name: `Person ${actor.id.slice(0, 4)}`, email: `${actor.id}@town.example`, language });
    return actor;
  };

  return {
    service,
    cycle,
    events,
    practices,
    residents,
    asked: () => asked,
    identityGoes: () => (identityAway = true),
    identityReturns: () => (identityAway = false),
    /** Somebody in the team of a town, as identity told of them. */
    async aMember(town: Pick<TownIds, 'teamId'>, { language = 'en', role = 'owner' }: { language?: Language; role?: TeamRole } = {}): Promise<Actor> {
      const member = await settle(aPerson({ teams: [{ id: town.teamId, role }] }), language);
      teams.set(town.teamId, [...(teams.get(town.teamId) ?? []), member.id]);
      await service.hears(MemberJoined, town.teamId, { teamId: town.teamId, personId: member.id, role });
      return member;
    },
    async aHolder(role: Role, { cycleId, country, language = 'en' }: { cycleId?: string; country?: Country; language?: Language } = {}): Promise<Actor> {
      const holder = await settle(aPerson({ grants: [{ role, ...(cycleId && { cycleId }), ...(country && { country }) }] }), language);
      await service.hears(RoleGranted, holder.id, { personId: holder.id, role, ...(cycleId && { cycleId }), ...(country && { country }) });
      return holder;
    },
    /** Until everybody who was told of is known. */
    async known(count: number) {
      await eventually(async () => {
        const [row] = await service.db.query<[{ count: number }]>(`select ((select count(*) from members) + (select count(*) from role_holders))::int as count`);
        expect(row.count).toBe(count);
      });
    },
    async stop() {
      await service.stop();
    },
  };
}

export type NoticeDesk = Awaited<ReturnType<typeof openNoticeDesk>>;

/** Nothing is on its way any more. */
export async function allIsTold({ db }: ServiceUnderTest) {
  const [row] = await db.query<[{ waiting: number }]>(`select (select count(*) from notices where state = 'waiting')::int + (select count(*) from messages where state not in ('sent', 'failed'))::int as waiting`);
  if (row.waiting) throw new Error(`${row.waiting} notices and mails are on their way`);
}

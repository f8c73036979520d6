import {
  assignments,
  caseload,
  CandidateSelected,
  contactPoints,
  mentoringSessions,
  PlanOpened,
  programmeEvents,
  RoleGranted,
  TitlesPublished,
  type Actor,
  type ActivityState,
  type Assignment,
  type Country,
  type PlannedActivity,
  type ProgrammeEvent,
  type ProgrammeEventDraft,
  type SessionDraft,
} from '@pearls/contracts';
import { aHolderOf, anApplicant, aSecretary, eventually, startService, type StartOptions } from '@pearls/testing';
import { v4, v7 } from 'uuid';
import { CandidateEntity } from '../src/candidates/candidate.entity.js';
import { mentoringService } from '../src/index.js';
import { MentoringClock } from '../src/mentoring-clock.js';
import { playOtherRooms } from './other-rooms.js';

/** The service, with everybody it asks. */
export async function startMentoring(options: StartOptions = {}) {
  const service = await startService(mentoringService, options);
  const { rooms, close } = await playOtherRooms(service.nats.url);
  return Object.assign(service, {
    rooms,
    secretary: aSecretary(),
    /** One beat of the clock. */
    tick: () => service.app.get(MentoringClock).tick(),
    async end() {
      await close();
      await service.stop();
    },
  });
}

export type MentoringUnderTest = Awaited<ReturnType<typeof startMentoring>>;

export type Town = Actor & { teamId: string; applicationId: string; planId: string; placeId: string; country: Country; cycleId: string };

/** What facts about the candidate carry. */
export const factOf = ({ cycleId, applicationId, teamId, placeId, country }: Town) => ({ cycleId, applicationId, teamId, placeId, country });
export const planFactOf = (town: Town) => ({ ...factOf(town), planId: town.planId });

/** A town whose application was selected. */
export async function aCandidate(service: MentoringUnderTest, placeId = 'rujiena', { country = 'LV' as Country, cycleId = '2028' } = {}): Promise<Town> {
  const town: Town = { ...anApplicant(), applicationId: v7(), planId: v4(), placeId, country, cycleId };
  await service.hears(CandidateSelected, town.applicationId, factOf(town));
  await eventually(() => service.db.manager.findOneByOrFail(CandidateEntity, { applicationId: town.applicationId }));
  return town;
}

/** A candidate whose plan is open. */
export async function aCandidateWithPlan(service: MentoringUnderTest, placeId = 'rujiena', more: { country?: Country; cycleId?: string } = {}): Promise<Town> {
  const town = await aCandidate(service, placeId, more);
  await service.hears(PlanOpened, town.planId, planFactOf(town));
  await eventually(() => service.db.manager.findOneByOrFail(CandidateEntity, { applicationId: town.applicationId, plan: 'opened' }));
  return town;
}

/** The result of the jury is public: these towns are Pearls. */
export async function becomePearls(service: MentoringUnderTest, ...towns: Town[]) {
  const titles = towns.map((town) => {
    const { cycleId: _, ...judged } = planFactOf(town);
    return { ...judged, kind: 'base' as const };
  });
  await service.hears(TitlesPublished, towns[0]!.cycleId, { cycleId: towns[0]!.cycleId, panelId: v4(), publishedAt: service.clock.now().toISOString(), titles, others: [] });
  await eventually(async () => {
    for (const { applicationId } of towns) if (!(await service.db.manager.findOneByOrFail(CandidateEntity, { applicationId })).pearlAt) throw new Error('not yet');
  });
}

/** A Pearl whose plan has activities. */
export async function aPearl(service: MentoringUnderTest, placeId = 'rujiena', more: { country?: Country; cycleId?: string } = {}): Promise<Town> {
  const town = await aCandidateWithPlan(service, placeId, more);
  service.rooms.plans.set(town.planId, someActivities());
  await becomePearls(service, town);
  return town;
}

const anActivity = (name: string, priority: string, state: ActivityState = 'planned', more: Partial<PlannedActivity> = {}): PlannedActivity => ({ activityId: v4(), name, description: '', state, startsOn: '2028-05-04', endsOn: '2028-05-05', priority, more: {}, ...more });

export const someActivities = () => [anActivity('Youth day', 'Young people stay', 'planned', { more: { indicators: ['Young people who help to plan'] } }), anActivity('House fair', 'A town to be proud of'), anActivity('Neighbour quiz', 'A town to be proud of')];

export type Contact = Actor & { pointId: string };

/** Somebody who answers for a country from now on. */
export async function aContact(service: MentoringUnderTest, country: Country = 'LV', { name = 'Ilze Ozola', cycleId }: { name?: string; cycleId?: string } = {}): Promise<Contact> {
  const actor = aHolderOf('contact', { country, ...(cycleId && { cycleId }) });
  service.rooms.people.set(actor.id, name);
  await service.hears(RoleGranted, actor.id, { personId: actor.id, role: 'contact', country, ...(cycleId && { cycleId }) });
  const pointId = await eventually(async () => {
    const { items } = await service.as(actor)(contactPoints.listContactPoints);
    return items[0]!.id;
  });
  return { ...actor, pointId };
}

/** What is proposed for the contact beside the town. */
export const proposalFor = (service: MentoringUnderTest, town: Town, { id }: Actor): Promise<Assignment> =>
  eventually(async () => {
    const { items } = await service.as(service.secretary)(assignments.listAssignments, { query: { applicationId: town.applicationId, state: 'proposed' } });
    const found = items.find(({ personId }) => personId === id);
    if (!found) throw new Error('Nothing is proposed yet');
    return found;
  });

/** The contact answers for the town. */
export async function assigned(service: MentoringUnderTest, town: Town, contact: Contact): Promise<Assignment> {
  const { id } = await proposalFor(service, town, contact);
  return service.as(contact)(assignments.acceptAssignment, { params: { id } });
}

export const aSession = (town: Town, more: Partial<SessionDraft> = {}): SessionDraft => ({
  applicationId: town.applicationId,
  heldOn: '2026-11-20',
  kind: 'call',
  topics: 'Partners for the youth day',
  advice: 'Ask the school before the summer.',
  steps: [{ what: 'Write to the school', who: 'team', dueOn: '2026-12-01' }],
  minutes: 30,
  visibility: 'shared',
  ...more,
});

/** A note in the log of the town. */
export const logged = (service: MentoringUnderTest, contact: Actor, town: Town, more: Partial<SessionDraft> = {}) => service.as(contact)(mentoringSessions.logSession, { body: aSession(town, more) });

export const theCase = async (service: MentoringUnderTest, actor: Actor, town: Town) => service.as(actor)(caseload.readCase, { params: { id: town.applicationId } });

export const anEvent = (more: Partial<ProgrammeEventDraft> = {}): ProgrammeEventDraft => ({
  cycleIds: ['2028'],
  kind: 'webinar',
  audience: 'candidates',
  title: { en: 'Working with young people', lv: 'Darbs ar jauniešiem' },
  description: { en: 'Two towns tell what worked, and what did not.' },
  online: true,
  joiningLink: 'https://meet.example.org/young-people',
  startsAt: '2026-12-10T12:00:00.000Z',
  endsAt: '2026-12-10T14:00:00.000Z',
  zone: 'Europe/Berlin',
  agenda: [],
  ...more,
});

/** An event that everybody concerned knows of. */
export async function announced(service: MentoringUnderTest, more: Partial<ProgrammeEventDraft> = {}): Promise<ProgrammeEvent> {
  const as = service.as(service.secretary);
  const { id } = await as(programmeEvents.draftEvent, { body: anEvent(more) });
  return as(programmeEvents.announceEvent, { params: { id } });
}

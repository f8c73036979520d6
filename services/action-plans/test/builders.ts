import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CandidateSelected, ContactAssigned, planRecords, plans, TitlesPublished, type Actor, type Answers, type ApplicationTold, type Country, type Cycle, type FormField, type Plan, type PlanRecord, type PlanTemplate, type RecordKind } from '@pearls/contracts';
import { planTemplate } from '@pearls/reference/plan-template';
import { aHolderOf, anApplicant, eventually, startService, type StartOptions } from '@pearls/testing';
import { v4 } from 'uuid';
import { actionPlansService } from '../src/index.js';
import { PlanClock } from '../src/plans/plan-clock.js';
import { Neighbours } from './neighbours.js';

export const NOW = '2027-03-10T09:00:00.000Z';
export const PLANS_DUE = '2027-08-31T21:59:00.000Z';
const zone = 'Europe/Berlin';
export const template = planTemplate as unknown as PlanTemplate;

export const aCycle = (id = '2028', due = PLANS_DUE): Cycle => ({
  id,
  titleYear: Number(id.slice(0, 4)),
  name: { en: `BSR Cultural Pearls ${id}` },
  state: 'development',
  timetable: [
    { key: 'plans-due', at: due, zone },
    { key: 'title-year-starts', at: '2027-12-31T23:00:00.000Z', zone },
    { key: 'title-year-ends', at: '2028-12-31T22:59:00.000Z', zone },
  ],
  rules: { territory: { countries: ['LV'], nuts: [], excludedPlaces: [] }, partnerPlaces: [], basePlaces: 3, extraPlaces: 1, perCountryCap: 1, teamsAcrossCountries: false, restAfterTitle: 2, assessmentsNeeded: 2, selectionLine: 50 },
  contact: 'pearls@cbss.example',
  isOpen: false,
  asOf: NOW,
  actions: [],
  version: 1,
});

/** The service with a file folder of its own and its neighbours. */
export async function startPlans(options: StartOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'pearls-plan-files-'));
  const service = await startService(actionPlansService, { at: NOW, ...options, env: { FILES_FOLDER: folder, ...options.env } });
  const neighbours = new Neighbours(service);
  neighbours.cycles.set('2028', aCycle());
  return Object.assign(service, {
    neighbours,
    /** What the clock does by itself, done now. */
    tick: () => service.app.get(PlanClock).tick(),
    async end() {
      await service.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  });
}

export type PlansUnderTest = Awaited<ReturnType<typeof startPlans>>;
export type Candidate = Actor & { teamId: string; applicationId: string; plan: Plan };

interface Origin {
  placeId?: string;
  placeName?: string;
  country?: Country;
  cycleId?: string;
  answers?: ApplicationTold['answers'];
}

/** A selected candidate whose plan is opened, with the answers of its application carried over. */
export async function aCandidate(service: PlansUnderTest, { placeId = 'rujiena', placeName = 'Rūjiena', country = 'LV', cycleId = '2028', answers = {} }: Origin = {}): Promise<Candidate> {
  const applicant = anApplicant();
  const applicationId = v4();
  const about = { applicationId, cycleId, teamId: applicant.teamId, placeId, country };
  service.neighbours.applications.set(applicationId, { ...about, reference: 'BSR28-LV-AAAAAA', placeName, answers });
  await service.hears(CandidateSelected, applicationId, about);
  const plan = await eventually(async () => {
    await service.tick();
    const { items } = await service.as(applicant)(plans.listPlans, {});
    const read = await service.as(applicant)(plans.readPlan, { params: { id: items[0]!.id } });
    expect(read.carriedOver).toBe(true);
    return read;
  });
  return Object.assign(applicant, { applicationId, plan });
}

/** An answer that may be handed in. */
function anAnswerTo({ key, kind, options, columns, label }: FormField, known: Partial<Record<string, string>>): unknown {
  if (kind === 'reference') return known[key];
  if (kind === 'number') return 10;
  if (kind === 'choice') return options![0]!.key;
  if (kind === 'choices') return [options![0]!.key];
  if (kind === 'day') return key === 'ends-on' ? '2028-05-20' : '2028-05-02';
  if (kind === 'person') return { name: 'Anna', role: 'Coordinator', email: 'anna@town.example', phone: '+371 20000000' };
  if (kind === 'table') return [Object.fromEntries(columns!.map((column) => [column.key, column.kind === 'number' ? 4 : column.kind === 'choice' ? column.options![0]!.key : 'Ilze']))];
  return `${label.en}.`;
}

/** Answers to every question of a section or a kind of record, files aside. */
export const answersTo = (fields: FormField[], known: Partial<Record<string, string>> = {}): Answers =>
  Object.fromEntries(fields.flatMap((field) => (field.kind === 'files' || (field.kind === 'reference' && !known[field.key]) ? [] : [[field.key, anAnswerTo(field, known)]])));

/** Adds a whole record of a kind; `more` says what is different. */
export function aRecord(service: PlansUnderTest, writer: Candidate, kind: RecordKind, more: Answers = {}, known: Partial<Record<string, string>> = {}): Promise<PlanRecord> {
  const { fields } = template.records.find((one) => one.kind === kind)!;
  return service.as(writer)(planRecords.addRecord, { params: { id: writer.plan.id }, body: { kind, answers: { ...answersTo(fields, known), ...more } } });
}

/** A candidate whose plan is whole: every section written and completed, one record of each kind. */
export async function aCandidateReady(service: PlansUnderTest, origin: Origin = {}): Promise<Candidate> {
  const candidate = await aCandidate(service, origin);
  const as = service.as(candidate);
  const { id } = candidate.plan;
  for (const { key, fields } of template.sections) {
    const { version } = await as(plans.readPlanSection, { params: { id, section: key } });
    await as(plans.savePlanSection, { params: { id, section: key }, version, body: { answers: answersTo(fields), completed: true } });
  }
  const priority = await aRecord(service, candidate, 'priority');
  const indicator = await aRecord(service, candidate, 'indicator', {}, { priority: priority.id });
  const activity = await aRecord(service, candidate, 'activity', { name: 'Lamp Thursdays' }, { priority: priority.id, indicator: indicator.id });
  await aRecord(service, candidate, 'budget-line', {}, { activity: activity.id });
  for (const kind of ['stakeholder', 'risk', 'milestone'] as const) await aRecord(service, candidate, kind, kind === 'stakeholder' ? { commitment: 'signed' } : {});
  return Object.assign(candidate, { plan: await as(plans.readPlan, { params: { id } }) });
}

/** A candidate that has handed its plan in. */
export async function aCandidateThatHandedIn(service: PlansUnderTest, origin: Origin = {}): Promise<Candidate> {
  const candidate = await aCandidateReady(service, origin);
  const plan = await service.as(candidate)(plans.submitPlan, { params: { id: candidate.plan.id }, body: { declared: true } });
  return Object.assign(candidate, { plan });
}

/** A candidate whose place holds the title. */
export async function aPearl(service: PlansUnderTest, origin: Origin = {}): Promise<Candidate> {
  const candidate = await aCandidateThatHandedIn(service, origin);
  const { id: planId, applicationId, teamId, placeId, country, cycleId } = candidate.plan;
  await service.hears(TitlesPublished, cycleId, { cycleId, panelId: v4(), publishedAt: '2027-10-20T08:00:00.000Z', titles: [{ planId, applicationId, teamId, placeId, country, kind: 'base' }], others: [] });
  const plan = await eventually(async () => {
    const read = await service.as(candidate)(plans.readPlan, { params: { id: planId } });
    expect(read.state).toBe('title_active');
    return read;
  });
  return Object.assign(candidate, { plan });
}

/** The national contact of a candidate. */
export async function aContactOf(service: PlansUnderTest, { plan }: Candidate): Promise<Actor & { assignment: Assignment }> {
  const contact = aHolderOf('contact', { country: plan.country });
  const { cycleId, applicationId, teamId, placeId, country } = plan;
  const assignment = { assignmentId: v4(), cycleId, applicationId, teamId, placeId, country, personId: contact.id };
  await service.hears(ContactAssigned, assignment.assignmentId, assignment);
  await eventually(() => service.as(contact)(plans.readPlan, { params: { id: plan.id } }));
  return Object.assign(contact, { assignment });
}

interface Assignment {
  assignmentId: string;
  cycleId: string;
  applicationId: string;
  teamId: string;
  placeId: string;
  country: Country;
  personId: string;
}

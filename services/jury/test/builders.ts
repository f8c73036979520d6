import { CandidateSelected, conflicts, deliberations, jurors, panels, PlanSubmitted, RoleGranted, RoleRevoked, scoreSheets, type Actor, type Country, type Operation, type Panel, type Role } from '@pearls/contracts';
import { aHolderOf, aPerson, aSecretary, eventually, startService, type StartOptions } from '@pearls/testing';
import { v4 } from 'uuid';
import { juryService } from '../src/index.js';
import { PanelClock } from '../src/panels/panel-clock.js';
import { aPlanContent, aToldCycle, sealOf, TestNeighbours } from './neighbours.js';

export const SCORING_AT = '2027-09-02T10:00:00.000Z';
export const CYCLE = '2028';

/** The service with stand-ins for the rooms it asks. */
export async function startJury(options: StartOptions = {}) {
  const service = await startService(juryService, { at: SCORING_AT, ...options });
  const neighbours = new TestNeighbours(service);
  neighbours.cycles.set(CYCLE, aToldCycle());
  return Object.assign(service, { neighbours, secretary: aSecretary() });
}

export type JuryUnderTest = Awaited<ReturnType<typeof startJury>>;

/** Somebody with a seat, signed in with the role the seat came by. */
export type Juror = Actor & { id: string };

export interface TestCandidate {
  applicationId: string;
  planId: string;
  teamId: string;
  placeId: string;
  country: Country;
}

const FIELD: [string, Country][] = [
  ['schleswig', 'DE'],
  ['krosno', 'PL'],
  ['glucksburg', 'DE'],
  ['kristinestad', 'FI'],
  ['rujiena', 'LV'],
];

/** The places a panel judges here, in the order of `aPanelScoring`. */
export const PLACES = FIELD.map(([placeId]) => placeId);

export async function hasSeat(service: JuryUnderTest, role: Extract<Role, 'juror' | 'chair'> = 'juror', cycleId = CYCLE): Promise<Juror> {
  const person = aHolderOf(role, { cycleId });
  service.neighbours.names.set(person.id, `Juror ${person.id.slice(0, 4)}`);
  await service.hears(RoleGranted, person.id, { personId: person.id, role, cycleId });
  await eventually(async () => {
    const rows = await service.db.query<object[]>(`select 1 from seats where person_id = $1 and cycle_id = $2 and seated`, [person.id, cycleId]);
    if (!rows.length) throw new Error('The seat is not there yet');
  });
  return person;
}

export async function losesSeat(service: JuryUnderTest, { id: personId }: Juror, role: Role = 'juror', cycleId = CYCLE) {
  service.clock.advance(1);
  await service.hears(RoleRevoked, personId, { personId, role, cycleId });
  await eventually(async () => {
    const [row] = await service.db.query<{ seated: boolean }[]>(`select seated from seats where person_id = $1 and cycle_id = $2`, [personId, cycleId]);
    if (row?.seated !== false) throw new Error('The seat is still there');
  });
}

/** A candidate that handed in its plan; its place is known by name. */
export async function aCandidate(service: JuryUnderTest, placeId: string, country: Country, cycleId = CYCLE): Promise<TestCandidate> {
  const candidate: TestCandidate = { applicationId: v4(), planId: v4(), teamId: v4(), placeId, country };
  const { planId, ...selected } = candidate;
  const content = aPlanContent(placeId);
  service.neighbours.copies.set(planId, content);
  const displayName = placeId[0]!.toUpperCase() + placeId.slice(1);
  service.neighbours.places.set(placeId, { id: placeId, displayName, names: [{ name: displayName, language: 'en', kind: 'official' }], country, nuts3: `${country}001`, kind: 'town', version: 1 });
  await service.hears(CandidateSelected, selected.applicationId, { cycleId, ...selected });
  await service.hears(PlanSubmitted, planId, { cycleId, ...candidate, reference: 'PLAN-1', submittedAt: '2027-08-30T10:00:00.000Z', sha256: sealOf(content) });
  await eventually(async () => {
    const rows = await service.db.query<object[]>(`select 1 from candidates where plan_id = $1`, [planId]);
    if (!rows.length) throw new Error('The plan has not arrived');
  });
  return candidate;
}

export interface Scene {
  panel: Panel;
  chair: Juror;
  jurors: Juror[];
  /** Chair and jurors. */
  everybody: Juror[];
  candidates: TestCandidate[];
}

/** A panel that declares: a chair, jurors, and candidates whose plans are in. */
export async function aPanelDeclaring(service: JuryUnderTest, { jurors: count = 2, field = FIELD }: { jurors?: number; field?: [string, Country][] } = {}): Promise<Scene> {
  const as = service.as(service.secretary);
  const draft = await as(panels.draftPanel, { body: { cycleId: CYCLE } });
  const chair = await hasSeat(service, 'chair');
  const members = await Promise.all(Array.from({ length: count }, () => hasSeat(service)));
  const candidates: TestCandidate[] = [];
  for (const [placeId, country] of field) candidates.push(await aCandidate(service, placeId, country));
  await service.app.get(PanelClock).tick();
  const panel = await as(panels.openPanel, { params: { id: draft.id } });
  return { panel, chair, jurors: members, everybody: [chair, ...members], candidates };
}

export async function declares(service: JuryUnderTest, { panel }: Pick<Scene, 'panel'>, juror: Juror, candidate: TestCandidate, kind = 'none') {
  const params = { id: panel.id, applicationId: candidate.applicationId };
  const { items } = await service.as(juror)(conflicts.listDeclarations, { params: { id: panel.id } });
  const version = items.find(({ applicationId }) => applicationId === candidate.applicationId)!.version;
  return service.as(juror)(conflicts.declare, { params, version, body: { kind: kind as 'none', ...(kind !== 'none' && { explanation: 'We work together.' }) } });
}

/** Everybody declares that nothing ties them, except where the scene says otherwise. */
export async function everybodyDeclares(service: JuryUnderTest, scene: Scene, ties: { juror: Juror; candidate: TestCandidate; kind: string }[] = []) {
  for (const juror of scene.everybody)
    for (const candidate of scene.candidates) {
      const tie = ties.find((one) => one.juror === juror && one.candidate === candidate);
      await declares(service, scene, juror, candidate, tie?.kind);
    }
}

/** A panel that scores; whoever is named in `recused` stepped aside by rule. */
export async function aPanelScoring(service: JuryUnderTest, options: { jurors?: number; field?: [string, Country][]; recused?: (scene: Scene) => { juror: Juror; candidate: TestCandidate }[] } = {}): Promise<Scene> {
  const scene = await aPanelDeclaring(service, options);
  await everybodyDeclares(service, scene, options.recused?.(scene).map((one) => ({ ...one, kind: 'employment' })));
  scene.panel = await service.as(service.secretary)(panels.startScoring, { params: { id: scene.panel.id } });
  return scene;
}

export const CODES = ['J1', 'J2', 'J3', 'J4', 'J5'];

/** A sheet with the same score for every criterion, whole in every respect. */
export const aSheet = (score: number, more: object = {}) => ({
  scores: Object.fromEntries(CODES.map((code) => [code, score])),
  comments: Object.fromEntries(CODES.map((code) => [code, `Because of ${code}.`])),
  overallComment: 'Go on like this.',
  veryConvincing: false,
  ...more,
});

export async function scores(service: JuryUnderTest, { panel }: Pick<Scene, 'panel'>, juror: Juror, { planId }: Pick<TestCandidate, 'planId'>, score: number, more: object = {}) {
  const params = { id: panel.id, planId };
  await service.as(juror)(scoreSheets.saveMySheet, { params, version: 0, body: aSheet(score, more) });
  return service.as(juror)(scoreSheets.finaliseMySheet, { params });
}

/** Every sheet is final: each candidate by its score in the order of the scene; nobody writes about what is not open. */
export async function everybodyScores(service: JuryUnderTest, scene: Scene, points: number[], isOpen: (juror: Juror, candidate: TestCandidate) => boolean = () => true) {
  for (const juror of scene.everybody)
    for (const [index, candidate] of scene.candidates.entries()) if (isOpen(juror, candidate)) await scores(service, scene, juror, candidate, points[index]!);
}

/** A panel in deliberation. */
export async function aPanelDeliberating(service: JuryUnderTest, points: number[], options: Parameters<typeof aPanelScoring>[1] = {}): Promise<Scene> {
  const scene = await aPanelScoring(service, options);
  const recused = options.recused?.(scene) ?? [];
  await everybodyScores(service, scene, points, (juror, candidate) => !recused.some((one) => one.juror === juror && one.candidate === candidate));
  scene.panel = await service.as(service.secretary)(panels.startDeliberation, { params: { id: scene.panel.id } });
  return scene;
}

/** Records everybody as present and leaves the extra place empty; then the titles are decided. */
export async function decides(service: JuryUnderTest, scene: Scene, by: Actor = scene.chair, embargoAt?: string) {
  const params = { id: scene.panel.id };
  const as = service.as(by);
  let meeting = await as(deliberations.readDeliberation, { params });
  meeting = await as(deliberations.recordPresence, { params, version: meeting.version, body: { present: scene.everybody.map(({ id }) => id) } });
  if (meeting.proposal.extra) await as(deliberations.decideExtraPlace, { params, version: meeting.version, body: { number: 1, reason: 'Nobody stands out.', votesFor: 0, votesAgainst: 3, abstained: 0 } });
  return as(deliberations.decideTitles, { params, body: { ...(embargoAt && { embargoAt }) } });
}

/** Answers an operation whatever its status: body and the headers that could tell something. */
export async function rawAnswer<O extends Operation<string, any, any, any>>(service: JuryUnderTest, actor: Actor, operation: O, options: Parameters<typeof service.answer<O>>[2] = {}) {
  const response = await service.answer(actor, operation, options);
  const headers = [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name)).map(([name, value]) => `${name}: ${value}`);
  return { status: response.status, headers, body: (await response.text()).replace(/"traceId":"\w+"/, '') };
}

export const aProfile = (more: object = {}) => ({ name: 'Ingrid Solberg', job: 'Adviser', organisation: 'County network', country: 'NO', expertise: 'Culture', statement: 'I like small towns.', ...more });

export const introduces = (service: JuryUnderTest, { panel }: Pick<Scene, 'panel'>, juror: Juror, more: object = {}, version = 0) =>
  service.as(juror)(jurors.saveProfile, { params: { id: panel.id, personId: juror.id }, version, body: aProfile(more) });

export const aStranger = aPerson;

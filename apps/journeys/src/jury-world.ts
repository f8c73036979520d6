import { conflicts, jurors, panels, scoreSheets, type Panel } from '@pearls/contracts';
import { develop, eventually, type Candidate, type Person, type Staff, type Year } from '@pearls/year';
import { mustHaveGoneWell, selectCandidates, type Beginning } from './beginnings.js';
import type { Scene } from './scene.js';

/** A plan before the jury, by the name of its place. */
export interface JudgedPlan {
  planId: string;
  applicationId: string;
  name: string;
  officer: Person;
}

const CODES = ['J1', 'J2', 'J3', 'J4', 'J5'];
const HOMES = ['NO', 'IS', 'DK', 'SE'];

/** Five towns have handed in a plan; the panel is open, and its jurors may declare. */
export class JuryWorld {
  constructor(
    readonly secretariat: Person,
    readonly panel: Panel,
    readonly plans: readonly JudgedPlan[],
    readonly chair: Person,
    readonly jurors: readonly Person[],
  ) {}

  private get params() {
    return { id: this.panel.id };
  }

  /** Everybody of the panel. */
  get everybody() {
    return [this.chair, ...this.jurors];
  }

  plan(name: string): JudgedPlan {
    return this.plans.find((one) => one.name.startsWith(name))!;
  }

  /** Declares that nothing ties a juror to anybody. */
  async declares(juror: Person) {
    const { items } = await juror.does(conflicts.listDeclarations, { params: this.params });
    for (const { applicationId, version } of items) await juror.does(conflicts.declare, { params: { ...this.params, applicationId }, version, body: { kind: 'none' } });
  }

  async startsScoring() {
    await this.secretariat.does(panels.startScoring, { params: this.params });
  }

  /** Gives each plan on the desk its points, the same for every criterion, and makes the sheets final; all but those that are scored by hand. */
  async scores(juror: Person, points: Readonly<Record<string, number>>, { besides = [] as readonly string[] } = {}) {
    const { items } = await juror.does(scoreSheets.listPlans, { params: this.params });
    for (const { planId, placeName } of items) {
      if (besides.includes(planId)) continue;
      const params = { ...this.params, planId };
      const given = Object.entries(points).find(([name]) => placeName.startsWith(name))?.[1] ?? 2.5;
      const scores = Object.fromEntries(CODES.map((code) => [code, given]));
      const comments = given >= 4.5 || given <= 1.5 ? Object.fromEntries(CODES.map((code) => [code, 'One sees who does it.'])) : {};
      await juror.does(scoreSheets.saveMySheet, { params, version: 0, body: { scores, comments, overallComment: 'Read with pleasure.', veryConvincing: false } });
      await juror.does(scoreSheets.finaliseMySheet, { params });
    }
  }

  async startsDeliberation() {
    await this.secretariat.does(panels.startDeliberation, { params: this.params });
  }
}

/** A panel with everybody on it, each with a profile; it is not open yet. */
export interface Bench {
  panel: Panel;
  chair: Person;
  jurors: readonly Person[];
}

/** Forms the panel of a cycle: a chair and jurors, as many as it has seats. */
export async function seatJury(year: Year, secretariat: Person, seats: number): Promise<Bench> {
  const panel = await secretariat.does(panels.draftPanel, { body: { cycleId: year.cycleId } });
  const chair = await year.joinsAs('chair', 'Ingrid Solberg', 'chair');
  const others: Person[] = [];
  for (const [name, key] of [['Sigrún Jónsdóttir', 'sigrun'], ['Mads Holm', 'mads'], ['Karin Lund', 'karin']].slice(0, seats - 1)) others.push(await year.joinsAs('juror', name!, key!));
  const params = { id: panel.id };
  const everybody = [chair, ...others];
  await eventually('every seat', async () => (await secretariat.does(jurors.listMembers, { params })).items.filter(({ seated }) => seated).length === everybody.length);
  for (const [at, juror] of everybody.entries())
    await juror.does(jurors.saveProfile, { params: { ...params, personId: juror.id }, version: 0, body: { name: juror.name, job: 'Adviser', organisation: 'A network of cities', country: HOMES[at]!, expertise: 'Culture', statement: 'I read every plan to the end.' } });
  return { panel, chair, jurors: others };
}

/** Opens a panel as soon as every plan that was handed in lies before it. */
export async function openPanel({ secretariat }: Staff, { panel: { id }, chair, jurors: others }: Bench, judged: readonly Candidate[]): Promise<JuryWorld> {
  const params = { id };
  await eventually('every plan', async () => (await secretariat.does(scoreSheets.readProgress, { params })).plans.length === judged.length);
  const plans = judged.map(({ planId, application, name, officer }) => ({ planId, applicationId: application.id, name, officer }));
  return new JuryWorld(secretariat, await secretariat.does(panels.openPanel, { params }), plans, chair, others);
}

/** Brings a cycle to the jury: towns apply, write and hand in, by the same doors as everybody. */
export async function openJury(scene: Scene, seats = 3, beginning: Partial<Beginning> = {}): Promise<JuryWorld> {
  const { year, staff, candidates } = await selectCandidates(scene, { towns: 5, jurors: seats, ...beginning });
  const judged = await develop(year, staff, candidates);
  const world = await openPanel(staff, await seatJury(year, staff.secretariat, seats), judged);
  mustHaveGoneWell(year);
  return world;
}

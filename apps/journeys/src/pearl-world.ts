import { planRecords, plans, type PlanRecord } from '@pearls/contracts';
import { begin, develop, judge, openCheckIns, type Candidate, type Staff, type Year } from '@pearls/year';
import { mustHaveGoneWell, selectCandidates, type Beginning } from './beginnings.js';
import type { Scene } from './scene.js';

/** What the first Pearl does in its year, told as one would tell it. */
export const LONG_TABLE = {
  'name': 'A long table for two streets',
  'description': 'Once a month two streets that had not spoken for years cook for each other. One street brings the pots, the other one the chairs. The school choir sings before the soup, and whoever comes for the first time sits in the middle.',
  'cultural-tools': ['music', 'food'],
  'participatory-methods': ['neighbourhood-meeting', 'storytelling'],
  'target-groups': ['seniors', 'whole-community'],
  'venue': 'Between the harbour and the old station',
  'owner': 'Culture office',
  'partners': 'Fire brigade, school choir',
  'cost': 4200,
  'money-source': 'own',
  'output': 'Twelve evenings, and two streets that greet each other',
};

/** A cycle in its title year: its Pearls may check in. */
export class PearlWorld {
  constructor(
    readonly year: Year,
    readonly staff: Staff,
    readonly pearls: readonly Candidate[],
  ) {}

  pearl(name: string): Candidate {
    return this.pearls.find((one) => one.name.startsWith(name))!;
  }
}

/** Brings a cycle to its title year, by the same doors as everybody. The first activity of the first Pearl is the long table. */
export async function beginTitleYear(scene: Scene, beginning: Partial<Beginning> = {}): Promise<PearlWorld> {
  const { year, staff, candidates } = await selectCandidates(scene, { towns: 4, ...beginning });
  const judged = await develop(year, staff, candidates);
  const { decided } = await judge(year, staff, judged);
  const pearls = judged.filter(({ planId }) => decided.some((title) => title.planId === planId));
  await begin(year, staff.secretariat);
  await openCheckIns(year, staff.secretariat, pearls);
  await setTheTable(pearls[0]!);
  mustHaveGoneWell(year);
  return new PearlWorld(year, staff, pearls);
}

async function setTheTable({ officer, planId: id }: Candidate): Promise<PlanRecord> {
  const { records } = await officer.does(plans.readPlan, { params: { id } });
  const { id: recordId, version, answers } = records.find(({ kind }) => kind === 'activity')!;
  const { adaptation: _fromNowhere, ...own } = answers;
  return officer.does(planRecords.saveRecord, { params: { id, recordId }, version, body: { answers: { ...own, ...LONG_TABLE } } });
}

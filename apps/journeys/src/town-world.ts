import { planTemplates, plans } from '@pearls/contracts';
import { closePlans, fillPlan, openPlans, together, type Candidate, type Person, type Staff, type Year } from '@pearls/year';
import { mustHaveGoneWell, selectCandidates } from './beginnings.js';
import { openPanel, seatJury, type Bench, type JuryWorld } from './jury-world.js';
import type { Scene } from './scene.js';

/** A town that was selected and whose plan is open, the towns beside it, and everybody who will read it. */
export class TownWorld {
  constructor(
    private readonly year: Year,
    private readonly staff: Staff,
    private readonly bench: Bench,
    readonly town: Candidate,
    private readonly others: readonly Candidate[],
  ) {}

  /** The national contact of the country of the town, who has not accepted it yet. */
  get contact(): Person {
    return this.staff.contacts.get(this.town.place.country)!;
  }

  get secretariat(): Person {
    return this.staff.secretariat;
  }

  get cycleId() {
    return this.year.cycleId;
  }

  get titleYear() {
    return this.year.titleYear.from.slice(0, 4);
  }

  /** Writes whatever the officer has not written by hand. */
  async fillsTheRest(besides: readonly string[]) {
    await fillPlan(this.year, this.town, await this.template(), { besides });
  }

  /** The other towns hand in what they wrote. */
  async othersHandIn() {
    const template = await this.template();
    await together(this.others, async (town, index) => {
      await fillPlan(this.year, town, template, { index });
      await town.officer.does(plans.submitPlan, { params: { id: town.planId }, body: { declared: true } });
    });
  }

  /** The day plans were due comes, and the panel opens. */
  async comesBeforeTheJury(): Promise<JuryWorld> {
    await closePlans(this.year, this.secretariat);
    const world = await openPanel(this.staff, this.bench, [this.town, ...this.others]);
    mustHaveGoneWell(this.year);
    return world;
  }

  private template() {
    return this.secretariat.does(planTemplates.readTemplate, { params: { version: 'current' } });
  }
}

/** Three towns have applied and were selected; two of them share a country. */
export async function selectTown(scene: Scene, name: string): Promise<TownWorld> {
  const { year, staff, candidates } = await selectCandidates(scene, { towns: 3 });
  // Nobody looks after a candidate yet: the contact accepts by hand.
  const [planned, bench] = await Promise.all([openPlans(year, { ...staff, contacts: new Map() }, candidates), seatJury(year, staff.secretariat, 4)]);
  const [town] = planned.filter((one) => one.name === name);
  const world = new TownWorld(year, staff, bench, town!, planned.filter((one) => one !== town));
  await world.othersHandIn();
  mustHaveGoneWell(year);
  return world;
}

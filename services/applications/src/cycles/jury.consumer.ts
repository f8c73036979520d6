import { Injectable } from '@nestjs/common';
import { DeliberationStarted, ScoringStarted, TitlesDecided, TitlesPublished, type CycleState, type DataOf } from '@pearls/contracts';
import { platform } from '@pearls/domain';
import { On, type Told } from '@pearls/messaging';
import { lock } from '@pearls/persistence';
import type { EntityManager } from 'typeorm';
import { Outcomes } from '../applications/outcomes.service.js';
import { cycleLifecycle } from './cycle.lifecycle.js';
import { CycleEntity } from './cycle.entity.js';
import { Cycles } from './cycles.service.js';

type Of = DataOf<typeof ScoringStarted>;

/** The moves of the cycle that the jury's facts stand for, and the state each leads to. */
const JURY_MOVES = [
  ['startScoring', 'jury_scoring'],
  ['startDeliberation', 'jury_deliberation'],
  ['decide', 'decided'],
  ['publish', 'results_public'],
] as const satisfies readonly (readonly [string, CycleState])[];

/** From the closing of the plans to the result the cycle follows the jury. */
@Injectable()
export class JuryConsumer {
  constructor(
    private readonly cycles: Cycles,
    private readonly outcomes: Outcomes,
  ) {}

  @On(ScoringStarted)
  scoring({ cycleId }: Of, tx: EntityManager, told: Told) {
    return this.follow(tx, cycleId, 'jury_scoring', told);
  }

  @On(DeliberationStarted)
  deliberation({ cycleId }: Of, tx: EntityManager, told: Told) {
    return this.follow(tx, cycleId, 'jury_deliberation', told);
  }

  @On(TitlesDecided)
  decided({ cycleId }: Of, tx: EntityManager, told: Told) {
    return this.follow(tx, cycleId, 'decided', told);
  }

  @On(TitlesPublished)
  async published(result: DataOf<typeof TitlesPublished>, tx: EntityManager, told: Told) {
    const cycle = await this.follow(tx, result.cycleId, 'results_public', told);
    await this.outcomes.publish(tx, cycle, result, told.at);
    await tx.save(cycle);
  }

  /** Goes as far as the fact says: facts of one panel may arrive side by side, the later one first. */
  private async follow(tx: EntityManager, cycleId: string, target: CycleState, { at, trace }: Told) {
    const cycle = await lock(tx, CycleEntity, { id: cycleId });
    const caller = platform(at, trace);
    const last = JURY_MOVES.findIndex(([, state]) => state === target);
    if (cycle.state === 'development' && cycle.stateAt(at) === 'plans_closed') await this.cycles.enter(tx, caller, cycle, 'closePlans', 'development');
    for (const [action] of JURY_MOVES.slice(0, last + 1)) if (cycleLifecycle.actions(cycle.state).includes(action)) await this.cycles.enter(tx, caller, cycle, action, cycle.state);
    return cycle;
  }
}

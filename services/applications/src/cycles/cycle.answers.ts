import { Controller } from '@nestjs/common';
import { cycleAsked, type Cycle, type CycleAsked } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import { Answer } from '@pearls/messaging';
import { Cycles } from './cycles.service.js';

/** Tells other rooms the dates, rules and words of a cycle. */
@Controller()
export class CycleAnswers {
  constructor(
    private readonly cycles: Cycles,
    private readonly clock: Clock,
  ) {}

  @Answer(cycleAsked)
  cycle({ cycleId }: CycleAsked): Promise<object & Pick<Cycle, 'id'>> {
    return this.cycles.told(cycleId, this.clock.now());
  }
}

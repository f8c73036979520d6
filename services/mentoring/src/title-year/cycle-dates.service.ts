import { Injectable } from '@nestjs/common';
import { cycleAsked, type Cycle } from '@pearls/contracts';
import { Unprocessable } from '@pearls/domain';
import { ifRefused, Questions } from '@pearls/messaging';

/** The cycles, as applications answers for them. Asked outside every transaction. */
@Injectable()
export class CycleDates {
  constructor(private readonly questions: Questions) {}

  read(cycleId: string): Promise<Cycle> {
    return this.questions.ask(cycleAsked, { cycleId });
  }

  /** Refuses cycles that applications does not know; says so when it does not answer at all. */
  async mustExist(cycleIds: string[], pointer = '/cycleIds') {
    for (const cycleId of new Set(cycleIds)) {
      await this.read(cycleId).catch(ifRefused(() => new Unprocessable('no-such-cycle', `There is no cycle ${cycleId}.`, [{ pointer, code: 'unknown', message: `There is no cycle ${cycleId}.` }])));
    }
  }
}

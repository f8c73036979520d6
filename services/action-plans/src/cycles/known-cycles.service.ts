import { Inject, Injectable } from '@nestjs/common';
import { CallExtended, cycleAsked, CycleSettingsChanged, type Cycle, type DataOf, type TimetableKey } from '@pearls/contracts';
import { DomainError, isInTime } from '@pearls/domain';
import { On, Questions } from '@pearls/messaging';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { KnownCycleEntity } from './known-cycle.entity.js';

/** What plans need to know of their cycle: when they are due, and which days the title year has. Asked for outside of every write. */
@Injectable()
export class KnownCycles {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  @On(CycleSettingsChanged)
  settingsChanged({ cycleId }: DataOf<typeof CycleSettingsChanged>, tx: EntityManager) {
    return tx.update(KnownCycleEntity, { id: cycleId }, { stale: true });
  }

  @On(CallExtended)
  callExtended({ cycleId }: DataOf<typeof CallExtended>, tx: EntityManager) {
    return tx.update(KnownCycleEntity, { id: cycleId }, { stale: true });
  }

  /** The cycle as it was told last; nothing while it was never told. */
  of(id: string, tx: EntityManager = this.db.manager) {
    return tx.findOneBy(KnownCycleEntity, { id });
  }

  /**
   * The cycle as a deadline is decided by it. An old answer may let in, never keep out: the day may have been moved, so
   * when applications does not answer a late plan hears "try again" instead of "too late".
   */
  async toDecideBy(id: string, at: Date): Promise<KnownCycleEntity> {
    try {
      return await this.asked(id);
    } catch (error) {
      const told = await this.of(id);
      if (told && plansAreTaken(told, at)) return told;
      this.log.warn({ err: error, cycle: id }, 'The day plans are due could not be asked for');
      throw new DomainError(503, 'not-answering', 'Not available', 'The day plans are due cannot be looked up at the moment. Nothing is lost: try again shortly.', { retryAfterSeconds: 2 });
    }
  }

  /** The cycle as it stands this moment; as it was told last when applications does not answer. */
  async fresh(id: string): Promise<KnownCycleEntity | null> {
    await this.ask(id).catch((error: unknown) => this.log.warn({ err: error, cycle: id }, 'The dates of the cycle are those told last'));
    return this.of(id);
  }

  /** Asks again for what has changed. */
  async refresh() {
    for (const { id } of await this.db.manager.findBy(KnownCycleEntity, { stale: true })) await this.fresh(id);
  }

  /** The cycle as it stands this moment; 503 when applications does not answer. */
  async asked(id: string): Promise<KnownCycleEntity> {
    await this.ask(id);
    return this.db.manager.findOneByOrFail(KnownCycleEntity, { id });
  }

  private async ask(id: string) {
    const cycle = await this.questions.ask(cycleAsked, { cycleId: id });
    await this.db.manager.upsert(KnownCycleEntity, known(cycle), ['id']);
  }
}

function known({ id, titleYear, timetable, name }: Cycle) {
  const at = (key: TimetableKey) => timetable.find((entry) => entry.key === key);
  const dateOf = (key: TimetableKey) => (at(key) ? new Date(at(key)!.at) : null);
  return { id, titleYear, name: name.en, plansDueAt: dateOf('plans-due'), plansDueZone: at('plans-due')?.zone ?? null, titleYearStartsAt: dateOf('title-year-starts'), titleYearEndsAt: dateOf('title-year-ends'), stale: false };
}

/** Whether a plan received at this instant is in time. Without a date it is. */
export const plansAreTaken = (cycle: Pick<KnownCycleEntity, 'plansDueAt'> | null, at: Date) => !cycle?.plansDueAt || isInTime(at, { at: cycle.plansDueAt, zone: 'UTC' });

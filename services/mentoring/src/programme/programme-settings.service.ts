import { Injectable } from '@nestjs/common';
import { CYCLE_ID, type ProgrammeSettingsDraft } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { sameVersion, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { CycleDates } from '../title-year/cycle-dates.service.js';
import { cyclesAs, includes, judgedBy, READERS, STAFF } from '../walls.js';
import { ProgrammeSettingsEntity } from './programme-settings.entity.js';

/** What of the title-year programme differs from year to year. */
@Injectable()
export class ProgrammeSettingsOfCycles {
  constructor(
    private readonly db: DataSource,
    private readonly cycles: CycleDates,
  ) {}

  async read(caller: Caller, cycleId: string) {
    if (!isCycle(cycleId) || !includes(cyclesAs(caller, [...READERS, 'contact']), cycleId) || includes(judgedBy(caller), cycleId)) throw new NotFound();
    return shown(caller, await this.of(this.db.manager, cycleId));
  }

  async save(caller: Caller, cycleId: string, version: number, { ceremonyLabel, ...settings }: ProgrammeSettingsDraft) {
    if (!isCycle(cycleId) || !runs(caller, cycleId)) throw new NotFound();
    await this.cycles.mustExist([cycleId], '/cycle');
    return transaction(this.db, caller, async (tx) => {
      // The row of a cycle that was never changed does not exist yet: there is something to lock only after this.
      await tx.query(`insert into programme_settings (cycle_id, seed_grants, seed_grant_cap_euros, ceremony_mode, version) values ($1, false, 5000, 'both', 0) on conflict do nothing`, [cycleId]);
      const before = await tx.findOneOrFail(ProgrammeSettingsEntity, { where: { cycleId }, lock: { mode: 'pessimistic_write' } });
      sameVersion(before, version);
      return shown(caller, await tx.save(Object.assign(before, settings, { ceremonyLabel: ceremonyLabel ?? null, version: version + 1 })));
    });
  }

  /** The settings of a cycle, as they are until somebody changes them. */
  async of(tx: EntityManager, cycleId: string): Promise<ProgrammeSettingsEntity> {
    return (await tx.findOneBy(ProgrammeSettingsEntity, { cycleId })) ?? Object.assign(new ProgrammeSettingsEntity(), { cycleId });
  }
}

/** What could not be the name of a cycle is none. */
const isCycle = (cycleId: string) => cycleId.length <= CYCLE_ID.max && CYCLE_ID.pattern.test(cycleId);

const runs = (caller: Caller, cycleId: string) => includes(cyclesAs(caller, STAFF), cycleId) && !includes(judgedBy(caller), cycleId);
const shown = (caller: Caller, settings: ProgrammeSettingsEntity) => ({ ...settings, actions: runs(caller, settings.cycleId) ? ['edit'] : [] });

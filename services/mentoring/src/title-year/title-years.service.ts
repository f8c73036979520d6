import { Inject, Injectable } from '@nestjs/common';
import { hasBegun, platform } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CycleDates } from './cycle-dates.service.js';
import { Openings } from './openings.service.js';
import { titleYearOf } from './quarters.js';

/** A cycle that the clock has nothing left to open for. */
const UNFINISHED = `
  select distinct c.cycle_id as "cycleId" from candidates c
   where c.pearl_at is not null and c.plan_id is not null and c.closed_at is null
     and ((select count(*) from check_ins i where i.plan_id = c.plan_id) < 4 or not exists (select from final_reports f where f.plan_id = c.plan_id))
   order by 1`;

/** Keeps the dates of title years: opens what is due for every Pearl that lacks it. */
@Injectable()
export class TitleYears {
  constructor(
    private readonly db: DataSource,
    private readonly cycles: CycleDates,
    private readonly openings: Openings,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  async keepTime(at: Date) {
    for (const { cycleId } of await this.db.query<{ cycleId: string }[]>(UNFINISHED)) {
      const cycle = await this.cycles.read(cycleId).catch((error: unknown) => this.log.debug({ err: error, cycle: cycleId }, 'The dates of a cycle could not be asked; it is tried again'));
      const year = cycle && titleYearOf(cycle.timetable);
      if (!year) continue;
      for (const { quarter, opensAt, dueOn } of year.quarters) if (hasBegun(at, { at: opensAt, zone: 'UTC' })) await this.openings.checkInDue(platform(at), cycleId, quarter, dueOn);
      if (at >= year.endsAt || cycle.state === 'closing') await this.openings.reportsDue(platform(at), cycleId, year.reportDueOn);
    }
  }
}

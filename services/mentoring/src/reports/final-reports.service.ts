import { Injectable } from '@nestjs/common';
import { FinalReportFiled, type FieldProblem, type FinalReportDraft, type FinalReportFilter } from '@pearls/contracts';
import { NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { PlaceNames } from '../places/place-names.service.js';
import { Reach, type WithinReach } from '../reach.js';
import { FinalReportEntity } from './final-report.entity.js';

const NOTHING: FinalReportDraft = { priorities: [], activities: [], indicators: [], highlights: '', lessons: '', nextSteps: '' };

/** The reports that close title years. A draft is the team's alone; what was filed is for its contacts and the back office too. */
@Injectable()
export class FinalReports {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly placeNames: PlaceNames,
  ) {}

  async list(caller: Caller, { cycle, teamId, state }: FinalReportFilter) {
    const reach = await this.reach.of(caller);
    const where = { ...(cycle && { cycleId: cycle }), ...(teamId && { teamId }), ...(state && { state }) } as FindOptionsWhere<FinalReportEntity>;
    const rows = await this.db.manager.find(FinalReportEntity, { where: reach.where<FinalReportEntity>(where), order: { cycleId: 'DESC', placeId: 'ASC', id: 'ASC' }, take: 10_000 });
    return { items: await this.summaries(this.db.manager, rows) };
  }

  async read(caller: Caller, id: string) {
    const reach = await this.reach.of(caller);
    return this.shown(this.db.manager, reach, await find(this.db.manager, FinalReportEntity, reach.where<FinalReportEntity>({ id })));
  }

  save(caller: Caller, id: string, version: number, draft: FinalReportDraft) {
    return this.own(caller, id, (report) => {
      sameVersion(report, version);
      report.save(draft);
    });
  }

  file(caller: Caller, id: string) {
    return this.own(caller, id, async (report, tx) => {
      const wrong = report.state === 'opened' ? lacking(report.content) : [];
      if (wrong.length) throw new Unprocessable('report-incomplete', `${wrong.length === 1 ? 'One thing is' : `${wrong.length} things are`} still missing.`, wrong);
      report.file(caller.at);
      const { cycleId, planId, teamId } = report;
      await tell(tx, caller, FinalReportFiled, id, { reportId: id, cycleId, planId, teamId });
    });
  }

  async summaries(tx: EntityManager, rows: FinalReportEntity[]) {
    const placeName = await this.placeNames.of(rows.map(({ placeId }) => placeId), tx);
    return rows.map((row) => ({ ...row, placeName: placeName(row.placeId) }));
  }

  private own(caller: Caller, id: string, work: (report: FinalReportEntity, tx: EntityManager) => void | Promise<void>) {
    return transaction(this.db, caller, async (tx) => {
      const reach = await this.reach.of(caller, tx);
      const report = await lock(tx, FinalReportEntity, reach.where<FinalReportEntity>({ id }, ['team']));
      if (!reach.writes(report)) throw new NotFound();
      await work(report, tx);
      return this.shown(tx, reach, await tx.save(report));
    });
  }

  private async shown(tx: EntityManager, reach: WithinReach, report: FinalReportEntity) {
    const ofTeam = reach.standing(report) === 'team';
    const [summary] = await this.summaries(tx, [report]);
    return {
      ...summary!,
      ...(ofTeam || report.state === 'filed' ? report.content : NOTHING),
      ...(!ofTeam && report.state === 'opened' && { version: 0 }),
      actions: ofTeam && reach.writes(report) && report.state === 'opened' ? ['edit', 'file'] : [],
    };
  }
}

/** What a report says at least: what became of everything, and what was learnt. */
function lacking({ priorities, activities, lessons }: FinalReportDraft): FieldProblem[] {
  return [
    ...priorities.flatMap(({ name, outcome }, index) => (outcome ? [] : [{ pointer: `/priorities/${index}/outcome`, code: 'missing', message: `Say what became of “${name}”.` }])),
    ...activities.flatMap(({ name, outcome }, index) => (outcome ? [] : [{ pointer: `/activities/${index}/outcome`, code: 'missing', message: `Say what became of “${name}”.` }])),
    ...(lessons.trim() ? [] : [{ pointer: '/lessons', code: 'missing', message: 'Say what others should know.' }]),
  ];
}

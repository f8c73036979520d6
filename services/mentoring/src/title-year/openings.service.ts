import { Injectable } from '@nestjs/common';
import { CheckInOpened, FinalReportOpened, type CheckInOpening, type FinalReportOpening } from '@pearls/contracts';
import { Conflict, DomainError, NotFound, type Caller } from '@pearls/domain';
import { tell, transaction } from '@pearls/persistence';
import { DataSource, In, IsNull, Not, type EntityManager } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { FinalReportEntity } from '../reports/final-report.entity.js';
import { FinalReports } from '../reports/final-reports.service.js';
import { prefilled } from '../reports/prefill.js';
import { Reach } from '../reach.js';
import { CheckInEntity } from './check-in.entity.js';
import { CheckIns } from './check-ins.service.js';
import { PlanActivities } from './plan-activities.service.js';
import { dayIn, QUARTERS, type Quarter } from './quarters.js';

const DAY = 86_400_000;
const CHECK_IN_DUE_DAYS = 21;
const REPORT_DUE_DAYS = 42;

type Pearl = CandidateEntity & { planId: string };

/** Opens check-ins and final reports for the Pearls of a cycle: by the clock, or by hand where somebody does not want to wait for it. */
@Injectable()
export class Openings {
  constructor(
    private readonly db: DataSource,
    private readonly reach: Reach,
    private readonly activities: PlanActivities,
    private readonly checkIns: CheckIns,
    private readonly reports: FinalReports,
  ) {}

  async openCheckIns(caller: Caller, { cycleId, quarter, dueOn }: CheckInOpening) {
    const pearls = await this.pearlsRunBy(caller, cycleId);
    return transaction(this.db, caller, async (tx) => {
      await oneAtATime(tx, cycleId);
      const opened = new Set((await tx.find(CheckInEntity, { where: { cycleId }, select: { id: true, quarter: true } })).map((one) => one.quarter));
      const next = quarter ?? QUARTERS.find((one) => one > Math.max(0, ...opened));
      if (!next) throw new Conflict('quarters-opened', 'All four check-ins of this title year have been opened.');
      const missing = await this.withoutCheckIn(tx, pearls, next);
      if (!missing.length) throw new Conflict('quarter-opened', 'The check-in of this quarter has been opened for every Pearl.');
      const created = await this.createCheckIns(tx, caller, missing, next as Quarter, dueOn ?? dueIn(caller.at, CHECK_IN_DUE_DAYS));
      return { quarter: next, items: await this.checkIns.summaries(tx, created) };
    });
  }

  async openReports(caller: Caller, { cycleId, dueOn }: FinalReportOpening) {
    const pearls = await this.pearlsRunBy(caller, cycleId);
    const plans = await this.activities.ofMany(pearls.map(({ planId }) => planId));
    if (plans.size < pearls.length) throw new DomainError(503, 'not-answering', 'Not available', 'The action plans do not answer at the moment, and a report is filled from them. Try again shortly.', { retryAfterSeconds: 2 });
    return transaction(this.db, caller, async (tx) => {
      await oneAtATime(tx, cycleId);
      const created = await this.createReports(tx, caller, pearls, dueOn ?? dueIn(caller.at, REPORT_DUE_DAYS), plans);
      if (!created.length) throw new Conflict('reports-opened', 'The final report of every Pearl of this cycle has been opened.');
      return { items: await this.reports.summaries(tx, created) };
    });
  }

  /** The clock opens a quarter that has begun to end. */
  async checkInDue(caller: Caller, cycleId: string, quarter: Quarter, dueOn: string) {
    const missing = await this.withoutCheckIn(this.db.manager, await this.pearlsOf(cycleId), quarter);
    if (!missing.length) return;
    await this.db.transaction(async (tx) => {
      await oneAtATime(tx, cycleId);
      await this.createCheckIns(tx, caller, await this.withoutCheckIn(tx, missing, quarter), quarter, dueOn);
    });
  }

  /** The clock opens the reports of those whose plan can be read; the others follow. */
  async reportsDue(caller: Caller, cycleId: string, dueOn: string) {
    const pearls = await this.pearlsOf(cycleId);
    const having = new Set((await this.db.manager.find(FinalReportEntity, { where: { cycleId }, select: { id: true, planId: true } })).map(({ planId }) => planId));
    const missing = pearls.filter(({ planId }) => !having.has(planId));
    if (!missing.length) return;
    const plans = await this.activities.ofMany(missing.map(({ planId }) => planId));
    await this.db.transaction(async (tx) => {
      await oneAtATime(tx, cycleId);
      await this.createReports(tx, caller, missing, dueOn, plans);
    });
  }

  pearlsOf(cycleId: string, tx: EntityManager = this.db.manager): Promise<Pearl[]> {
    return tx.find(CandidateEntity, { where: { cycleId, pearlAt: Not(IsNull()), planId: Not(IsNull()) }, order: { placeId: 'ASC', applicationId: 'ASC' } }) as Promise<Pearl[]>;
  }

  private async pearlsRunBy(caller: Caller, cycleId: string) {
    if (!(await this.reach.of(caller)).runs({ cycleId })) throw new NotFound();
    const pearls = await this.pearlsOf(cycleId);
    if (!pearls.length) throw new Conflict('no-pearls', 'No Pearl of this cycle is known. Titles must be published first.');
    return pearls;
  }

  private async withoutCheckIn(tx: EntityManager, pearls: Pearl[], quarter: number) {
    const having = pearls.length ? await tx.find(CheckInEntity, { where: { planId: In(pearls.map(({ planId }) => planId)), quarter }, select: { id: true, planId: true } }) : [];
    return pearls.filter(({ planId }) => !having.some((one) => one.planId === planId));
  }

  private async createCheckIns(tx: EntityManager, caller: Caller, pearls: Pearl[], quarter: Quarter, dueOn: string) {
    const created = pearls.map((pearl) => Object.assign(new CheckInEntity(), aboutPearl(pearl), { quarter, openedAt: caller.at, dueOn }));
    await tx.save(created);
    for (const { id, cycleId, planId, teamId } of created) await tell(tx, caller, CheckInOpened, id, { checkInId: id, cycleId, planId, teamId, dueOn });
    return created;
  }

  private async createReports(tx: EntityManager, caller: Caller, pearls: Pearl[], dueOn: string, plans: Awaited<ReturnType<PlanActivities['ofMany']>>) {
    const created: FinalReportEntity[] = [];
    for (const pearl of pearls) {
      const plan = plans.get(pearl.planId);
      if (!plan || (await tx.existsBy(FinalReportEntity, { planId: pearl.planId }))) continue;
      const filed = await tx.find(CheckInEntity, { where: { planId: pearl.planId, state: 'filed' }, order: { quarter: 'ASC' } });
      created.push(await tx.save(Object.assign(new FinalReportEntity(), aboutPearl(pearl), { openedAt: caller.at, dueOn, ...prefilled(plan.items, filed) })));
    }
    for (const { id, cycleId, planId, teamId } of created) await tell(tx, caller, FinalReportOpened, id, { reportId: id, cycleId, planId, teamId });
    return created;
  }
}

const aboutPearl = ({ applicationId, cycleId, teamId, placeId, country, planId }: Pearl) => ({ applicationId, cycleId, teamId, placeId, country, planId });

const dueIn = (at: Date, days: number) => dayIn('Europe/Berlin', new Date(at.getTime() + days * DAY));

/** Hand and clock open one after the other, so that no quarter is opened twice. */
const oneAtATime = (tx: EntityManager, cycleId: string) => tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [`openings/${cycleId}`]);

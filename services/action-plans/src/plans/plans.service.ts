import { Injectable } from '@nestjs/common';
import { PlanWithdrawn, type PlanWithdrawal, type TitleEnd } from '@pearls/contracts';
import { holdsAny, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { AnnexEntity } from '../annexes/annex.entity.js';
import { KnownCycles, plansAreTaken } from '../cycles/known-cycles.service.js';
import type { KnownCycleEntity } from '../cycles/known-cycle.entity.js';
import { PlanRecordEntity } from '../records/plan-record.entity.js';
import { Templates } from '../templates/templates.service.js';
import { factOf, PlanEntity } from './plan.entity.js';
import { PlanSectionEntity } from './plan-section.entity.js';
import { isWriter, maySpeak, readableBy, runBy, spokenIn, workedOnBy, writtenBy } from './visibility.js';

/** Plans: who reads one, what may be done with it, how it ends. */
@Injectable()
export class Plans {
  constructor(
    private readonly db: DataSource,
    private readonly cycles: KnownCycles,
    private readonly templates: Templates,
  ) {}

  async read(caller: Caller, id: string) {
    return this.shown(this.db.manager, caller, await this.readable(caller, id));
  }

  /** One plan the caller may read; 404 otherwise. */
  readable(caller: Caller, id: string, tx: EntityManager = this.db.manager) {
    return find(tx, PlanEntity, readableBy(caller, { id }));
  }

  /** One plan about which the caller may say something; 404 otherwise. */
  spokenIn(caller: Caller, id: string, tx: EntityManager) {
    return find(tx, PlanEntity, spokenIn(caller, { id }));
  }

  /** One plan the caller works on from the inside; 404 otherwise. */
  workedOn(caller: Caller, id: string, tx: EntityManager = this.db.manager) {
    return find(tx, PlanEntity, workedOnBy(caller, { id }));
  }

  /** The plan the caller is about to write in, locked; 404 when it is not the own one, 409 when it has come to its end. */
  async writable(caller: Caller, id: string, tx: EntityManager) {
    const plan = await lock(tx, PlanEntity, writtenBy(caller, { id }));
    plan.mustLive();
    return plan;
  }

  withdraw(caller: Caller, id: string, { reason }: PlanWithdrawal) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await lock(tx, PlanEntity, writtenBy(caller, { id }));
      plan.withdraw(reason, caller.at);
      await tx.save(plan);
      await tell(tx, caller, PlanWithdrawn, id, factOf(plan));
      return this.shown(tx, caller, plan);
    });
  }

  completeTitle(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await lock(tx, PlanEntity, runBy(caller, { id }));
      plan.advance('complete', caller.at);
      return this.shown(tx, caller, await tx.save(plan));
    });
  }

  endTitleEarly(caller: Caller, id: string, { reason }: TitleEnd) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await lock(tx, PlanEntity, runBy(caller, { id }));
      plan.advance('endEarly', caller.at);
      plan.endReason = reason;
      return this.shown(tx, caller, await tx.save(plan));
    });
  }

  /** The plan with everything its contract names. */
  async shown(tx: EntityManager, caller: Caller, plan: PlanEntity) {
    const sections = await tx.find(PlanSectionEntity, { where: { planId: plan.id }, order: { key: 'ASC' } });
    const records = await tx.find(PlanRecordEntity, { where: { planId: plan.id }, order: { kind: 'ASC', position: 'ASC', id: 'ASC' } });
    const annexes = await tx.find(AnnexEntity, { where: { planId: plan.id }, order: { addedAt: 'ASC', id: 'ASC' } });
    const cycle = await this.cycles.of(plan.cycleId, tx);
    const title = sections.find(({ key }) => key === 'cover')?.answers['title'];
    return {
      ...plan,
      title: typeof title === 'string' ? [...title].slice(0, 300).join('') : '',
      sections,
      records: records.map((record) => record.shown),
      annexes,
      activities: records.filter(({ kind }) => kind === 'activity').length,
      sectionsCompleted: sections.filter(({ completed }) => completed).length,
      sectionsTotal: this.templates.of(plan.templateVersion).sections.length,
      dueAt: cycle?.plansDueAt ?? undefined,
      dueZone: cycle?.plansDueZone ?? undefined,
      reason: plan.withdrawalReason ?? plan.endReason ?? undefined,
      actions: this.actionsOf(caller, plan, cycle),
    };
  }

  /** What the caller may do with a plan now. */
  actionsOf(caller: Caller, plan: PlanEntity, cycle: KnownCycleEntity | null): string[] {
    const writes = isWriter(caller, plan);
    const staff = holdsAny(caller, ['secretariat', 'administrator'], plan.cycleId);
    const speaks = maySpeak(caller, plan);
    return [
      ...(writes && plan.isLiving ? ['edit', 'usePractice', 'nameVersion'] : []),
      ...(writes && plan.isLiving ? ['moveActivity'] : []),
      ...(speaks && plan.isLiving ? ['comment'] : []),
      ...(writes && plan.state === 'in_work' && plansAreTaken(cycle, caller.at) ? ['submit'] : []),
      ...(writes && (plan.state === 'in_work' || plan.state === 'submitted') ? ['withdraw'] : []),
      ...(staff && plan.state === 'title_active' ? ['completeTitle', 'endTitleEarly'] : []),
    ];
  }
}

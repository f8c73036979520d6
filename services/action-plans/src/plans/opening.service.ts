import { Inject, Injectable } from '@nestjs/common';
import { applicationAsked, ApplicationWithdrawn, AssignmentEnded, CandidateSelected, ContactAssigned, PlanOpened, PlanWithdrawn, TitlesPublished, type Answers, type ApplicationTold, type DataOf } from '@pearls/contracts';
import { platform } from '@pearls/domain';
import { On, Questions, type Told } from '@pearls/messaging';
import { tell } from '@pearls/persistence';
import { LOG } from '@pearls/service';
import { carriedAnswers, carriedRows } from '@pearls/reference/plan-template';
import type { Logger } from 'pino';
import { DataSource, type EntityManager } from 'typeorm';
import { PlanContactEntity } from '../contacts/plan-contact.entity.js';
import { KnownCycles } from '../cycles/known-cycles.service.js';
import { PlanRecordEntity } from '../records/plan-record.entity.js';
import { Templates } from '../templates/templates.service.js';
import { factOf, PlanEntity, planReference } from './plan.entity.js';
import { PlanSectionEntity } from './plan-section.entity.js';

/** What other rooms tell of a candidate: it is selected, looked after, withdrawn, awarded. */
@Injectable()
export class Opening {
  constructor(
    private readonly db: DataSource,
    private readonly questions: Questions,
    private readonly cycles: KnownCycles,
    private readonly templates: Templates,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** A selected candidate has a plan at once; the answers of its application follow. */
  @On(CandidateSelected)
  async selected(fact: DataOf<typeof CandidateSelected>, tx: EntityManager, { at, trace }: Told) {
    if (await tx.existsBy(PlanEntity, { applicationId: fact.applicationId })) return;
    const { cycleId, applicationId, teamId, placeId, country } = fact;
    const plan = await tx.save(PlanEntity.open({ cycleId, applicationId, teamId, placeId, country, templateVersion: this.templates.current }, at));
    await tell(tx, platform(at, trace), PlanOpened, plan.id, factOf(plan));
  }

  @On(ApplicationWithdrawn)
  async applicationWithdrawn({ applicationId }: DataOf<typeof ApplicationWithdrawn>, tx: EntityManager, { at, trace }: Told) {
    const plan = await tx.findOne(PlanEntity, { where: { applicationId }, lock: { mode: 'pessimistic_write' } });
    if (plan?.state !== 'in_work' && plan?.state !== 'submitted') return;
    plan.withdraw('The application was withdrawn.', at);
    await tx.save(plan);
    await tell(tx, platform(at, trace), PlanWithdrawn, plan.id, factOf(plan));
  }

  @On(ContactAssigned)
  async assigned({ assignmentId, applicationId, personId }: DataOf<typeof ContactAssigned>, tx: EntityManager) {
    await tx.createQueryBuilder().insert().into(PlanContactEntity).values({ assignmentId, applicationId, personId }).orIgnore().execute();
  }

  @On(AssignmentEnded)
  async ended({ assignmentId, applicationId, personId }: DataOf<typeof AssignmentEnded>, tx: EntityManager, { at }: Told) {
    await tx.upsert(PlanContactEntity, { assignmentId, applicationId, personId, endedAt: at }, ['assignmentId']);
  }

  /** The living plan of a Pearl becomes the plan of its title year. */
  @On(TitlesPublished)
  async published({ titles }: DataOf<typeof TitlesPublished>, tx: EntityManager, { at }: Told) {
    for (const { planId } of titles) {
      const plan = await tx.findOne(PlanEntity, { where: { id: planId }, lock: { mode: 'pessimistic_write' } });
      if (plan?.state !== 'submitted') continue;
      plan.advance('award', at);
      await tx.save(plan);
    }
  }

  /** Fetches the answers of applications for plans that wait for them; what does not come now is asked for again. */
  async carryOver(at: Date) {
    for (const plan of await this.db.manager.find(PlanEntity, { where: { carriedOver: false }, order: { id: 'ASC' }, take: 50 }))
      await this.carry(plan, at).catch((error: unknown) => this.log.warn({ err: error, plan: plan.id }, 'The answers of an application are not carried over yet; they are asked for again'));
  }

  private async carry({ id, applicationId, cycleId }: PlanEntity, at: Date) {
    if (!(await this.cycles.of(cycleId))) await this.cycles.fresh(cycleId);
    const told = await this.questions.ask(applicationAsked, { applicationId });
    await this.db.transaction((tx) => this.fill(tx, id, told, at));
  }

  private async fill(tx: EntityManager, id: string, { placeName, answers, country, cycleId }: ApplicationTold, at: Date) {
    const plan = await tx.findOne(PlanEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!plan || plan.carriedOver) return;
    for (const [key, carried] of Map.groupBy(carriedAnswers, ({ to }) => to.section)) {
      const known = carried.flatMap(({ from, to }): [string, unknown][] => {
        const answer = answers[from.section]?.[from.field];
        return isAnswer(answer) ? [[to.field, answer]] : [];
      });
      if (!known.length) continue;
      const row = { planId: id, key, answers: Object.fromEntries(known), completed: false, fromApplication: known.map(([field]) => field), version: 1, savedAt: at, savedBy: null };
      await tx.createQueryBuilder().insert().into(PlanSectionEntity).values(row as never).orIgnore().execute();
    }
    for (const { from, to, columns } of carriedRows) {
      const rows = answers[from.section]?.[from.field];
      for (const [position, row] of (Array.isArray(rows) ? (rows as Answers[]) : []).entries()) {
        const known = Object.entries(columns).flatMap(([column, field]): [string, unknown][] => (isAnswer(row[column]) ? [[field, row[column]]] : []));
        await tx.save(PlanRecordEntity.of({ planId: id, kind: to, position, answers: Object.fromEntries(known), savedAt: at, savedBy: null }));
      }
    }
    Object.assign(plan, { placeName, carriedOver: true, reference: planReference(cycleId, country), version: plan.version + 1 });
    await tx.save(plan);
  }
}

const isAnswer = (value: unknown) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

import { Injectable } from '@nestjs/common';
import { ActivityFinished, practiceToUse, PracticeUsed, type ActivityMove, type ActivityOrigin, type Answers, type NewPlanRecord, type PlanRecordDraft, type PracticeToTake, type PracticeToUse, type RecordKind, type RecordOrder } from '@pearls/contracts';
import { Conflict, NotFound, Unprocessable, type Caller } from '@pearls/domain';
import { ifRefused, Questions } from '@pearls/messaging';
import { lock, sameVersion, tell, transaction } from '@pearls/persistence';
import { adaptationQuestions } from '@pearls/reference/plan-template';
import { DataSource, In, type EntityManager } from 'typeorm';
import { factOf, PlanEntity } from '../plans/plan.entity.js';
import { Plans } from '../plans/plans.service.js';
import { writtenBy } from '../plans/visibility.js';
import { mustBeAsked, Templates } from '../templates/templates.service.js';
import { PlanRecordEntity } from './plan-record.entity.js';

/** The records of a plan: added, written, put in order, moved. What an id has named once it names for ever. */
@Injectable()
export class PlanRecords {
  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly templates: Templates,
    private readonly questions: Questions,
  ) {}

  add(caller: Caller, planId: string, { kind, answers }: NewPlanRecord) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      mustBeAsked(this.templates.record(plan.templateVersion, kind), answers);
      return (await this.append(tx, caller, plan, kind, answers)).shown;
    });
  }

  save(caller: Caller, planId: string, id: string, version: number, { answers }: PlanRecordDraft) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      const record = await lock(tx, PlanRecordEntity, { id, planId });
      mustBeAsked(this.templates.record(plan.templateVersion, record.kind), answers);
      sameVersion(record, version);
      record.write(answers, caller.at, caller.id);
      await this.touch(tx, plan, caller.at);
      return (await tx.save(record)).shown;
    });
  }

  remove(caller: Caller, planId: string, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      const record = await lock(tx, PlanRecordEntity, { id, planId });
      // What an activity was before the jury or in the title year is on record: it is cancelled, not removed.
      if (record.kind === 'activity' && plan.state === 'title_active') throw new Conflict('activity-on-record', 'In the title year an activity is cancelled with a reason, not removed.');
      await tx.remove(record);
      await this.touch(tx, plan, caller.at);
    });
  }

  order(caller: Caller, planId: string, { kind, ids }: RecordOrder) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      const records = await tx.findBy(PlanRecordEntity, { planId, kind });
      const wanted = new Map(ids.map((id, index) => [id, index]));
      if (wanted.size !== records.length || records.some(({ id }) => !wanted.has(id)))
        throw new Unprocessable('order-incomplete', 'Name every record of this kind once.', [{ pointer: '/ids', code: 'incomplete', message: 'Name every record of this kind once.' }]);
      for (const record of records) record.position = wanted.get(record.id)!;
      await this.touch(tx, plan, caller.at);
      return { items: (await tx.save(records)).sort((a, b) => a.position - b.position).map((record) => record.shown) };
    });
  }

  /** A practice of somebody else becomes an activity: copied with its origin and with what to ask oneself first. */
  async usePractice(caller: Caller, planId: string, { practiceId, language }: PracticeToTake) {
    if (!(await this.db.manager.existsBy(PlanEntity, writtenBy(caller, { id: planId })))) throw new NotFound();
    const practice = await this.questions.ask(practiceToUse, { practiceId }).catch(ifRefused(() => new NotFound('There is no public practice with this id.')));
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      const record = await this.append(tx, caller, plan, 'activity', this.fitting(plan, practice), originOf(practice, language === 'lv' ? 'lv' : 'en'));
      await tell(tx, caller, PracticeUsed, planId, { ...factOf(plan), activityId: record.id, practiceId });
      return record.shown;
    });
  }

  move(caller: Caller, planId: string, id: string, move: ActivityMove) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      const record = await lock(tx, PlanRecordEntity, { id, planId, kind: 'activity' });
      await this.moveIn(tx, caller, plan, record, move);
      return record.shown;
    });
  }

  /** Moves an activity and tells when it is done. */
  async moveIn(tx: EntityManager, caller: Caller, plan: PlanEntity, record: PlanRecordEntity, move: ActivityMove) {
    record.move(move, caller.at, caller.kind === 'person' ? caller.id : null);
    await tx.save(record);
    await this.touch(tx, plan, caller.at);
    if (move.state === 'done') await tell(tx, caller, ActivityFinished, plan.id, { ...factOf(plan), activityId: record.id });
  }

  /** The activities of a plan, for what other rooms report of them. */
  activities(tx: EntityManager, planId: string, ids: string[]) {
    return tx.find(PlanRecordEntity, { where: { planId, kind: 'activity', id: In(ids) }, lock: { mode: 'pessimistic_write' } });
  }

  private async append(tx: EntityManager, caller: Caller, plan: PlanEntity, kind: RecordKind, answers: Answers, origin?: ActivityOrigin) {
    const { max } = this.templates.record(plan.templateVersion, kind);
    const [row] = await tx.query<{ count: number; last: number }[]>(`select count(*)::int as count, coalesce(max(position), -1) as last from plan_records where plan_id = $1 and kind = $2`, [plan.id, kind]);
    if (row!.count >= max) throw new Unprocessable('too-many-records', `A plan has at most ${max} of these. Remove one first.`);
    await this.touch(tx, plan, caller.at);
    return tx.save(PlanRecordEntity.of({ planId: plan.id, kind, position: row!.last + 1, answers, savedAt: caller.at, savedBy: caller.id, ...(origin && { origin }) }));
  }

  /** What of a practice an activity of this template can hold. */
  private fitting(plan: PlanEntity, { title, whatWasDone, tags }: PracticeToUse): Answers {
    const { fields } = this.templates.record(plan.templateVersion, 'activity');
    const offered: Answers = { 'name': title, 'description': whatWasDone, 'cultural-tools': tags['tools'], 'participatory-methods': tags['methods'], 'target-groups': tags['targetGroups'] };
    return Object.fromEntries(
      fields.flatMap((field): [string, unknown][] => {
        const value = offered[field.key];
        if (typeof value === 'string') return value ? [[field.key, [...value].slice(0, field.maxCharacters ?? 4000).join('')]] : [];
        const known = Array.isArray(value) ? value.filter((one) => field.options?.some(({ key }) => key === one)).slice(0, field.maxItems) : [];
        return known.length ? [[field.key, known]] : [];
      }),
    );
  }

  private touch(tx: EntityManager, plan: PlanEntity, at: Date) {
    return tx.update(PlanEntity, { id: plan.id }, { changedAt: at });
  }
}

const originOf = ({ practiceId, slug, title }: PracticeToUse, language: 'en' | 'lv'): ActivityOrigin => ({ practiceId, slug, title, toAdapt: adaptationQuestions.map((question) => question[language]) });

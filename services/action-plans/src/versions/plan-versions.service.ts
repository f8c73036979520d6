import { Injectable } from '@nestjs/common';
import type { RecordKind, VersionComparison, VersionKind } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { find, lock, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import { PlanEntity } from '../plans/plan.entity.js';
import { PlanSectionEntity } from '../plans/plan-section.entity.js';
import { Plans } from '../plans/plans.service.js';
import { PlanRecordEntity } from '../records/plan-record.entity.js';
import { Templates } from '../templates/templates.service.js';
import { differenceBetween } from './difference.js';
import { PlanVersionEntity, type PlanContent } from './plan-version.entity.js';

/** A writing session is over when nothing has been saved for so long. */
const SESSION_MINUTES = 10;

type Kept = Pick<PlanVersionEntity, 'kind' | 'at'> & { personId: string | null; name?: string };

/** Versions of a plan: kept by themselves after each writing session, by hand with a name, and when it is handed in. */
@Injectable()
export class PlanVersions {
  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly templates: Templates,
  ) {}

  async list(caller: Caller, planId: string) {
    await this.plans.workedOn(caller, planId);
    const items = await this.db.manager.find(PlanVersionEntity, { where: { planId }, order: { at: 'DESC', id: 'DESC' }, select: { id: true, kind: true, name: true, at: true, personId: true } });
    return { items: items.map(summary) };
  }

  async read(caller: Caller, planId: string, id: string) {
    await this.plans.workedOn(caller, planId);
    const version = await find(this.db.manager, PlanVersionEntity, { id, planId });
    return { ...summary(version), ...version.content };
  }

  name(caller: Caller, planId: string, name: string) {
    return transaction(this.db, caller, async (tx) => {
      await this.plans.writable(caller, planId, tx);
      return summary(await this.keep(tx, planId, { kind: 'named', name, at: caller.at, personId: caller.id }));
    });
  }

  async compare(caller: Caller, planId: string, id: string, { with: other, language }: VersionComparison) {
    const plan = await this.plans.workedOn(caller, planId);
    const from = await find(this.db.manager, PlanVersionEntity, { id, planId });
    const to = other ? await find(this.db.manager, PlanVersionEntity, { id: other, planId }) : undefined;
    const after = to?.content ?? (await contentOf(this.db.manager, planId));
    return { from: summary(from), ...(to && { to: summary(to) }), changes: differenceBetween(from.content, after, this.templates.of(plan.templateVersion), language) };
  }

  /** Brings one section back as it was: its texts, and the records that belong to it under their old ids. What stood there is kept as a version first. */
  restore(caller: Caller, planId: string, id: string, key: string) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.writable(caller, planId, tx);
      const section = this.templates.section(plan.templateVersion, key);
      const { content } = await find(tx, PlanVersionEntity, { id, planId });
      const was = content.sections.find((section) => section.key === key);
      await this.keep(tx, planId, { kind: 'automatic', at: caller.at, personId: caller.id });
      await restoreRecords(tx, caller, plan, section.records, content.records);
      const now = (await tx.existsBy(PlanSectionEntity, { planId, key })) ? await lock(tx, PlanSectionEntity, { planId, key }) : Object.assign(new PlanSectionEntity(), { planId, key, version: 0 });
      return tx.save(Object.assign(now, { answers: was?.answers ?? {}, completed: was?.completed ?? false, fromApplication: was?.fromApplication ?? [], version: now.version + 1, savedAt: caller.at, savedBy: caller.id }));
    });
  }

  /** What a plan says now. */
  living(planId: string) {
    return contentOf(this.db.manager, planId);
  }

  async keep(tx: EntityManager, planId: string, { kind, name, at, personId }: Kept) {
    return tx.save(Object.assign(new PlanVersionEntity(), { planId, kind: kind satisfies VersionKind, name: name ?? null, at, personId, content: await contentOf(tx, planId) }));
  }

  /** Keeps a version of every plan whose last writing session is over. */
  async keepSessions(at: Date) {
    const over = new Date(at.getTime() - SESSION_MINUTES * 60_000);
    const due = await this.db.query<{ planId: string; savedBy: string | null }[]>(
      `select w.plan_id as "planId", (array_agg(w.saved_by order by w.saved_at desc))[1] as "savedBy"
       from (select plan_id, saved_at, saved_by from plan_sections where saved_by is not null union all select plan_id, saved_at, saved_by from plan_records) w
       group by w.plan_id
       having max(w.saved_at) < $1 and max(w.saved_at) > coalesce((select max(v.at) from plan_versions v where v.plan_id = w.plan_id), '-infinity') limit 20`,
      [over],
    );
    for (const { planId, savedBy } of due)
      await this.db.transaction(async (tx) => {
        await lock(tx, PlanEntity, { id: planId });
        await this.keep(tx, planId, { kind: 'automatic', at, personId: savedBy });
      });
  }
}

const summary = ({ id, kind, name, at, personId }: PlanVersionEntity) => ({ id, kind, ...(name && { name }), at, ...(personId && { personId }) });

/** Where an activity stands is what happened, and is never taken back; in the title year none is removed. */
async function restoreRecords(tx: EntityManager, caller: Caller, plan: PlanEntity, kinds: RecordKind[], records: PlanContent['records']) {
  const standing = kinds.length ? await tx.find(PlanRecordEntity, { where: { planId: plan.id, kind: In(kinds) }, lock: { mode: 'pessimistic_write' } }) : [];
  const were = records.filter(({ kind }) => kinds.includes(kind));
  for (const { id, kind, position, answers, version, activity } of were) {
    const record = standing.find((one) => one.id === id) ?? Object.assign(PlanRecordEntity.of({ planId: plan.id, kind, position, answers, savedAt: caller.at, savedBy: caller.id }), { id, version, origin: activity?.origin ?? null });
    record.position = position;
    record.write(answers, caller.at, caller.id);
    await tx.save(record);
  }
  await tx.remove(standing.filter(({ id, kind }) => !were.some((one) => one.id === id) && !(kind === 'activity' && plan.state === 'title_active')));
}

async function contentOf(tx: EntityManager, planId: string): Promise<PlanContent> {
  const sections = await tx.find(PlanSectionEntity, { where: { planId }, order: { key: 'ASC' } });
  const records = await tx.find(PlanRecordEntity, { where: { planId: In([planId]) }, order: { kind: 'ASC', position: 'ASC', id: 'ASC' } });
  return {
    sections: sections.map(({ key, answers, completed, fromApplication, version, savedAt, savedBy }) => ({ key, answers, completed, fromApplication, version, savedAt: savedAt.toISOString(), ...(savedBy && { savedBy }) })),
    records: records.map((record) => ({ ...record.shown, savedAt: record.savedAt.toISOString() })),
  };
}

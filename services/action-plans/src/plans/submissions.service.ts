import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PlanNotSubmitted, PlanSubmitted, type PlanCompleteness, type PlanShortcoming } from '@pearls/contracts';
import { Conflict, NotFound, platform, Unprocessable, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import canonicalize from 'canonicalize';
import { DataSource, LessThan, type EntityManager } from 'typeorm';
import { AnnexEntity } from '../annexes/annex.entity.js';
import { KnownCycleEntity } from '../cycles/known-cycle.entity.js';
import { KnownCycles, plansAreTaken } from '../cycles/known-cycles.service.js';
import { PlanRecordEntity } from '../records/plan-record.entity.js';
import { Templates } from '../templates/templates.service.js';
import { PlanVersions } from '../versions/plan-versions.service.js';
import { missingIn, type WrittenPlan } from './completeness.js';
import { warningsIn } from './consistency.js';
import { factOf, PlanEntity } from './plan.entity.js';
import { PlanSectionEntity } from './plan-section.entity.js';
import { Plans } from './plans.service.js';
import { readableBy, writtenBy } from './visibility.js';

/** What arrives within this long after the deadline may have been on its way; whether it is in time is decided by its receipt. */
const IN_TRANSIT_MILLISECONDS = 120_000;

/** What one answer on the bus can carry to the jury. */
const MOST_SEALED_BYTES = 850_000;

/** What the fingerprint of a plan is taken of, and what the jury reads. Addresses of people stay out of it. */
export interface SealedPlan {
  reference: string;
  cycle: string;
  place: string;
  placeName: string;
  country: string;
  templateVersion: number;
  submittedAt: string;
  title: string;
  sections: { key: string; answers: Record<string, unknown> }[];
  records: { id: string; kind: string; position: number; answers: Record<string, unknown>; origin?: { slug: string; title: string } }[];
  annexes: { id: string; field: string; fileName: string; mediaType: string; size: number; sha256: string }[];
}

/** Handing in: whole, in time by the receipt at the door, sealed and told in one commit. */
@Injectable()
export class PlanSubmissions {
  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly cycles: KnownCycles,
    private readonly templates: Templates,
    private readonly versions: PlanVersions,
  ) {}

  async completeness(caller: Caller, id: string): Promise<PlanCompleteness> {
    const plan = await this.plans.readable(caller, id);
    const shortcomings = await this.shortcomings(this.db.manager, plan);
    return { complete: shortcomings.every(({ weight }) => weight === 'warning'), shortcomings };
  }

  async submit(caller: Caller, id: string, declared: boolean) {
    // The date may have been moved a moment ago: it is asked for before the transaction, as it stands now.
    const seen = await this.db.manager.findOne(PlanEntity, { where: writtenBy(caller, { id }), select: { id: true, cycleId: true } });
    if (!seen) throw new NotFound();
    const cycle = await this.cycles.toDecideBy(seen.cycleId, caller.at);
    return transaction(this.db, caller, async (tx) => {
      const plan = await lock(tx, PlanEntity, writtenBy(caller, { id }));
      if ((plan.state === 'in_work' || plan.state === 'not_submitted') && !plansAreTaken(cycle, caller.at)) throw new Conflict('deadline-passed', 'The day plans were due has passed. Plans that arrive later cannot be considered.');
      if (plan.state === 'in_work') await this.mustBeWhole(tx, plan, declared);
      if (!plan.reference) throw new Conflict('not-carried-over', 'The plan is still being prepared. Try again in a moment.');
      const sealed = canonicalize(await this.contentOf(tx, plan, caller.at))!;
      if (Buffer.byteLength(sealed) > MOST_SEALED_BYTES) throw new Unprocessable('plan-too-large', 'This plan is larger than the jury can be handed. Shorten texts, or put long lists into an annex.');
      const sha256 = createHash('sha256').update(sealed).digest('hex');
      plan.submit(sealed, sha256, caller.at);
      await tx.save(plan);
      await this.versions.keep(tx, plan.id, { kind: 'submitted', at: caller.at, personId: caller.id });
      await tell(tx, caller, PlanSubmitted, id, { ...factOf(plan), reference: plan.reference, submittedAt: caller.at.toISOString(), sha256 });
      return this.plans.shown(tx, caller, plan);
    });
  }

  /** Plans that were not handed in by the day they were due: a normal end, told once. */
  async lapse(at: Date) {
    const over = new Date(at.getTime() - IN_TRANSIT_MILLISECONDS);
    for (const { id: cycleId } of await this.db.manager.findBy(KnownCycleEntity, { plansDueAt: LessThan(over), stale: false })) {
      if (!(await this.db.manager.existsBy(PlanEntity, { cycleId, state: 'in_work' }))) continue;
      // The day may have been moved: without an answer nothing is over.
      const cycle = await this.cycles.asked(cycleId).catch(() => undefined);
      if (!cycle || plansAreTaken(cycle, over)) continue;
      for (const { id } of await this.db.manager.find(PlanEntity, { where: { cycleId, state: 'in_work' }, select: { id: true } }))
        await this.db.transaction(async (tx) => {
          const plan = await lock(tx, PlanEntity, { id });
          if (plan.state !== 'in_work') return;
          plan.advance('lapse', at);
          await tx.save(plan);
          await tell(tx, platform(at), PlanNotSubmitted, id, factOf(plan));
        });
    }
  }

  /** What a receipt says, for anyone who holds it. */
  async verify(reference: string) {
    const plan = await this.db.manager.findOneBy(PlanEntity, { reference });
    if (!plan?.submittedAt) throw new NotFound('No plan with this reference has been handed in. Check the letters and figures.');
    return plan;
  }

  /** The sealed copy of a plan the caller may read. */
  async sealedOf(caller: Caller, id: string): Promise<{ plan: PlanEntity; content: SealedPlan }> {
    const plan = await find(this.db.manager, PlanEntity, readableBy(caller, { id }));
    if (!plan.sealed) throw new Conflict('not-submitted', 'There is a sealed copy once the plan is handed in.');
    return { plan, content: JSON.parse(plan.sealed) as SealedPlan };
  }

  private async mustBeWhole(tx: EntityManager, plan: PlanEntity, declared: boolean) {
    const missing = (await this.shortcomings(tx, plan)).filter(({ weight }) => weight === 'missing');
    if (missing.length)
      throw new Unprocessable(
        'incomplete',
        `${missing.length} things are missing or need changing before the plan can be handed in.`,
        missing.map(({ section, recordId, field, code, message, params }) => ({ pointer: recordId ? `/records/${recordId}/${field}` : `/sections/${section}/${field}`, code, message, params })),
      );
    if (!declared) throw new Unprocessable('not-declared', 'Confirm that the plan is true and that you may hand it in.', [{ pointer: '/declared', code: 'not-declared', message: 'Confirm this statement.' }]);
  }

  private async shortcomings(tx: EntityManager, plan: PlanEntity): Promise<PlanShortcoming[]> {
    const template = this.templates.of(plan.templateVersion);
    const written = await this.written(tx, plan);
    const cycle = await this.cycles.of(plan.cycleId, tx);
    return [...missingIn(template, written), ...warningsIn(template, written, cycle ?? undefined)];
  }

  private async written(tx: EntityManager, { id }: PlanEntity): Promise<WrittenPlan> {
    const sections = await tx.findBy(PlanSectionEntity, { planId: id });
    const records = await tx.find(PlanRecordEntity, { where: { planId: id }, order: { kind: 'ASC', position: 'ASC', id: 'ASC' } });
    const annexes = await tx.findBy(AnnexEntity, { planId: id });
    return { sections: Object.fromEntries(sections.map((section) => [section.key, section])), records: records.map(({ id: recordId, kind, answers }) => ({ id: recordId, kind, answers })), files: annexes.map(({ field }) => field) };
  }

  private async contentOf(tx: EntityManager, { id, reference, cycleId, placeId, placeName, country, templateVersion }: PlanEntity, at: Date): Promise<SealedPlan> {
    const template = this.templates.of(templateVersion);
    const sections = await tx.find(PlanSectionEntity, { where: { planId: id }, order: { key: 'ASC' } });
    const records = await tx.find(PlanRecordEntity, { where: { planId: id }, order: { kind: 'ASC', position: 'ASC', id: 'ASC' } });
    const annexes = await tx.find(AnnexEntity, { where: { planId: id }, order: { addedAt: 'ASC', id: 'ASC' } });
    const title = sections.find(({ key }) => key === 'cover')?.answers['title'];
    const people = new Set(template.sections.flatMap(({ fields }) => fields.filter(({ kind }) => kind === 'person').map(({ key }) => key)));
    const withoutAddresses = (answers: Record<string, unknown>) => Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, people.has(key) ? nameAndRole(value) : value]));
    return {
      reference: reference!,
      cycle: cycleId,
      place: placeId,
      placeName,
      country,
      templateVersion,
      submittedAt: at.toISOString(),
      title: typeof title === 'string' ? title : '',
      sections: template.sections.flatMap(({ key }) => sections.filter((one) => one.key === key).map(({ answers }) => ({ key, answers: withoutAddresses(answers) }))),
      records: records.map(({ id: recordId, kind, position, answers, origin }) => ({ id: recordId, kind, position, answers, ...(origin && { origin: { slug: origin.slug, title: origin.title } }) })),
      annexes: annexes.map(({ id: annexId, field, fileName, mediaType, size, sha256 }) => ({ id: annexId, field, fileName, mediaType, size, sha256 })),
    };
  }
}

function nameAndRole(value: unknown) {
  if (typeof value !== 'object' || value === null) return value;
  const { name, role, unit } = value as Record<string, unknown>;
  return { ...(name !== undefined && { name }), ...(role !== undefined && { role }), ...(unit !== undefined && { unit }) };
}

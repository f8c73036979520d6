import { Injectable } from '@nestjs/common';
import type { PlanSectionDraft } from '@pearls/contracts';
import { NotFound, Stale, type Caller } from '@pearls/domain';
import { run } from '@pearls/persistence';
import { WrittenJson } from '@pearls/service';
import { DataSource } from 'typeorm';
import { mustBeAsked, Templates } from '../templates/templates.service.js';
import { LIVING_STATES, PlanEntity } from './plan.entity.js';
import { PlanSectionEntity } from './plan-section.entity.js';
import { Plans } from './plans.service.js';
import { SAVE_PLAN_SECTION } from './section-statements.js';
import { isWriter, writingTeamsOf } from './visibility.js';

const REMEMBERED = 10_000;

/** The hot path of a plan: one section is saved by one statement. */
@Injectable()
export class PlanSections {
  /** The template of a plan never changes, so it is looked up once. */
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly templates: Templates,
  ) {}

  async read(caller: Caller, id: string, key: string) {
    const plan = await this.plans.readable(caller, id);
    this.templates.section(plan.templateVersion, key);
    return (await this.db.manager.findOneBy(PlanSectionEntity, { planId: id, key })) ?? { key, answers: {}, completed: false, fromApplication: [], version: 0 };
  }

  /** Saves a section if the version edited is the one that stands; incomplete and invalid drafts are welcome. */
  async save(caller: Caller, id: string, key: string, version: number, { answers, completed }: PlanSectionDraft) {
    const template = await this.templateOf(id);
    if (template === undefined) throw new NotFound();
    const section = this.templates.of(template).sections.find((one) => one.key === key);
    const asked = section && Object.keys(answers).every((field) => section.fields.some((one) => one.key === field));
    const [row] = asked ? await run<{ section: string | null }>(this.db, SAVE_PLAN_SECTION, [id, writingTeamsOf(caller), key, JSON.stringify(answers), completed, caller.at, caller.id, version, LIVING_STATES]) : [];
    if (row?.section) return new WrittenJson(row.section, version + 1);
    return this.whyNotSaved(caller, id, key, answers);
  }

  private async templateOf(id: string) {
    const known = this.versions.get(id);
    if (known !== undefined) return known;
    const plan = await this.db.manager.findOne(PlanEntity, { where: { id }, select: { id: true, templateVersion: true } });
    if (!plan) return undefined;
    if (this.versions.size >= REMEMBERED) this.versions.clear();
    this.versions.set(id, plan.templateVersion);
    return plan.templateVersion;
  }

  private async whyNotSaved(caller: Caller, id: string, key: string, answers: Record<string, unknown>): Promise<never> {
    const plan = await this.plans.readable(caller, id);
    if (!isWriter(caller, plan)) throw new NotFound();
    mustBeAsked(this.templates.section(plan.templateVersion, key), answers);
    plan.mustLive();
    throw new Stale();
  }
}

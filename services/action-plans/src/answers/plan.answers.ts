import { Controller } from '@nestjs/common';
import { annexPart, juryCopy, plannedActivities, publicPlan, type AnnexPart, type AnnexPartAsked, type Answers, type JuryCopy, type JuryCopyAsked, type PlanAsked, type PlannedActivities, type PublicPlan } from '@pearls/contracts';
import { NotFound } from '@pearls/domain';
import { Answer } from '@pearls/messaging';
import { find } from '@pearls/persistence';
import { FileStore } from '@pearls/service';
import { DataSource, In } from 'typeorm';
import { PlanEntity } from '../plans/plan.entity.js';
import { PlanSectionEntity } from '../plans/plan-section.entity.js';
import type { SealedPlan } from '../plans/submissions.service.js';
import { PlanRecordEntity } from '../records/plan-record.entity.js';

const PART_BYTES = 512 * 1024;

const text = (answers: Answers | undefined, key: string, most: number) => (typeof answers?.[key] === 'string' ? [...(answers[key] as string)].slice(0, most).join('') : '');

const chosen = (answers: Answers | undefined, key: string) => [answers?.[key]].flat().filter((one): one is string => typeof one === 'string');

/** Answers other rooms: the jury about what was sealed, the programme about activities, the public pages about a Pearl. Who may then see it is theirs to say. */
@Controller()
export class PlanAnswers {
  constructor(
    private readonly db: DataSource,
    private readonly files: FileStore,
  ) {}

  @Answer(juryCopy)
  async sealed({ planId }: JuryCopyAsked): Promise<JuryCopy> {
    const { sealed, sha256, submittedAt } = await this.handedIn(planId);
    return { planId, sha256: sha256!, submittedAt: submittedAt!.toISOString(), content: JSON.parse(sealed!) as object };
  }

  @Answer(annexPart)
  async annex({ planId, annexId, offset }: AnnexPartAsked): Promise<AnnexPart> {
    const { sealed } = await this.handedIn(planId);
    const annex = (JSON.parse(sealed!) as SealedPlan).annexes.find(({ id }) => id === annexId);
    if (!annex || offset >= annex.size) throw new NotFound();
    const bytes = await this.files.bytes(annex.sha256);
    return { mediaType: annex.mediaType, fileName: annex.fileName, size: annex.size, base64: bytes.subarray(offset, offset + PART_BYTES).toString('base64') };
  }

  /** Only of a place that holds or held the title: before, a plan is nobody's to publish. */
  @Answer(publicPlan)
  async public({ planId }: PlanAsked): Promise<PublicPlan> {
    await find(this.db.manager, PlanEntity, { id: planId, state: In(['title_active', 'title_completed', 'title_ended_early']) });
    const sections = new Map((await this.db.manager.findBy(PlanSectionEntity, { planId })).map((section) => [section.key, section.answers]));
    const priorities = await this.db.manager.find(PlanRecordEntity, { where: { planId, kind: 'priority' }, order: { position: 'ASC', id: 'ASC' }, take: 5 });
    return {
      planId,
      title: text(sections.get('cover'), 'title', 300) || '…',
      summary: text(sections.get('cover'), 'summary', 1500),
      vision: text(sections.get('aim'), 'vision', 4000),
      priorities: priorities.map(({ answers }) => ({ name: text(answers, 'name', 300) || '…', expectedChange: text(answers, 'expected-change', 3000) })),
    };
  }

  @Answer(plannedActivities)
  async activities({ planId }: PlanAsked): Promise<PlannedActivities> {
    const plan = await find(this.db.manager, PlanEntity, { id: planId });
    const sections = new Map((await this.db.manager.findBy(PlanSectionEntity, { planId, key: In(['cover', 'assets']) })).map(({ key, answers }) => [key, answers]));
    const records = await this.db.manager.find(PlanRecordEntity, { where: { planId, kind: In(['activity', 'priority', 'indicator']) }, order: { position: 'ASC', id: 'ASC' } });
    const named = new Map(records.map(({ id, answers }) => [id, answers]));
    return {
      cycleId: plan.cycleId,
      teamId: plan.teamId,
      placeId: plan.placeId,
      country: plan.country,
      title: text(sections.get('cover'), 'title', 300),
      challenges: chosen(sections.get('assets'), 'challenge-tags'),
      items: records
        .filter(({ kind }) => kind === 'activity')
        .slice(0, 200)
        .map(({ id, answers, state, origin, dates }) => {
          const { name: _name, description: _description, priority, 'starts-on': _starts, 'ends-on': _ends, indicator, ...more } = answers;
          return {
            activityId: id,
            name: text(answers, 'name', 300) || '…',
            description: text(answers, 'description', 4000),
            state: state!,
            ...dates,
            priority: text(named.get(String(priority)), 'name', 300),
            more: { ...more, ...(indicator ? { indicator: named.get(String(indicator)) ?? {} } : {}) },
            ...(origin && { inspiredBy: origin.practiceId }),
          };
        }),
    };
  }

  private async handedIn(planId: string) {
    const plan = await find(this.db.manager, PlanEntity, { id: planId });
    if (!plan.sealed) throw new NotFound();
    return plan;
  }
}

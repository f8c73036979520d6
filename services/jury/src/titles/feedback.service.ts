import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FeedbackChanges, RankBand, TitleKind } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { sameVersion, transaction } from '@pearls/persistence';
import { DataSource, In } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { PanelEntity } from '../panels/panel.entity.js';
import { Standings } from '../panels/standings.service.js';
import { criterionMeans, positionOf, scoreOf, type FieldPlan } from '../ranking/field.js';
import { Fields } from '../ranking/fields.service.js';
import { VALID_SHEETS } from '../visibility.js';
import { FeedbackEntity } from './feedback.entity.js';
import { TitleEntity } from './title.entity.js';

/** What candidates learn about their plans once the result is public; and the comments before they leave. */
@Injectable()
export class Feedback {
  constructor(
    private readonly db: DataSource,
    private readonly standings: Standings,
    private readonly fields: Fields,
  ) {}

  /** The feedback for the teams of the caller; before publication there is none. */
  async mine(caller: Caller, applicationId?: string) {
    const teams = caller.teams.map(({ id }) => id);
    const candidates = await this.db.manager.find(CandidateEntity, { where: { teamId: In(teams), ...(applicationId && { applicationId }) }, order: { submittedAt: 'DESC', applicationId: 'ASC' } });
    const panels = await this.db.manager.findBy(PanelEntity, { cycleId: In(candidates.map(({ cycleId }) => cycleId)), state: 'published' });
    const items = [];
    for (const candidate of candidates) {
      const panel = panels.find(({ cycleId }) => cycleId === candidate.cycleId);
      const feedback = panel && candidate.isJudged ? await this.about(panel, candidate) : undefined;
      if (feedback) items.push(feedback);
    }
    return { items };
  }

  async one(caller: Caller, applicationId: string) {
    const [feedback] = (await this.mine(caller, applicationId)).items;
    if (!feedback) throw new NotFound();
    return feedback;
  }

  async listDrafts(caller: Caller, panelId: string) {
    const panel = await this.editable(caller, panelId);
    const plans = await this.fields.of(panelId);
    return { items: await Promise.all(plans.map((plan) => this.draftOf(panel, plan))) };
  }

  async edit(caller: Caller, panelId: string, planId: string, version: number, { comments }: FeedbackChanges) {
    const panel = await this.editable(caller, panelId);
    const plan = (await this.fields.of(panelId)).find((one) => one.planId === planId);
    if (!plan) throw new NotFound();
    await transaction(this.db, caller, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtext($1))`, [planId]);
      const feedback = (await tx.findOneBy(FeedbackEntity, { planId })) ?? Object.assign(new FeedbackEntity(), { planId });
      sameVersion(feedback, version);
      await tx.save(Object.assign(feedback, { comments, editedBy: caller.id, editedAt: caller.at, version: version + 1 }));
    });
    return this.draftOf(panel, plan);
  }

  private async editable(caller: Caller, panelId: string): Promise<PanelEntity> {
    const standing = await this.standings.of(caller, panelId);
    if (standing.as !== 'staff' && !(await this.standings.presides(caller, standing))) throw new NotFound();
    if (!['deliberation', 'decided', 'published'].includes(standing.panel.state)) throw new Conflict('not-deliberating', 'Feedback is written once the deliberation has begun.');
    return standing.panel;
  }

  /** What jurors wrote, in an order that says nothing of who wrote it. */
  private async draftOf({ id: panelId }: PanelEntity, { planId, applicationId, placeId, placeName, country }: FieldPlan) {
    const rows = await this.db.query<{ comment: string }[]>(`select v.overall_comment as comment from (${VALID_SHEETS}) v where v.panel_id = $1 and v.plan_id = $2 and v.overall_comment <> ''`, [panelId, planId]);
    const written = rows.map(({ comment }) => comment).sort((one, other) => (mixed(planId, one) < mixed(planId, other) ? -1 : 1));
    const feedback = await this.db.manager.findOneBy(FeedbackEntity, { planId });
    return { planId, applicationId, placeId, placeName, country, written, comments: feedback?.comments ?? written, edited: feedback !== null, version: feedback?.version ?? 0 };
  }

  private async about(panel: PanelEntity, { planId, applicationId, placeId, placeName, country, cycleId }: CandidateEntity) {
    const plans = await this.fields.of(panel.id);
    const plan = plans.find((one) => one.planId === planId);
    const scores = plans.map((one) => scoreOf(one, panel.criteria)).filter(({ sheets }) => sheets > 0);
    const position = plan && positionOf(scoreOf(plan, panel.criteria), scores);
    if (!plan || position === undefined) return undefined;
    const means = criterionMeans(plan, panel.criteria);
    const title = await this.db.manager.findOneBy(TitleEntity, { planId: plan.planId });
    const feedback = await this.db.manager.findOneBy(FeedbackEntity, { planId: plan.planId });
    return {
      applicationId,
      planId: plan.planId,
      placeId,
      placeName,
      country,
      cycleId,
      ...(title && { title: title.kind as TitleKind, titleReference: title.reference }),
      criteria: panel.criteria.map(({ code, label }) => ({ code, label, mean: means[code]! })),
      band: bandOf(position, scores.length),
      comments: feedback?.comments ?? [],
      publishedAt: panel.publishedAt!,
    };
  }
}

/** Top, middle or lower third; who stands equal is in the better one. */
export function bandOf(position: number, plans: number): RankBand {
  const before = (position - 1) * 3;
  return before < plans ? 'top' : before < 2 * plans ? 'middle' : 'lower';
}

const mixed = (planId: string, comment: string) => createHash('sha256').update(planId).update(comment).digest('hex');

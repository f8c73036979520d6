import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TitlesPublished, type AwardedTitle, type JudgedPlan } from '@pearls/contracts';
import { Conflict, type Caller } from '@pearls/domain';
import { lock, tell } from '@pearls/persistence';
import { DataSource, IsNull, LessThanOrEqual, Not, type EntityManager } from 'typeorm';
import { CandidateEntity } from '../candidates/candidate.entity.js';
import { PanelEntity } from '../panels/panel.entity.js';
import { Panels } from '../panels/panels.service.js';
import { ProtocolEntity } from '../protocol/protocol.entity.js';
import type { DecisionRecord } from '../protocol/decision-record.js';
import { TitleEntity } from './title.entity.js';

/** Letters and figures that nobody takes for one another. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The end of the embargo: the result becomes public in one commit, by hand or, once released, by itself. */
@Injectable()
export class Publications {
  constructor(
    private readonly db: DataSource,
    private readonly panels: Panels,
  ) {}

  release(caller: Caller, panelId: string) {
    return this.panels.step(caller, panelId, async (tx, panel) => {
      await this.mustStand(tx, panel);
      panel.release(caller.at);
    });
  }

  publish(caller: Caller, panelId: string) {
    return this.panels.step(caller, panelId, (tx, panel) => this.makePublic(tx, caller, panel));
  }

  /** Publishes what was released and is due, one panel after the other. */
  async publishDue(caller: Caller) {
    const due = await this.db.manager.find(PanelEntity, { where: { state: 'decided', releasedAt: Not(IsNull()), embargoAt: LessThanOrEqual(caller.at) }, select: { id: true } });
    for (const { id } of due)
      await this.db.transaction(async (tx) => {
        const panel = await lock(tx, PanelEntity, { id });
        if (panel.state !== 'decided' || !panel.releasedAt) return;
        await this.makePublic(tx, caller, panel);
        await tx.save(panel);
      });
  }

  private async makePublic(tx: EntityManager, caller: Caller, panel: PanelEntity) {
    panel.publish(caller.at);
    const record = await this.mustStand(tx, panel);
    const { cycleId, titleYear } = panel;
    const plans = await this.judged(tx, record);
    const titles = record.result.titles.map(({ planId, kind }): AwardedTitle => ({ ...plans.get(planId)!, kind }));
    const others = [...plans.values()].filter(({ planId }) => !titles.some((one) => one.planId === planId));
    const nameOf = (planId: string) => record.plans.find((plan) => plan.planId === planId)!.placeName;
    await tx.insert(
      TitleEntity,
      titles.map(({ planId, placeId, country, kind }) => ({ reference: referenceFor(titleYear), cycleId, titleYear, placeId, placeName: nameOf(planId), country, kind, planId, publishedAt: caller.at })),
    );
    await tell(tx, caller, TitlesPublished, panel.id, { cycleId, panelId: panel.id, publishedAt: caller.at.toISOString(), titles, others });
  }

  /** What was decided still stands: nobody who holds a title has withdrawn since. */
  private async mustStand(tx: EntityManager, panel: PanelEntity): Promise<DecisionRecord> {
    const protocol = await tx.findOne(ProtocolEntity, { where: { panelId: panel.id }, order: { number: 'DESC' } });
    if (!protocol) throw new Conflict('illegal-move', 'The jury has not decided yet.');
    const record = JSON.parse(protocol.sealed) as DecisionRecord;
    const plans = await this.judged(tx, record);
    const gone = record.result.titles.filter(({ planId }) => !plans.has(planId)).map(({ planId }) => record.plans.find((plan) => plan.planId === planId)!.placeName);
    if (gone.length) throw new Conflict('title-withdrawn', `${gone.join(', ')} has withdrawn since the decision. Take the decision up again, so that the next ones move up.`);
    return record;
  }

  /** The plans of the decision that are still in the running. */
  private async judged(tx: EntityManager, { plans }: DecisionRecord): Promise<Map<string, JudgedPlan>> {
    const judged = new Map<string, JudgedPlan>();
    for (const { planId, applicationId, teamId, placeId, country } of plans)
      if (await tx.existsBy(CandidateEntity, { planId, droppedAt: IsNull() })) judged.set(planId, { planId, applicationId, teamId, placeId, country });
    return judged;
  }
}

const referenceFor = (titleYear: number) => `PEARL-${titleYear}-${Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;

import { Injectable } from '@nestjs/common';
import { Conflict } from '@pearls/domain';
import { In, Not, type EntityManager } from 'typeorm';
import { ConflictEntity, CLEAR } from '../conflicts/conflict.entity.js';
import type { DeliberationEntity } from '../deliberation/deliberation.entity.js';
import { Deliberations } from '../deliberation/deliberations.service.js';
import { Jurors } from '../panels/jurors.service.js';
import type { PanelEntity } from '../panels/panel.entity.js';
import { SeatEntity } from '../panels/seat.entity.js';
import { Standings } from '../panels/standings.service.js';
import { resultOf, type DecisionRecord } from './decision-record.js';

/** Gathers everything a decision is computed from, at the moment it is taken. */
@Injectable()
export class Records {
  constructor(
    private readonly deliberations: Deliberations,
    private readonly standings: Standings,
    private readonly jurors: Jurors,
  ) {}

  /** What the members are called; asked before the transaction begins. */
  namesFor(panel: PanelEntity): Promise<Map<string, string>> {
    return this.jurors.namesOfPanel(panel.cycleId);
  }

  async of(tx: EntityManager, panel: PanelEntity, deliberation: DeliberationEntity, names: Map<string, string>): Promise<Omit<DecisionRecord, 'number'>> {
    const { plans, selection } = await this.deliberations.proposalOf(tx, panel, deliberation);
    if (selection.state === 'waiting') throw new Conflict('proposal-waiting', 'The rule still waits for the jury: a tie or an extra place is not decided.');
    const { settlements, extras, stepBacks, deviation, notes, reopenings } = deliberation;
    const tied = await tx.findBy(ConflictEntity, { panelId: panel.id, state: Not(In([...CLEAR])) });
    const seats = await tx.find(SeatEntity, { where: { cycleId: panel.cycleId, seated: true }, order: { personId: 'ASC' } });
    const person = (personId: string) => ({ personId, name: names.get(personId) ?? null });
    const recused = (applicationId: string) => tied.filter((one) => one.applicationId === applicationId).map(({ jurorId }) => jurorId).sort();
    const iso = (at: Date | null) => at?.toISOString() ?? null;
    const record: Omit<DecisionRecord, 'result'> = {
      format: 1,
      panelId: panel.id,
      number: 0,
      cycle: { id: panel.cycleId, titleYear: panel.titleYear, name: panel.cycleName.en },
      criteria: panel.criteria.map(({ code, weight, label }) => ({ code, weight, label: label.en })),
      minimumSheets: panel.minimumSheets,
      rules: panel.rules!,
      deviation,
      plans: plans.map((plan) => ({ ...plan, recused: recused(plan.applicationId) })),
      settlements,
      extras,
      stepBacks,
      meeting: {
        presidedBy: (await this.standings.presidency(panel, tx)).by,
        present: deliberation.present.map(person),
        absent: seats.filter(({ personId }) => !deliberation.present.includes(personId)).map(({ personId }) => person(personId)),
        notes,
        reopenings,
      },
      times: { openedAt: iso(panel.openedAt), scoringStartedAt: iso(panel.scoringStartedAt), deliberationStartedAt: iso(panel.deliberationStartedAt), decidedAt: panel.decidedAt!.toISOString(), embargoAt: panel.embargoAt!.toISOString() },
      zone: panel.zone,
    };
    return { ...record, result: resultOf(record) };
  }
}

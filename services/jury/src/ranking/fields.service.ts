import { Injectable } from '@nestjs/common';
import type { Statement } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { JUDGED_PLANS, OPEN_PLANS, VALID_SHEETS } from '../visibility.js';
import type { FieldPlan, FieldSheet } from './field.js';

type Plan = Omit<FieldPlan, 'sheets' | 'waived'>;
type Sheet = FieldSheet & { planId: string };
type Waived = FieldPlan['waived'][number] & { planId: string };

const plansWhere = (wall: string) => `select j.plan_id as "planId", j.application_id as "applicationId", j.team_id as "teamId", j.place_id as "placeId", j.place_name as "placeName", j.country
       from (${JUDGED_PLANS}) j where j.panel_id = $1${wall} order by j.place_name, j.plan_id`;

/** The plans before a panel. Parameter: panel. */
export const FIELD_PLANS: Statement = { name: 'field-plans', text: plansWhere('') };
const OPEN_FIELD_PLANS = plansWhere(` and exists (select from (${OPEN_PLANS}) o where o.panel_id = j.panel_id and o.plan_id = j.plan_id and o.juror_id = $2)`);

/** The sheets that count. Parameter: panel. */
export const FIELD_SHEETS: Statement = { name: 'field-sheets', text: `select v.plan_id as "planId", v.juror_id as "jurorId", v.scores, v.very_convincing as "veryConvincing" from (${VALID_SHEETS}) v where v.panel_id = $1 order by v.juror_id` };

/** The sheets the chair waived. Parameter: panel. */
export const FIELD_WAIVED: Statement = { name: 'field-waived', text: `select plan_id as "planId", juror_id as "jurorId", reason from score_sheets where panel_id = $1 and state = 'waived' order by juror_id` };

/** Plans with their sheets beside them. */
export function fieldOf(plans: Plan[], sheets: Sheet[], waived: Waived[]): FieldPlan[] {
  const [sheetsOf, waivedOf] = [byPlan(sheets), byPlan(waived)];
  return plans.map((plan) => ({ ...plan, sheets: sheetsOf.get(plan.planId) ?? [], waived: waivedOf.get(plan.planId) ?? [] }));
}

function byPlan<T extends { planId: string }>(rows: T[]): Map<string, Omit<T, 'planId'>[]> {
  const found = new Map<string, Omit<T, 'planId'>[]>();
  for (const { planId, ...row } of rows) {
    const known = found.get(planId);
    if (known) known.push(row);
    else found.set(planId, [row]);
  }
  return found;
}

/** The plans of a panel with the sheets that count, as they are at this moment: nothing is stored of a ranking. */
@Injectable()
export class Fields {
  constructor(private readonly db: DataSource) {}

  /** All plans, or only those open to a juror. */
  async of(panelId: string, { openTo }: { openTo?: string } = {}, tx: EntityManager = this.db.manager): Promise<FieldPlan[]> {
    const plans = await (openTo === undefined ? tx.query<Plan[]>(FIELD_PLANS.text, [panelId]) : tx.query<Plan[]>(OPEN_FIELD_PLANS, [panelId, openTo]));
    return fieldOf(plans, await tx.query<Sheet[]>(FIELD_SHEETS.text, [panelId]), await tx.query<Waived[]>(FIELD_WAIVED.text, [panelId]));
  }
}

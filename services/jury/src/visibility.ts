import type { Actor } from '@pearls/contracts';
import { holdsAny } from '@pearls/domain';

/** The states of a declaration in which a juror may know of a plan. Every other one, and none at all, means no. */
const CLEAR = `('none', 'judged_not_a_conflict')`;

/** Candidates about which juror `s` of panel `p` has still to declare. Who was declared about stays declared about, whatever becomes of the plan. */
const UNDECLARED = `select from candidates o where o.cycle_id = p.cycle_id and o.dropped_at is null
  and not exists (select from conflicts d where d.panel_id = p.id and d.juror_id = s.person_id and d.application_id = o.application_id)`;

/**
 * The wall around plans, and the only way to one: the plans that are open to each juror. Nothing opens before scoring has
 * started and the juror has declared about every candidate; a plan whose declaration is not clear is not there at all.
 */
export const OPEN_PLANS = `
  select p.id as panel_id, s.person_id as juror_id, c.plan_id, c.application_id, c.cycle_id, c.place_id, c.place_name, c.country, c.sha256, c.submitted_at
  from panels p
  join seats s on s.cycle_id = p.cycle_id and s.seated
  join candidates c on c.cycle_id = p.cycle_id and c.plan_id is not null and c.dropped_at is null
  join conflicts k on k.panel_id = p.id and k.juror_id = s.person_id and k.application_id = c.application_id and k.state in ${CLEAR}
  where p.state in ('scoring', 'deliberation', 'decided', 'published') and not exists (${UNDECLARED})`;

/** The plans before a panel, as the secretariat counts them. */
export const JUDGED_PLANS = `
  select p.id as panel_id, c.plan_id, c.application_id, c.team_id, c.place_id, c.place_name, c.country
  from panels p join candidates c on c.cycle_id = p.cycle_id and c.plan_id is not null and c.dropped_at is null`;

/** The sheets that count: final, by a juror who is clear about the candidate. A seat that has ended takes no sheet away. */
export const VALID_SHEETS = `
  select r.* from score_sheets r
  join candidates c on c.plan_id = r.plan_id
  join conflicts k on k.panel_id = r.panel_id and k.juror_id = r.juror_id and k.application_id = c.application_id and k.state in ${CLEAR}
  where r.state = 'final'`;

/** The sheets that are still expected: of everybody seated and clear, for every plan. */
export const EXPECTED_SHEETS = `
  select p.id as panel_id, s.person_id as juror_id, c.plan_id, r.id as sheet_id, coalesce(r.state, 'not_started') as state
  from panels p
  join seats s on s.cycle_id = p.cycle_id and s.seated
  join candidates c on c.cycle_id = p.cycle_id and c.plan_id is not null and c.dropped_at is null
  join conflicts k on k.panel_id = p.id and k.juror_id = s.person_id and k.application_id = c.application_id and k.state in ${CLEAR}
  left join score_sheets r on r.plan_id = c.plan_id and r.juror_id = s.person_id`;

/** How many candidates each juror has still to declare about. */
export const TO_DECLARE = `
  select p.id as panel_id, s.person_id as juror_id, (select count(*)::int from (${UNDECLARED}) left_over) as count
  from panels p join seats s on s.cycle_id = p.cycle_id and s.seated`;

/** The members without a tie: about every candidate they have declared, and every declaration is clear. */
export const UNTIED = `
  select p.id as panel_id, s.person_id, s.chair
  from panels p join seats s on s.cycle_id = p.cycle_id and s.seated
  where not exists (${UNDECLARED}) and not exists (select from conflicts k where k.panel_id = p.id and k.juror_id = s.person_id and k.state not in ${CLEAR})`;

const ACTING = ['secretariat', 'administrator'] as const;

export const mayAct = (actor: Actor, cycleId: string) => holdsAny(actor, ACTING, cycleId);
export const mayRead = (actor: Actor, cycleId: string) => holdsAny(actor, [...ACTING, 'auditor'], cycleId);
export const sitsOn = (actor: Actor, cycleId: string) => holdsAny(actor, ['juror', 'chair'], cycleId);

import { randomUUID } from 'node:crypto';
import type pg from 'pg';

/** A jury that scores, and one that deliberates over many sheets. */
export interface JuryCast {
  secretary: string;
  juror: string;
  /** A panel in which the juror scores: one plan for each connection, so that nobody waits for another's row. */
  scoring: { panelId: string; plans: string[] };
  /** A panel with every sheet final. */
  deliberating: { panelId: string; sheets: number };
}

export const CODES = ['J1', 'J2', 'J3', 'J4', 'J5'];
const criteria = CODES.map((code) => ({ code, label: { en: code }, weight: 20, question: { en: 'How convincing is it?' }, anchors: [] }));

async function panel(client: pg.Client, cycleId: string, state: string, jurors: string[], plans: number): Promise<{ panelId: string; plans: string[] }> {
  const panelId = randomUUID();
  await client.query(`insert into panels (id, cycle_id, title_year, cycle_name, state, criteria, codes, minimum_sheets, zone, version) values ($1, $2, 2090, '{"en":"2090"}', $3, $4, $5, 3, 'Europe/Berlin', 1)`, [panelId, cycleId, state, JSON.stringify(criteria), CODES]);
  await client.query(`insert into seats (cycle_id, person_id, chair, seated) select $1, unnest($2::uuid[]), false, true`, [cycleId, jurors]);
  const { rows } = await client.query<{ plan_id: string }>(
    `insert into candidates (application_id, cycle_id, team_id, place_id, country, place_name, plan_id, sha256, submitted_at)
     select gen_random_uuid(), $1, gen_random_uuid(), 'place-' || n, 'LV', 'Place ' || n, gen_random_uuid(), 'sealed', now() from generate_series(1, $2::int) n returning plan_id`,
    [cycleId, plans],
  );
  await client.query(
    `insert into conflicts (id, panel_id, juror_id, application_id, state, kind, declared_at, history, version)
     select gen_random_uuid(), $1, s.person_id, c.application_id, 'none', 'none', now(), '[]', 1 from seats s join candidates c using (cycle_id) where s.cycle_id = $2`,
    [panelId, cycleId],
  );
  return { panelId, plans: rows.map(({ plan_id: id }) => id) };
}

/** Both juries; the second with a sheet of every juror about every plan. */
export async function writeJuries(client: pg.Client, connections: number, jurors: number, plans: number): Promise<JuryCast> {
  const juror = randomUUID();
  const scoring = await panel(client, '2090', 'scoring', [juror], connections);
  const { panelId } = await panel(client, '2091', 'deliberation', Array.from({ length: jurors }, () => randomUUID()), plans);
  const { rowCount } = await client.query(
    `insert into score_sheets (id, panel_id, plan_id, juror_id, state, scores, comments, overall_comment, very_convincing, saved_at, final_at, version)
     select gen_random_uuid(), $1, c.plan_id, s.person_id, 'final', (select jsonb_object_agg(code, floor(random() * 11) / 2) from unnest($2::text[]) code where c.plan_id is not null and s.person_id is not null),
       '{}', 'Read with pleasure; the budget could say more.', random() > 0.8, now(), now(), 1
     from seats s join candidates c using (cycle_id) where s.cycle_id = '2091'`,
    [panelId, CODES],
  );
  await client.query('analyze');
  return { secretary: randomUUID(), juror, scoring, deliberating: { panelId, sheets: rowCount! } };
}

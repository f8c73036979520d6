import type { Statement } from '@pearls/persistence';
import { OPEN_PLANS } from '../visibility.js';

const ISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The weighted total of a sheet in points, once every criterion of panel `p` has its score. Half steps and weights are whole numbers, so it is exact. */
const TOTAL = `(select case when count(s.scores -> (c ->> 'code')) = count(*) then (sum((s.scores ->> (c ->> 'code'))::numeric * 2 * (c ->> 'weight')::int) / 10)::float8 end from jsonb_array_elements(p.criteria) c)`;

/** A sheet as its own juror has it; `s` is the sheet and `p` its panel. */
export const OWN_SHEET = `json_strip_nulls(json_build_object('id', s.id, 'panelId', s.panel_id, 'planId', s.plan_id, 'jurorId', s.juror_id, 'state', s.state, 'scores', s.scores, 'comments', s.comments,
  'overallComment', s.overall_comment, 'privateComment', s.private_comment, 'veryConvincing', s.very_convincing, 'total', ${TOTAL}, 'savedAt', ${ISO('s.saved_at')}, 'finalAt', ${ISO('s.final_at')},
  'reason', s.reason, 'actions', case when s.state in ('draft', 'reopened') then json_build_array('save', 'finalise') else '[]'::json end, 'version', s.version))`;

/**
 * Saves a sheet if the wall, the phase and the version allow it. Parameters: panel, plan, juror, scores, comments, overall
 * comment, private comment, very convincing, at, version edited.
 */
export const SAVE_SHEET: Statement = {
  name: 'save-sheet',
  text: `
  with allowed as (
    select o.panel_id, o.plan_id, o.juror_id from (${OPEN_PLANS}) o
    join panels p on p.id = o.panel_id and ($4::jsonb - p.codes) = '{}' and ($5::jsonb - p.codes) = '{}'
    left join score_sheets s on s.plan_id = o.plan_id and s.juror_id = o.juror_id
    where o.panel_id = $1 and o.plan_id = $2 and o.juror_id = $3 and coalesce(s.version, 0) = $10::int
      and (p.state = 'scoring' and coalesce(s.state, 'draft') in ('draft', 'reopened') or p.state = 'deliberation' and s.state = 'reopened')
    for share of p
  ), saved as (
    insert into score_sheets as s (id, panel_id, plan_id, juror_id, state, scores, comments, overall_comment, private_comment, very_convincing, saved_at, version)
    select gen_random_uuid(), panel_id, plan_id, juror_id, 'draft', $4::jsonb, $5::jsonb, $6, $7, $8::boolean, $9::timestamptz, 1 from allowed
    on conflict (plan_id, juror_id) do update set scores = excluded.scores, comments = excluded.comments, overall_comment = excluded.overall_comment,
      private_comment = excluded.private_comment, very_convincing = excluded.very_convincing, saved_at = excluded.saved_at, version = s.version + 1
      where s.version = $10::int and s.state in ('draft', 'reopened')
    returning s.*
  )
  select ${OWN_SHEET}::text as sheet from saved s join panels p on p.id = s.panel_id`,
};

/** The own sheet. Parameters: panel, plan, juror. */
export const READ_SHEET: Statement = {
  name: 'read-sheet',
  text: `
  select o.plan_id as "planId", (select ${OWN_SHEET}::text from score_sheets s where s.plan_id = o.plan_id and s.juror_id = o.juror_id) as sheet,
         coalesce((select s.version from score_sheets s where s.plan_id = o.plan_id and s.juror_id = o.juror_id), 0) as version
  from (${OPEN_PLANS}) o join panels p on p.id = o.panel_id where o.panel_id = $1 and o.plan_id = $2 and o.juror_id = $3`,
};

/** The plans on a juror's desk, in the order that is this juror's own. Parameters: panel, juror. */
export const READ_DESK: Statement = {
  name: 'read-desk',
  text: `
  select o.plan_id as "planId", o.application_id as "applicationId", o.place_id as "placeId", o.place_name as "placeName", o.country, o.submitted_at as "submittedAt",
         coalesce(s.state, 'not_started') as "sheetState", ${TOTAL} as total, coalesce(s.very_convincing, false) as "veryConvincing", s.saved_at as "savedAt"
  from (${OPEN_PLANS}) o join panels p on p.id = o.panel_id left join score_sheets s on s.plan_id = o.plan_id and s.juror_id = o.juror_id
  where o.panel_id = $1 and o.juror_id = $2 order by md5(o.juror_id::text || o.plan_id::text), o.plan_id`,
};

import type { Statement } from '@pearls/persistence';

const ISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A section as the contract has it. */
export const PLAN_SECTION = `json_build_object('key', s.key, 'answers', s.answers, 'completed', s.completed, 'fromApplication', s.from_application, 'version', s.version, 'savedAt', ${ISO('s.saved_at')}, 'savedBy', s.saved_by)`;

/**
 * Saves a section if everything allows it. A text that still reads as it came from the application keeps its mark.
 * Parameters: plan, writing teams, section, answers, completed, at, by, version edited, living states.
 */
export const SAVE_PLAN_SECTION: Statement = {
  name: 'save-plan-section',
  text: `
  with allowed as (
    select p.id from plans p where p.id = $1 and p.team_id = any($2::uuid[]) and p.state = any($9::text[]) for share of p
  ), first as (
    insert into plan_sections (plan_id, key, answers, completed, from_application, version, saved_at, saved_by)
    select id, $3, $4::json, $5, '{}', 1, $6, $7 from allowed where $8::int = 0
    on conflict (plan_id, key) do nothing
    returning *
  ), later as (
    update plan_sections s set answers = $4::json, completed = $5, version = s.version + 1, saved_at = $6, saved_by = $7,
      from_application = case when s.from_application = '{}' then s.from_application
        else array(select field from unnest(s.from_application) as field where (s.answers -> field)::jsonb is not distinct from ($4::json -> field)::jsonb) end
    from allowed where s.plan_id = allowed.id and s.key = $3 and s.version = $8::int and $8::int > 0
    returning s.*
  )
  select (select ${PLAN_SECTION}::text from (select * from first union all select * from later) s) as section`,
};

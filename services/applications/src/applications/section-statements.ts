import type { Statement } from '@pearls/persistence';

const ISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** A section as the contract has it. */
export const SECTION = `json_build_object('key', s.key, 'answers', s.answers, 'completed', s.completed, 'version', s.version, 'savedAt', ${ISO('s.saved_at')}, 'savedBy', s.saved_by)`;

/** Saves a section if everything allows it. Parameters: application, writing teams, section, answers, completed, at, by, version edited. */
export const SAVE_SECTION: Statement = {
  name: 'save-section',
  text: `
  with allowed as (
    select a.id from applications a
    join cycles c on c.id = a.cycle_id and c.state <> 'draft' and $6::timestamptz between c.call_opens_at and c.call_closes_at
    join cycle_forms f on f.cycle_id = a.cycle_id and f.version = a.form_version and f.keys ? $3
    where a.id = $1 and a.team_id = any($2::uuid[]) and a.state = 'started'
      and not exists (select from json_object_keys($4::json) as given(field) where not (f.keys -> $3) ? given.field)
    for share of a
  ), first as (
    insert into application_sections (application_id, key, answers, completed, version, saved_at, saved_by)
    select id, $3, $4::json, $5, 1, $6, $7 from allowed where $8::int = 0
    on conflict (application_id, key) do nothing
    returning *
  ), later as (
    update application_sections s set answers = $4::json, completed = $5, version = s.version + 1, saved_at = $6, saved_by = $7
    from allowed where s.application_id = allowed.id and s.key = $3 and s.version = $8::int and $8::int > 0
    returning s.*
  )
  select (select ${SECTION}::text from (select * from first union all select * from later) s) as section`,
};

/**
 * Reads an application whole, with what decides about the caller's actions beside it. Parameters: application, teams of
 * which it must be (null: whose it is was asked before), whether the state is the one that has been told.
 */
export const READ_APPLICATION: Statement = {
  name: 'read-application',
  text: `
  select (json_build_object(
    'id', a.id, 'reference', a.reference, 'cycleId', a.cycle_id, 'teamId', a.team_id, 'placeId', a.place_id, 'placeName', a.place_name,
    'country', a.country, 'applicantKind', a.applicant_kind, 'partnerPlaceIds', a.partner_place_ids, 'state', case when $3::boolean then a.told_state else a.state end,
    'startedAt', ${ISO('a.started_at')}, 'submittedAt', ${ISO('a.submitted_at')}, 'sha256', a.sha256, 'version', a.version,
    'sections', coalesce((select json_agg(${SECTION} order by s.key) from application_sections s where s.application_id = a.id), '[]'),
    'attachments', coalesce((select json_agg(json_build_object('id', t.id, 'field', t.field, 'fileName', t.file_name, 'mediaType', t.media_type,
        'size', t.size, 'sha256', t.sha256, 'addedAt', ${ISO('t.added_at')}) order by t.added_at, t.id) from attachments t where t.application_id = a.id), '[]')
  ))::text as application, a.team_id as "teamId", a.state as state, a.told_state as "toldState", a.version as version,
  json_build_object('id', c.id, 'state', c.state, 'timetable', c.timetable) as cycle
  from applications a join cycles c on c.id = a.cycle_id where a.id = $1 and ($2::uuid[] is null or a.team_id = any($2))`,
};

import { Injectable } from '@nestjs/common';
import { Misfit, type SectionDraft } from '@pearls/contracts';
import { Conflict, NotFound, Stale, type Caller } from '@pearls/domain';
import { WrittenJson } from '@pearls/service';
import { DataSource } from 'typeorm';
import { CycleEntity } from '../cycles/cycle.entity.js';
import { Applications } from './applications.service.js';
import { stateFor, writingTeamsOf } from './visibility.js';

/**
 * The hot path of the call's last day: reading an application and saving one section. One named statement each, JSON
 * written by Postgres with exactly the columns of the contract; a test holds both against the contract.
 */
@Injectable()
export class Sections {
  constructor(
    private readonly db: DataSource,
    private readonly applications: Applications,
  ) {}

  /** Saves a section if the version edited is the one that stands; incomplete and invalid drafts are welcome. */
  async save(caller: Caller, id: string, key: string, version: number, { answers, completed }: SectionDraft) {
    const [row] = await this.db.query<{ section: string | null }[]>(SAVE, [id, writingTeamsOf(caller), key, JSON.stringify(answers), completed, caller.at, caller.id, version]);
    if (row?.section) return new WrittenJson(row.section, version + 1);
    return this.whyNotSaved(caller, id, key, answers);
  }

  async readOne(caller: Caller, id: string, key: string) {
    const application = await this.applications.readable(caller, id);
    const [row] = await this.db.query<{ section: object | null }[]>(
      `select (select ${SECTION} from application_sections s where s.application_id = $1 and s.key = $2) as section
       from cycle_forms f where f.cycle_id = $3 and f.version = $4 and f.keys ? $2`,
      [id, key, application.cycleId, application.formVersion],
    );
    if (!row) throw new NotFound();
    return row.section ?? { key, answers: {}, completed: false, version: 0 };
  }

  async readAll(caller: Caller, id: string) {
    const application = await this.applications.readable(caller, id);
    const [row] = await this.db.query<{ application: string; cycle: Pick<CycleEntity, 'state' | 'timetable'> }[]>(READ, [id, stateFor(caller, application)]);
    const cycle = Object.assign(new CycleEntity(), row!.cycle);
    const actions = JSON.stringify(this.applications.actionsOf(caller, application, cycle));
    return new WrittenJson(`${row!.application.slice(0, -1)},"actions":${actions}}`, application.version);
  }

  private async whyNotSaved(caller: Caller, id: string, key: string, answers: Record<string, unknown>): Promise<never> {
    const application = await this.applications.readable(caller, id);
    if (!writingTeamsOf(caller).includes(application.teamId)) throw new NotFound();
    const [form] = await this.db.query<{ fields: string[] | null }[]>(`select f.keys -> $1 as fields from cycle_forms f where f.cycle_id = $2 and f.version = $3`, [key, application.cycleId, application.formVersion]);
    if (!form?.fields) throw new NotFound();
    const unknown = Object.keys(answers).filter((field) => !form.fields!.includes(field));
    if (unknown.length) throw new Misfit(unknown.map((field) => ({ pointer: `/answers/${field}`, code: 'unknown', message: 'The form has no question of this name in this section.' })));
    if (application.state !== 'started') throw new Conflict('not-editable', 'Only a draft can be edited.');
    const cycle = await this.db.manager.findOneByOrFail(CycleEntity, { id: application.cycleId });
    if (!cycle.takesApplicationsAt(caller.at)) throw new Conflict('deadline-passed', 'The deadline has passed. What was saved before is kept.');
    throw new Stale();
  }
}

const ISO = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SECTION = `json_build_object('key', s.key, 'answers', s.answers, 'completed', s.completed, 'version', s.version, 'savedAt', ${ISO('s.saved_at')}, 'savedBy', s.saved_by)`;

const SAVE = `
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
  select (select ${SECTION}::text from (select * from first union all select * from later) s) as section`;

const READ = `
  select (json_build_object(
    'id', a.id, 'reference', a.reference, 'cycleId', a.cycle_id, 'teamId', a.team_id, 'placeId', a.place_id, 'placeName', a.place_name,
    'country', a.country, 'applicantKind', a.applicant_kind, 'partnerPlaceIds', a.partner_place_ids, 'state', $2::text,
    'startedAt', ${ISO('a.started_at')}, 'submittedAt', ${ISO('a.submitted_at')}, 'sha256', a.sha256, 'version', a.version,
    'sections', coalesce((select json_agg(${SECTION} order by s.key) from application_sections s where s.application_id = a.id), '[]'),
    'attachments', coalesce((select json_agg(json_build_object('id', t.id, 'field', t.field, 'fileName', t.file_name, 'mediaType', t.media_type,
        'size', t.size, 'sha256', t.sha256, 'addedAt', ${ISO('t.added_at')}) order by t.added_at, t.id) from attachments t where t.application_id = a.id), '[]')
  ))::text as application, json_build_object('state', c.state, 'timetable', c.timetable) as cycle
  from applications a join cycles c on c.id = a.cycle_id where a.id = $1`;

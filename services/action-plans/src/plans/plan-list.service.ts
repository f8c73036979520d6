import { Injectable } from '@nestjs/common';
import { isPrintable, type PlanFilter } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { DataSource } from 'typeorm';
import { validate as isUUID } from 'uuid';
import { Templates } from '../templates/templates.service.js';
import { HANDED_IN, isStaff, teamsOf } from './visibility.js';

const PAGE = 50;

/** Lists plans page by page: the own ones of a team, those a contact answers for, progress of all for the back office, the handed in of the own country for a partner. */
@Injectable()
export class PlanList {
  constructor(
    private readonly db: DataSource,
    private readonly templates: Templates,
  ) {}

  async list(caller: Caller, { cycleId, state, country, applicationId, cursor }: PlanFilter) {
    const [at, id] = await this.placeIn(cursor);
    const contact = caller.grants.some(({ role }) => role === 'contact');
    const rows = await this.db.query<(Row & { position: string })[]>(
      `select p.id, p.cycle_id as "cycleId", p.application_id as "applicationId", p.team_id as "teamId", p.place_id as "placeId", p.place_name as "placeName",
              p.country, p.state, p.template_version as "templateVersion", p.submitted_at as "submittedAt", p.reference, p.changed_at as "changedAt", p.changed_at::text as position,
              coalesce((select left(s.answers ->> 'title', 300) from plan_sections s where s.plan_id = p.id and s.key = 'cover' and (p.state = any($5) or p.team_id = any($1) or $4)), '') as title,
              (select count(*) from plan_sections s where s.plan_id = p.id and s.completed)::int as "sectionsCompleted",
              (select count(*) from plan_records r where r.plan_id = p.id and r.kind = 'activity')::int as activities,
              case when $6::text is null then coalesce(p.withdrawal_reason, p.end_reason) end as reason, c.plans_due_at as "dueAt", c.plans_due_zone as "dueZone"
       from plans p left join known_cycles c on c.id = p.cycle_id
       where (p.team_id = any($1)
              or ($4 and p.application_id in (select application_id from plan_contacts where person_id::text = $3 and ended_at is null))
              or $2
              or ($6::text is not null and p.country = $6 and p.state = any($5)))
         and ($7::text is null or p.cycle_id = $7) and ($8::text[] is null or p.state = any($8)) and ($9::text[] is null or p.country = any($9)) and ($10::uuid is null or p.application_id = $10)
         and ($11::timestamptz is null or (p.changed_at, p.id) < ($11::timestamptz, $12::uuid))
       order by p.changed_at desc, p.id desc limit ${PAGE + 1}`,
      [teamsOf(caller), isStaff(caller), caller.id, contact, HANDED_IN, caller.kind === 'partner' ? (caller.country ?? '') : null, cycleId ?? null, state?.length ? state : null, country?.length ? country : null, applicationId ?? null, at ?? null, id ?? null],
    );
    const items = rows.slice(0, PAGE).map((row) => ({ ...row, sectionsTotal: this.templates.of(row.templateVersion).sections.length }));
    const last = items.at(-1);
    return { items, next: rows.length > PAGE && last ? Buffer.from(JSON.stringify([last.position, last.id])).toString('base64url') : undefined };
  }

  /** Postgres decides whether the value can be one of the column: a cursor comes back through other hands. */
  private async placeIn(cursor: string | undefined): Promise<[string?, string?]> {
    if (!cursor) return [];
    const place = decode(cursor);
    const [row] = place ? await this.db.query<{ fits: boolean }[]>(`select pg_input_is_valid($1, 'timestamptz') as fits`, [place[0]]) : [];
    if (!place || !row?.fits) throw new NotFound('This cursor leads nowhere. Begin at the first page.');
    return place;
  }
}

interface Row {
  id: string;
  templateVersion: number;
}

function decode(cursor: string): [string, string] | undefined {
  try {
    const [position, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof position === 'string' && position.length < 100 && isPrintable(position) && isUUID(id)) return [position, id as string];
  } catch {
    // Whatever it was, it is not a cursor of ours.
  }
  return undefined;
}

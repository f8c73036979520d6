import { Injectable } from '@nestjs/common';
import { isPrintable, type ApplicationFilter, type ApplicationSummary } from '@pearls/contracts';
import { holdsAny, NotFound, type Caller } from '@pearls/domain';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { validate as isUUID } from 'uuid';
import { foldName } from '../places/fold-name.js';
import { ApplicationEntity } from './application.entity.js';
import { CANDIDATE_STATES, teamsOf, walledCountries } from './visibility.js';

const STAFF = ['secretariat', 'administrator', 'auditor'] as const;

type Sort = NonNullable<ApplicationFilter['sort']>;

const SORT: Record<Sort, { column: string; type: string; descending: boolean }> = {
  changed: { column: 'a.changed_at', type: 'timestamptz', descending: true },
  place: { column: 'a.place_name', type: 'text', descending: false },
  submitted: { column: `coalesce(a.submitted_at, 'infinity'::timestamptz)`, type: 'timestamptz', descending: false },
};

type Row = Omit<ApplicationSummary, 'assessmentsFinal'> & { position: string; assessmentsFinal: string | null };

/** Lists applications page by page: the own ones for a team, all for the staff, the assessable ones for an assessor, the own country's for a partner. */
@Injectable()
export class ApplicationList {
  constructor(private readonly db: DataSource) {}

  async list(caller: Caller, filter: ApplicationFilter) {
    const limit = filter.limit ?? 50;
    const sort = SORT[filter.sort ?? 'changed'];
    const staff = holdsAny(caller, STAFF);
    const query = this.db
      .createQueryBuilder()
      .from(ApplicationEntity, 'a')
      .select([
        'a.id as id',
        'a.reference as reference',
        'a.cycle_id as "cycleId"',
        'a.team_id as "teamId"',
        'a.place_id as "placeId"',
        'a.place_name as "placeName"',
        'a.country as country',
        'a.started_at as "startedAt"',
        'a.submitted_at as "submittedAt"',
        `${sort.column}::text as position`,
        'greatest(a.changed_at, (select max(s.saved_at) from application_sections s where s.application_id = a.id)) as "changedAt"',
        '(select count(*) from application_sections s where s.application_id = a.id and s.completed)::int as "sectionsCompleted"',
        `(select jsonb_array_length(f.definition -> 'sections') from cycle_forms f where f.cycle_id = a.cycle_id and f.version = a.form_version) as "sectionsTotal"`,
      ])
      .addSelect(seenState(staff), 'state');
    if (staff)
      query
        .addSelect(`(select count(*) from assessments r where r.application_id = a.id and r.state = 'final')::int`, 'assessmentsFinal')
        .addSelect('(select d.outcome from decisions d where d.application_id = a.id and d.applied_at is null)', 'stagedDecision');
    restrict(query, caller, staff);
    narrow(query, filter, seenState(staff));
    if (filter.cursor) readOn(query, await this.placeIn(filter.cursor, sort.type), sort);
    const direction = sort.descending ? 'DESC' : 'ASC';
    const rows = await query.orderBy(sort.column, direction).addOrderBy('a.id', direction).limit(limit + 1).getRawMany<Row>();
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return { items, next: rows.length > limit && last ? Buffer.from(JSON.stringify([last.position, last.id])).toString('base64url') : undefined };
  }

  /** Postgres decides whether the value can be one of the column: a cursor comes back through other hands. */
  private async placeIn(cursor: string, type: string): Promise<Place> {
    const place = decode(cursor);
    const [row] = place ? await this.db.query<{ fits: boolean }[]>(`select pg_input_is_valid($1, $2) as fits`, [place[0], type]) : [];
    if (!place || !row?.fits) throw new NotFound('This cursor leads nowhere. Begin at the first page.');
    return place;
  }
}

/** A team sees the state it has been told, in the column as in the filter. */
const seenState = (staff: boolean) => (staff ? 'a.state' : '(case when a.team_id = any(:teams) then a.told_state else a.state end)');

type Query = SelectQueryBuilder<ApplicationEntity>;

function restrict(query: Query, caller: Caller, staff: boolean) {
  if (staff) {
    query.andWhere('1 = 1');
    return;
  }
  const ways = ['a.team_id = any(:teams)'];
  const values: Record<string, unknown> = { teams: teamsOf(caller), handedIn: ['eligible', 'selected', 'not_selected'], walls: walledCountries(caller) };
  caller.grants
    .filter((grant) => grant.role === 'assessor')
    .forEach(({ cycleId }, index) => {
      ways.push(`(a.state = any(:handedIn) and not a.team_id = any(:teams) and (:cycle${index}::text is null or a.cycle_id = :cycle${index}) and not a.country = any(:walls))`);
      values[`cycle${index}`] = cycleId ?? null;
    });
  if (caller.kind === 'partner') {
    ways.push('(a.state = any(:candidates) and a.country = :partnerCountry)');
    Object.assign(values, { candidates: CANDIDATE_STATES, partnerCountry: caller.country ?? null });
  }
  query.andWhere(`(${ways.join(' or ')})`, values);
}

function narrow(query: Query, { cycleId, state, country, text }: ApplicationFilter, seen: string) {
  if (cycleId) query.andWhere('a.cycle_id = :cycleId', { cycleId });
  if (state?.length) query.andWhere(`${seen} = any(:state)`, { state });
  if (country?.length) query.andWhere('a.country = any(:country)', { country });
  if (text)
    query.andWhere(`(position(upper(:sought) in a.reference) > 0 or exists (select from place_names n where n.place_id = a.place_id and position(:folded in n.folded) > 0))`, {
      // Not called text: the cast ::text would be taken for it.
      sought: text,
      folded: foldName(text) || '\u0001',
    });
}

function readOn(query: Query, [position, id]: Place, { column, type, descending }: (typeof SORT)[Sort]) {
  query.andWhere(`(${column}, a.id) ${descending ? '<' : '>'} (:position::${type}, :id::uuid)`, { position, id });
}

/** Where a page begins: after this value of the sorted column, and this id. */
type Place = [position: string, id: string];

function decode(cursor: string): Place | undefined {
  try {
    const [position, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [unknown, unknown];
    if (typeof position === 'string' && position.length < 300 && isPrintable(position) && isUUID(id)) return [position, id as string];
  } catch {
    // Whatever it was, it is not a cursor of ours.
  }
  return undefined;
}

import { Injectable } from '@nestjs/common';
import type { Actor, Localised, TodoKind } from '@pearls/contracts';
import { DataSource } from 'typeorm';
import type { Matter } from './todo.entity.js';

/** A to-do with what is known of its cycle and place. */
export interface OpenTodo {
  id: string;
  kind: TodoKind;
  cycleId: string | null;
  placeId: string | null;
  placeName: string | null;
  cycleName: Localised | null;
  matter: Matter;
  dueAt: Date | null;
  dueZone: string | null;
  dueOn: string | null;
  openedAt: Date;
  /** Of a mail that did not arrive. */
  address: string | null;
}

/** A team's to-dos are for those who may write. */
const writingTeams = (actor: Pick<Actor, 'teams'>) => actor.teams.filter(({ role }) => role !== 'viewer').map(({ id }) => id);

/** Whose it is: the person's, of a team the person writes in, or of a role the person holds there and has a part in still. */
const MINE = `
  t.settled_at is null and (
    t.person_id = $1
    or t.team_id = any($2::uuid[])
    or (exists (select from jsonb_to_recordset($3::jsonb) as g(role text, "cycleId" text) where g.role = any(t.roles) and (g."cycleId" is null or t.cycle_id is null or g."cycleId" = t.cycle_id))
        and not exists (select from todo_parts p where p.key = t.key and p.person_id = $1 and p.done)))`;

const DUE = `coalesce(t.due_at, d.at, (t.due_on + 1)::timestamp at time zone 'Europe/Berlin')`;

/** Reads what somebody has to do: one list across roles, teams and cycles. */
@Injectable()
export class TodoList {
  constructor(private readonly db: DataSource) {}

  of(actor: Pick<Actor, 'id' | 'teams' | 'grants'>, limit = 500): Promise<OpenTodo[]> {
    return this.db.query(
      `select t.id, t.kind, t.cycle_id as "cycleId", t.place_id as "placeId", p.name as "placeName", c.name as "cycleName", t.matter,
         coalesce(t.due_at, d.at) as "dueAt", coalesce(d.zone, case when t.due_at is not null then 'Europe/Berlin' end) as "dueZone", t.due_on::text as "dueOn", t.opened_at as "openedAt", m.address
       from todos t left join cycle_dates d on d.cycle_id = t.cycle_id and d.key = t.due_key left join known_places p on p.id = t.place_id left join known_cycles c on c.id = t.cycle_id
         left join messages m on t.kind = 'call-address' and m.id = (t.matter ->> 'messageId')::uuid
       where ${MINE} order by ${DUE} nulls last, t.opened_by, t.key limit ${limit}`,
      this.parameters(actor),
    );
  }

  async count(actor: Pick<Actor, 'id' | 'teams' | 'grants'>): Promise<number> {
    const [row] = await this.db.query<[{ count: number }]>(`select count(*)::int as count from todos t where ${MINE}`, this.parameters(actor));
    return row.count;
  }

  private parameters(actor: Pick<Actor, 'id' | 'teams' | 'grants'>) {
    return [actor.id, writingTeams(actor), JSON.stringify(actor.grants)];
  }
}

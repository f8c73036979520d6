import { Injectable } from '@nestjs/common';
import type { Role, TimetableKey, TodoKind } from '@pearls/contracts';
import type { Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { v4 } from 'uuid';
import type { Matter } from './todo.entity.js';

/** What a fact opens. */
export interface Opening {
  kind: TodoKind;
  /** What it is about: one to-do of a kind for each. */
  about: string;
  person?: string;
  team?: string;
  roles?: Role[];
  cycleId?: string;
  placeId?: string;
  matter?: Matter;
  due?: TimetableKey | Date | { on: string };
}

type Fact = Pick<Told, 'id' | 'at'>;

const keyOf = (kind: TodoKind, about: string) => `${kind}:${about}`;
/** Before any fact. */
const NEVER = '00000000-0000-0000-0000-000000000000';

/** Opens and settles to-dos as facts tell. */
@Injectable()
export class Todos {
  open(tx: EntityManager, { kind, about, person, team, roles, cycleId, placeId, matter = {}, due }: Opening, { id, at }: Fact) {
    const dueKey = typeof due === 'string' ? due : null;
    const dueAt = due instanceof Date ? due : null;
    const dueOn = typeof due === 'object' && 'on' in due ? due.on : null;
    return tx.query(
      `insert into todos as t (id, key, kind, person_id, team_id, roles, cycle_id, place_id, matter, due_key, due_at, due_on, opened_at, opened_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (key) do update set person_id = excluded.person_id, team_id = excluded.team_id, roles = excluded.roles, cycle_id = excluded.cycle_id, place_id = excluded.place_id,
         matter = excluded.matter, due_key = excluded.due_key, due_at = excluded.due_at, due_on = excluded.due_on, opened_at = excluded.opened_at, opened_by = excluded.opened_by,
         settled_at = case when t.settled_by > excluded.opened_by then t.settled_at end, reminded_days = null
       where t.opened_by < excluded.opened_by`,
      [v4(), keyOf(kind, about), kind, person ?? null, team ?? null, roles ?? null, cycleId ?? null, placeId ?? null, JSON.stringify(matter), dueKey, dueAt, dueOn, at, id],
    );
  }

  /** Done, or not to be done any more; also when it is only opened later by a fact from before. */
  settle(tx: EntityManager, kind: TodoKind, about: string, { id, at }: Fact) {
    return tx.query(
      `insert into todos as t (id, key, kind, matter, opened_at, opened_by, settled_at, settled_by) values ($1, $2, $3, '{}', $4, '${NEVER}', $4, $5)
       on conflict (key) do update set settled_by = excluded.settled_by, settled_at = case when t.opened_by < excluded.settled_by then excluded.settled_at else t.settled_at end
       where t.settled_by is null or t.settled_by < excluded.settled_by`,
      [v4(), keyOf(kind, about), kind, at, id],
    );
  }

  /** The same where nothing can be opened by a fact from before. */
  settleOpen(tx: EntityManager, kind: TodoKind, about: string, { id, at }: Fact) {
    return tx.query(`update todos set settled_at = $2, settled_by = $3 where key = $1 and settled_at is null`, [keyOf(kind, about), at, id]);
  }

  /** One of many has done the own part, or has to do it once more. */
  part(tx: EntityManager, kind: TodoKind, about: string, personId: string, done: boolean, { id }: Fact) {
    return tx.query(
      `insert into todo_parts (key, person_id, done, told_id) values ($1, $2, $3, $4)
       on conflict (key, person_id) do update set done = excluded.done, told_id = excluded.told_id where todo_parts.told_id < excluded.told_id`,
      [keyOf(kind, about), personId, done, id],
    );
  }

  /** Nothing of the cycle waits any more. */
  settleCycle(tx: EntityManager, cycleId: string, { id, at }: Fact) {
    return tx.query(`update todos set settled_at = $2, settled_by = $3 where cycle_id = $1 and settled_at is null and opened_by < $3`, [cycleId, at, id]);
  }
}

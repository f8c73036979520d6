import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { TimetableKey, TodoKind } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import type { Audience } from '../notices/audience.js';
import { Notices } from '../notices/notices.service.js';
import { Loop } from '../waiting/loop.js';
import type { TodoEntity } from './todo.entity.js';

/** How many days before the end somebody is reminded of what is not done. */
export const REMINDERS: Partial<Record<TodoKind, readonly number[]>> = {
  'submit-application': [7, 2],
  'assess-applications': [7, 2],
  'write-plan': [14, 3, 1],
  'declare-conflicts': [7, 2],
  'score-plans': [7, 2],
  'release-result': [2],
  'file-check-in': [3],
  'file-final-report': [14, 3],
};
const FARTHEST = Math.max(...Object.values(REMINDERS).flat());

const LOOK_EVERY_MILLISECONDS = 60_000;
const DAY_MILLISECONDS = 86_400_000;

type Row = Pick<TodoEntity, 'id' | 'key' | 'kind' | 'personId' | 'teamId' | 'roles' | 'cycleId' | 'placeId' | 'matter' | 'dueOn' | 'openedAt' | 'remindedDays'> & { due: Date; dueKey: TimetableKey | null };

/** Reminds of what is due soon and not done. Whoever has done the own part hears nothing. */
@Injectable()
export class Reminders implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;
  private lookedAt = 0;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly notices: Notices,
    @Inject(LOG) log: Logger,
  ) {
    this.loop = new Loop(db, log, () => this.step());
  }

  onApplicationBootstrap() {
    this.loop.start();
  }

  onModuleDestroy() {
    return this.loop.stop();
  }

  private async step() {
    const now = this.clock.now();
    if (now.getTime() - this.lookedAt < LOOK_EVERY_MILLISECONDS) return false;
    for (const todo of await this.dueSoon(now)) await this.remind(todo, now);
    this.lookedAt = now.getTime();
    return false;
  }

  private dueSoon(now: Date): Promise<Row[]> {
    return this.db.query(
      `select * from (
         select t.id, t.key, t.kind, t.person_id as "personId", t.team_id as "teamId", t.roles, t.cycle_id as "cycleId", t.place_id as "placeId", t.matter, t.due_on::text as "dueOn", t.due_key as "dueKey",
           t.opened_at as "openedAt", t.reminded_days as "remindedDays", coalesce(t.due_at, d.at, (t.due_on + 1)::timestamp at time zone 'Europe/Berlin') as due
         from todos t left join cycle_dates d on d.cycle_id = t.cycle_id and d.key = t.due_key where t.settled_at is null and t.kind = any($2)) soon
       where due > $1 and due <= $1::timestamptz + $3 * interval '1 day' order by due`,
      [now, Object.keys(REMINDERS), FARTHEST],
    );
  }

  private async remind(todo: Row, now: Date) {
    const left = (todo.due.getTime() - now.getTime()) / DAY_MILLISECONDS;
    const days = REMINDERS[todo.kind]!.filter((one) => one >= left).at(-1);
    if (days === undefined || (todo.remindedDays !== null && todo.remindedDays <= days)) return;
    await this.db.transaction(async (tx) => {
      const [, mine] = await tx.query<[unknown[], number]>(`update todos set reminded_days = $2 where id = $1 and settled_at is null and reminded_days is not distinct from $3`, [todo.id, days, todo.remindedDays]);
      // What was opened within these days was told of a moment ago.
      const isNew = todo.openedAt.getTime() > todo.due.getTime() - days * DAY_MILLISECONDS;
      if (mine && !isNew) await this.notices.tell(tx, { id: v7(), at: now }, matterOf(todo), [{ kind: 'soon-due', to: audienceOf(todo) }]);
    });
  }
}

const matterOf = ({ kind, cycleId, placeId, matter, dueKey, dueOn, due }: Row) => ({
  ...matter,
  todo: kind,
  ...(cycleId && { cycleId }),
  ...(placeId && { placeId }),
  ...(dueKey ? { dueKey } : dueOn ? { dueOn } : { dueAt: due.toISOString() }),
});

function audienceOf({ key, personId, teamId, roles, cycleId }: Row): Audience {
  if (personId) return { people: [personId] };
  if (teamId) return { teams: [teamId] };
  return { roles: roles ?? [], ...(cycleId && { cycleId }), without: { todo: key } };
}

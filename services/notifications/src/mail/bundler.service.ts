import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { Loop } from '../waiting/loop.js';

const AT_ONCE = 100;

/** What a mail of several notices is called among the messages. */
const KIND = { now: 'news', daily: 'daily-digest', weekly: 'weekly-digest' } as const;

/** Turns bundles whose time has come into mail. What was read in the inbox meanwhile needs no mail. */
@Injectable()
export class Bundler implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
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

  private async step(): Promise<boolean> {
    const now = this.clock.now();
    const [due] = await this.db.query<unknown[]>(`select from mail_bundles where closed_at is null and due_at <= $1 limit 1`, [now]);
    if (!due) return false;
    const closed = await this.db.transaction(async (tx) => {
      const [bundles] = await tx.query<[{ id: string; personId: string; cadence: keyof typeof KIND }[], number]>(
        `update mail_bundles set closed_at = $1 where id in (select id from mail_bundles where closed_at is null and due_at <= $1 order by due_at limit ${AT_ONCE} for update skip locked)
         returning id, person_id as "personId", cadence`,
        [now],
      );
      await tx.query(
        `insert into messages (id, owner, letter_id, kind, place, state, person_id, attempts, created_at, due_at)
         select given.id, 'notifications', bundle, kind, 0, 'waiting', person, 0, $5, $5 from unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[]) as given(id, bundle, kind, person)
         where exists (select from inbox_entries e where e.bundle_id = bundle and e.read_at is null)
         on conflict (owner, letter_id, place) do nothing`,
        [bundles.map(() => v7()), bundles.map(({ id }) => id), bundles.map(({ cadence }) => KIND[cadence]), bundles.map(({ personId }) => personId), now],
      );
      return bundles.length;
    });
    return closed === AT_ONCE;
  }
}

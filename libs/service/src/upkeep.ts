import { Body, Controller, Inject, Injectable, Param, Query, type Type } from '@nestjs/common';
import { upkeepOf, type AuditFilter, type DeadLetterFilter, type Discarding } from '@pearls/contracts';
import { Conflict, NotFound, signatureOf, type Caller as CallerType } from '@pearls/domain';
import { Consumers } from '@pearls/messaging';
import { transaction, verifyEventLog, type LoggedFact } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { policy, type Policy } from './policy.js';
import { Caller, Route } from './route.js';

const PAGE = 50;

interface DeadLetterRow {
  id: string;
  consumer: string;
  event_id: string;
  type: string;
  payload: string;
  error: string;
  attempts: number;
  state: 'waiting' | 'replayed' | 'discarded';
  reason: string | null;
  failed_at: Date;
  settled_at: Date | null;
}

const letterOf = (row: DeadLetterRow) => ({ ...row, eventId: row.event_id, failedAt: row.failed_at, settledAt: row.settled_at });

/** The back office's view of one service's event log and dead letters. */
@Injectable()
export class Upkeep {
  constructor(
    private readonly db: DataSource,
    @Inject(Consumers) private readonly consumers: Consumers,
  ) {}

  async events({ type, subjectId, actor, cursor }: AuditFilter) {
    const rows = await this.db.query<(LoggedFact & { published_at: Date | null })[]>(
      `select * from event_log
       where ($1::text is null or type = $1) and ($2::text is null or subject_id = $2) and ($3::text is null or actor = $3) and ($4::uuid is null or id < $4)
       order by id desc limit ${PAGE + 1}`,
      [type ?? null, subjectId ?? null, actor ?? null, uuidOr404(cursor)],
    );
    const items = rows.slice(0, PAGE).map((row) => ({ ...row, position: row.position === null ? undefined : Number(row.position), subjectId: row.subject_id, publishedAt: row.published_at }));
    return { items, next: rows.length > PAGE ? items.at(-1)?.id : undefined };
  }

  async verify() {
    const { facts, head, broken } = await verifyEventLog({ query: (sql, values) => this.db.query<LoggedFact[]>(sql, values) });
    return { intact: !broken, facts, head, brokenAt: broken?.position, reason: broken?.reason };
  }

  async deadLetters({ state, cursor }: DeadLetterFilter) {
    const rows = await this.db.query<DeadLetterRow[]>(
      `select * from dead_letters where ($1::text is null or state = $1) and ($2::uuid is null or id < $2) order by id desc limit ${PAGE + 1}`,
      [state ?? null, uuidOr404(cursor)],
    );
    const items = rows.slice(0, PAGE).map(letterOf);
    return { items, next: rows.length > PAGE ? items.at(-1)?.id : undefined };
  }

  replay(caller: CallerType, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const letter = await this.waiting(tx, id);
      await this.consumers.replay(tx, letter);
      return this.settle(tx, caller, id, 'replayed', null);
    });
  }

  discard(caller: CallerType, id: string, reason: string) {
    return transaction(this.db, caller, async (tx) => {
      await this.waiting(tx, id);
      return this.settle(tx, caller, id, 'discarded', reason);
    });
  }

  private async waiting(tx: EntityManager, id: string) {
    const [letter] = await tx.query<DeadLetterRow[]>(`select * from dead_letters where id = $1 for update`, [id]);
    if (!letter) throw new NotFound();
    if (letter.state !== 'waiting') throw new Conflict('dead-letter-settled', `This was ${letter.state} already.`);
    return letter;
  }

  private async settle(tx: EntityManager, caller: CallerType, id: string, state: string, reason: string | null) {
    const [rows] = await tx.query<[DeadLetterRow[], number]>(
      `update dead_letters set state = $2, reason = $3, settled_at = $4, settled_by = $5 where id = $1 returning *`,
      [id, state, reason, caller.at, signatureOf(caller)],
    );
    return letterOf(rows[0]!);
  }
}

function uuidOr404(cursor: string | undefined) {
  if (cursor === undefined) return null;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) throw new NotFound();
  return cursor;
}

/** The upkeep operations of one service: routes and their line in the policy table. */
export function upkeepFor(service: string): { controller: Type; policy: Policy } {
  const operations = upkeepOf(service);

  @Controller()
  class UpkeepController {
    constructor(@Inject(Upkeep) private readonly upkeep: Upkeep) {}

    @Route(operations.events)
    events(@Query() filter: AuditFilter) {
      return this.upkeep.events(filter);
    }

    @Route(operations.verify)
    verify() {
      return this.upkeep.verify();
    }

    @Route(operations.deadLetters)
    deadLetters(@Query() filter: DeadLetterFilter) {
      return this.upkeep.deadLetters(filter);
    }

    @Route(operations.replay)
    replay(@Caller() caller: CallerType, @Param('id') id: string) {
      return this.upkeep.replay(caller, id);
    }

    @Route(operations.discard)
    discard(@Caller() caller: CallerType, @Param('id') id: string, @Body() { reason }: Discarding) {
      return this.upkeep.discard(caller, id, reason);
    }
  }

  return {
    controller: UpkeepController,
    policy: policy(operations, {
      events: ['secretariat', 'administrator', 'auditor'],
      verify: ['administrator', 'auditor'],
      deadLetters: ['administrator', 'auditor'],
      replay: ['administrator'],
      discard: ['administrator'],
    }),
  };
}

import { Injectable } from '@nestjs/common';
import type { InboxCount, InboxEntry, InboxFilter, Language, ReadUpTo } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { transaction } from '@pearls/persistence';
import { DataSource, type EntityManager } from 'typeorm';
import { Preferences } from '../preferences/preferences.service.js';
import { TodoList } from '../todos/todo-list.service.js';
import type { Matter } from '../todos/todo.entity.js';
import { sayNotice, type ReadingAs } from '../words/say.js';
import type { NoticeKind } from './notice-kinds.js';
import type { Told } from './notice.entity.js';

const PAGE = 50;

interface Row {
  id: string;
  kind: NoticeKind;
  topic: InboxEntry['topic'];
  matter: Matter;
  told: Told | null;
  at: Date;
  read_at: Date | null;
}

const ENTRY = `select e.id, n.kind, e.topic, n.matter, n.told, e.at, e.read_at from inbox_entries e join notices n on n.id = e.notice_id where e.person_id = $1`;

/** What somebody was told. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: DataSource,
    private readonly preferences: Preferences,
    private readonly todos: TodoList,
  ) {}

  async list(caller: Caller, { unread, topic, cursor, language }: InboxFilter) {
    const rows = await this.db.query<Row[]>(
      `${ENTRY} and ($2::boolean is not true or e.read_at is null) and ($3::text is null or e.topic = $3) and ($4::uuid is null or e.id < $4) order by e.id desc limit ${PAGE + 1}`,
      [caller.id, unread ?? null, topic ?? null, cursorOf(cursor)],
    );
    const reader = await this.preferences.readingAs(caller.id, language);
    const items = rows.slice(0, PAGE).map((row) => shown(row, reader));
    return { items, next: rows.length > PAGE ? items.at(-1)?.id : undefined };
  }

  async count(caller: Caller): Promise<InboxCount> {
    return { unread: await this.unread(this.db.manager, caller), todos: await this.todos.count(caller) };
  }

  async read(caller: Caller, id: string, language?: Language): Promise<InboxEntry> {
    return this.entry(this.db.manager, caller, id, language);
  }

  /** Reading twice keeps the first time. */
  mark(caller: Caller, id: string, read: boolean): Promise<InboxEntry> {
    return transaction(this.db, caller, async (tx) => {
      await tx.query(`update inbox_entries set read_at = ${read ? 'coalesce(read_at, $3)' : '$3'} where id = $1 and person_id = $2`, [id, caller.id, read ? caller.at : null]);
      return this.entry(tx, caller, id);
    });
  }

  markAll(caller: Caller, { upTo }: ReadUpTo): Promise<InboxCount> {
    return transaction(this.db, caller, async (tx) => {
      await tx.query(`update inbox_entries set read_at = $2 where person_id = $1 and read_at is null and ($3::uuid is null or id <= $3)`, [caller.id, caller.at, upTo ?? null]);
      return { unread: await this.unread(tx, caller), todos: await this.todos.count(caller) };
    });
  }

  private async unread(tx: EntityManager, caller: Caller): Promise<number> {
    const [row] = await tx.query<[{ count: number }]>(`select count(*)::int as count from inbox_entries where person_id = $1 and read_at is null`, [caller.id]);
    return row.count;
  }

  private async entry(tx: EntityManager, caller: Caller, id: string, language?: Language): Promise<InboxEntry> {
    const [row] = await tx.query<Row[]>(`${ENTRY} and e.id = $2`, [caller.id, id]);
    if (!row) throw new NotFound();
    return shown(row, await this.preferences.readingAs(caller.id, language));
  }
}

const shown = ({ id, kind, topic, matter, told, at, read_at }: Row, reader: ReadingAs): InboxEntry => ({
  id,
  kind,
  topic,
  ...sayNotice(kind, matter, told ?? {}, reader),
  at: at.toISOString(),
  readAt: read_at?.toISOString(),
});

function cursorOf(cursor: string | undefined) {
  if (cursor === undefined) return null;
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) throw new NotFound();
  return cursor;
}

import { Injectable } from '@nestjs/common';
import type { Language, Todo, TodoKind } from '@pearls/contracts';
import { Conflict, NotFound, type Caller } from '@pearls/domain';
import { transaction } from '@pearls/persistence';
import { DataSource } from 'typeorm';
import { PAGES, TODO_PAGES } from '../pages.js';
import { Preferences } from '../preferences/preferences.service.js';
import { sayTodo } from '../words/say.js';
import { TodoList, type OpenTodo } from './todo-list.service.js';

/** What is only offered may be put away undone. */
const OFFERS: readonly TodoKind[] = ['share-activity'];

/** The to-dos of whoever asks. */
@Injectable()
export class MyTodos {
  constructor(
    private readonly db: DataSource,
    private readonly todos: TodoList,
    private readonly preferences: Preferences,
  ) {}

  async list(caller: Caller, wanted?: Language) {
    const { language } = await this.preferences.readingAs(caller.id, wanted);
    return { items: (await this.todos.of(caller)).map((one) => shown(one, language)) };
  }

  dismiss(caller: Caller, id: string): Promise<void> {
    return transaction(this.db, caller, async (tx) => {
      const todo = (await this.todos.of(caller)).find((one) => one.id === id);
      if (!todo) throw new NotFound();
      if (!OFFERS.includes(todo.kind)) throw new Conflict('not-an-offer', 'This goes by itself once it is done; it cannot be put away.');
      await tx.query(`update todos set settled_at = $2 where id = $1 and settled_at is null`, [id, caller.at]);
    });
  }
}

const shown = ({ id, kind, cycleId, placeId, placeName, cycleName, matter, dueAt, dueZone, dueOn, openedAt, address }: OpenTodo, language: Language): Todo => ({
  id,
  kind,
  title: sayTodo(kind, { place: placeName ?? placeId ?? undefined, cycle: cycleName, address: address ?? undefined }, language),
  cycleId: cycleId ?? undefined,
  placeId: placeId ?? undefined,
  placeName: placeName ?? undefined,
  path: PAGES[TODO_PAGES[kind]](matter),
  dueAt: dueAt?.toISOString(),
  dueZone: dueAt ? (dueZone ?? undefined) : undefined,
  dueOn: dueOn ?? undefined,
  openedAt: openedAt.toISOString(),
  actions: OFFERS.includes(kind) ? ['dismiss'] : [],
});

import { Injectable } from '@nestjs/common';
import { identityPeopleNamed, type CommentDraft, type CommentFilter, type CommentThreadDraft, type CommentWall } from '@pearls/contracts';
import { Conflict, Forbidden, NotFound, type Caller } from '@pearls/domain';
import { Questions } from '@pearls/messaging';
import { find, lock, transaction } from '@pearls/persistence';
import { DataSource, In, type EntityManager } from 'typeorm';
import type { PlanEntity } from '../plans/plan.entity.js';
import { Plans } from '../plans/plans.service.js';
import { isMember, maySpeak } from '../plans/visibility.js';
import { PlanRecordEntity } from '../records/plan-record.entity.js';
import { Templates } from '../templates/templates.service.js';
import { CommentEntity } from './comment.entity.js';
import { CommentReadingEntity } from './comment-reading.entity.js';
import { CommentThreadEntity } from './comment-thread.entity.js';

const MOST_COMMENTS = 500;

/** Conversations about a plan. What the team says among itself its contact never sees, not even as a number. */
@Injectable()
export class PlanComments {
  constructor(
    private readonly db: DataSource,
    private readonly plans: Plans,
    private readonly templates: Templates,
    private readonly questions: Questions,
  ) {}

  async list(caller: Caller, planId: string, { section, state }: CommentFilter) {
    const plan = await this.plans.workedOn(caller, planId);
    const threads = await this.db.manager.find(CommentThreadEntity, { where: { planId, wall: In(wallsOf(caller, plan)), ...(section && { section }), ...(state && { state }) }, order: { lastAt: 'DESC', id: 'DESC' } });
    const items = await this.shown(this.db.manager, caller, threads, maySpeak(caller, plan) && plan.isLiving);
    return { items, unread: items.filter(({ unread }) => unread).length };
  }

  async open(caller: Caller, planId: string, { text, ...about }: CommentThreadDraft) {
    const thread = await transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.spokenIn(caller, planId, tx);
      plan.mustLive();
      if (!wallsOf(caller, plan).includes(about.wall)) throw new Forbidden('wall', 'Only the team speaks behind this wall.');
      this.templates.section(plan.templateVersion, about.section);
      if (about.recordId && !(await tx.existsBy(PlanRecordEntity, { id: about.recordId, planId }))) throw new NotFound();
      const opened = await tx.save(Object.assign(new CommentThreadEntity(), { planId, ...about, recordId: about.recordId ?? null, field: about.field ?? null, openedAt: caller.at, lastAt: caller.at }));
      await this.say(tx, caller, opened, text);
      return this.plain(tx, caller, opened);
    });
    return this.named(thread);
  }

  async add(caller: Caller, planId: string, id: string, { text }: CommentDraft) {
    const shown = await transaction(this.db, caller, async (tx) => {
      const thread = await this.mine(tx, caller, planId, id);
      if ((await tx.countBy(CommentEntity, { threadId: id })) >= MOST_COMMENTS) throw new Conflict('thread-full', 'This conversation is as long as it can be. Begin a new one.');
      thread.lastAt = caller.at;
      await tx.save(thread);
      await this.say(tx, caller, thread, text);
      return this.plain(tx, caller, thread);
    });
    return this.named(shown);
  }

  async settle(caller: Caller, planId: string, id: string, how: 'resolve' | 'reopen') {
    const shown = await transaction(this.db, caller, async (tx) => {
      const thread = await this.mine(tx, caller, planId, id);
      thread.advance(how);
      return this.plain(tx, caller, await tx.save(thread));
    });
    return this.named(shown);
  }

  markRead(caller: Caller, planId: string, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const plan = await this.plans.workedOn(caller, planId, tx);
      await find(tx, CommentThreadEntity, { id, planId, wall: In(wallsOf(caller, plan)) });
      await tx.upsert(CommentReadingEntity, { threadId: id, personId: caller.id, readAt: caller.at }, ['threadId', 'personId']);
    });
  }

  private async mine(tx: EntityManager, caller: Caller, planId: string, id: string) {
    const plan = await this.plans.spokenIn(caller, planId, tx);
    const thread = await lock(tx, CommentThreadEntity, { id, planId, wall: In(wallsOf(caller, plan)) });
    plan.mustLive();
    return thread;
  }

  private async say(tx: EntityManager, caller: Caller, { id }: CommentThreadEntity, text: string) {
    await tx.save(Object.assign(new CommentEntity(), { threadId: id, personId: caller.id, text, at: caller.at }));
    await tx.upsert(CommentReadingEntity, { threadId: id, personId: caller.id, readAt: caller.at }, ['threadId', 'personId']);
  }

  private async plain(tx: EntityManager, caller: Caller, thread: CommentThreadEntity) {
    return (await this.unnamed(tx, caller, [thread]))[0]!;
  }

  private async shown(tx: EntityManager, caller: Caller, threads: CommentThreadEntity[], speaks: boolean) {
    const plain = await this.unnamed(tx, caller, threads, speaks);
    const names = await this.namesOf(plain.flatMap(({ comments }) => comments.map(({ personId }) => personId)));
    return plain.map((thread) => ({ ...thread, comments: thread.comments.map((one) => ({ ...one, name: names.get(one.personId) ?? '…' })) }));
  }

  private async named<T extends { comments: { personId: string; name: string }[] }>(thread: T): Promise<T> {
    const names = await this.namesOf(thread.comments.map(({ personId }) => personId));
    return { ...thread, comments: thread.comments.map((one) => ({ ...one, name: names.get(one.personId) ?? one.name })) };
  }

  private async unnamed(tx: EntityManager, caller: Caller, threads: CommentThreadEntity[], speaks = true) {
    const ids = threads.map(({ id }) => id);
    const comments = ids.length ? await tx.find(CommentEntity, { where: { threadId: In(ids) }, order: { at: 'ASC', id: 'ASC' } }) : [];
    const readings = new Map((ids.length ? await tx.findBy(CommentReadingEntity, { threadId: In(ids), personId: caller.id }) : []).map(({ threadId, readAt }) => [threadId, readAt]));
    return threads.map((thread) => {
      const readAt = readings.get(thread.id);
      return {
        ...thread,
        recordId: thread.recordId ?? undefined,
        field: thread.field ?? undefined,
        comments: comments.filter(({ threadId }) => threadId === thread.id).map((one) => ({ ...one, name: '…' })),
        unread: !readAt || readAt < thread.lastAt,
        actions: speaks ? (thread.state === 'open' ? ['comment', 'resolve'] : ['comment', 'reopen']) : [],
      };
    });
  }

  private async namesOf(ids: string[]) {
    if (!ids.length) return new Map<string, string>();
    // A conversation without names is better than none.
    const { items } = await this.questions.ask(identityPeopleNamed, { ids: [...new Set(ids)].slice(0, 1000) }).catch(() => ({ items: [] }));
    return new Map(items.map(({ personId, name }) => [personId, name]));
  }
}

/** The walls somebody stands inside of. */
const wallsOf = (caller: Caller, plan: PlanEntity): CommentWall[] => (isMember(caller, plan) ? ['team', 'contact'] : ['contact']);

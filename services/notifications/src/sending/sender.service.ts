import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Clock } from '@pearls/domain';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource, In, LessThan, type EntitySubscriberInterface } from 'typeorm';
import { LEASE_MILLISECONDS, MessageEntity } from '../messages/message.entity.js';
import { Dispatch } from './dispatch.service.js';

const SIDE_BY_SIDE = 4;
const LOOK_EVERY_MILLISECONDS = 1_000;
const DAY_MILLISECONDS = 86_400_000;
const KEPT_DAYS = 730;

/** Looks for messages that are due, woken by every commit of this process and by the second; several may look side by side. */
@Injectable()
export class Sender implements OnApplicationBootstrap, OnModuleDestroy {
  private stopped = false;
  private working: Promise<void> = Promise.resolve();
  private woken = false;
  private wake: () => void = () => undefined;
  private sweptAt = 0;
  private readonly inWork = new Set<Promise<void>>();
  private readonly commits: EntitySubscriberInterface = { afterTransactionCommit: () => this.poke() };

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly dispatch: Dispatch,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap() {
    this.db.subscribers.push(this.commits);
    this.working = this.run();
  }

  async onModuleDestroy() {
    this.stopped = true;
    this.db.subscribers.splice(this.db.subscribers.indexOf(this.commits), 1);
    this.poke();
    await this.working;
  }

  private async run() {
    while (!this.stopped) {
      try {
        await this.findLost();
        await this.sweep();
        for (const message of await this.take(SIDE_BY_SIDE - this.inWork.size)) this.begin(message);
      } catch (error) {
        this.log.warn({ error: String(error) }, 'Messages wait: the database does not answer as it should');
      }
      await this.rest();
    }
    await Promise.all(this.inWork);
  }

  /** A slow server holds up its own message alone; whoever ends makes room for the next. */
  private begin(message: MessageEntity) {
    const work: Promise<void> = this.send(message).finally(() => {
      this.inWork.delete(work);
      this.poke();
    });
    this.inWork.add(work);
  }

  private async send(message: MessageEntity) {
    try {
      await this.dispatch.send(message);
    } catch (error) {
      this.log.error({ messageId: message.id, err: error }, 'A message could not be dealt with; it is taken up again when its lease ends');
    }
  }

  /** One statement: what is due and held by nobody becomes held by this worker. */
  private async take(room: number): Promise<MessageEntity[]> {
    if (room <= 0) return [];
    const now = this.clock.now();
    const [rows] = await this.db.query<[{ id: string }[], number]>(
      `update messages set leased_until = $2 where id in (
         select id from messages where state = 'waiting' and due_at <= $1 and (leased_until is null or leased_until <= $1)
         order by due_at, id limit $3 for update skip locked) returning id`,
      [now, new Date(now.getTime() + LEASE_MILLISECONDS), room],
    );
    return rows.length ? this.db.manager.findBy(MessageEntity, { id: In(rows.map(({ id }) => id)) }) : [];
  }

  private async findLost() {
    const now = this.clock.now();
    const lost = await this.db.manager.find(MessageEntity, { where: { state: 'sending', leasedUntil: LessThan(now) }, select: { id: true } });
    for (const { id } of lost) await this.dispatch.loseSight(id, now);
  }

  /** Once a day: what is older than it may be kept goes, with its copy and its deliveries. */
  private async sweep() {
    const now = this.clock.now().getTime();
    if (now - this.sweptAt < DAY_MILLISECONDS) return;
    await this.db.manager.delete(MessageEntity, { createdAt: LessThan(new Date(now - KEPT_DAYS * DAY_MILLISECONDS)) });
    this.sweptAt = now;
  }

  private poke() {
    this.woken = true;
    this.wake();
  }

  private async rest() {
    if (!this.woken && !this.stopped)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, LOOK_EVERY_MILLISECONDS);
        this.wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    this.woken = false;
  }
}

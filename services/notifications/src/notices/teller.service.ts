import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { identityAddressees, type Language } from '@pearls/contracts';
import { Clock } from '@pearls/domain';
import { Questions } from '@pearls/messaging';
import { LOG } from '@pearls/service';
import type { Logger } from 'pino';
import { DataSource, In } from 'typeorm';
import { Loop } from '../waiting/loop.js';
import { peopleOf, type Audience } from './audience.js';
import { FactsOfNotice } from './facts-of-notice.service.js';
import { handOver, type Addressed } from './handing-over.js';
import { NoticeEntity } from './notice.entity.js';

const LEASE_MILLISECONDS = 60_000;
const LONGEST_REST_SECONDS = 300;
const ASKED_AT_ONCE = 500;

/** Takes up what is to be told, batch by batch: finds the people and the names outside any transaction, then tells everybody in one. */
@Injectable()
export class Teller implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly loop: Loop;

  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly questions: Questions,
    private readonly facts: FactsOfNotice,
    @Inject(LOG) private readonly log: Logger,
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
    const notices = await this.take();
    if (!notices.length) return false;
    try {
      await this.tell(notices);
    } catch (error) {
      this.log.warn({ batch: notices[0]!.batch, error: String(error) }, 'A batch of notices waits');
      await this.putOff(notices);
    }
    return true;
  }

  /** The oldest batch that is due becomes this worker's. */
  private async take(): Promise<NoticeEntity[]> {
    const now = this.clock.now();
    const free = `state = 'waiting' and due_at <= $1 and (leased_until is null or leased_until <= $1)`;
    const [rows] = await this.db.query<[{ id: string }[], number]>(
      `update notices set leased_until = $2 where ${free} and batch = (select batch from notices where ${free} order by at, batch limit 1) returning id`,
      [now, new Date(now.getTime() + LEASE_MILLISECONDS)],
    );
    return rows.length ? this.db.manager.find(NoticeEntity, { where: { id: In(rows.map(({ id }) => id)) }, order: { place: 'ASC' } }) : [];
  }

  private async tell(notices: NoticeEntity[]) {
    const batch: Addressed[] = [];
    for (const notice of notices) batch.push({ notice, told: await this.facts.of(notice.matter, notice.tries), people: await this.peopleOf(notice.audience) });
    const languages = await this.languagesOf(new Set(batch.flatMap(({ people }) => people)));
    await this.db.transaction(async (tx) => {
      const mine = await tx.find(NoticeEntity, { where: { id: In(notices.map(({ id }) => id)), state: 'waiting' }, select: { id: true }, lock: { mode: 'pessimistic_write' } });
      if (mine.length === notices.length) await handOver(tx, batch, languages, this.clock.now());
    });
  }

  /** Whose team this service has not heard of yet, identity knows. */
  private async peopleOf(audience: Audience): Promise<string[]> {
    const known = await peopleOf(this.db, audience);
    if (known.length || !('teams' in audience)) return known;
    const asked = await Promise.all(audience.teams.map((teamId) => this.questions.ask(identityAddressees, { teamId })));
    return [...new Set(asked.flatMap(({ items }) => items.flatMap(({ personId }) => personId ?? [])))];
  }

  /** Who can be written to, and in which language. */
  private async languagesOf(people: Set<string>): Promise<Map<string, Language>> {
    const all = [...people];
    const languages = new Map<string, Language>();
    for (let from = 0; from < all.length; from += ASKED_AT_ONCE) {
      const { items } = await this.questions.ask(identityAddressees, { personIds: all.slice(from, from + ASKED_AT_ONCE) });
      for (const { personId, language } of items) if (personId) languages.set(personId, language);
    }
    return languages;
  }

  private putOff(notices: NoticeEntity[]) {
    const now = this.clock.now();
    return this.db.query(
      `update notices set tries = tries + 1, leased_until = null, due_at = $2::timestamptz + least($3, power(2, least(tries, 10))) * interval '1 second' where id = any($1) and state = 'waiting'`,
      [notices.map(({ id }) => id), now, LONGEST_REST_SECONDS],
    );
  }
}

import { Injectable } from '@nestjs/common';
import type { PracticeWorkFilter } from '@pearls/contracts';
import type { Caller } from '@pearls/domain';
import { Brackets, DataSource } from 'typeorm';
import { cursorAt, placeOf } from '../lists/cursor.js';
import { PracticeEntity } from './practice.entity.js';
import { ShownPractices } from './shown.service.js';
import { visibleTo } from './visibility.js';

/** Practices in work, the last changed first: the own ones for a team, what waits for them for readers. */
@Injectable()
export class PracticeList {
  constructor(
    private readonly db: DataSource,
    private readonly shown: ShownPractices,
  ) {}

  async list(caller: Caller, { teamId, state, cursor, limit = 50 }: PracticeWorkFilter) {
    const query = this.db.manager
      .createQueryBuilder(PracticeEntity, 'p')
      .where(new Brackets((inner) => inner.where(visibleTo(caller))))
      .orderBy('p.changedAt', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .take(limit + 1);
    if (teamId) query.andWhere('p.team_id = :teamId', { teamId });
    if (state?.length) query.andWhere('p.state = any(:state)', { state });
    if (cursor) {
      const { at, id } = placeOf(cursor);
      query.andWhere('(p.changed_at, p.id) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const practices = await query.getMany();
    const items = practices.slice(0, limit);
    return { items: await this.shown.short(this.db.manager, caller, items), next: practices.length > limit ? cursorAt(items.at(-1)!.changedAt, items.at(-1)!.id) : undefined };
  }
}

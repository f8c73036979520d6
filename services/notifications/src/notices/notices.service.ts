import { Injectable } from '@nestjs/common';
import type { Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import type { Matter } from '../todos/todo.entity.js';
import type { Audience } from './audience.js';
import type { NoticeKind } from './notice-kinds.js';
import { NoticeEntity } from './notice.entity.js';

/** One notice to one audience. */
export interface Telling {
  kind: NoticeKind;
  to: Audience;
  matter?: Matter;
}

/** Notes down, in the transaction that heard a fact, what is to be told about it. */
@Injectable()
export class Notices {
  /** In the order in which they are to leave. All carry the instant of the fact. */
  async tell(tx: EntityManager, { id, at }: Pick<Told, 'id' | 'at'>, matter: Matter, tellings: Telling[]) {
    const notices = tellings.map(({ kind, to, matter: own }, place) => NoticeEntity.of({ batch: id, place, kind, audience: to, matter: { ...matter, ...own }, at }));
    if (notices.length) await tx.insert(NoticeEntity, notices as never);
  }
}

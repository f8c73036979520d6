import { Injectable } from '@nestjs/common';
import { MessageResent, type MessageFilter, type MyMessageFilter } from '@pearls/contracts';
import { NotFound, type Caller } from '@pearls/domain';
import { find, lock, tell, transaction } from '@pearls/persistence';
import { FileReply } from '@pearls/service';
import { DataSource, ILike, LessThan, MoreThanOrEqual, type EntityManager, type FindOptionsWhere } from 'typeorm';
import { DeliveryEntity } from './delivery.entity.js';
import { MessageCopyEntity } from './message-copy.entity.js';
import { MessageEntity } from './message.entity.js';

const PAGE = 50;

/** A kept mail runs nothing, loads nothing and is framed by our own pages alone. */
const PAGE_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";

/** The mailbox: what left, what waits, what came of it. */
@Injectable()
export class Messages {
  constructor(private readonly db: DataSource) {}

  list({ state, address, kind, since, cursor }: MessageFilter) {
    return this.page(cursor, {
      ...(state && { state }),
      ...(address && { address: ILike(`%${address.replace(/[\\%_]/g, '\\$&')}%`) }),
      ...(kind && { kind }),
      ...(since && { createdAt: MoreThanOrEqual(new Date(since)) }),
    });
  }

  mine(caller: Caller, { cursor }: MyMessageFilter) {
    return this.page(cursor, { personId: caller.id });
  }

  read(id: string) {
    return this.whole(this.db.manager, id);
  }

  async asPage(id: string) {
    const { html } = await find(this.db.manager, MessageCopyEntity, { messageId: id });
    return new FileReply(Buffer.from(html), 'text/html; charset=utf-8', `${id}.html`, 'inline', PAGE_POLICY);
  }

  async deliveries(id: string) {
    await find(this.db.manager, MessageEntity, { id });
    return { items: await this.db.manager.find(DeliveryEntity, { where: { messageId: id }, order: { id: 'ASC' } }) };
  }

  resend(caller: Caller, id: string) {
    return transaction(this.db, caller, async (tx) => {
      const message = await lock(tx, MessageEntity, { id });
      message.resend(caller.at);
      await tx.save(message);
      const { owner, letterId, kind } = message;
      await tell(tx, caller, MessageResent, id, { messageId: id, owner, letterId, kind });
      return this.whole(tx, id);
    });
  }

  private async page(cursor: string | undefined, where: FindOptionsWhere<MessageEntity>) {
    const messages = await this.db.manager.find(MessageEntity, { where: { ...where, ...(cursor && { id: LessThan(cursorOf(cursor)) }) }, order: { id: 'DESC' }, take: PAGE + 1 });
    const items = messages.slice(0, PAGE);
    return { items, next: messages.length > PAGE ? items.at(-1)?.id : undefined };
  }

  private async whole(tx: EntityManager, id: string) {
    const message = await find(tx, MessageEntity, { id });
    const copy = await tx.findOneBy(MessageCopyEntity, { messageId: id });
    return { ...message, ...copy, actions: message.actions, blanked: copy?.blanked ?? false };
  }
}

function cursorOf(cursor: string) {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(cursor)) throw new NotFound();
  return cursor;
}

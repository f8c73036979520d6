import { Injectable } from '@nestjs/common';
import { project, type WebhookFact } from '@pearls/contracts';
import type { Told } from '@pearls/messaging';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { PUBLIC_FACTS } from './public-facts.js';

/** Puts a public fact on its way to everybody who wants it, in the transaction that heard of it. */
@Injectable()
export class Offers {
  async offer(tx: EntityManager, type: WebhookFact, data: object, { id, at }: Pick<Told, 'id' | 'at'>) {
    const wanting = await tx.query<{ id: string }[]>(`select id from webhooks where state = 'active' and $1 = any(facts) order by id`, [type]);
    if (wanting.length) await put(tx, wanting.map((one) => one.id), { messageId: id, type, body: bodyOf(type, at, project(PUBLIC_FACTS[type].data, data)), at });
  }

  /** Whoever is shut out has nothing sent any more. */
  endFor(tx: EntityManager, clientId: string, at: Date) {
    return tx.query(
      `with ended as (update webhooks set state = 'gone', version = version + 1 where client_id = $1 and state <> 'gone' returning id)
       update webhook_deliveries set state = 'dead', due_at = null, words = 'The partner system was shut out.', leased_until = null where state = 'waiting' and created_at <= $2 and webhook_id in (select id from ended)`,
      [clientId, at],
    );
  }
}

/** What is sent, as Standard Webhooks has it. */
export const bodyOf = (type: string, at: Date, data: object) => JSON.stringify({ type, timestamp: at.toISOString(), data });

/** A delivery for each receiver, once per message. */
export async function put(tx: EntityManager, webhookIds: string[], { messageId, type, body, at }: { messageId: string; type: string; body: string; at: Date }): Promise<string[]> {
  const ids = webhookIds.map(() => v7());
  await tx.query(
    `insert into webhook_deliveries (id, webhook_id, message_id, type, body, state, attempts, created_at, due_at)
     select id, webhook, $3, $4, $5, 'waiting', 0, $6, $6 from unnest($1::uuid[], $2::uuid[]) as given(id, webhook) on conflict (webhook_id, message_id) do nothing`,
    [ids, webhookIds, messageId, type, body, at],
  );
  return ids;
}

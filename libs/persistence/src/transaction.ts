import { project, type Class } from '@pearls/contracts';
import { Conflict, Unprocessable, signatureOf, type Caller } from '@pearls/domain';
import type { DataSource, EntityManager } from 'typeorm';

/**
 * Runs a use case in one transaction. When the request carries an idempotency key, the key, the effect and
 * the reply are one commit: a second request with the same key waits for the first and gets its reply.
 */
export async function transaction<T>(db: DataSource, caller: Caller, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    const earlier = await claim(tx, caller);
    if (earlier) return earlier.reply as T;
    const result = await work(tx);
    await settle(tx, caller, result);
    return result;
  });
}

async function claim(tx: EntityManager, caller: Caller): Promise<{ reply: unknown } | undefined> {
  if (!caller.once) return undefined;
  const { key, operation, fingerprint } = caller.once;
  const name = `${operation.service}.${operation.name}`;
  const claimed: unknown[] = await tx.query(
    `insert into idempotency_keys (actor, key, operation, fingerprint) values ($1, $2, $3, $4) on conflict do nothing returning key`,
    [signatureOf(caller), key, name, fingerprint],
  );
  if (claimed.length) return undefined;
  const [earlier] = (await tx.query(`select operation, fingerprint, reply from idempotency_keys where actor = $1 and key = $2`, [signatureOf(caller), key])) as {
    operation: string;
    fingerprint: string;
    reply: unknown;
  }[];
  if (!earlier) throw new Conflict('in-flight', 'The same request is being worked on. Try again in a moment.');
  if (earlier.operation !== name || earlier.fingerprint !== fingerprint)
    throw new Unprocessable('idempotency-key-reused', 'This Idempotency-Key was used for another request. Use a new one.');
  return { reply: earlier.reply ?? undefined };
}

async function settle(tx: EntityManager, caller: Caller, result: unknown) {
  if (!caller.once) return;
  const { reply } = caller.once.operation;
  const kept = typeof reply === 'function' && result !== undefined ? project(reply as Class, result) : null;
  await tx.query(`update idempotency_keys set reply = $3 where actor = $1 and key = $2`, [signatureOf(caller), caller.once.key, kept === null ? null : JSON.stringify(kept)]);
}

/** Forgets idempotency keys after a day: nobody repeats a request that long. */
export const forgetOldKeys = (db: DataSource) => db.query(`delete from idempotency_keys where created_at < now() - interval '24 hours'`);

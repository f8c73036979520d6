import { createHash } from 'node:crypto';
import { Misfit, read, type Fact } from '@pearls/contracts';
import { signatureOf, type Caller } from '@pearls/domain';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';

/** A row of the event log as it is read. */
export interface LoggedFact {
  id: string;
  position: string | null;
  type: string;
  subject_id: string;
  actor: string;
  at: Date;
  data: object;
  trace: string | null;
  previous_hash: string | null;
  hash: string | null;
}

/** The hash before the first fact. */
export const GENESIS = '0'.repeat(64);

/** Tells a fact in the transaction that makes it true. Throws when the data break the fact's own contract: that is our bug. */
export async function tell<D extends object>(tx: EntityManager, caller: Caller, fact: Fact<D>, subjectId: string, data: D): Promise<void> {
  mustFit(fact, data);
  await tx.query(
    `with told as (insert into event_log (type, subject_id, actor, at, data, trace) values ($1, $2, $3, $4, $5, $6))
     select pg_notify(current_schema() || '_facts', '')`,
    [fact.type, subjectId, signatureOf(caller), caller.at, JSON.stringify(data), caller.trace ?? null],
  );
}

function mustFit(fact: Fact, data: object) {
  try {
    read(fact.data, data);
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new Error(`${fact.type} does not fit its contract: ${error.problems.map(({ pointer, message }) => `${pointer} ${message}`).join(' ')}`);
  }
}

/** The hash of a fact given the one before it: SHA-256 over the previous hash and the fact as canonical JSON (RFC 8785). */
export function hashOf(previousHash: string, { id, type, subject_id, actor, at, data }: Pick<LoggedFact, 'id' | 'type' | 'subject_id' | 'actor' | 'at' | 'data'>): string {
  const canonical = canonicalize({ id, type, subject_id, actor, at: new Date(at).toISOString(), data });
  return createHash('sha256').update(previousHash).update(canonical!).digest('hex');
}

/** What the verification of a log found. */
export interface LogVerdict {
  facts: number;
  head: string;
  /** The first position whose link does not hold, with the reason. */
  broken?: { position: number; reason: string };
}

/** Walks the whole chain in batches and reports the first link that does not hold. */
export async function verifyEventLog(db: { query(sql: string, values: unknown[]): Promise<LoggedFact[]> }, batch = 1000): Promise<LogVerdict> {
  let previous = GENESIS;
  let expected = 1;
  for (;;) {
    const rows = await db.query(`select * from event_log where position >= $1 order by position limit $2`, [expected, batch]);
    if (!rows.length) return { facts: expected - 1, head: previous };
    for (const row of rows) {
      const position = Number(row.position);
      const reason =
        position !== expected
          ? `Position ${expected} is missing.`
          : row.previous_hash !== previous
            ? 'It does not follow the fact before it.'
            : row.hash !== hashOf(previous, row)
              ? 'Its content was changed.'
              : undefined;
      if (reason) return { facts: expected - 1, head: previous, broken: { position: expected, reason } };
      previous = row.hash!;
      expected += 1;
    }
  }
}

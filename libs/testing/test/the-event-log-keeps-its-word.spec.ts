import { hashOf, verifyEventLog, type LoggedFact } from '@pearls/persistence';
import { asAdmin, aPerson, eventually, isQuiet, startService, type ServiceUnderTest } from '@pearls/testing';
import fc from 'fast-check';
import type pg from 'pg';
import { v7 } from 'uuid';
import { notes, notesService } from './notes.js';

const FACTS = 40;

describe('The event log', () => {
  let service: ServiceUnderTest;
  let head: string;
  const verify = (client: pg.Client, batch?: number) => verifyEventLog({ query: async (sql, values) => (await client.query<LoggedFact>(sql, values)).rows }, batch);

  beforeAll(async () => {
    service = await startService(notesService);
    for (let number = 1; number <= FACTS; number += 1) await service.as(aPerson())(notes.write, { body: { text: `${number}` } });
    await eventually(() => isQuiet(service.db));
  });
  afterAll(() => service.stop());

  it('is one chain', async () => {
    const verdict = await verifyEventLog({ query: (sql, values) => service.db.query<LoggedFact[]>(sql, values) }, 7);
    expect(verdict).toEqual({ facts: FACTS, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
    head = verdict.head;
  });

  it.each([
    ['a change of what was told', `update event_log set data = '{}'`],
    ['a change of who did it', `update event_log set actor = 'person:x'`],
    ['a change of when', `update event_log set at = now()`],
    ['another place in the chain', `update event_log set position = position + 1000`],
    ['another hash', `update event_log set hash = 'x'`],
    ['removal', `delete from event_log where position = 3`],
    ['emptying', `truncate event_log`],
  ])('refuses %s by the service itself', async (_, sql) => {
    await expect(service.db.query(sql)).rejects.toThrow(/append-only|cannot be changed/);
  });

  it('shows any tampering of somebody who may do everything', async () => {
    await asAdmin(service.database.adminUrl, async (client) => {
      await client.query(`set search_path = notes; set session_replication_role = replica`);
      await fc.assert(
        fc.asyncProperty(tampering, async (tamper) => {
          await client.query('begin');
          try {
            await tamper(client);
            const verdict = await verify(client, 9);
            // What is cut off at the end, or written anew from there, shows in the number of facts and in the head that others hold.
            expect(verdict.broken ?? (verdict.head !== head || verdict.facts !== FACTS || undefined)).toBeDefined();
          } finally {
            await client.query('rollback');
          }
        }),
        { numRuns: 120 },
      );
      expect(await verify(client)).toEqual({ facts: FACTS, head });
    });
  });
});

type Tampering = (client: pg.Client) => Promise<unknown>;

const position = fc.integer({ min: 1, max: FACTS });

const tampering: fc.Arbitrary<Tampering> = fc.oneof(
  fc.record({ position, column: fc.constantFrom(`data = data || '{"version": 7}'`, `actor = 'person:somebody-else'`, `at = at + interval '1 millisecond'`, `type = 'notes.note-burnt'`, `subject_id = subject_id || 'x'`, `id = uuidv7()`) }).map(
    ({ position: at, column }): Tampering => (client) => client.query(`update event_log set ${column} where position = $1`, [at]),
  ),
  position.map((at): Tampering => (client) => client.query(`delete from event_log where position = $1`, [at])),
  position.map((at): Tampering => async (client) => {
    await client.query(`delete from event_log where position = $1`, [at]);
    await client.query(`update event_log set position = -position where position > $1`, [at]);
    await client.query(`update event_log set position = -position - 1 where position < 0`);
  }),
  fc
    .tuple(position, position)
    .filter(([a, b]) => a !== b)
    .map(([a, b]): Tampering => async (client) => {
      await client.query(`update event_log set position = case position when $1 then -$2::bigint else -$1::bigint end where position in ($1, $2)`, [a, b]);
      await client.query(`update event_log set position = -position where position < 0`);
    }),
  position.map((at): Tampering => (client) =>
    client.query(
      `insert into event_log (id, position, type, subject_id, actor, at, data, previous_hash, hash)
       select $2::uuid, ${FACTS + 1}, type, subject_id, actor, at, data, previous_hash, hash from event_log where position = $1`,
      [at, v7()],
    ),
  ),
  // Somebody who knows how hashes are made, and makes that of one fact again.
  position.map((at): Tampering => async (client) => {
    const { rows } = await client.query<LoggedFact>(`update event_log set data = '{"noteId": "another", "version": 2}' where position = $1 returning *`, [at]);
    await client.query(`update event_log set hash = $2 where position = $1`, [at, hashOf(rows[0]!.previous_hash!, rows[0]!)]);
  }),
);

import { aPerson, eventually, startService, type ServiceUnderTest } from '@pearls/testing';
import { v4 } from 'uuid';
import { breaks, notes, notesService, ThingHappened } from './notes.js';

describe('When the database is killed under a running service', () => {
  const anna = aPerson();
  let service: ServiceUnderTest;
  const write = (text: string, idempotencyKey = v4()) => service.as(anna)(notes.write, { body: { text }, idempotencyKey });
  const isAway = () => eventually(async () => expect(await service.db.query('select 1').catch((error: Error & { code?: string }) => error.code)).toBe('ECONNREFUSED'));

  beforeAll(async () => {
    // One more try, and a fact is given up.
    service = await startService(notesService, { at: false, backoff: [20], mortal: true });
  });
  afterAll(() => service.stop());

  it('a request is told to come again, and has its one effect then', async () => {
    const key = v4();
    await write('before');
    await service.databaseDies();
    await isAway();
    const refusal = await write('while it is away', key).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ status: 503, problem: { type: '/problems/not-answering' } });
    expect((refusal as { headers: Headers }).headers.get('retry-after')).toBe('2');
    await service.databaseReturns();
    const note = await eventually(() => write('while it is away', key));
    expect(await write('while it is away', key)).toEqual(note);
    expect(await service.db.query(`select count(*)::int as notes from notes where text = 'while it is away'`)).toEqual([{ notes: 1 }]);
  });

  it('a fact whose effect lost its connection waits for another one, however often, and is not given up', async () => {
    const noteId = v4();
    breaks.add(noteId);
    await service.hears(ThingHappened, noteId, { noteId, version: 1 });
    const deliveries = async () => (await service.bus.jetstream.consumers.get('facts_elsewhere', 'notes_Readings_happened').then((one) => one.info())).delivered.consumer_seq;
    await eventually(async () => expect(await deliveries()).toBeGreaterThan(5));
    expect(await service.db.query(`select consumer, error from dead_letters`)).toEqual([]);
    breaks.clear();
    await eventually(async () => expect(await service.db.query(`select times from readings where note_id = $1`, [noteId])).toEqual([{ times: 1 }]));
  });
});

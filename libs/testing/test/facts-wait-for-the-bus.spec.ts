import { aPerson, eventually, isQuiet, startService, type ServiceUnderTest } from '@pearls/testing';
import { notes, notesService } from './notes.js';

describe('Facts', () => {
  let service: ServiceUnderTest;
  const anna = aPerson();
  const write = (text: string) => service.as(anna)(notes.write, { body: { text } });
  const readings = () => service.db.query<{ note_id: string; times: number; version: number }[]>(`select * from readings order by note_id`);
  const everyNoteIsReadOnce = (limit?: number) =>
    eventually(async () => {
      const [row] = await service.db.query<{ notes: number; once: number; readings: number }[]>(
        `select (select count(*) from notes)::int as notes, (select count(*) from readings where times = 1)::int as once, (select count(*) from readings)::int as readings`,
      );
      expect(row).toEqual({ notes: row!.notes, once: row!.notes, readings: row!.notes });
    }, limit);

  beforeAll(async () => {
    service = await startService(notesService);
  });
  afterAll(() => service.stop());

  it('wait while the bus is away, and arrive once each when it is back', async () => {
    for (let number = 1; number <= 5; number += 1) await write(`before ${number}`);
    await service.busGoes();
    for (let number = 1; number <= 40; number += 1) await write(`while it is away ${number}`);
    const ready = (await (await fetch(`${service.url}/health/ready`)).json()) as { status: string; details: { nats: object } };
    expect(ready).toMatchObject({ status: 'ok', details: { nats: { connected: false } } });
    await service.busReturns();
    for (let number = 1; number <= 5; number += 1) await write(`after ${number}`);
    await everyNoteIsReadOnce();
    expect(await readings()).toHaveLength(50);
  });

  it('are told again from the event log when the bus lost its disk, and nothing is counted twice', async () => {
    const before = await readings();
    await service.busGoes();
    await service.busReturns({ empty: true });
    const { id } = await write('after the loss');
    await everyNoteIsReadOnce();
    expect((await readings()).filter((one) => one.note_id !== id)).toEqual(before);
    const held = await eventually(async () => {
      await isQuiet(service.db);
      const { state } = await (await service.bus.manager()).streams.info('facts_notes');
      expect(state.messages).toBe(before.length + 1);
      return state;
    });
    expect(held.first_seq).toBe(1);
  });

  it('arrive once each when the service ends while they are on their way', async () => {
    const waiting = Array.from({ length: 60 }, (_, number) => write(`in a hurry ${number}`));
    await Promise.all(waiting);
    await service.restart();
    // What was on the wire when it ended is brought again when its acknowledgement is missed: after a quarter of a minute.
    await everyNoteIsReadOnce(30_000);
  });
});

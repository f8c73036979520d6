import { aPerson, eventually, startService, type ServiceUnderTest } from '@pearls/testing';
import { v4 } from 'uuid';
import { notes, notesService, NoteWritten } from './notes.js';

describe('The same request', () => {
  let service: ServiceUnderTest;
  const anna = aPerson();
  const write = (text: string, idempotencyKey: string, by = anna) => service.as(by)(notes.write, { body: { text }, idempotencyKey });
  const notesCalled = async (text: string) => Number((await service.db.query<{ count: string }[]>(`select count(*) from notes where text = $1`, [text]))[0]!.count);

  beforeAll(async () => {
    service = await startService(notesService);
  });
  afterAll(() => service.stop());

  it('has one effect and one answer, sent twice', async () => {
    const key = v4();
    const first = await write('twice', key);
    expect(await write('twice', key)).toEqual(first);
    expect(await notesCalled('twice')).toBe(1);
  });

  it('has one effect and one answer when twenty are sent at once', async () => {
    for (let round = 1; round <= 5; round += 1) {
      const key = v4();
      const answers = await Promise.all(Array.from({ length: 20 }, () => write(`race ${round}`, key)));
      expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
      expect(await notesCalled(`race ${round}`)).toBe(1);
    }
    const told = await service.told(NoteWritten);
    expect(new Set(told.map((one) => one.noteId)).size).toBe(told.length);
  });

  it('has one effect after a restart in between', async () => {
    const key = v4();
    const first = await write('over a restart', key);
    await service.restart();
    expect(await write('over a restart', key)).toEqual(first);
    expect(await notesCalled('over a restart')).toBe(1);
  });

  it('is not the same with another body: that is refused', async () => {
    const key = v4();
    await write('one thing', key);
    await expect(write('another thing', key)).rejects.toMatchObject({ status: 422, problem: { type: '/problems/idempotency-key-reused' } });
    expect(await notesCalled('another thing')).toBe(0);
  });

  it('is not the same by another person, who knows nothing of it', async () => {
    const key = v4();
    const mine = await write('common key', key);
    const theirs = await write('common key', key, aPerson());
    expect(theirs.id).not.toBe(mine.id);
    expect(await notesCalled('common key')).toBe(2);
  });

  it('may be sent again after it was refused', async () => {
    const key = v4();
    await expect(write('x'.repeat(201), key)).rejects.toMatchObject({ status: 400 });
    await write('short enough', key);
    expect(await notesCalled('short enough')).toBe(1);
  });

  it('is heard of once by those who listen', async () => {
    await eventually(async () => {
      const rows = await service.db.query<{ times: number }[]>(`select distinct times from readings`);
      expect(rows).toEqual([{ times: 1 }]);
    });
  });
});

import { upkeepOf } from '@pearls/contracts';
import { anAdministrator, aPerson, eventually, startService, type ServiceUnderTest } from '@pearls/testing';
import { headers } from '@nats-io/transport-node';
import { v4, v7 } from 'uuid';
import { heard, notes, notesService, ThingHappened, trouble } from './notes.js';

const upkeep = upkeepOf('notes');

describe('A fact that its listener cannot take', () => {
  let service: ServiceUnderTest;
  const admin = anAdministrator();
  const readings = (noteId: string) => service.db.query<{ times: number }[]>(`select times from readings where note_id = $1`, [noteId]);
  const letters = async () => (await service.as(admin)(upkeep.deadLetters, { query: { state: 'waiting' } })).items;
  const deadLetter = (eventId: string) =>
    eventually(async () => {
      const found = (await letters()).find((one) => one.eventId === eventId);
      expect(found).toBeDefined();
      return found!;
    });

  beforeAll(async () => {
    service = await startService(notesService, { backoff: [20, 20] });
  });
  afterAll(async () => {
    trouble.clear();
    await service.stop();
  });
  beforeEach(() => trouble.clear());

  it('is tried again, and leaves nothing behind until it succeeds', async () => {
    const noteId = v4();
    trouble.add(noteId);
    const eventId = await service.hears(ThingHappened, noteId, { noteId, version: 1 });
    const letter = await deadLetter(eventId);
    expect(letter).toMatchObject({ consumer: 'Readings.happened', type: 'elsewhere.thing-happened', attempts: 3, error: 'Error: The pen broke', state: 'waiting' });
    expect(JSON.parse(letter.payload)).toMatchObject({ id: eventId, subjectId: noteId, data: { noteId, version: 1 } });
    expect(await readings(noteId)).toEqual([]);
  });

  it('succeeds on a later try without becoming a dead letter', async () => {
    const noteId = v4();
    trouble.add(noteId);
    const eventId = await service.hears(ThingHappened, noteId, { noteId, version: 1 });
    // The first failure is seen from outside as a delivery that was not acknowledged.
    await eventually(async () => expect((await service.bus.jetstream.consumers.get('facts_elsewhere', 'notes_Readings_happened').then((one) => one.info())).num_redelivered).toBeGreaterThan(0));
    trouble.clear();
    await eventually(async () => {
      const [reading] = await readings(noteId);
      if (!reading) return expect((await letters()).map((one) => one.eventId)).toContain(eventId);
      return expect(reading.times).toBe(1);
    });
  });

  it('can be replayed when its cause is gone, once', async () => {
    const noteId = v4();
    trouble.add(noteId);
    const { id } = await deadLetter(await service.hears(ThingHappened, noteId, { noteId, version: 1 }));
    await expect(service.as(admin)(upkeep.replay, { params: { id } })).rejects.toMatchObject({ status: 500 });
    expect(await readings(noteId)).toEqual([]);
    trouble.clear();
    const settled = await Promise.allSettled(Array.from({ length: 5 }, () => service.as(admin)(upkeep.replay, { params: { id } })));
    expect(settled.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
    expect(await readings(noteId)).toEqual([{ times: 1 }]);
    await expect(service.as(admin)(upkeep.discard, { params: { id }, body: { reason: 'It was done already' } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/dead-letter-settled' } });
  });

  it('can be discarded with a reason, by an administrator only', async () => {
    const noteId = v4();
    trouble.add(noteId);
    const { id } = await deadLetter(await service.hears(ThingHappened, noteId, { noteId, version: 1 }));
    await expect(service.as(aPerson())(upkeep.discard, { params: { id }, body: { reason: 'I do not like it' } })).rejects.toMatchObject({ status: 403 });
    await expect(service.as(admin)(upkeep.discard, { params: { id }, body: { reason: '' } })).rejects.toMatchObject({ status: 400 });
    expect(await service.as(admin)(upkeep.discard, { params: { id }, body: { reason: 'The note was a rehearsal' } })).toMatchObject({ state: 'discarded', reason: 'The note was a rehearsal' });
    expect((await letters()).map((one) => one.id)).not.toContain(id);
    expect(await readings(noteId)).toEqual([]);
  });

  it('does not hold up what comes after it', async () => {
    const [sick, healthy] = [v4(), v4()];
    trouble.add(sick);
    await service.hears(ThingHappened, sick, { noteId: sick, version: 1 });
    await service.hears(ThingHappened, healthy, { noteId: healthy, version: 1 });
    await eventually(async () => expect(await readings(healthy)).toEqual([{ times: 1 }]));
  });

  it('does not spoil the many that come with it', async () => {
    const all = Array.from({ length: 120 }, () => v4());
    const sick = all.filter((_, index) => index % 40 === 7);
    sick.forEach((noteId) => trouble.add(noteId));
    const told = await Promise.all(all.map((noteId) => service.hears(ThingHappened, noteId, { noteId, version: 1 })));
    await eventually(async () => expect(await service.db.query(`select count(*)::int as count from readings where times = 1 and note_id = any($1)`, [all])).toEqual([{ count: all.length - sick.length }]));
    for (const eventId of told.filter((_, index) => index % 40 === 7)) await deadLetter(eventId);
    for (const noteId of sick) expect(await readings(noteId)).toEqual([]);
  });

  it('leaves the facts about one thing in their order', async () => {
    const noteId = v4();
    for (let version = 1; version <= 60; version += 1) await service.hears(ThingHappened, noteId, { noteId, version });
    await eventually(async () => expect(await service.db.query(`select times, version from readings where note_id = $1`, [noteId])).toEqual([{ times: 60, version: 60 }]));
    expect(heard.filter((one) => one.subjectId === noteId).map((one) => one.id)).toEqual([...heard.filter((one) => one.subjectId === noteId).map((one) => one.id)].sort());
  });

  it.each([
    ['no JSON', 'hello'],
    ['nothing', ''],
    ['another shape', '{"noteId":17}'],
    ['a field too many', `{"noteId":"${v4()}","version":1,"more":true}`],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
  ])('is laid aside at once when it is %s, and keeps what arrived', async (_, payload) => {
    const id = v7();
    const head = headers();
    head.set('ce-id', id);
    head.set('ce-type', 'elsewhere.thing-happened');
    head.set('ce-subject', 'x');
    await service.bus.jetstream.publish('facts.elsewhere.thing-happened', payload, { headers: head });
    expect(await deadLetter(id)).toMatchObject({ attempts: 1, state: 'waiting' });
  });

  it('is laid aside even when it came without a name', async () => {
    const before = (await letters()).length;
    await service.bus.jetstream.publish('facts.elsewhere.thing-happened', '{}');
    await eventually(async () => expect(await letters()).toHaveLength(before + 1));
    await service.as(aPerson())(notes.write, { body: { text: 'and life goes on' } });
  });
});

import { DeliveryFailed, notifications } from '@pearls/contracts';
import { aSecretary, eventually } from '@pearls/testing';
import { RESTS } from '../src/messages/message.entity.js';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('A mail server that is down', () => {
  let desk: LetterDesk;
  beforeAll(async () => {
    desk = await openLetterDesk();
    await desk.office.close();
  });
  afterAll(() => desk.stop());

  const message = async () => (await desk.service.as(aSecretary())(notifications.messages)).items[0]!;

  it('gets the mail when it is up again, and every attempt is on record', async () => {
    await desk.post(aLetter());
    await eventually(async () => expect(await message()).toMatchObject({ state: 'waiting', attempts: 1, dueAt: '2026-11-24T10:00:05.000Z', words: expect.stringContaining('ECONNREFUSED') }));
    desk.service.clock.advance(5_000);
    await eventually(async () => expect(await message()).toMatchObject({ state: 'waiting', attempts: 2, dueAt: '2026-11-24T10:01:05.000Z' }));

    await desk.office.open();
    desk.service.clock.advance(60_000);
    await eventually(async () => expect(await message()).toMatchObject({ state: 'sent', attempts: 3, acceptedAt: '2026-11-24T10:01:05.000Z' }));

    expect(desk.office.mails).toHaveLength(1);
    const { items } = await desk.service.as(aSecretary())(notifications.deliveries, { params: { id: (await message()).id } });
    expect(items.map(({ outcome }) => outcome)).toEqual(['deferred', 'deferred', 'accepted']);
    expect(items[2]).toMatchObject({ at: '2026-11-24T10:01:05.000Z', words: expect.stringContaining('Taken as number 7') });
  });

  it('is given up after the last rest, and that is told', async () => {
    await desk.office.close();
    await desk.post(aLetter());
    for (const [attempt, rest] of RESTS.entries()) {
      desk.service.clock.advance(rest * 1000);
      await eventually(async () => expect(await message()).toMatchObject({ attempts: attempt + 1, state: attempt + 1 < RESTS.length ? 'waiting' : 'failed' }));
    }
    const { id } = await message();
    expect(await desk.service.told(DeliveryFailed)).toMatchObject([{ messageId: id, owner: 'applications', kind: 'application-receipt' }]);
  });
});

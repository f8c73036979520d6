import { ApplicationsLetterReady, notifications } from '@pearls/contracts';
import { anAdministrator, aSecretary, eventually } from '@pearls/testing';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('What may have arrived', () => {
  let desk: LetterDesk;
  beforeEach(async () => {
    desk = await openLetterDesk();
  });
  afterEach(() => desk.stop());

  const message = async () => (await desk.service.as(aSecretary())(notifications.messages)).items[0]!;
  const outcomes = async () => (await desk.service.as(aSecretary())(notifications.deliveries, { params: { id: (await message()).id } })).items.map(({ outcome }) => outcome);

  it('is unknown when the line broke after the text had left, and is sent again by a person alone', async () => {
    desk.office.breaks = 'after-the-text';
    await desk.post(aLetter());
    await eventually(async () => expect(await message()).toMatchObject({ state: 'unknown', actions: ['resend'] }));
    desk.service.clock.advance(86_400_000);
    await desk.service.restart();
    expect(await message()).toMatchObject({ state: 'unknown' });
    expect(desk.office.mails).toHaveLength(1);

    desk.office.breaks = undefined;
    await desk.service.as(anAdministrator())(notifications.resend, { params: { id: (await message()).id } });
    await eventually(async () => expect(await message()).toMatchObject({ state: 'sent' }));
    const [first, second] = desk.office.mails.map(({ headers }) => /^Message-ID: (.+)$/im.exec(headers)?.[1]);
    expect(first).toBe(second);
    expect(await outcomes()).toEqual(['unknown', 'accepted']);
  });

  it('is unknown when the platform ended between the marker and the answer', async () => {
    await desk.post(aLetter());
    await eventually(async () => expect(await message()).toMatchObject({ state: 'sent' }));
    // As a crash leaves it: the marker is written, the outcome is not.
    await desk.service.db.query(`update messages set state = 'sending', accepted_at = null, leased_until = $1`, [new Date(desk.service.clock.now().getTime() + 180_000)]);
    await desk.service.db.query(`update deliveries set outcome = 'started', ended_at = null, words = null`);
    await desk.service.restart();
    expect(await message()).toMatchObject({ state: 'sending' });

    desk.service.clock.advance(180_001);
    await eventually(async () => expect(await message()).toMatchObject({ state: 'unknown', words: expect.stringContaining('may have arrived') }));
    expect(await outcomes()).toEqual(['unknown']);
    expect(desk.office.mails).toHaveLength(1);
  });

  it('is sent when the platform ended before the marker', async () => {
    await desk.office.close();
    await desk.post(aLetter());
    await eventually(async () => expect(await message()).toMatchObject({ state: 'waiting', attempts: 1 }));
    // As a crash leaves it: taken up by a worker that is no more.
    await desk.service.db.query(`update messages set leased_until = $1, due_at = $2`, [new Date(desk.service.clock.now().getTime() + 180_000), desk.service.clock.now()]);
    await desk.office.open();
    await desk.service.restart();
    desk.service.clock.advance(180_001);
    await eventually(async () => expect(await message()).toMatchObject({ state: 'sent' }));
    expect(desk.office.mails).toHaveLength(1);
  });

  it('is put off, not unknown, when the line broke before the text left', async () => {
    desk.office.breaks = 'at-the-address';
    await desk.post(aLetter());
    await eventually(async () => expect(await message()).toMatchObject({ state: 'waiting', attempts: 1, words: expect.stringContaining('closed') }));
    desk.office.breaks = undefined;
    desk.service.clock.advance(5_000);
    await eventually(async () => expect(await message()).toMatchObject({ state: 'sent', attempts: 2 }));
    expect(desk.office.mails).toHaveLength(1);
  });

  it('is put off, not unknown, when nobody answers for the letter', async () => {
    const letter = aLetter();
    await desk.service.hears(ApplicationsLetterReady, letter.letterId, { letterId: letter.letterId, kind: 'ineligible' });
    await eventually(async () => expect(await message()).toMatchObject({ state: 'waiting', attempts: 1, words: expect.stringContaining('could not be read at applications') }));
    await desk.post(letter);
    desk.service.clock.advance(5_000);
    await eventually(async () => expect(await message()).toMatchObject({ state: 'sent', attempts: 2 }));
  });
});

import { DeliveryFailed, MessageResent, notifications } from '@pearls/contracts';
import { anAdministrator, aSecretary, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('A refused address', () => {
  let desk: LetterDesk;
  beforeAll(async () => {
    desk = await openLetterDesk();
    desk.office.unknown.add('nobody@rujiena.example');
  });
  afterAll(() => desk.stop());

  const failed = async () => (await desk.service.as(aSecretary())(notifications.messages, { query: { state: 'failed', address: 'NOBODY@' } })).items;

  it('fails at once with the words of the server, and reaches the person when it is put right and sent again', async () => {
    const anna = { personId: v4(), email: 'nobody@rujiena.example', name: 'Anna' };
    const letter = aLetter({ to: [anna] });
    await desk.post(letter);
    await eventually(async () => expect(await failed()).toMatchObject([{ attempts: 1, words: expect.stringContaining('Nobody of this name lives here'), actions: ['resend'] }]));
    const id = (await failed())[0]!.id;
    expect(await desk.service.told(DeliveryFailed)).toMatchObject([{ messageId: id }]);

    await desk.post({ ...letter, to: [{ ...anna, email: 'anna@rujiena.example' }] });
    const again = await desk.service.as(anAdministrator())(notifications.resend, { params: { id } });
    expect(again).toMatchObject({ id, attempts: 0, actions: [] });

    await eventually(async () => expect(await desk.service.as(aSecretary())(notifications.message, { params: { id } })).toMatchObject({ state: 'sent', address: 'anna@rujiena.example' }));
    expect(desk.office.mails.map(({ to }) => to)).toEqual(['anna@rujiena.example']);
    expect(await desk.service.told(MessageResent)).toMatchObject([{ messageId: id }]);
    expect((await desk.service.as(aSecretary())(notifications.deliveries, { params: { id } })).items.map(({ outcome }) => outcome)).toEqual(['refused', 'accepted']);
  });

  it('is not sent again to somebody who has left the letter', async () => {
    const gone = { personId: v4(), email: 'nobody@rujiena.example', name: 'Gone' };
    const letter = aLetter({ to: [gone] });
    await desk.post(letter);
    await eventually(async () => expect(await failed()).toHaveLength(1));
    const id = (await failed())[0]!.id;

    await desk.post({ ...letter, to: [{ personId: v4(), email: 'other@rujiena.example', name: 'Other' }] });
    await desk.service.as(anAdministrator())(notifications.resend, { params: { id } });
    await eventually(async () => expect(await desk.service.as(aSecretary())(notifications.message, { params: { id } })).toMatchObject({ state: 'failed', words: expect.stringContaining('not addressed to this person') }));
  });

  it('cannot be sent again while it is waiting', async () => {
    await desk.office.close();
    await desk.post(aLetter({ to: [{ email: 'waits@rujiena.example', name: 'Waits' }] }));
    const waiting = async () => (await desk.service.as(aSecretary())(notifications.messages, { query: { address: 'waits@' } })).items;
    await eventually(async () => expect(await waiting()).toMatchObject([{ state: 'waiting', attempts: 1 }]));
    const id = (await waiting())[0]!.id;
    await expect(desk.service.as(aSecretary())(notifications.resend, { params: { id } })).rejects.toMatchObject({ status: 409 });
  });
});

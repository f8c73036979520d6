import { notifications, todos } from '@pearls/contracts';
import { anApplicant, aSecretary, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('A mail that bounces', () => {
  let desk: LetterDesk;
  beforeAll(async () => {
    desk = await openLetterDesk();
    desk.office.unknown.add('nobody@rujiena.example');
  });
  afterAll(() => desk.stop());

  const calls = async () => (await desk.service.as(aSecretary())(todos.listTodos)).items;

  it('asks the secretariat to call, until mail arrives', async () => {
    const anna = { personId: v4(), email: 'nobody@rujiena.example', name: 'Anna' };
    const letter = aLetter({ to: [anna] });
    await desk.post(letter);
    await eventually(async () => expect(await calls()).toMatchObject([{ kind: 'call-address', title: 'Call the person whose mails do not arrive: nobody@rujiena.example' }]));
    const [call] = await calls();
    const { items } = await desk.service.as(aSecretary())(notifications.messages, { query: { state: 'failed' } });
    expect(call!.path).toBe(`/admin/mailbox/${items[0]!.id}`);
    expect((await desk.service.as(anApplicant())(todos.listTodos)).items).toEqual([]);

    await desk.post({ ...letter, to: [{ ...anna, email: 'anna@rujiena.example' }] });
    await desk.service.as(aSecretary())(notifications.resend, { params: { id: items[0]!.id } });
    await eventually(async () => expect(await calls()).toEqual([]));
  });
});

import { notifications } from '@pearls/contracts';
import { anAdministrator, eventually } from '@pearls/testing';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

const LINK = 'http://localhost:8080/sign-in/xyz?code=4821973';
const signIn = () => aLetter({ subject: 'Your code is 4821973', paragraphs: ['Type 4821 973, or open the link.', `The link is ${LINK}.`], code: '4821973', action: { label: 'Sign in', url: LINK } });

describe('A mail that opens a door', () => {
  let desk: LetterDesk;
  afterEach(() => desk.stop());

  const kept = async () => {
    const read = desk.service.as(anAdministrator());
    const id = (await read(notifications.messages)).items[0]!.id;
    const message = await read(notifications.message, { params: { id } });
    expect(message.state).toBe('sent');
    const page = String(await read(notifications.messagePage, { params: { id } }));
    return { message, page };
  };

  it('carries its code and link to the person, and neither to the mailbox', async () => {
    desk = await openLetterDesk();
    await desk.post(signIn(), 'identity');
    await eventually(() => expect(desk.office.mails).toHaveLength(1));
    expect(desk.office.mails[0]!.parts[0]).toContain('Your code: 4821973');
    expect(desk.office.mails[0]!.parts[1]).toContain(LINK);

    const { message, page } = await eventually(kept);
    expect(message).toMatchObject({ blanked: true, subject: 'Your code is ••••••' });
    expect(message.action).toBeUndefined();
    expect(`${JSON.stringify(message)}${page}`).not.toMatch(/4821\s?973|xyz/);
    expect(JSON.stringify(await desk.service.db.query(`select * from messages, message_copies, deliveries`))).not.toMatch(/4821\s?973|xyz/);
  });

  it('is kept whole where the mailbox is the only way to read it', async () => {
    desk = await openLetterDesk({ mail: 'mailbox' });
    await desk.post(signIn(), 'identity');
    const { message, page } = await eventually(kept);
    expect(message).toMatchObject({ blanked: false, code: '4821973', action: { label: 'Sign in', url: LINK }, words: 'Kept in the mailbox.' });
    expect(page).toContain(LINK);
    expect(desk.office.mails).toEqual([]);
  });

  it('keeps the button of a letter that opens no door', async () => {
    desk = await openLetterDesk();
    await desk.post(aLetter());
    const { message } = await eventually(kept);
    expect(message).toMatchObject({ blanked: false, action: { label: 'Open the application' } });
    expect(message.headers).toContain('Auto-Submitted: auto-generated');
  });
});

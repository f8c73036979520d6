import { notifications } from '@pearls/contracts';
import { aPerson, aSecretary, eventually } from '@pearls/testing';
import { v4, v7 } from 'uuid';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

describe('A letter that is ready', () => {
  let desk: LetterDesk;
  beforeAll(async () => {
    desk = await openLetterDesk();
  });
  afterAll(() => desk.stop());

  const mailsTo = (address: string) => desk.office.mails.filter(({ to }) => to === address);
  const messagesTo = async (address: string) => (await desk.service.as(aSecretary())(notifications.messages, { query: { address } })).items;

  it('arrives with a text and a page, and says who wrote it to machines too', async () => {
    await desk.post(aLetter({ language: 'lv' }));
    await eventually(() => expect(mailsTo('anna@rujiena.example')).toHaveLength(1));

    const { headers, parts } = mailsTo('anna@rujiena.example')[0]!;
    expect(headers).toMatch(/^From: BSR Cultural Pearls <pearls@cbss\.example>$/m);
    expect(headers).toMatch(/^To: =\?UTF-8\?.+<anna@rujiena\.example>$/m);
    expect(headers).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(headers).toMatch(/^Content-Language: lv$/m);
    expect(headers).not.toMatch(/List-Unsubscribe/i);
    expect(parts).toHaveLength(2);
    expect(parts[0]).toContain('The application has arrived.\n\nWe promise an answer.\n\nOpen the application:\nhttp://localhost:8080/applicant/applications/1');
    expect(parts[1]).toContain('<html lang="lv"');
    expect(parts[1]).toContain('href="http://localhost:8080/applicant/applications/1"');
    expect(Buffer.byteLength(parts[1]!)).toBeLessThan(90_000);
  });

  it('is one mail, however often its fact is told and heard', async () => {
    const letter = aLetter({ to: [{ email: 'once@rujiena.example', name: 'Once' }] });
    const event = v7();
    await desk.post(letter, 'applications', event);
    await desk.post(letter, 'applications', event);
    await desk.post(letter);
    await desk.post(aLetter({ to: [{ email: 'after@rujiena.example', name: 'After' }] }));

    await eventually(() => expect(mailsTo('after@rujiena.example')).toHaveLength(1));
    await eventually(async () => expect((await desk.service.db.query<unknown[]>(`select 1 from inbox`)).length).toBeGreaterThanOrEqual(4));
    await eventually(async () => expect(await messagesTo('once@rujiena.example')).toMatchObject([{ state: 'sent', attempts: 1, acceptedAt: '2026-11-24T10:00:00.000Z' }]));
    expect(mailsTo('once@rujiena.example')).toHaveLength(1);
  });

  it('goes to each addressee alone, with a Message-ID of its own', async () => {
    await desk.post(aLetter({ to: ['one', 'two', 'three'].map((name) => ({ personId: v4(), email: `${name}@kiel.example`, name })) }));
    await eventually(() => expect(desk.office.mails.filter(({ to }) => to.endsWith('@kiel.example'))).toHaveLength(3));

    const mails = desk.office.mails.filter(({ to }) => to.endsWith('@kiel.example'));
    expect(new Set(mails.map(({ headers }) => /^Message-ID: (.+)$/im.exec(headers)?.[1])).size).toBe(3);
    for (const { to, headers } of mails) expect(headers.match(/[a-z]+@kiel\.example/g)).toEqual([to]);
  });

  it('shows the person when it left and when the own server took it', async () => {
    const anna = aPerson();
    await desk.post(aLetter({ to: [{ personId: anna.id, email: 'mine@rujiena.example', name: 'Anna' }] }));

    await eventually(async () =>
      expect((await desk.service.as(anna)(notifications.myMessages)).items).toEqual([
        {
          id: expect.any(String),
          kind: 'application-receipt',
          state: 'sent',
          address: 'mine@rujiena.example',
          subject: 'We have received the application of Rūjiena',
          createdAt: '2026-11-24T10:00:00.000Z',
          handedOverAt: '2026-11-24T10:00:00.000Z',
          acceptedAt: '2026-11-24T10:00:00.000Z',
        },
      ]),
    );
    expect((await desk.service.as(aPerson())(notifications.myMessages)).items).toEqual([]);
  });
});

import { anAdministrator, eventually } from '@pearls/testing';
import { notifications, type Letter } from '@pearls/contracts';
import { aLetter, openLetterDesk, type LetterDesk } from './letter-desk.js';

const HOSTILE = `<script>alert(1)</script><img src=x onerror=alert(1)>"'&{{constructor}}\${1+1}`;

describe('What people write', () => {
  let desk: LetterDesk;
  beforeAll(async () => {
    desk = await openLetterDesk();
  });
  afterAll(() => desk.stop());

  const sent = async (more: Partial<Letter>) => {
    const before = desk.office.mails.length;
    await desk.post(aLetter(more));
    await eventually(() => expect(desk.office.mails).toHaveLength(before + 1));
    return desk.office.mails.at(-1)!;
  };

  it('is no markup in the page of a mail, and stands as it was written in its text', async () => {
    const { parts } = await sent({ subject: HOSTILE, paragraphs: [HOSTILE], action: { label: HOSTILE.slice(0, 90), url: `http://localhost:8080/?a=1&b='onmouseover='` }, to: [{ email: 'a@rujiena.example', name: `Anna ${HOSTILE}` }] });
    expect(parts[0]).toContain(HOSTILE);
    expect(parts[1]).not.toMatch(/<script|<img|onerror=alert\(1\)>"|='onmouseover/);
    expect(parts[1]).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;{{constructor}}${1+1}');
  });

  it('cannot add a header, an addressee or a part', async () => {
    const { headers, to, raw } = await sent({
      subject: 'Hello\r\nBcc: evil@example.org\r\n\r\n<b>body</b>',
      to: [{ email: 'b@rujiena.example', name: 'Anna\r\nCc: evil@example.org, "x" <evil@example.org>' }],
      paragraphs: ['.\n.\nMAIL FROM:<evil@example.org>\n--=_boundary'],
    });
    expect(to).toBe('b@rujiena.example');
    expect(headers).not.toMatch(/^(Bcc|Cc):/im);
    expect(headers).toMatch(/^To: b@rujiena\.example$/m);
    expect(headers.match(/^Subject: .*/m)?.[0]).toContain('Hello Bcc: evil@example.org <b>body</b>');
    expect(raw.match(/^Content-Type: text\//gim)).toHaveLength(2);
  });

  it('leaves out a name that is a trap, and marks that turn the direction of reading', async () => {
    const name = 'you won! (+100 €) https://evil.example/now?a=1';
    const { headers, parts } = await sent({ subject: 'Invoice \u202Egpj.exe', to: [{ email: 'c@rujiena.example', name }], paragraphs: [`Hello ${name},`, `Labdien, ${name}!`, 'Your code is below.', `Your address is ${name}, and stays in a sentence that is more than a greeting.`] });
    expect(parts[0]).toContain('Hello,\n\nLabdien!\n\nYour code is below.');
    expect(headers).toMatch(/^Subject: Invoice gpj\.exe$/m);
    expect(parts[0]).toContain(`Your address is ${name}, and`);
  });

  it('keeps letters of every language whole', async () => {
    const text = 'Rūjiena, Šiauliai, Ærø, Pärnu, Łódź, Örö – „culture“ 🌊';
    const { parts } = await sent({ subject: text, paragraphs: [`${text}\nsecond line`] });
    expect(parts[0]).toContain(`${text}\nsecond line`);
    expect(parts[1]).toContain(`${text}<br>second line`);
    const { items } = await desk.service.as(anAdministrator())(notifications.messages);
    expect(items[0]!.subject).toBe(text);
  });

  it('is refused when its button leads into a program instead of a web address', async () => {
    await desk.post(aLetter({ action: { label: 'Click', url: 'javascript:alert(1)' } }));
    await eventually(async () => expect((await desk.service.as(anAdministrator())(notifications.messages)).items[0]).toMatchObject({ state: 'waiting', words: expect.stringContaining('could not be read') }));
  });
});

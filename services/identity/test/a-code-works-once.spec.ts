import { signIn } from '@pearls/contracts';
import { startIdentity, type Identity } from './start-identity.js';

describe('The code of a mail', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());
  const anotherCode = (code: string) => (code.startsWith('1') ? '2' : '1') + code.slice(1);
  const show = (uid: string, code: string) => identity.visitor(signIn.signInByCode, { params: { uid }, body: { code } });
  const notMatching = { status: 422, problem: { type: '/problems/code-not-matching' } };

  async function aCode(email: string) {
    const { uid } = await identity.signUp({ email });
    return { uid, code: (await identity.letterTo(email)).code! };
  }

  it('works once', async () => {
    const { uid, code } = await aCode('once@rujiena.example');
    await show(uid, code);
    await expect(show(uid, code)).rejects.toMatchObject(notMatching);
  });

  it('works for one of two at the same moment', async () => {
    const { uid, code } = await aCode('race@rujiena.example');
    const outcomes = await Promise.allSettled([show(uid, code), show(uid, code)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('is lost after five wrong tries', async () => {
    const { uid, code } = await aCode('tries@rujiena.example');
    for (let tries = 0; tries < 5; tries += 1) await expect(show(uid, anotherCode(code))).rejects.toMatchObject(notMatching);
    await expect(show(uid, code)).rejects.toMatchObject(notMatching);
  });

  it('holds fifteen minutes to the millisecond', async () => {
    const early = await aCode('early@rujiena.example');
    identity.clock.advance(15 * 60_000 - 1);
    expect((await show(early.uid, early.code)).step).toBe('finished');
    const late = await aCode('late@rujiena.example');
    identity.clock.advance(15 * 60_000);
    await expect(show(late.uid, late.code)).rejects.toMatchObject(notMatching);
  });

  it('counts no more once a newer one was sent', async () => {
    const { uid, code } = await aCode('newer@rujiena.example');
    identity.clock.advance(1000);
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email: 'newer@rujiena.example' } });
    await expect(show(uid, code)).rejects.toMatchObject(notMatching);
    expect((await identity.byMailCode('newer@rujiena.example', uid)).step).toBe('finished');
  });

  it('of one sign-in opens no other', async () => {
    const [mine, theirs] = [await aCode('mine@rujiena.example'), await aCode('theirs@rujiena.example')];
    await expect(show(mine.uid, theirs.code)).rejects.toMatchObject(notMatching);
  });

  it('is nowhere in the database', async () => {
    const { code } = await aCode('nowhere@rujiena.example');
    const digits = code.replace(' ', '');
    for (const table of ['mail_codes', 'letters', 'event_log']) {
      const rows = await identity.db.query<unknown[]>(`select 1 from ${table} t where t::text like $1 or t::text like $2`, [`%${digits}%`, `%${code}%`]);
      expect([table, rows]).toEqual([table, []]);
    }
  });
});

import { signIn, type Operation } from '@pearls/contracts';
import { aVisitor, type CallOptions } from '@pearls/testing';
import { PASSWORD, startIdentity, type Identity } from './start-identity.js';

describe('A known and an unknown address', () => {
  let identity: Identity;
  let uid: string;
  beforeAll(async () => {
    identity = await startIdentity();
    ({ uid } = await identity.aPerson('known@rujiena.example', { password: PASSWORD }));
  });
  afterAll(() => identity.stop());

  /** Everything an onlooker can tell from an answer, secrets and ids replaced by their length. */
  async function look<O extends Operation<string, any, any, any>>(operation: O, options: CallOptions<O>) {
    const response = await identity.answer(aVisitor, operation, options);
    const text = (await response.text()).replace(/[\w-]{30,}/g, (secret) => `<${secret.length}>`).replace(/"traceId":"[^"]+"/, '');
    return { status: response.status, text, headers: [...response.headers.keys()].sort() };
  }

  it.each([
    ['signing up', (email: string) => look(signIn.signUp, { body: { email, name: 'Anna', language: 'en', password: PASSWORD } })],
    ['asking for a mail', (email: string) => look(signIn.requestSignInMail, { params: { uid }, body: { email } })],
    ['asking for a new password', (email: string) => look(signIn.requestPasswordReset, { body: { email } })],
    ['showing a wrong password', (email: string) => look(signIn.signInByPassword, { params: { uid }, body: { email, password: 'not this one, sorry' } })],
  ])('look the same when %s', async (_, act) => {
    expect(await act('unknown@rujiena.example')).toEqual(await act('known@rujiena.example'));
  });

  it('are told apart in the mail alone', async () => {
    identity.clock.advance(3_600_000);
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email: 'known@rujiena.example' } });
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email: 'unheard@rujiena.example', language: 'lv' } });
    expect(await identity.letterTo('known@rujiena.example')).toMatchObject({ kind: 'sign-in', code: expect.any(String) });
    const unheard = await identity.letterTo('unheard@rujiena.example');
    expect(unheard).toMatchObject({ kind: 'sign-in-unknown', language: 'lv', action: { url: 'http://localhost:8080/sign-up' } });
    expect(unheard.code).toBeUndefined();
    await identity.signUp({ email: 'known@rujiena.example' });
    expect((await identity.letterTo('known@rujiena.example')).kind).toBe('sign-up-known');
  });

  it('cannot be told apart by what a code of theirs does', async () => {
    const sent = await identity.visitor(signIn.requestPasswordReset, { body: { email: 'ghost@rujiena.example' } });
    const body = { code: '12345678', password: 'another four herring words' };
    const ghost = await look(signIn.resetPassword, { params: { id: sent.id }, body });
    const never = await look(signIn.resetPassword, { params: { id: 'b3f1c2d4-0000-4000-8000-000000000000' }, body });
    expect(ghost).toEqual(never);
  });
});

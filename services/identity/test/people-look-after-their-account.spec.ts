import { EmailChanged, me, signIn } from '@pearls/contracts';
import { PASSWORD, startIdentity, type Identity } from './start-identity.js';

describe('An account', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());

  it('changes name and language on the version that was read', async () => {
    const { actor } = await identity.aPerson('anna@rujiena.example');
    const { version } = await identity.as(actor)(me.readMe);
    expect(await identity.as(actor)(me.editMe, { version, body: { name: 'Anna Kalniņa', language: 'en' } })).toMatchObject({ name: 'Anna Kalniņa', language: 'en', version: version + 1 });
    await expect(identity.as(actor)(me.editMe, { version, body: { name: 'Other' } })).rejects.toMatchObject({ status: 412 });
  });

  it('takes a new address with a code sent there, and tells the old one', async () => {
    const { uid, actor, id } = await identity.aPerson('bruno@rujiena.example', { password: PASSWORD });
    await expect(identity.as(actor)(me.requestEmailChange, { body: { email: 'bruno@kiel.example' } })).rejects.toMatchObject({ problem: { type: '/problems/password-not-matching' } });
    await identity.as(actor)(me.requestEmailChange, { body: { email: 'bruno@kiel.example', password: PASSWORD } });
    expect(await identity.as(actor)(me.readMe)).toMatchObject({ email: 'bruno@rujiena.example', newEmail: 'bruno@kiel.example' });
    const { code } = await identity.letterTo('bruno@kiel.example');

    expect(await identity.as(actor)(me.confirmEmailChange, { body: { code: code! } })).toMatchObject({ email: 'bruno@kiel.example' });

    expect(await identity.told(EmailChanged)).toEqual([{ personId: id }]);
    expect((await identity.letterTo('bruno@rujiena.example')).kind).toBe('email-changed');
    expect((await identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: 'bruno@kiel.example', password: PASSWORD } })).step).toBe('finished');
  });

  it('takes no address that belongs to another account, and does not say so', async () => {
    const { actor } = await identity.aPerson('carl@rujiena.example');
    await identity.aPerson('dora@rujiena.example');
    const [taken, free] = [await identity.as(actor)(me.requestEmailChange, { body: { email: 'dora@rujiena.example' } }), await identity.as(actor)(me.requestEmailChange, { body: { email: 'nobody@rujiena.example' } })];
    expect(Object.keys(taken)).toEqual(Object.keys(free));
    expect(await identity.letterTo('dora@rujiena.example')).toMatchObject({ kind: 'email-change-known' });
  });

  it('gets a new password with the code of a mail', async () => {
    const { uid, email } = await identity.aPerson('emil@rujiena.example', { password: PASSWORD });
    const { id } = await identity.visitor(signIn.requestPasswordReset, { body: { email } });
    const letter = await identity.letterTo(email);
    expect(letter.action!.url).toBe(`http://localhost:8080/password-reset/${id}?code=${letter.code!.replace(' ', '')}`);
    const reset = () => identity.visitor(signIn.resetPassword, { params: { id }, body: { code: letter.code!, password: 'another four herring words' } });
    await expect(identity.visitor(signIn.resetPassword, { params: { id }, body: { code: letter.code!, password: 'emil is my password' } })).rejects.toMatchObject({ problem: { type: '/problems/weak-password' } });
    await reset();

    await expect(reset()).rejects.toMatchObject({ problem: { type: '/problems/code-not-matching' } });
    const show = (password: string) => identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email, password } });
    await expect(show(PASSWORD)).rejects.toMatchObject({ status: 422 });
    expect((await show('another four herring words')).step).toBe('finished');
  });
});

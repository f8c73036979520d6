import { me, PersonJoined, signIn, SignedIn } from '@pearls/contracts';
import { startIdentity, PASSWORD, type Identity } from './start-identity.js';

describe('Signing up and in by mail', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());

  it('needs no more than a name and the code of a mail', async () => {
    const { uid } = await identity.signUp({ email: 'anna@rujiena.example' });
    const letter = await identity.letterTo('anna@rujiena.example');
    expect(letter).toMatchObject({ kind: 'sign-up', language: 'lv', code: expect.stringMatching(/^\d{4} \d{4}$/) });
    expect(letter.action!.url).toBe(`http://localhost:8080/sign-in/${uid}?code=${letter.code!.replace(' ', '')}`);

    const answer = await identity.visitor(signIn.signInByCode, { params: { uid }, body: { code: letter.code! } });

    expect(answer.step).toBe('finished');
    expect(answer.redirectTo).toMatch(new RegExp(`^http://localhost:8080/oidc/auth/${uid}/finish\\?proof=[\\w-]{43}$`));
    const id = await identity.idOf('anna@rujiena.example');
    expect(await identity.told(PersonJoined)).toEqual([{ personId: id }]);
    expect(await identity.told(SignedIn)).toEqual([{ personId: id, methods: ['mail'] }]);
    const person = await identity.as({ kind: 'person', id, grants: [], teams: [], scopes: [] })(me.readMe);
    expect(person).toMatchObject({ name: 'Anna Bērziņa', email: 'anna@rujiena.example', language: 'lv', hasPassword: false, secondFactor: false, grants: [], teams: [] });
  });

  it('does not sign in who has not shown the mailbox', async () => {
    const { uid } = await identity.signUp({ email: 'bruno@rujiena.example', password: PASSWORD });
    await expect(identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: 'bruno@rujiena.example', password: PASSWORD } })).rejects.toMatchObject({ problem: { type: '/problems/address-not-confirmed' } });
  });

  it('keeps the password of the browser that signed up', async () => {
    const { uid, proof } = await identity.signUp({ email: 'carl@rujiena.example', password: PASSWORD });
    expect(await identity.byMailCode('carl@rujiena.example', uid, proof)).toMatchObject({ step: 'finished', passwordKept: true });
    const answer = await identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: 'Carl@Rujiena.example', password: PASSWORD } });
    expect(answer.step).toBe('finished');
  });

  it('drops a password that a stranger chose for the address', async () => {
    const { uid } = await identity.signUp({ email: 'dora@rujiena.example', password: PASSWORD });
    expect(await identity.byMailCode('dora@rujiena.example', uid)).toMatchObject({ step: 'finished', passwordKept: false });
    await expect(identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: 'dora@rujiena.example', password: PASSWORD } })).rejects.toMatchObject({ problem: { type: '/problems/password-not-matching' } });
  });

  it('makes one account of two sign-ups at once', async () => {
    await Promise.all([identity.signUp({ email: 'emil@rujiena.example' }), identity.signUp({ email: 'emil@rujiena.example' })]);
    const [{ count }] = await identity.db.query<[{ count: string }]>(`select count(*) from people where email_key = 'emil@rujiena.example'`);
    expect(count).toBe('1');
  });

  it.each(['password1234', '123456789012', 'qwertyuiopasdf', 'aaaaaaaaaaaaaa', 'fritz.meier is my name', 'culturalpearls2028'])('refuses the password %s', async (password) => {
    await expect(identity.signUp({ email: 'fritz.meier@kiel.example', password })).rejects.toMatchObject({ problem: { type: '/problems/weak-password', errors: [{ pointer: '/password' }] } });
  });
});

import { me, people, SecondFactorEnrolled, SecondFactorReset, signIn } from '@pearls/contracts';
import { aHolderOf, anAdministrator } from '@pearls/testing';
import { PASSWORD, startIdentity, type Identity } from './start-identity.js';

describe('A second factor', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());

  const byPassword = (uid: string, email: string) => identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email, password: PASSWORD } });

  /** Somebody with a role and an app, as after the first sign-in with that role. */
  async function anEnrolled(email: string) {
    const person = await identity.aPerson(email, { password: PASSWORD });
    await identity.grant(person.id, 'assessor');
    const first = await byPassword(person.uid, email);
    const { secret } = await identity.visitor(signIn.enrolAtSignIn, { params: { uid: person.uid }, body: { proof: first.proof! } });
    await identity.visitor(signIn.confirmEnrolmentAtSignIn, { params: { uid: person.uid }, body: { proof: first.proof!, code: identity.appCode(secret) } });
    identity.clock.advance(60_000);
    return { ...person, secret };
  }

  it.each(['secretariat', 'administrator', 'auditor', 'assessor', 'juror', 'chair'] as const)('must be enrolled by the %s before the sign-in ends', async (role) => {
    const { id, uid, email } = await identity.aPerson(`${role}@cbss.example`, { password: PASSWORD });
    await identity.grant(id, role);

    const answer = await byPassword(uid, email);

    expect(answer).toEqual({ step: 'enrol-second-factor', proof: expect.any(String) });
    expect((await identity.letterTo(email)).paragraphs.join()).toMatch(/otrais faktors/);
  });

  it('is enrolled in three spellings of one secret, and a code of it ends the sign-in', async () => {
    const { id, uid, email } = await identity.aPerson('zane@vidzeme.example', { password: PASSWORD });
    await identity.grant(id, 'assessor');
    const { proof } = await byPassword(uid, email);
    const enrolment = await identity.visitor(signIn.enrolAtSignIn, { params: { uid }, body: { proof: proof! } });
    expect(enrolment.uri).toContain(`secret=${enrolment.secret}`);
    expect(decodeURIComponent(enrolment.uri)).toContain('BSR Cultural Pearls:zane@vidzeme.example');
    expect(enrolment.qrPath).toMatch(/^(M\d+ \d+h\d+v1h-\d+z)+$/);

    const answer = await identity.visitor(signIn.confirmEnrolmentAtSignIn, { params: { uid }, body: { proof: proof!, code: identity.appCode(enrolment.secret) } });

    expect(answer.step).toBe('finished');
    expect(await identity.told(SecondFactorEnrolled)).toContainEqual({ personId: id });
    const [{ found }] = await identity.db.query<[{ found: number }]>(`select count(*)::int as found from people p where p::text like $1`, [`%${enrolment.secret}%`]);
    expect(found).toBe(0);
  });

  it('is asked for at every later sign-in, also by mail, and a code of it works once', async () => {
    const { uid, email, secret } = await anEnrolled('carita@ostrobothnia.example');
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email } });
    const first = await identity.byMailCode(email, uid);
    expect(first.step).toBe('second-factor');
    const code = identity.appCode(secret);
    expect((await identity.visitor(signIn.signInBySecondFactor, { params: { uid }, body: { proof: first.proof!, code } })).step).toBe('finished');

    const { proof } = await byPassword(uid, email);
    await expect(identity.visitor(signIn.signInBySecondFactor, { params: { uid }, body: { proof: proof!, code } })).rejects.toMatchObject({ problem: { type: '/problems/code-not-matching' } });
  });

  it('cannot be replaced by who only knows the password', async () => {
    const { uid, email } = await anEnrolled('tomasz@nck-gdansk.example');
    const { proof } = await byPassword(uid, email);
    await expect(identity.visitor(signIn.enrolAtSignIn, { params: { uid }, body: { proof: proof! } })).rejects.toMatchObject({ problem: { type: '/problems/second-factor-enrolled' } });
  });

  it('is shown by the browser that made the step before, and by no other', async () => {
    const { uid, email, secret } = await anEnrolled('frauke@boell-sh.example');
    const { proof: earlier } = await byPassword(uid, email);
    await byPassword(uid, email);
    for (const proof of [earlier!, 'x'.repeat(43)])
      await expect(identity.visitor(signIn.signInBySecondFactor, { params: { uid }, body: { proof, code: identity.appCode(secret) } })).rejects.toMatchObject({ problem: { type: '/problems/sign-in-over' } });
  });

  it('may be guessed five times, then waits', async () => {
    const { uid, email, secret } = await anEnrolled('milda@cbss.example');
    const { proof } = await byPassword(uid, email);
    const show = (code: string) => identity.visitor(signIn.signInBySecondFactor, { params: { uid }, body: { proof: proof!, code } });
    const right = identity.appCode(secret);
    const wrong = right === '000000' ? '111111' : '000000';
    for (let tries = 0; tries < 5; tries += 1) await expect(show(wrong)).rejects.toMatchObject({ status: 422 });
    await expect(show(right)).rejects.toMatchObject({ status: 429 });
  });

  it('is for everybody who wants one, and can be removed with a code unless a role asks for it', async () => {
    const { actor } = await identity.aPerson('anna@rujiena.example');
    const { secret } = await identity.as(actor)(me.enrolSecondFactor, { body: {} });
    expect(await identity.as(actor)(me.confirmSecondFactor, { body: { code: identity.appCode(secret) } })).toMatchObject({ secondFactor: true, secondFactorNeeded: false });
    identity.clock.advance(60_000);
    expect(await identity.as(actor)(me.removeSecondFactor, { body: { code: identity.appCode(secret) } })).toMatchObject({ secondFactor: false });

    const assessor = await anEnrolled('sirje@loov.example');
    await expect(identity.as(assessor.actor)(me.removeSecondFactor, { body: { code: identity.appCode(assessor.secret) } })).rejects.toMatchObject({ problem: { type: '/problems/second-factor-needed' } });
  });

  it('moves to another phone with a code of the one before', async () => {
    const { actor, secret } = await anEnrolled('mads@audit.example');
    await expect(identity.as(actor)(me.enrolSecondFactor, { body: {} })).rejects.toMatchObject({ status: 422 });
    const next = await identity.as(actor)(me.enrolSecondFactor, { body: { code: identity.appCode(secret) } });
    await identity.as(actor)(me.confirmSecondFactor, { body: { code: identity.appCode(next.secret) } });
    identity.clock.advance(60_000);
    await expect(identity.as(actor)(me.enrolSecondFactor, { body: { code: identity.appCode(secret) } })).rejects.toMatchObject({ status: 422 });
  });

  it('that was lost is reset by an administrator, with a reason in the event log', async () => {
    const { id, uid, email } = await anEnrolled('henrik@cbss.example');
    const reset = { params: { id }, body: { reason: 'Phone lost; called back at the office.' } };
    await expect(identity.as(aHolderOf('secretariat'))(people.resetSecondFactor, reset)).rejects.toMatchObject({ status: 403 });

    expect(await identity.as(anAdministrator())(people.resetSecondFactor, reset)).toMatchObject({ secondFactor: false });

    expect(await identity.told(SecondFactorReset)).toEqual([{ personId: id, reason: 'Phone lost; called back at the office.' }]);
    expect((await identity.letterTo(email)).kind).toBe('second-factor-reset');
    expect((await byPassword(uid, email)).step).toBe('enrol-second-factor');
  });
});

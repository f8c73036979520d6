import { people, signIn } from '@pearls/contracts';
import { anAdministrator } from '@pearls/testing';
import { claimsIn, Portal } from './portal.js';
import { startIdentity, type Identity } from './start-identity.js';

describe('A role', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity({ at: false })));
  afterAll(() => identity.stop());

  async function signedIn(email: string) {
    const person = await identity.aPerson(email);
    const portal = new Portal(identity);
    const uid = await portal.beginAtPage();
    await identity.visitor(signIn.requestSignInMail, { params: { uid }, body: { email } });
    return { ...person, portal, tokens: await portal.tokensAfter((await identity.byMailCode(email, uid)).redirectTo!) };
  }

  it('is in the next token once granted, and gone from the one after it is revoked', async () => {
    const { id, portal, tokens } = await signedIn('zane@vidzeme.example');
    const admin = identity.as(anAdministrator());
    const { grants } = await admin(people.grantRole, { params: { id }, body: { role: 'contact', country: 'LV' } });

    const second = await portal.refresh(tokens.refresh_token);
    expect((await claimsIn(identity, second.body.access_token)).grants).toEqual([{ role: 'contact', country: 'LV' }]);

    await admin(people.revokeRole, { params: { id, grantId: grants[0]!.id } });
    const third = await portal.refresh(second.body.refresh_token);
    expect((await claimsIn(identity, third.body.access_token)).grants).toEqual([]);
  });

  it('that asks for a second factor ends a sign-in that showed none', async () => {
    const { id, portal, tokens } = await signedIn('carita@ostrobothnia.example');
    await identity.grant(id, 'assessor');

    expect(await portal.refresh(tokens.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });
});

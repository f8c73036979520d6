import { people, PersonConfirmed, RoleGranted, RoleRevoked, signIn } from '@pearls/contracts';
import { aHolderOf, anAdministrator, anApplicant, anAuditor } from '@pearls/testing';
import { PASSWORD, startIdentity, type Identity } from './start-identity.js';

describe('The back office', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity({ env: { FIRST_ADMINISTRATOR: 'first@cbss.example' } })));
  afterAll(() => identity.stop());
  const secretariat = aHolderOf('secretariat');

  it('finds people by part of a name without its accents, page after page', async () => {
    await identity.db.query(
      `insert into people (id, name, sort_name, email, email_key, language, state, created_at, version)
       select gen_random_uuid(), 'Jānis ' || n, 'janis ' || lpad(n::text, 3, '0'), n || '@riga.example', n || '@riga.example', 'lv', 'active', now(), 1 from generate_series(1, 120) n`,
    );
    const found: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await identity.as(secretariat)(people.listPeople, { query: { search: 'jānis', ...(cursor && { cursor }) } });
      found.push(...page.items.map(({ id }) => id));
      if (!page.next) break;
      cursor = page.next;
    }
    expect(new Set(found).size).toBe(120);
    expect((await identity.as(secretariat)(people.listPeople, { query: { search: '%' } })).items).toEqual([]);
    await expect(identity.as(secretariat)(people.listPeople, { query: { cursor: 'nonsense' } })).rejects.toMatchObject({ status: 404 });
  });

  it('confirms an account whose mails do not arrive, with a reason; the password then holds', async () => {
    const { uid } = await identity.signUp({ email: 'filtered@town.example', password: PASSWORD });
    const id = await identity.idOf('filtered@town.example');
    expect((await identity.as(secretariat)(people.readPerson, { params: { id } })).actions).toEqual(['confirm']);
    const confirmed = await identity.as(secretariat)(people.confirmPerson, { params: { id }, body: { reason: 'The mail filter of the town holds our letters.' } });

    expect(confirmed).toMatchObject({ state: 'active', hasPassword: true });
    expect(await identity.told(PersonConfirmed)).toEqual([{ personId: id, reason: 'The mail filter of the town holds our letters.' }]);
    expect((await identity.visitor(signIn.signInByPassword, { params: { uid }, body: { email: 'filtered@town.example', password: PASSWORD } })).step).toBe('finished');
    await expect(identity.as(secretariat)(people.confirmPerson, { params: { id }, body: { reason: 'Once more' } })).rejects.toMatchObject({ status: 409 });
  });

  it('grants the roles of the programme; administrators grant all', async () => {
    const { id } = await identity.aPerson('zane@vidzeme.example');
    const grant = (role: 'assessor' | 'secretariat' | 'contact', as = secretariat) => identity.as(as)(people.grantRole, { params: { id }, body: { role, cycleId: '2028', country: 'LV' } });
    const granted = await grant('assessor');
    expect(granted).toMatchObject({ roles: ['assessor'], grants: [{ role: 'assessor', cycleId: '2028', country: 'LV' }], grantable: ['assessor', 'juror', 'chair', 'contact'] });
    expect(await identity.told(RoleGranted)).toContainEqual({ personId: id, role: 'assessor', cycleId: '2028', country: 'LV' });
    await expect(grant('assessor')).rejects.toMatchObject({ problem: { type: '/problems/role-held' } });
    await expect(grant('secretariat')).rejects.toMatchObject({ problem: { type: '/problems/role-not-grantable' } });
    await expect(identity.as(secretariat)(people.grantRole, { params: { id }, body: { role: 'contact' } })).rejects.toMatchObject({ status: 400 });
    await grant('secretariat', anAdministrator());

    await identity.as(secretariat)(people.revokeRole, { params: { id, grantId: granted.grants[0]!.id } });
    expect(await identity.told(RoleRevoked)).toEqual([{ personId: id, role: 'assessor', cycleId: '2028', country: 'LV' }]);
  });

  it('keeps an administrator; the first one is named by the configuration', async () => {
    const { id } = await identity.aPerson('first@cbss.example');
    const { grants } = await identity.as(anAdministrator())(people.readPerson, { params: { id } });
    expect(grants).toMatchObject([{ role: 'administrator' }]);
    await expect(identity.as(anAdministrator())(people.revokeRole, { params: { id, grantId: grants[0]!.id } })).rejects.toMatchObject({ problem: { type: '/problems/last-administrator' } });
  });

  it('is read by auditors and closed to everybody else', async () => {
    await expect(identity.as(anAuditor())(people.listPeople)).resolves.toHaveProperty('items');
    await expect(identity.as(anApplicant())(people.listPeople)).rejects.toMatchObject({ status: 403 });
    const { id } = await identity.aPerson('quiet@town.example');
    await expect(identity.as(anAuditor())(people.grantRole, { params: { id }, body: { role: 'juror' } })).rejects.toMatchObject({ status: 403 });
  });
});

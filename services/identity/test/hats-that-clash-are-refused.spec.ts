import { people, RoleGranted, type GrantDraft } from '@pearls/contracts';
import { aHolderOf } from '@pearls/testing';
import { v4 } from 'uuid';
import { startIdentity, type Identity } from './start-identity.js';

describe('Hats of one person', () => {
  let identity: Identity;
  beforeAll(async () => (identity = await startIdentity()));
  afterAll(() => identity.stop());

  const grant = (id: string, body: GrantDraft) => identity.as(aHolderOf('secretariat'))(people.grantRole, { params: { id }, body });
  const aPerson = async () => (await identity.aPerson(`${v4()}@vidzeme.example`)).id;
  const contact = (cycleId?: string): GrantDraft => ({ role: 'contact', country: 'LV', cycleId });
  const hat = (role: GrantDraft['role'], cycleId?: string): GrantDraft => ({ role, cycleId });

  it.each([
    ['a contact point of the cycle', contact('2028'), hat('juror', '2028')],
    ['a juror of the cycle', hat('juror', '2028'), contact('2028')],
    ['a contact point in general', contact(), hat('chair', '2028')],
    ['a chair in general', hat('chair'), contact('2028')],
    ['an assessor of the cycle', hat('assessor', '2028'), hat('juror', '2028')],
    ['a juror in general', hat('juror'), hat('assessor')],
  ])('are refused where they clash: %s', async (_, held, wanted) => {
    const id = await aPerson();
    await grant(id, held);
    await expect(grant(id, wanted)).rejects.toMatchObject({
      status: 409,
      problem: { type: '/problems/hats-clash', detail: expect.stringMatching(/^This person is .+ in (2028|every cycle)\. .+ Revoke that role first, or grant this one for another cycle alone\.$/) },
    });
    expect((await identity.as(aHolderOf('secretariat'))(people.readPerson, { params: { id } })).grants).toHaveLength(1);
    expect((await identity.told(RoleGranted)).filter(({ personId }) => personId === id)).toHaveLength(1);
  });

  it('may differ from cycle to cycle', async () => {
    const id = await aPerson();
    await grant(id, contact('2025'));
    expect((await grant(id, hat('juror', '2028'))).roles.sort()).toEqual(['contact', 'juror']);
    await grant(id, hat('assessor', '2027'));
    await expect(grant(id, hat('juror', '2027'))).rejects.toMatchObject({ status: 409 });
  });

  it('go together on the same side', async () => {
    const id = await aPerson();
    await grant(id, hat('juror', '2028'));
    expect((await grant(id, hat('chair', '2028'))).roles.sort()).toEqual(['chair', 'juror']);
  });

  it('can be changed once the other is put off', async () => {
    const id = await aPerson();
    const { grants } = await grant(id, contact('2028'));
    await identity.as(aHolderOf('secretariat'))(people.revokeRole, { params: { id, grantId: grants[0]!.id } });
    expect((await grant(id, hat('juror', '2028'))).roles).toEqual(['juror']);
  });
});

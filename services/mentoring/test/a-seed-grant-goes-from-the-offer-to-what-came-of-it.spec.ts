import { programmeSettings, seedGrants, type SeedGrant, type SeedGrantProposal } from '@pearls/contracts';
import { aMember, anApplicant, aPartner, aVisitor } from '@pearls/testing';
import { aCandidateWithPlan, aContact, aPearl, assigned, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

type Actor = Parameters<MentoringUnderTest['as']>[0];

const PROPOSAL: SeedGrantProposal = { practitioner: 'Studio Vējš', practitionerForm: 'Association', practitionerContact: 'studio@vejs.example', challenge: 'Young people leave.', activity: 'A film made by young people.', amountEuros: 4_500, startsOn: '2028-04-01', endsOn: '2028-06-30' };
const EVIDENCE = { outcome: 'A film of twelve minutes.', lesson: 'Give them the camera first.', evidenceUrls: ['https://example.org/film'] };

describe('A seed grant', () => {
  let service: MentoringUnderTest;
  let town: Town;
  let ilze: Contact;
  let grant: SeedGrant;
  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aPearl(service);
    await assigned(service, town, ilze);
  });
  afterAll(() => service.end());

  const offer = (planId: string, offeredEuros?: number) => service.as(service.secretary)(seedGrants.offerGrant, { body: { planId, ...(offeredEuros && { offeredEuros }) } });
  const propose = (more: Partial<SeedGrantProposal> = {}, actor: Actor = town, version = grant.version) => service.as(actor)(seedGrants.proposeGrant, { params: { id: grant.id }, version, body: { ...PROPOSAL, ...more } });
  const switchOn = (version: number, seedGrantCapEuros = 5_000) => service.as(service.secretary)(programmeSettings.saveSettings, { params: { cycle: '2028' }, version, body: { seedGrants: true, seedGrantCapEuros, ceremonyMode: 'joint', ceremonyLabel: { en: 'Pearl night', lv: 'Pērļu vakars' } } });

  it('is not there until the cycle has it', async () => {
    expect(await service.as(ilze)(programmeSettings.readSettings, { params: { cycle: '2028' } })).toEqual({ cycleId: '2028', seedGrants: false, seedGrantCapEuros: 5_000, ceremonyMode: 'both', actions: [], version: 0 });
    await expect(offer(town.planId)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/seed-grants-off' } });
    expect(await switchOn(0)).toMatchObject({ seedGrants: true, ceremonyMode: 'joint', ceremonyLabel: { lv: 'Pērļu vakars' }, version: 1, actions: ['edit'] });
    await expect(switchOn(0)).rejects.toMatchObject({ status: 412 });
    await expect(service.as(service.secretary)(programmeSettings.saveSettings, { params: { cycle: '1999' }, version: 0, body: { seedGrants: true, seedGrantCapEuros: 1, ceremonyMode: 'both' } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/no-such-cycle' } });
  });

  it('is offered to a Pearl, once, up to the cap', async () => {
    const candidate = await aCandidateWithPlan(service, 'cesvaine');
    await expect(offer(candidate.planId)).rejects.toMatchObject({ status: 404 });
    await expect(offer(town.planId, 5_001)).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/offeredEuros' }] } });
    grant = await offer(town.planId);
    expect(grant).toMatchObject({ state: 'offered', offeredEuros: 5_000, actions: ['return'] });
    await expect(offer(town.planId)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/grant-offered' } });
  });

  it('is proposed by the team within what was offered', async () => {
    await expect(propose({ amountEuros: 5_001 })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/over-the-cap', errors: [{ pointer: '/amountEuros' }] } });
    await expect(propose({ endsOn: '2028-03-01' })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/grant-dates' } });
    for (const stranger of [service.secretary, ilze, anApplicant(), aMember(town.teamId, 'viewer')]) await expect(propose({}, stranger)).rejects.toMatchObject({ status: 404 });
    grant = await propose();
    expect(grant).toMatchObject({ ...PROPOSAL, state: 'proposal', actions: ['propose'] });
    await expect(propose({}, town, 1)).rejects.toMatchObject({ status: 412 });
  });

  it('is agreed, paid, shown to have come to something, and closed', async () => {
    const as = service.as(service.secretary);
    const params = { id: grant.id };
    await expect(as(seedGrants.payGrant, { params, body: { paidOn: '2028-04-02' } })).rejects.toMatchObject({ status: 409 });
    expect((await as(seedGrants.agreeGrant, { params })).state).toBe('agreed');
    await expect(propose({}, town, grant.version + 1)).rejects.toMatchObject({ status: 409 });
    const paid = await as(seedGrants.payGrant, { params, body: { paidOn: '2028-04-02' } });
    expect(paid).toMatchObject({ state: 'paid', paidOn: '2028-04-02' });
    expect(await service.as(town)(seedGrants.handInEvidence, { params, version: paid.version, body: EVIDENCE })).toMatchObject({ ...EVIDENCE, state: 'evidence_in' });
    expect((await as(seedGrants.closeGrant, { params, body: { publish: true } })).state).toBe('closed');
    await expect(as(seedGrants.returnGrant, { params, body: { reason: 'Too late for that.' } })).rejects.toMatchObject({ status: 409 });
  });

  it('is shown to the public when it was closed so, without how to reach anybody', async () => {
    await service.tick();
    for (const actor of [aVisitor, aPartner('grants:read')]) {
      const { items } = await service.as(actor)(seedGrants.listPublishedGrants, {});
      expect(items).toMatchObject([{ placeName: 'Rūjiena', practitioner: 'Studio Vējš', amountEuros: 4_500, outcome: 'A film of twelve minutes.' }]);
      expect(JSON.stringify(items)).not.toContain('studio@');
    }
    expect((await service.as(aVisitor)(seedGrants.listPublishedGrants, { query: { cycle: '2029' } })).items).toEqual([]);
  });

  it('can be given back, and offered anew', async () => {
    const other = await aPearl(service, 'jakobstad', { country: 'FI' });
    const first = await offer(other.planId, 3_000);
    expect(await service.as(service.secretary)(seedGrants.returnGrant, { params: { id: first.id }, body: { reason: 'The town has no partner for it.' } })).toMatchObject({ state: 'returned', returnReason: 'The town has no partner for it.', actions: [] });
    expect(await offer(other.planId)).toMatchObject({ state: 'offered' });
    expect((await service.as(ilze)(seedGrants.listGrants, {})).items.map(({ placeId }) => placeId)).toEqual(['rujiena']);
    expect((await service.as(other)(seedGrants.listGrants, { query: { state: 'offered' } })).items).toHaveLength(1);
    expect((await service.as(aVisitor)(seedGrants.listPublishedGrants, {})).items).toHaveLength(1);
  });
});

import { caseload, contactPoints } from '@pearls/contracts';
import { anAuditor, aPartner, aPartnerOf } from '@pearls/testing';
import { aCandidate, aContact, aPearl, assigned, startMentoring, type MentoringUnderTest } from './builders.js';

describe('A partner system', () => {
  let service: MentoringUnderTest;
  beforeAll(async () => {
    service = await startMentoring();
    const ilze = await aContact(service, 'LV');
    await service.as(ilze)(contactPoints.editContactPoint, { params: { id: ilze.pointId }, version: 1, body: { organisation: 'Vidzeme Planning Region' } });
    await assigned(service, await aPearl(service), ilze);
    await aCandidate(service, 'cesvaine');
    await aCandidate(service, 'jakobstad', { country: 'FI' });
    await aCandidate(service, 'smiltene', { cycleId: '2027' });
    await service.tick();
  });
  afterAll(() => service.end());

  const seenBy = async (actor: Parameters<MentoringUnderTest['as']>[0], query = {}) => (await service.as(actor)(caseload.listCountryCandidates, { query })).items;

  it('sees the candidates of its own country, with who answers for them in organisations, not people', async () => {
    const items = await seenBy(aPartnerOf('LV', 'candidates:read'), { cycle: '2028' });
    expect(items).toEqual([
      { cycleId: '2028', placeId: 'cesvaine', placeName: 'cesvaine', country: 'LV', pearl: false, organisations: [], contacts: 0 },
      { cycleId: '2028', placeId: 'rujiena', placeName: 'Rūjiena', country: 'LV', pearl: true, organisations: ['Vidzeme Planning Region'], contacts: 1 },
    ]);
    expect(await seenBy(aPartnerOf('LV', 'candidates:read'))).toHaveLength(3);
    expect((await seenBy(aPartnerOf('FI', 'candidates:read'))).map(({ placeId }) => placeId)).toEqual(['jakobstad']);
  });

  it('without a country sees no candidate, and without the scope nothing', async () => {
    expect(await seenBy(aPartner('candidates:read'))).toEqual([]);
    await expect(seenBy(aPartnerOf('LV', 'events:read'))).rejects.toMatchObject({ status: 403 });
    await expect(service.as(aPartnerOf('LV', 'candidates:read'))(caseload.listCases, {})).rejects.toMatchObject({ status: 403 });
  });

  it('sees what the back office sees of all countries only there', async () => {
    expect((await seenBy(anAuditor())).map(({ country }) => country).sort()).toEqual(['FI', 'LV', 'LV', 'LV']);
  });
});

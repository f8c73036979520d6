import { applications } from '@pearls/contracts';
import { aPartner, aPartnerOf, type ServiceUnderTest } from '@pearls/testing';
import { inDevelopment, startWithOpenCall, aTownThatSubmitted, type OpenCall } from './builders.js';

const SCOPE = 'applications:read';

describe('A partner system', () => {
  let service: OpenCall;
  const placesSeenBy = async (partner: Parameters<ServiceUnderTest['as']>[0], query = {}) => (await service.as(partner)(applications.list, { query })).items.map(({ placeId, state }) => `${placeId} ${state}`);

  beforeAll(async () => {
    service = await startWithOpenCall();
    const smiltene = await aTownThatSubmitted(service, 'smiltene');
    expect(await placesSeenBy(aPartnerOf('LV', SCOPE))).toEqual([]);
    await service.as(smiltene)(applications.withdraw, { params: { id: smiltene.application.id }, body: { reason: 'The council decided otherwise.' } });
    await inDevelopment(service, 'rujiena', 'hiiumaa');
  });
  afterAll(() => service.end());

  it('sees the candidates of its country, and what is no candidate not at all', async () => {
    expect(await placesSeenBy(aPartnerOf('LV', SCOPE))).toEqual(['rujiena selected']);
    expect(await placesSeenBy(aPartnerOf('EE', SCOPE))).toEqual(['hiiumaa selected']);
  });

  it('sees nothing more by asking for it', async () => {
    for (const query of [{ country: ['EE'] }, { state: ['submitted', 'eligible', 'not_selected'] }, { text: 'Hiiumaa' }, { text: 'Smiltene' }]) expect(await placesSeenBy(aPartnerOf('LV', SCOPE), query)).toEqual([]);
  });

  it('sees none without a country, and may not ask without the scope', async () => {
    expect(await placesSeenBy(aPartner(SCOPE))).toEqual([]);
    await expect(service.as(aPartnerOf('LV', 'places:read'))(applications.list)).rejects.toMatchObject({ status: 403 });
  });
});

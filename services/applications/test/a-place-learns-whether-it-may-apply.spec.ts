import { cycles, places, type ApplicantKind } from '@pearls/contracts';
import { anAdministrator, aVisitor } from '@pearls/testing';
import { CandidacyEntity } from '../src/places/candidacy.entity.js';
import { startWithOpenCall, type OpenCall } from './builders.js';

describe('A place', () => {
  let service: OpenCall;
  beforeAll(async () => {
    service = await startWithOpenCall();
    await service.db.manager.save(Object.assign(new CandidacyEntity(), { cycleId: '2026', placeId: 'schleswig', titleYear: 2026, displayName: 'Schleswig', outcome: 'pearl' }));
    await service.db.manager.save(Object.assign(new CandidacyEntity(), { cycleId: '2024', placeId: 'jakobstad', titleYear: 2024, displayName: 'Jakobstad – Pietarsaari', outcome: 'pearl' }));
  });
  afterAll(() => service.end());

  const check = (placeId: string, applicantKind: ApplicantKind = 'local-authority', partnerPlaceIds?: string[]) =>
    service.as(aVisitor)(cycles.checkEligibility, { params: { cycle: '2028' }, query: { placeId, applicantKind, partnerPlaceIds } });
  const notMet = async (...args: Parameters<typeof check>) => {
    const { verdict, findings } = await check(...args);
    return { verdict, rules: findings.filter((one) => one.outcome !== 'met').map((one) => one.rule) };
  };

  it('inside the territory may apply', async () => expect(await notMet('cesvaine')).toEqual({ verdict: 'yes', rules: [] }));
  it('that is a settlement inside a municipality may apply', async () => expect(await notMet('rujiena', 'part-of-authority')).toEqual({ verdict: 'yes', rules: [] }));
  it('outside the territory is told so', async () => expect(await notMet('hannover')).toEqual({ verdict: 'no', rules: ['territory'] }));
  it('that is an excluded capital is told so', async () => expect(await notMet('riga')).toEqual({ verdict: 'no', rules: ['excluded-city'] }));
  it('is applied for by an authority, not by an association', async () => expect(await notMet('cesvaine', 'other')).toEqual({ verdict: 'no', rules: ['applicant-kind'] }));
  it('that held the title a short time ago rests', async () => expect(await notMet('schleswig')).toEqual({ verdict: 'no', rules: ['rest-after-title'] }));
  it('that held the title long enough ago may apply again', async () => expect(await notMet('jakobstad')).toEqual({ verdict: 'yes', rules: [] }));
  it('takes no partner from outside or from another country into its team', async () => {
    expect(await notMet('rujiena', 'team', ['hannover'])).toEqual({ verdict: 'no', rules: ['team-territory', 'team-country'] });
    expect(await notMet('rujiena', 'team', ['cesvaine'])).toEqual({ verdict: 'yes', rules: [] });
  });
  it('whose municipality is a partner of the programme asks first', async () => {
    await service.as(anAdministrator())(places.addPlace, { body: { id: 'varde', names: [{ language: 'da', name: 'Varde', kind: 'official' }], country: 'EE', nuts3: 'EE004', kind: 'municipality' } });
    expect(await notMet('varde')).toEqual({ verdict: 'ask', rules: ['partner-town'] });
  });
  it('that nobody knows is absent', async () => expect(check('atlantis')).rejects.toMatchObject({ status: 404 }));

  it('is found by any of its names, also misspelt, whatever the accents', async () => {
    const find = async (name: string) => (await service.as(aVisitor)(places.searchPlaces, { query: { name } })).items.map((match) => `${match.place.displayName} by ${match.matchedName}`);
    expect((await find('rujiena'))[0]).toBe('Rūjiena by Rūjiena');
    expect((await find('RŪJIEN'))[0]).toBe('Rūjiena by Rūjiena');
    expect((await find('rujenna'))[0]).toBe('Rūjiena by Rūjiena');
    expect((await find('pietarsaari'))[0]).toBe('Jakobstad – Pietarsaari by Pietarsaari');
    expect(await find('%%')).toEqual([]);
    expect(await find('xyzzy')).toEqual([]);
  });

  it('shows the municipality around it and its part in the title', async () => {
    expect(await service.as(aVisitor)(places.readPlace, { params: { place: 'rujiena' } })).toMatchObject({ withinId: 'valmiera', withinName: 'Valmieras novads' });
    expect(await service.as(aVisitor)(places.readPlace, { params: { place: 'schleswig' } })).toMatchObject({ candidacies: [{ titleYear: 2026, outcome: 'pearl' }] });
    expect((await service.as(aVisitor)(places.listCandidacies, { query: { outcome: 'pearl' } })).items.map((one) => one.placeId)).toEqual(['schleswig', 'jakobstad']);
  });

  it('is corrected by the staff alone, one version after the other', async () => {
    const draft = { names: [{ language: 'lv', name: 'Cesvaines pilsēta', kind: 'official' as const }], country: 'LV' as const, nuts3: 'LV008', kind: 'town' as const };
    await expect(service.as(aVisitor)(places.editPlace, { params: { place: 'cesvaine' }, version: 1, body: draft })).rejects.toMatchObject({ status: 401 });
    expect(await service.as(anAdministrator())(places.editPlace, { params: { place: 'cesvaine' }, version: 1, body: draft })).toMatchObject({ displayName: 'Cesvaines pilsēta', version: 2 });
    await expect(service.as(anAdministrator())(places.editPlace, { params: { place: 'cesvaine' }, version: 1, body: draft })).rejects.toMatchObject({ status: 412 });
  });
});

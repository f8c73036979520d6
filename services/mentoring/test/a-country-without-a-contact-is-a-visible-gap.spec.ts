import { assignments, contactPoints } from '@pearls/contracts';
import { aCandidate, aContact, assigned, startMentoring, theCase, type MentoringUnderTest } from './builders.js';

describe('A country without a contact', () => {
  let service: MentoringUnderTest;
  beforeAll(async () => (service = await startMentoring()));
  afterAll(() => service.end());

  const cover = async () => (await service.as(service.secretary)(contactPoints.readCover, { query: { cycle: '2028' } })).items;

  it('is a gap that the secretariat sees, until somebody helps out from another country', async () => {
    const ilze = await aContact(service, 'LV');
    const latvian = await aCandidate(service);
    const swedish = await aCandidate(service, 'harnosand', { country: 'SE' });
    await assigned(service, latvian, ilze);

    expect(await cover()).toEqual([
      { country: 'LV', contactPoints: 1, candidates: 1, withoutContact: 0, gap: false },
      { country: 'SE', contactPoints: 0, candidates: 1, withoutContact: 1, gap: true },
    ]);
    expect((await theCase(service, service.secretary, swedish)).reasons.map(({ code }) => code)).toContain('no-contact');

    const help = await service.as(service.secretary)(assignments.assign, { body: { applicationId: swedish.applicationId, contactPointId: ilze.pointId } });
    expect(help).toMatchObject({ country: 'SE', personId: ilze.id, cover: true, state: 'active' });
    expect((await cover()).find(({ country }) => country === 'SE')).toMatchObject({ withoutContact: 0, gap: false });
  });
});

import { applications, preSelection, type Actor } from '@pearls/contracts';
import { anAssessor } from '@pearls/testing';
import { assessedWith, preSelectionOf, startWithOpenCall, type OpenCall, type Town } from './builders.js';

/** Whoever mentors Latvia, by every way in which the grants may say so. */
const MENTORS: [string, () => Actor][] = [
  ['one grant with the wall', () => anAssessor('LV')],
  ['a wall for each of two countries', () => ({ ...anAssessor('LV'), grants: [{ role: 'assessor', country: 'LV' }, { role: 'assessor', country: 'FI' }] })],
  ['a second grant without a wall', () => ({ ...anAssessor('LV'), grants: [{ role: 'assessor', country: 'LV' }, { role: 'assessor', cycleId: '2028' }] })],
  ['a contact point that assesses', () => ({ ...anAssessor(), grants: [{ role: 'assessor' }, { role: 'contact', country: 'LV' }] })],
];

describe('Behind the wall of the country one mentors', () => {
  let service: OpenCall;
  let latvian: Town;
  beforeAll(async () => {
    service = await startWithOpenCall();
    [latvian] = (await preSelectionOf(service, 'rujiena', 'hiiumaa', 'cesvaine')) as [Town];
    await assessedWith(service, latvian, 5);
  });
  afterAll(() => service.end());

  const answerTo = async (actor: Actor, query: object) => {
    const response = await service.answer(actor, applications.list, { query });
    return { status: response.status, etag: response.headers.get('etag'), body: (await response.text()).replace(/"traceId":"\w+"/, '') };
  };
  const cursorAt = (position: string) => Buffer.from(JSON.stringify([position, 'ffffffff-ffff-4fff-bfff-ffffffffffff'])).toString('base64url');

  it.each(MENTORS)('the list, its pages, filters and search show nothing to %s', async (_, mentor) => {
    const actor = mentor();
    const seen = await service.as(actor)(applications.list, {});
    expect(seen.items.map((one) => one.placeId)).toEqual(['hiiumaa']);
    expect(seen.next).toBeUndefined();
    expect((await service.as(actor)(applications.list, { query: { limit: 1, sort: 'place' } })).next).toBeUndefined();

    // What hits something walled off answers as what hits nothing at all.
    const nothing = await answerTo(actor, { text: 'no such place anywhere' });
    expect(JSON.parse(nothing.body)).toEqual({ items: [] });
    for (const query of [{ text: 'Rūjiena' }, { text: 'rujiena' }, { text: latvian.application.reference }, { country: 'LV' }, { country: 'LV', state: 'eligible' }, { cycleId: '2028', country: 'LV' }, { sort: 'place', cursor: cursorAt('Hiiumaa') }, { sort: 'place', cursor: cursorAt('Rūjien') }])
      expect(await answerTo(actor, query)).toEqual(nothing);
  });

  it.each(MENTORS)('every door answers %s as if nothing were there', async (_, mentor) => {
    const actor = mentor();
    const absent = '00000000-0000-4000-8000-000000000000';
    const doors = [applications.read, applications.readStatus, applications.readCompleteness, applications.readReceipt, preSelection.listAssessments, preSelection.readMyAssessment, preSelection.finaliseMyAssessment];
    for (const door of doors) {
      const answer = async (id: string) => {
        const response = await service.answer(actor, door, { params: { id } } as never);
        return { status: response.status, etag: response.headers.get('etag'), body: (await response.text()).replace(/"traceId":"\w+"/, '') };
      };
      const walled = await answer(latvian.application.id);
      expect(walled.status).toBe(404);
      expect(walled).toEqual(await answer(absent));
    }
  });

  it('an assessor without a wall reads and assesses', async () => {
    await expect(service.as(anAssessor())(applications.read, { params: { id: latvian.application.id } })).resolves.toMatchObject({ placeId: 'rujiena' });
  });

  it.each([
    ['garbage', 'garbage'],
    ['JSON that is no pair', Buffer.from('{}').toString('base64url')],
    ['a moment that never was', cursorAt('2026-02-31 10:00:00+00')],
    ['SQL', cursorAt(`' or 1=1 --`)],
    ['an id of dashes', Buffer.from(JSON.stringify(['infinity', '-'.repeat(36)])).toString('base64url')],
    ['a NUL', cursorAt('2026\0')],
  ])('a cursor of %s leads nowhere', async (_, cursor) => {
    expect((await answerTo(anAssessor('LV'), { cursor })).status).toBe(404);
  });
});

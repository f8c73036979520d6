import { createHash } from 'node:crypto';
import { applications, preSelection } from '@pearls/contracts';
import { aMember, PIXEL } from '@pearls/testing';
import { preSelectionOf, startWithOpenCall, type OpenCall, type Town } from './builders.js';

describe('What was handed in', () => {
  let service: OpenCall;
  let town: Town;
  beforeAll(async () => {
    service = await startWithOpenCall();
    [town] = (await preSelectionOf(service, 'rujiena')) as [Town];
  });
  afterAll(() => service.end());

  const kept = () => service.db.query<{ sealed: string; sha256: string }[]>(`select sealed, sha256, reference, submitted_at, (select json_agg(s order by s.key) from application_sections s where s.application_id = a.id) as sections, (select count(*) from attachments) as files from applications a where id = $1`, [town.application.id]);

  it('is the same to the byte whatever anybody tries before and after the deadline', async () => {
    const before = await kept();
    expect(createHash('sha256').update(before[0]!.sealed).digest('hex')).toBe(before[0]!.sha256);
    const params = { id: town.application.id };
    const colleague = aMember(town.teamId, 'owner');
    for (const at of ['2026-12-01T10:00:00.000Z', '2027-02-02T10:00:00.000Z']) {
      service.clock.travelTo(at);
      for (const actor of [town, colleague, aMember(town.teamId, 'viewer'), service.secretary]) {
        const refused = await Promise.all([
          service.answer(actor, applications.saveSection, { params: { ...params, section: 'motivation' }, version: 1, body: { answers: { why: 'Something else.' }, completed: true } }),
          service.answer(actor, applications.saveSection, { params: { ...params, section: 'motivation' }, version: 0, body: { answers: { why: 'Something else.' }, completed: true } }),
          service.answer(actor, applications.attach, { params, query: { field: 'letter' }, file: { name: 'letter.png', type: 'image/png', bytes: PIXEL } }),
          service.answer(actor, applications.submit, { params, body: { declared: true } }),
        ]);
        expect(refused.map(({ status }) => [404, 409].includes(status))).toEqual([true, true, true, true]);
      }
    }
    await service.as(service.secretary)(preSelection.decideEligibility, { params, body: { verdict: 'ineligible', reason: 'We look again.' } });
    expect(await kept()).toEqual(before);
    await service.as(town)(applications.withdraw, { params, body: { reason: 'The council decided otherwise.' } });
    expect(await kept()).toEqual(before);
  });
});

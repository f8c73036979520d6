import { programmeEvents } from '@pearls/contracts';
import { historicEvents } from '@pearls/reference/history';
import { aVisitor } from '@pearls/testing';
import { mentoringService } from '../src/index.js';
import { startMentoring, type MentoringUnderTest } from './builders.js';

describe('The events of the first years', () => {
  let service: MentoringUnderTest;
  beforeAll(async () => {
    service = await startMentoring();
    for (const what of ['history', 'demonstration', 'demonstration'] as const) await mentoringService.seed!(service.app, what);
  });
  afterAll(() => service.end());

  it('are read by anybody, once each, as days', async () => {
    const { items } = await service.as(aVisitor)(programmeEvents.listEvents, { query: { when: 'past' } });
    expect(items).toHaveLength(historicEvents.length);
    expect(items[0]).toMatchObject({ title: { en: 'The title year 2026 begins' }, online: true, state: 'held', wholeDays: true, cycleIds: ['2026'] });
    expect(items.find(({ cycleIds, kind }) => kind === 'forum' && cycleIds.includes('2024'))).toMatchObject({ place: 'Jakobstad – Pietarsaari', startsAt: '2024-05-06T22:00:00.000Z', endsAt: '2024-05-08T22:00:00.000Z' });
    expect((await service.as(aVisitor)(programmeEvents.listEvents, { query: { cycle: '2026' } })).items).toHaveLength(3);
  });

  it('stand beside what the running cycle offers to everybody', async () => {
    const { items } = await service.as(aVisitor)(programmeEvents.listEvents, { query: { when: 'upcoming' } });
    expect(items.map(({ title, takesRegistrations }) => [title.en, takesRegistrations])).toEqual([['Is the title something for us?', true], ['An evening on culture and trust', true]]);
    expect(items[0]).not.toHaveProperty('joiningLink');
  });
});

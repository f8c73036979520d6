import { CheckInOpened, checkIns } from '@pearls/contracts';
import { aCandidate, aPearl, startMentoring, type MentoringUnderTest, type Town } from './builders.js';

describe('A check-in', () => {
  let service: MentoringUnderTest;
  let one: Town;
  let other: Town;
  beforeAll(async () => {
    service = await startMentoring();
    one = await aPearl(service);
    other = await aPearl(service, 'jakobstad', { country: 'FI' });
    await aCandidate(service, 'cesvaine');
    await service.tick();
  });
  afterAll(() => service.end());

  const opened = async (town?: Town) => (await service.as(town ?? service.secretary)(checkIns.listCheckIns, { query: { cycle: '2028' } })).items.map(({ placeId, quarter, dueOn }) => [placeId, quarter, dueOn]);
  const open = (body = {}) => service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2028', ...body } });

  it('waits for its quarter', async () => {
    service.clock.travelTo('2028-03-18T10:59:59.999Z');
    await service.tick();
    expect(await opened()).toEqual([]);
  });

  it('opens for every Pearl two weeks before the quarter ends, once, and is told with its day', async () => {
    service.clock.travelTo('2028-03-18T11:00:00.000Z');
    await service.tick();
    await service.tick();
    expect(await opened()).toEqual([['jakobstad', 1, '2028-04-15'], ['rujiena', 1, '2028-04-15']]);
    expect(await opened(one)).toEqual([['rujiena', 1, '2028-04-15']]);
    expect((await service.told(CheckInOpened)).map(({ planId, dueOn }) => [planId, dueOn]).sort()).toEqual([[one.planId, '2028-04-15'], [other.planId, '2028-04-15']].sort());
  });

  it('can be opened by hand, quarter after quarter, and the clock does not open it again', async () => {
    expect(await open()).toMatchObject({ quarter: 2, items: [{ placeId: 'jakobstad', placeName: 'Jakobstad – Pietarsaari', dueOn: '2028-04-08' }, { placeName: 'Rūjiena' }] });
    expect(await open({ dueOn: '2028-06-01' })).toMatchObject({ quarter: 3, items: [{ dueOn: '2028-06-01' }, {}] });
    service.clock.travelTo('2028-12-01T10:00:00.000Z');
    await service.tick();
    expect(await opened()).toHaveLength(6);
    await expect(open({ quarter: 2 })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/quarter-opened' } });
    await open({ quarter: 4 });
    await expect(open()).rejects.toMatchObject({ status: 409, problem: { type: '/problems/quarters-opened' } });
  });

  it('is for Pearls, and only where there are some', async () => {
    await expect(service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2029' } })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/no-pearls' } });
    expect((await opened()).some(([placeId]) => placeId === 'cesvaine')).toBe(false);
  });

  it('of many hands at once opens once', async () => {
    const late = await aPearl(service, 'smiltene', { cycleId: '2027' });
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2027', quarter: 1 } })));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await service.told(CheckInOpened)).filter(({ planId }) => planId === late.planId)).toHaveLength(1);
  });

  it('opens also while the plans do not answer, and is not read or filed without them', async () => {
    service.rooms.plansAreAway = true;
    const pearl = await aPearl(service, 'hiiumaa', { country: 'EE', cycleId: '2029' });
    service.rooms.plans.delete(pearl.planId);
    await service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2029' } });
    const { id } = (await service.as(pearl)(checkIns.listCheckIns, {})).items[0]!;
    for (const operation of [checkIns.readCheckIn, checkIns.fileCheckIn]) await expect(service.as(pearl)(operation, { params: { id } })).rejects.toMatchObject({ status: 503, problem: { type: '/problems/not-answering' } });
    service.rooms.plansAreAway = false;
    service.rooms.plans.set(pearl.planId, service.rooms.plans.get(one.planId)!);
    expect((await service.as(pearl)(checkIns.readCheckIn, { params: { id } })).activities).toHaveLength(3);
  });
});

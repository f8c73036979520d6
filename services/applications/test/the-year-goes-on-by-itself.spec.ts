import { cycles, CycleSettingsChanged, DeliberationStarted, PhaseEntered, ScoringStarted, TitlesDecided, TitlesPublished, type CycleState } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { CycleClock } from '../src/cycles/cycle-clock.js';
import { inDevelopment, PLANS_DUE, startWithOpenCall, TITLE_YEAR_STARTS, type OpenCall } from './builders.js';

const panelId = v4();

describe('The year goes on by itself', () => {
  let service: OpenCall;
  const state = async () => (await service.as(service.secretary)(cycles.readCycle, { params: { cycle: '2028' } })).state;
  const entered = async () => (await service.told(PhaseEntered)).map((fact) => fact.state);
  const becomes = (wanted: CycleState) => eventually(async () => expect(await state()).toBe(wanted));

  beforeAll(async () => {
    service = await startWithOpenCall();
    await inDevelopment(service, 'rujiena', 'cesvaine');
  });
  afterAll(() => service.end());

  it('plans close one millisecond after they are due, not at the instant itself', async () => {
    service.clock.travelTo(PLANS_DUE);
    expect(await state()).toBe('development');
    service.clock.travelTo(new Date(new Date(PLANS_DUE).getTime() + 1));
    expect(await state()).toBe('plans_closed');
  });

  it('tells the phase once, however often the clock ticks', async () => {
    await service.app.get(CycleClock).tick();
    await service.app.get(CycleClock).tick();
    expect((await entered()).filter((one) => one === 'plans_closed')).toHaveLength(1);
  });

  it('does not move the day plans were due once it has passed', async () => {
    const { timetable, version } = await service.as(service.secretary)(cycles.readCycle, { params: { cycle: '2028' } });
    const later = timetable.map((entry) => (entry.key === 'plans-due' ? { ...entry, at: '2027-09-30T21:59:00.000Z' } : entry));
    await expect(service.as(service.secretary)(cycles.editCycle, { params: { cycle: '2028' }, version, body: { timetable: later, reason: 'Two towns asked for more time' } })).rejects.toMatchObject({ status: 409, problem: { type: expect.stringContaining('deadline-passed') } });
    expect(await service.told(CycleSettingsChanged)).toEqual([]);
  });

  it('follows the jury from scoring to the decision, also when its facts arrive in another order', async () => {
    await service.hears(DeliberationStarted, '2028', { cycleId: '2028', panelId });
    await becomes('jury_deliberation');
    await service.hears(ScoringStarted, '2028', { cycleId: '2028', panelId });
    await service.hears(TitlesDecided, '2028', { cycleId: '2028', panelId, embargoAt: '2027-10-20T08:00:00.000Z' });
    await becomes('decided');
    expect((await entered()).slice(-4)).toEqual(['plans_closed', 'jury_scoring', 'jury_deliberation', 'decided']);
  });

  it('says what the year amounted to when the result is public', async () => {
    await service.hears(TitlesPublished, '2028', { cycleId: '2028', panelId, publishedAt: '2027-10-20T08:00:00.000Z', titles: [], others: [] });
    await becomes('results_public');
    expect((await service.as(service.secretary)(cycles.readCycle, { params: { cycle: '2028' } })).numbers).toEqual({ applications: 2, candidates: 2, pearls: 0 });
  });

  it('enters the title year with its first instant', async () => {
    service.clock.travelTo(new Date(new Date(TITLE_YEAR_STARTS).getTime() - 1));
    expect(await state()).toBe('results_public');
    service.clock.travelTo(TITLE_YEAR_STARTS);
    await service.app.get(CycleClock).tick();
    expect((await entered()).at(-1)).toBe('title_year');
  });

  it('closes and is archived by hand, in this order', async () => {
    await expect(service.as(service.secretary)(cycles.archiveCycle, { params: { cycle: '2028' } })).rejects.toMatchObject({ status: 409 });
    await service.as(service.secretary)(cycles.startClosing, { params: { cycle: '2028' } });
    expect((await service.as(service.secretary)(cycles.archiveCycle, { params: { cycle: '2028' } })).state).toBe('archived');
  });
});

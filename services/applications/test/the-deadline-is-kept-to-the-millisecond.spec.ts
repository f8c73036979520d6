import { applications, CallClosed, CallExtended, CallOpened, cycles, type CycleDraft } from '@pearls/contracts';
import { anApplicant, aVisitor } from '@pearls/testing';
import { CycleClock } from '../src/cycles/cycle-clock.js';
import { aCycle, aTownReady, aTownWriting, startWithOpenCall, type OpenCall } from './builders.js';

/** A call that closes at 23:59 on the clocks of a zone, as an instant. */
const calls = [
  { zone: 'Europe/Berlin', closes: '2027-01-29T22:59:00.000Z', season: 'winter' },
  { zone: 'Europe/Helsinki', closes: '2027-04-04T20:59:00.000Z', season: 'summer' },
  { zone: 'Europe/Warsaw', closes: '2027-03-28T01:00:00.000Z', season: 'the night the clocks go forward' },
  { zone: 'Europe/Berlin', closes: '2026-10-25T01:00:00.000Z', season: 'the night the clocks go back' },
];

const moved = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();

describe.each(calls)('A deadline in $zone in $season', ({ zone, closes }) => {
  let service: OpenCall;
  beforeAll(async () => {
    const opens = moved(closes, -30 * 86_400_000);
    const timetable: CycleDraft['timetable'] = [
      { key: 'call-opens', at: opens, zone },
      { key: 'call-closes', at: closes, zone },
      { key: 'plans-due', at: moved(closes, 200 * 86_400_000), zone },
    ];
    service = await startWithOpenCall({ at: opens, cycle: { timetable } });
  });
  afterAll(() => service.end());

  it('is in time one millisecond before and at the instant, and late one millisecond after', async () => {
    const [early, sharp, late] = [await aTownReady(service, 'rujiena'), await aTownReady(service, 'cesvaine'), await aTownReady(service, 'smiltene')];
    const submit = (town: typeof early) => service.as(town)(applications.submit, { params: { id: town.application.id }, body: { declared: true } });

    service.clock.travelTo(moved(closes, -1));
    expect(await submit(early)).toMatchObject({ state: 'submitted', submittedAt: moved(closes, -1) });
    service.clock.travelTo(closes);
    expect(await submit(sharp)).toMatchObject({ state: 'submitted' });
    service.clock.travelTo(moved(closes, 1));
    await expect(submit(late)).rejects.toMatchObject({ status: 409, problem: { type: '/problems/deadline-passed' } });
    await expect(service.as(late)(applications.saveSection, { params: { id: late.application.id, section: 'motivation' }, version: 1, body: { answers: {}, completed: false } })).rejects.toMatchObject({ status: 409 });
  });
});

describe('The clock of a call', () => {
  let service: OpenCall;
  beforeEach(async () => (service = await startWithOpenCall({ at: '2026-11-02T07:59:59.999Z' })));
  afterEach(() => service.end());

  const read = () => service.as(aVisitor)(cycles.readCycle, { params: { cycle: '2028' } });
  const tick = () => service.app.get(CycleClock).tick();

  it('opens at its instant, without anybody or any job', async () => {
    await expect(aTownWriting(service)).rejects.toMatchObject({ problem: { type: '/problems/call-not-open' } });
    expect(await read()).toMatchObject({ state: 'announced', isOpen: false });
    service.clock.travelTo('2026-11-02T08:00:00.000Z');
    expect(await read()).toMatchObject({ state: 'call_open', isOpen: true });
    await expect(aTownWriting(service)).resolves.toBeDefined();
  });

  it('tells each of its moves once', async () => {
    service.clock.travelTo('2026-11-02T08:00:00.000Z');
    await tick();
    await tick();
    service.clock.travelTo('2027-01-29T22:59:00.001Z');
    await tick();
    await tick();
    expect(await service.told(CallOpened)).toEqual([{ cycleId: '2028' }]);
    expect(await service.told(CallClosed)).toEqual([{ cycleId: '2028' }]);
  });

  it('lets drafts lapse when the deadline has passed for all that is on its way', async () => {
    service.clock.travelTo('2026-12-01T08:00:00.000Z');
    const town = await aTownReady(service);
    const stateOf = async () => (await service.as(town)(applications.read, { params: { id: town.application.id } })).state;
    service.clock.travelTo('2027-01-29T22:59:30.000Z');
    await tick();
    expect(await stateOf()).toBe('started');
    service.clock.travelTo('2027-01-29T23:01:30.000Z');
    await tick();
    expect(await stateOf()).toBe('not_submitted');
  });

  it('can be moved for everybody before it strikes, with a public reason, never after', async () => {
    service.clock.travelTo('2027-01-20T08:00:00.000Z');
    const town = await aTownReady(service);
    const extend = (at: string) => service.as(service.secretary)(cycles.extendCall, { params: { cycle: '2028' }, body: { at, reason: 'The site was down for an hour.' } });
    await expect(extend('2027-01-25T00:00:00.000Z')).rejects.toMatchObject({ status: 422 });
    await extend('2027-02-02T22:59:00.000Z');
    service.clock.travelTo('2027-02-02T22:59:00.000Z');
    expect(await service.as(town)(applications.submit, { params: { id: town.application.id }, body: { declared: true } })).toMatchObject({ state: 'submitted' });
    service.clock.travelTo('2027-02-02T22:59:00.001Z');
    await expect(extend('2027-02-09T22:59:00.000Z')).rejects.toMatchObject({ problem: { type: '/problems/deadline-passed' } });
    expect(await service.told(CallExtended)).toMatchObject([{ from: '2027-01-29T22:59:00.000Z', to: '2027-02-02T22:59:00.000Z' }]);
  });

  it('is not moved behind the public’s back', async () => {
    const later = aCycle().timetable.map((entry) => (entry.key === 'call-closes' ? { ...entry, at: '2027-02-10T22:59:00.000Z' } : entry));
    const { version } = await read();
    await expect(service.as(service.secretary)(cycles.editCycle, { params: { cycle: '2028' }, version, body: { timetable: later, reason: 'We want more time.' } })).rejects.toMatchObject({ problem: { type: '/problems/extend-instead' } });
  });

  it('refuses dates that do not follow the year', async () => {
    const timetable = [aCycle().timetable[1]!, { ...aCycle().timetable[0]!, at: '2027-06-01T00:00:00.000Z' }];
    await expect(service.as(service.secretary)(cycles.draftCycle, { body: aCycle({ id: '2029', titleYear: 2029, timetable }) })).rejects.toMatchObject({ problem: { type: '/problems/dates-out-of-order' } });
  });

  it('keeps a draft of a cycle from everybody but the staff', async () => {
    await service.as(service.secretary)(cycles.draftCycle, { body: aCycle({ id: '2029', titleYear: 2029 }) });
    await expect(service.as(aVisitor)(cycles.readCycle, { params: { cycle: '2029' } })).rejects.toMatchObject({ status: 404 });
    expect((await service.as(anApplicant())(cycles.listCycles, {})).items.map((cycle) => cycle.id)).toEqual(['2028']);
    expect((await service.as(service.secretary)(cycles.listCycles, {})).items.map((cycle) => cycle.id)).toEqual(['2029', '2028']);
  });

  it('wants a reason for a change once it is public, and keeps the form of towns that write', async () => {
    const { version } = await read();
    const edit = (body: object) => service.as(service.secretary)(cycles.editCycle, { params: { cycle: '2028' }, version, body });
    await expect(edit({ contact: 'new@cbss.example' })).rejects.toMatchObject({ problem: { type: '/problems/reason-needed' } });
    await expect(edit({ contact: 'new@cbss.example', reason: 'The mailbox moved.' })).resolves.toMatchObject({ contact: 'new@cbss.example', version: version + 1 });
    service.clock.travelTo('2026-12-01T08:00:00.000Z');
    await aTownWriting(service);
    await expect(service.as(service.secretary)(cycles.editCycle, { params: { cycle: '2028' }, version: version + 1, body: { form: aCycle().form, reason: 'Another wording.' } })).rejects.toMatchObject({ problem: { type: '/problems/form-in-use' } });
  });
});

import { applications, PlanNotSubmitted, places, PlanSubmitted, PlanWithdrawn, TitlesPublished, type ApplicationState, type Fact } from '@pearls/contracts';
import { eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { factOf } from '../src/applications/applications.service.js';
import { ApplicationEntity } from '../src/applications/application.entity.js';
import { inDevelopment, startWithOpenCall, type OpenCall, type Town } from './builders.js';

describe('An application ends as its plan does', () => {
  let service: OpenCall;
  let towns: Town[];
  const plans = new Map<Town, string>();

  beforeAll(async () => {
    service = await startWithOpenCall();
    towns = await inDevelopment(service, 'rujiena', 'cesvaine', 'smiltene', 'hiiumaa', 'jakobstad');
    for (const town of towns) plans.set(town, v4());
  });
  afterAll(() => service.end());

  const aboutPlan = async (town: Town) => ({ ...factOf((await service.db.manager.findOneByOrFail(ApplicationEntity, { id: town.application.id }))), planId: plans.get(town)! });
  const hears = async (fact: Fact, town: Town, more: object = {}) => service.hears(fact, plans.get(town)!, { ...(await aboutPlan(town)), ...more });
  const handIn = (town: Town) => hears(PlanSubmitted, town, { reference: 'PLAN28-LV-AAAAAA', submittedAt: '2027-08-31T12:00:00.000Z', sha256: 'a'.repeat(64) });
  const becomes = (town: Town, state: ApplicationState) => eventually(async () => expect((await service.as(town)(applications.read, { params: { id: town.application.id } })).state).toBe(state));

  it('waits for the jury when the plan is handed in', async () => {
    const [first] = towns as [Town];
    await handIn(first);
    await becomes(first, 'plan_submitted');
    expect(await service.as(first)(applications.readStatus, { params: { id: first.application.id } })).toMatchObject({ state: 'plan_submitted', nextKey: 'jury' });
  });

  it('ends without a plan, and shows how far it went', async () => {
    const second = towns[1]!;
    await hears(PlanNotSubmitted, second);
    await becomes(second, 'plan_not_submitted');
    const { steps } = await service.as(second)(applications.readStatus, { params: { id: second.application.id } });
    expect(steps.map(({ key, place }) => [key, place])).toEqual([['writing', 'done'], ['pre-selection', 'done'], ['plan_not_submitted', 'current']]);
  });

  it('is withdrawn with its plan', async () => {
    await hears(PlanWithdrawn, towns[2]!);
    await becomes(towns[2]!, 'withdrawn');
  });

  it('becomes a Pearl, by the base places or as the one more, or goes on without a title', async () => {
    const [first, , , fourth, fifth] = towns as [Town, Town, Town, Town, Town];
    await handIn(fourth);
    await handIn(fifth);
    await becomes(fifth, 'plan_submitted');
    await becomes(fourth, 'plan_submitted');
    const judged = async (town: Town) => {
      const { cycleId: _, ...plan } = await aboutPlan(town);
      return plan;
    };
    const [a, b, c] = await Promise.all([first, fourth, fifth].map(judged));
    service.clock.travelTo('2027-10-20T08:00:00.000Z');
    await service.hears(TitlesPublished, '2028', { cycleId: '2028', panelId: v4(), publishedAt: '2027-10-20T08:00:00.000Z', titles: [{ ...a!, kind: 'base' }, { ...b!, kind: 'extra' }], others: [c!] });
    await becomes(first, 'awarded');
    await becomes(fourth, 'awarded_extra');
    await becomes(fifth, 'not_awarded');
    const { items } = await service.as(first)(places.listCandidacies, {});
    expect(items.filter(({ outcome }) => outcome === 'pearl').map(({ placeId }) => placeId).sort()).toEqual(['hiiumaa', 'rujiena']);
  });

  it('stays as it is when an older fact arrives late', async () => {
    const first = towns[0]!;
    await hears(PlanNotSubmitted, first);
    await hears(PlanWithdrawn, towns[4]!);
    await eventually(async () => expect(await service.db.query(`select 1 from inbox where consumer like 'PlanConsumer.%'`)).toHaveLength(7));
    expect((await service.as(first)(applications.read, { params: { id: first.application.id } })).state).toBe('awarded');
  });
});

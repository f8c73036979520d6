import { checkIns, finalReports, programmeSettings, registrations, ROLES, seedGrants, upkeepOf, type Actor, type Operation } from '@pearls/contracts';
import { hostileTrial } from '@pearls/testing';
import { mentoringPolicy } from '../src/policy.js';
import { aContact, announced, aPearl, assigned, logged, startMentoring, type MentoringUnderTest, type Town } from './builders.js';

describe('Hostile input to mentoring', () => {
  let service: MentoringUnderTest;
  let town: Town;
  let caller: Actor;
  let ids: Record<string, string>;
  let stepId: string;

  beforeAll(async () => {
    service = await startMentoring();
    const ilze = await aContact(service, 'LV');
    town = await aPearl(service);
    const as = service.as(service.secretary);
    const assignment = await assigned(service, town, ilze);
    const session = await logged(service, ilze, town, { visibility: 'mentors-only' });
    const event = await announced(service, { audience: 'public', kind: 'local-ceremony', online: true });
    const registration = await service.as(town)(registrations.register, { params: { id: event.id }, body: {} });
    const checkIn = (await as(checkIns.openCheckIns, { body: { cycleId: '2028' } })).items[0]!;
    const report = (await as(finalReports.openReports, { body: { cycleId: '2028' } })).items[0]!;
    await as(programmeSettings.saveSettings, { params: { cycle: '2028' }, version: 0, body: { seedGrants: true, seedGrantCapEuros: 5_000, ceremonyMode: 'both' } });
    const grant = await as(seedGrants.offerGrant, { body: { planId: town.planId } });
    ids = { 'contact-points': ilze.pointId, assignments: assignment.id, candidates: town.applicationId, 'mentoring-sessions': session.id, 'programme-events': event.id, registrations: registration.id, 'check-ins': checkIn.id, 'final-reports': report.id, 'seed-grants': grant.id };
    stepId = session.steps[0]!.id;
    // What the clock has to do is done before: nothing moves by itself while the tables are compared.
    await service.tick();
    // The person of the registration, of the team, and of the office; a member of the team is nothing else to it, so office doors are tried from outside.
    caller = { ...town, grants: ROLES.filter((role) => role !== 'juror' && role !== 'chair').map((role) => ({ role, ...(role === 'contact' && { country: 'LV' }) })) };
  });

  afterAll(() => service.end());

  const params = ({ path }: Operation) => ({ id: ids[path.split('/')[1]!] ?? town.applicationId, stepId, cycle: '2028' });
  const operations = [...mentoringPolicy.keys(), ...Object.values(upkeepOf('mentoring'))].map((one): [string, Operation] => [one.name, one]);

  it.each(operations)('is refused in words by %s, and changes nothing', async (_, operation) => {
    expect(await hostileTrial(service, operation, { caller, params })).toEqual([]);
  });

  const fromOutside = operations.filter(([, { method, path }]) => method !== 'GET' && /^\/(mentoring-sessions|assignments|seed-grants|contact-points)/.test(path));
  it.each(fromOutside)('is refused by %s also where the caller is of the office alone', async (_, operation) => {
    expect(await hostileTrial(service, operation, { caller: { ...caller, teams: [] }, params })).toEqual([]);
  });

  it('leaves the town where it was', async () => {
    expect((await service.as(town)(checkIns.listCheckIns, {})).items.at(-1)).toMatchObject({ placeId: 'rujiena', quarter: 1, state: 'opened' });
  });
});

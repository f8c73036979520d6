import { assignments, caseload, checkIns, contactPoints, finalReports, mentoringSessions, programmeEvents, programmeSettings, registrations, seedGrants, type Actor, type Grant } from '@pearls/contracts';
import { aPerson } from '@pearls/testing';
import { aCandidate, aContact, announced, aPearl, assigned, logged, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

const HATS: [string, Grant[]][] = [
  ['a juror of the cycle', [{ role: 'juror', cycleId: '2028' }]],
  ['the chair of the cycle', [{ role: 'chair', cycleId: '2028' }]],
  ['a juror of every cycle', [{ role: 'juror' }]],
];
const OTHER_HATS: [string, Grant[]][] = [
  ['nothing else', []],
  ['the secretariat', [{ role: 'secretariat' }]],
  ['an administrator', [{ role: 'administrator' }]],
  ['an auditor', [{ role: 'auditor' }]],
  ['the secretariat of the same cycle', [{ role: 'secretariat', cycleId: '2028' }]],
  ['the country’s contact', [{ role: 'contact', country: 'LV' }]],
];

describe('Somebody who judges a cycle', () => {
  let service: MentoringUnderTest;
  let ilze: Contact;
  let town: Town;
  let things: { assignment: string; session: string; event: string; registration: string; checkIn: string; report: string };

  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aPearl(service);
    const as = service.as(service.secretary);
    const assignment = await assigned(service, town, ilze);
    const session = await logged(service, ilze, town);
    const event = await announced(service, { audience: 'pearls' });
    await announced(service, { audience: 'public', title: { en: 'For everybody' } });
    const registration = await service.as(town)(registrations.register, { params: { id: event.id }, body: { dietNeeds: 'No nuts' } });
    const checkIn = (await as(checkIns.openCheckIns, { body: { cycleId: '2028' } })).items[0]!;
    const report = (await as(finalReports.openReports, { body: { cycleId: '2028' } })).items[0]!;
    await as(programmeSettings.saveSettings, { params: { cycle: '2028' }, version: 0, body: { seedGrants: true, seedGrantCapEuros: 5_000, ceremonyMode: 'both' } });
    await as(seedGrants.offerGrant, { body: { planId: town.planId } });
    things = { assignment: assignment.id, session: session.id, event: event.id, registration: registration.id, checkIn: checkIn.id, report: report.id };
  });
  afterAll(() => service.end());

  const all = HATS.flatMap(([hat, judging]) => OTHER_HATS.map(([other, grants]) => [hat, other, [...judging, ...grants]] as const));

  it.each(all)('as %s, who is also %s, sees nothing of it by any list or door', async (_, __, grants) => {
    const actor: Actor = { ...aPerson(), grants: [...grants] };
    const lists = [assignments.listAssignments, mentoringSessions.listSessions, mentoringSessions.listSteps, checkIns.listCheckIns, finalReports.listReports, seedGrants.listGrants, registrations.listMyRegistrations, ...(grants.length > 1 ? [caseload.listCases] : [])];
    for (const list of lists) expect({ list: list.name, ...(await service.as(actor)(list as typeof assignments.listAssignments, {})) }).toEqual({ list: list.name, items: [] });
    expect((await service.as(actor)(programmeEvents.listEvents, {})).items.map(({ title }) => title.en)).toEqual(['For everybody']);
    const doors = [
      [assignments.readAssignment, things.assignment],
      [mentoringSessions.readSession, things.session],
      [programmeEvents.readEvent, things.event],
      [programmeEvents.readEventCalendar, things.event],
      [registrations.readRegistration, things.registration],
      [checkIns.readCheckIn, things.checkIn],
      [finalReports.readReport, things.report],
    ] as const;
    for (const [door, id] of doors) await expect(service.as(actor)(door as typeof checkIns.readCheckIn, { params: { id } })).rejects.toMatchObject({ status: 404 });
  });

  it('may help in another cycle, and sees that one only', async () => {
    const actor: Actor = { ...aPerson(), grants: [{ role: 'juror', cycleId: '2028' }, { role: 'secretariat' }] };
    const other = await aCandidate(service, 'jakobstad', { country: 'FI', cycleId: '2029' });
    expect((await service.as(actor)(caseload.listCases, {})).items.map(({ applicationId }) => applicationId)).toEqual([other.applicationId]);
    expect((await service.as(actor)(caseload.listCountryCandidates, {})).items.map(({ placeId }) => placeId)).toEqual(['jakobstad']);
    expect((await service.as(actor)(contactPoints.readCover, { query: { cycle: '2028' } })).items).toEqual([]);
    await expect(service.as(actor)(caseload.readCase, { params: { id: town.applicationId } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(actor)(programmeSettings.readSettings, { params: { cycle: '2028' } })).rejects.toMatchObject({ status: 404 });
    await expect(service.as(actor)(checkIns.openCheckIns, { body: { cycleId: '2028' } })).rejects.toMatchObject({ status: 404 });
  });

  it('sees nothing even of the candidates it was assigned to before', async () => {
    const actor: Actor = { ...ilze, grants: [...ilze.grants, { role: 'juror', cycleId: '2028' }] };
    expect((await service.as(actor)(caseload.listCases, {})).items).toEqual([]);
    expect((await service.as(actor)(assignments.listAssignments, {})).items).toEqual([]);
    await expect(service.as(actor)(assignments.endAssignment, { params: { id: things.assignment } })).rejects.toMatchObject({ status: 404 });
    await expect(logged(service, actor, town)).rejects.toMatchObject({ status: 404 });
  });

  it('sees nothing even of a team it belongs to', async () => {
    const actor: Actor = { ...town, grants: [{ role: 'chair', cycleId: '2028' }] };
    expect((await service.as(actor)(mentoringSessions.listSessions, {})).items).toEqual([]);
    await expect(service.as(actor)(checkIns.readCheckIn, { params: { id: things.checkIn } })).rejects.toMatchObject({ status: 404 });
  });
});

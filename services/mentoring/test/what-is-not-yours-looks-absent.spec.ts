import { checkIns, finalReports, programmeSettings, registrations, seedGrants, type Actor, type Operation } from '@pearls/contracts';
import { aHolderOf, aMember, anApplicant, anAssessor, aPartnerOf, aPerson, contentOf, eventually, isQuiet, tracesOf } from '@pearls/testing';
import { mentoringPolicy } from '../src/policy.js';
import { aContact, announced, aPearl, assigned, logged, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

const withId = [...mentoringPolicy.keys()].filter(({ path }) => /:(id|\w+Id)\b/.test(path));

describe('What is not yours', () => {
  let service: MentoringUnderTest;
  let town: Town;
  let ilze: Contact;
  let outi: Contact;
  let ids: Record<string, string>;
  let stepId: string;

  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    outi = await aContact(service, 'FI', { name: 'Outi Laine' });
    town = await aPearl(service);
    const as = service.as(service.secretary);
    const assignment = await assigned(service, town, ilze);
    const session = await logged(service, ilze, town);
    const event = await announced(service, { audience: 'pearls' });
    const registration = await service.as(town)(registrations.register, { params: { id: event.id }, body: { dietNeeds: 'No nuts' } });
    const checkIn = (await as(checkIns.openCheckIns, { body: { cycleId: '2028' } })).items[0]!;
    const report = (await as(finalReports.openReports, { body: { cycleId: '2028' } })).items[0]!;
    await as(programmeSettings.saveSettings, { params: { cycle: '2028' }, version: 0, body: { seedGrants: true, seedGrantCapEuros: 5_000, ceremonyMode: 'both' } });
    const grant = await as(seedGrants.offerGrant, { body: { planId: town.planId } });
    ids = { 'contact-points': ilze.pointId, assignments: assignment.id, candidates: town.applicationId, 'mentoring-sessions': session.id, 'programme-events': event.id, registrations: registration.id, 'check-ins': checkIn.id, 'final-reports': report.id, 'seed-grants': grant.id };
    stepId = session.steps[0]!.id;
  });

  afterAll(() => service.end());

  const params = ({ path }: Operation): Record<string, string> => ({ id: ids[path.split('/')[1]!]!, stepId, cycle: '2028' });

  /** Every one of the operations by everybody to whom the thing must look absent. */
  const traces = async (strangers: Record<string, Actor>, operations: Operation[] = withId) => {
    await service.tick();
    await eventually(() => isQuiet(service.db));
    const before = await contentOf(service.db);
    const found = await Promise.all(operations.flatMap((operation) => Object.entries(strangers).map(([who, actor]) => tracesOf(service, who, actor, operation, params(operation)))));
    expect(await contentOf(service.db)).toEqual(before);
    return found.flat();
  };

  it('looks absent to other teams, to roles that have no part in it, and to those who judge', async () => {
    expect(
      await traces({
        'the owner of another team': anApplicant(),
        'somebody without a team': aPerson(),
        'an assessor': anAssessor(),
        'a juror': aHolderOf('juror'),
        'the chair of the cycle': aHolderOf('chair', { cycleId: '2028' }),
        'a juror of the cycle who is of the team': { ...aMember(town.teamId), grants: [{ role: 'juror', cycleId: '2028' }] },
        'the secretariat of another cycle': aHolderOf('secretariat', { cycleId: '1999' }),
        'a partner system': aPartnerOf('LV', ...new Set([...mentoringPolicy.keys()].flatMap(({ scope }) => scope ?? []))),
      }, withId.filter(({ path }) => !path.startsWith('/contact-points'))),
    ).toEqual([]);
  });

  it('looks absent to the contact of another country, but for events, which every contact may know of', async () => {
    expect(await traces({ 'the contact of Finland': outi }, withId.filter(({ path }) => !path.startsWith('/programme-events')))).toEqual([]);
  });

  it('can be read and not changed by viewers of the team', async () => {
    const changing = withId.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/programme-events'));
    expect(await traces({ 'a viewer': aMember(town.teamId, 'viewer') }, changing)).toEqual([]);
  });

  it('can be read and not changed by an auditor', async () => {
    const changing = withId.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/registrations'));
    expect(await traces({ 'an auditor': aHolderOf('auditor') }, changing)).toEqual([]);
  });

  it('is not the secretariat’s to write where the team speaks', async () => {
    const ofTeam = [checkIns.saveCheckIn, checkIns.fileCheckIn, finalReports.saveReport, finalReports.fileReport, seedGrants.proposeGrant, seedGrants.handInEvidence, registrations.editRegistration];
    expect(await traces({ 'the secretariat': service.secretary, 'an administrator': aHolderOf('administrator'), 'the contact': ilze }, ofTeam)).toEqual([]);
  });
});

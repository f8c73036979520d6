import { assignments, checkIns, finalReports, mentoringSessions, type Actor, type Class, type MentoringSession, type Operation } from '@pearls/contracts';
import { aHolderOf, aMember, sampleOf } from '@pearls/testing';
import { mentoringPolicy } from '../src/policy.js';
import { aContact, announced, aPearl, assigned, logged, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

const READS = [...mentoringPolicy.keys()].filter(({ method }) => method === 'GET');

describe('A note for mentors only', () => {
  let service: MentoringUnderTest;
  let ilze: Contact;
  let town: Town;
  let shared: MentoringSession;
  let observers: Record<string, Actor>;
  let ids: string[];

  beforeAll(async () => {
    service = await startMentoring();
    ilze = await aContact(service, 'LV');
    town = await aPearl(service);
    const assignment = await assigned(service, town, ilze);
    shared = await logged(service, ilze, town);
    const event = await announced(service, { audience: 'pearls' });
    const { items: opened } = await service.as(service.secretary)(checkIns.openCheckIns, { body: { cycleId: '2028' } });
    const { items: reports } = await service.as(service.secretary)(finalReports.openReports, { body: { cycleId: '2028' } });
    await service.tick();
    ids = [assignment.id, shared.id, event.id, opened[0]!.id, reports[0]!.id, town.applicationId, town.teamId, ilze.pointId];
    observers = {
      'the owner of the team': town,
      'a viewer of the team': aMember(town.teamId, 'viewer'),
      'a member of the team who is of the secretariat': { ...aMember(town.teamId, 'editor'), grants: [{ role: 'secretariat' }] },
      'a member of the team who answers for the country': { ...aMember(town.teamId, 'editor'), grants: [{ role: 'contact', country: 'LV' }] },
      'somebody of another team': aMember(ids[0]!),
      'a juror of the cycle': aHolderOf('juror', { cycleId: '2028' }),
      'an assessor': aHolderOf('assessor'),
    };
  });
  afterAll(() => service.end());

  /** Everything an observer can read: every operation, with every id there is, and with its filters. */
  async function everythingReadBy(actor: Actor): Promise<Record<string, string>> {
    const asked = READS.flatMap((operation) => queriesOf(operation).flatMap((query) => (operation.path.includes(':') ? ids.map((id) => ({ operation, query, params: { id, cycle: '2028' } })) : [{ operation, query, params: {} }])));
    const answers = await Promise.all(
      asked.map(async ({ operation, query, params }) => {
        const response = await service.answer(actor, operation, { params: params as never, query: query as never });
        const body = (await response.text()).replace(/"traceId":"\w+"/, '');
        return [`${operation.name} ${JSON.stringify([query, params])}`, `${response.status} ${response.headers.get('etag')} ${response.headers.get('content-length')} ${body}`];
      }),
    );
    return Object.fromEntries(answers) as Record<string, string>;
  }

  const queriesOf = ({ query }: Operation): object[] => {
    if (!query) return [{}];
    const needed = sampleOf(query as Class, 'needed');
    return [needed, ...Object.entries({ cycle: '2028', applicationId: town.applicationId, teamId: town.teamId, done: 'false', country: 'LV', when: 'upcoming' }).flatMap(([name, value]) => (name in sampleOf(query as Class) ? [{ ...needed, [name]: value }] : []))];
  };

  /** One after the other: all at once would be more connections than a door lets wait. */
  const everything = async () => {
    const read: Record<string, Record<string, string>> = {};
    for (const [who, actor] of Object.entries(observers)) read[who] = await everythingReadBy(actor);
    return read;
  };

  it('is there for its contacts, and leaves every byte that others read as it was', async () => {
    const before = await everything();
    const secret = await logged(service, ilze, town, { visibility: 'mentors-only', topics: 'The mayor is tired of it', advice: 'Go carefully.', heldOn: '2026-11-23', steps: [{ what: 'Call the deputy', who: 'contact', dueOn: '2026-11-10' }] });
    ids.push(secret.id, secret.steps[0]!.id);
    const after = await everything();
    for (const [who, answers] of Object.entries(before)) expect({ who, answers: Object.fromEntries(Object.keys(answers).map((asked) => [asked, after[who]![asked]])) }).toEqual({ who, answers });
    // And asked for by its id, it is as absent as what never was.
    for (const [who, answers] of Object.entries(after)) for (const [asked, answer] of Object.entries(answers)) if (asked.includes(secret.id)) expect(`${who} ${asked} ${answer.replace(secret.id, '')}`).not.toContain('mayor');
    for (const actor of Object.values(observers)) await expect(service.as(actor)(mentoringSessions.readSession, { params: { id: secret.id } })).rejects.toMatchObject({ status: 404 });

    expect((await service.as(ilze)(mentoringSessions.listSessions, {})).items.map(({ id }) => id)).toEqual([secret.id, shared.id]);
    expect((await service.as(service.secretary)(mentoringSessions.listSteps, {})).items).toHaveLength(2);
  });

  it('cannot be ticked, changed or filled by the team', async () => {
    const secret = (await service.as(ilze)(mentoringSessions.listSessions, {})).items.find(({ visibility }) => visibility === 'mentors-only')!;
    const stepId = secret.steps[0]!.id;
    for (const id of [secret.id, shared.id]) await expect(service.as(town)(mentoringSessions.tickStep, { params: { id, stepId }, body: { done: true } })).rejects.toMatchObject({ status: 404 });
  });

  it('is told to nobody', async () => {
    const rows = await service.db.query<{ data: object }[]>(`select data from event_log`);
    expect(JSON.stringify(rows)).not.toMatch(/mayor|carefully|deputy/);
    expect(rows.filter((row) => 'sessionId' in row.data)).toHaveLength(1);
  });

  it('would be found if it leaked: a shared one does change what the team reads', async () => {
    const before = await everythingReadBy(town);
    await logged(service, ilze, town, { topics: 'Another call' });
    expect(await everythingReadBy(town)).not.toEqual(before);
    await expect(service.as(town)(assignments.listAssignments, {})).resolves.toMatchObject({ items: [{ personId: ilze.id }] });
  });
});

import { EventAnnounced, EventCancelled, EventChanged, programmeEvents, registrations, type EventAudience, type ProgrammeEvent } from '@pearls/contracts';
import { anApplicant, aPartner, aPerson, aVisitor, eventually } from '@pearls/testing';
import { aCandidate, aContact, anEvent, announced, aPearl, startMentoring, type Contact, type MentoringUnderTest, type Town } from './builders.js';

type Actor = Parameters<MentoringUnderTest['as']>[0];

describe('An event', () => {
  let service: MentoringUnderTest;
  let candidate: Town;
  let pearl: Town;
  let former: Town;
  let ilze: Contact;
  const events = new Map<EventAudience | 'draft', ProgrammeEvent>();

  beforeAll(async () => {
    service = await startMentoring();
    candidate = await aCandidate(service);
    pearl = await aPearl(service, 'jakobstad', { country: 'FI' });
    former = await aCandidate(service, 'cesvaine', { cycleId: '2027' });
    ilze = await aContact(service, 'LV');
    for (const audience of ['candidates', 'pearls', 'contacts', 'network', 'public'] as const) events.set(audience, await announced(service, { audience }));
    events.set('draft', await service.as(service.secretary)(programmeEvents.draftEvent, { body: anEvent({ audience: 'public' }) }));
  });
  afterAll(() => service.end());

  const seenBy = async (actor: Actor, query = {}) => {
    const { items } = await service.as(actor)(programmeEvents.listEvents, { query });
    return [...events].flatMap(([name, { id }]) => (items.some((item) => item.id === id) ? [name] : [])).sort();
  };

  it.each<[string, () => Actor, string[]]>([
    ['nobody known', () => aVisitor, ['public']],
    ['somebody without a team', () => aPerson(), ['public']],
    ['a team that never was a candidate', () => anApplicant(), ['public']],
    ['a partner system', () => aPartner('events:read'), ['public']],
    ['a candidate of the cycle', () => candidate, ['candidates', 'network', 'public']],
    ['a Pearl of the cycle', () => pearl, ['candidates', 'network', 'pearls', 'public']],
    ['a candidate of another cycle', () => former, ['network', 'public']],
    ['a national contact', () => ilze, ['candidates', 'contacts', 'network', 'pearls', 'public']],
    ['the secretariat', () => service.secretary, ['candidates', 'contacts', 'draft', 'network', 'pearls', 'public']],
  ])('is seen by %s when it is for them, in the list and at its door', async (_, actor, expected) => {
    expect(await seenBy(actor())).toEqual(expected);
    for (const [name, { id }] of events) {
      const read = service.as(actor())(programmeEvents.readEvent, { params: { id } });
      if (expected.includes(name)) await expect(read).resolves.toMatchObject({ id });
      else await expect(read).rejects.toMatchObject({ status: 404 });
    }
  });

  it('can be found by cycle, kind, audience and date', async () => {
    expect(await seenBy(service.secretary, { cycle: '2027' })).toEqual([]);
    expect(await seenBy(service.secretary, { audience: 'pearls' })).toEqual(['pearls']);
    expect(await seenBy(service.secretary, { kind: 'forum' })).toEqual([]);
    expect(await seenBy(aVisitor, { when: 'upcoming' })).toEqual(['public']);
    expect(await seenBy(aVisitor, { when: 'past' })).toEqual([]);
  });

  it('shows its joining link only to those who have a place, and the organisers', async () => {
    const params = { id: events.get('candidates')!.id };
    const read = async (actor: Actor) => (await service.as(actor)(programmeEvents.readEvent, { params })).joiningLink;
    expect(await read(candidate)).toBeUndefined();
    expect(await read(ilze)).toBeUndefined();
    expect(await read(service.secretary)).toBe('https://meet.example.org/young-people');
    await service.as(candidate)(registrations.register, { params, body: {} });
    expect(await read(candidate)).toBe('https://meet.example.org/young-people');
    expect(await read({ ...candidate, id: pearl.id })).toBeUndefined();
  });

  it('is told when it is announced, and when it changes or is cancelled after that', async () => {
    const as = service.as(service.secretary);
    const params = { id: events.get('draft')!.id };
    const edited = await as(programmeEvents.editEvent, { params, version: 1, body: { cycleIds: ['2028', '2029'], title: { en: 'Info day' } } });
    expect((await service.told(EventAnnounced)).some(({ eventId }) => eventId === params.id)).toBe(false);
    await as(programmeEvents.announceEvent, { params });
    expect((await service.told(EventAnnounced)).at(-1)).toMatchObject({ eventId: params.id, cycleId: '2028', cycleIds: ['2028', '2029'], audience: 'public', zone: 'Europe/Berlin' });
    await expect(as(programmeEvents.editEvent, { params, version: edited.version, body: { place: 'Riga' } })).rejects.toMatchObject({ status: 412 });
    await as(programmeEvents.editEvent, { params, version: edited.version + 1, body: { startsAt: '2026-12-11T12:00:00.000Z', endsAt: '2026-12-11T13:00:00.000Z' } });
    expect(await service.told(EventChanged)).toMatchObject([{ eventId: params.id, startsAt: '2026-12-11T12:00:00.000Z' }]);
    const cancelled = await as(programmeEvents.cancelEvent, { params, body: { reason: 'The speaker is ill.' } });
    expect(cancelled).toMatchObject({ state: 'cancelled', cancellationReason: 'The speaker is ill.', actions: [] });
    expect(await service.told(EventCancelled)).toHaveLength(1);
    await expect(as(programmeEvents.editEvent, { params, version: cancelled.version, body: { place: 'Riga' } })).rejects.toMatchObject({ status: 409 });
    await expect(service.as(aVisitor)(programmeEvents.readEvent, { params })).resolves.toMatchObject({ state: 'cancelled' });
  });

  it('is changed in what is named, and can do without what it may lack', async () => {
    const as = service.as(service.secretary);
    const before = await as(programmeEvents.draftEvent, { body: anEvent({ capacity: 10, quotaPerTeam: 2, place: 'Riga' }) });
    const params = { id: before.id };
    const changed = await as(programmeEvents.editEvent, { params, version: 1, body: { capacity: 12, cleared: ['quotaPerTeam', 'place'] } });
    expect(changed).toMatchObject({ capacity: 12, title: before.title });
    expect(changed).not.toHaveProperty('quotaPerTeam');
    expect(changed).not.toHaveProperty('place');
    // Where no end of registration is set it is the start, also when what was read comes back with another start.
    const moved = await as(programmeEvents.editEvent, { params, version: 2, body: { startsAt: '2026-12-09T12:00:00.000Z', registrationClosesAt: before.registrationClosesAt } });
    expect(moved.registrationClosesAt).toBe('2026-12-09T12:00:00.000Z');
  });

  it.each<[string, object, string]>([
    ['it ends before it starts', { endsAt: '2026-12-10T11:00:00.000Z' }, '/endsAt'],
    ['registration opens after it closes', { registrationOpensAt: '2026-12-10T13:00:00.000Z' }, '/registrationOpensAt'],
    ['registration closes after the end', { registrationClosesAt: '2026-12-11T13:00:00.000Z' }, '/registrationClosesAt'],
    ['its zone is none', { zone: 'Europe/Atlantis' }, '/zone'],
    ['its cycle does not exist', { cycleIds: ['1999'] }, '/cycleIds'],
  ])('is not drafted where %s', async (_, more, pointer) => {
    await expect(service.as(service.secretary)(programmeEvents.draftEvent, { body: anEvent(more) })).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer }] } });
  });

  it('is not announced without a place, nor once it would be over', async () => {
    const as = service.as(service.secretary);
    const nowhere = await as(programmeEvents.draftEvent, { body: anEvent({ online: false }) });
    await expect(as(programmeEvents.announceEvent, { params: { id: nowhere.id } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/place-missing' } });
    const past = await as(programmeEvents.draftEvent, { body: anEvent({ startsAt: '2026-11-01T12:00:00.000Z', endsAt: '2026-11-01T13:00:00.000Z' }) });
    await expect(as(programmeEvents.announceEvent, { params: { id: past.id } })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/event-over' } });
  });

  it('was held once it is over, whether or not a job has said so; then it has materials and, for a ceremony, how it was', async () => {
    const ceremony = await announced(service, { kind: 'local-ceremony', audience: 'public', online: false, place: 'Market square' });
    const params = { id: ceremony.id };
    const as = service.as(service.secretary);
    await expect(as(programmeEvents.holdEvent, { params })).rejects.toMatchObject({ status: 409, problem: { type: '/problems/event-not-begun' } });
    service.clock.travelTo('2026-12-10T14:00:00.000Z');
    expect((await as(programmeEvents.readEvent, { params })).state).toBe('held');
    await service.tick();
    const { state, version } = await as(programmeEvents.readEvent, { params });
    expect(state).toBe('held');
    const body = { materials: [{ title: 'Pictures', url: 'https://example.org/pictures' }], ceremony: { presenter: 'The Council of the Baltic Sea States', receiver: 'The mayor', localEvent: 'Summer fair', guests: 300, photos: [{ url: 'https://example.org/a.jpg', alt: 'The pearl on a stage', credit: 'Town of Rūjiena, free to use' }] } };
    expect(await as(programmeEvents.recordEvent, { params, version, body })).toMatchObject(body);
    await eventually(async () => expect(await service.as(aVisitor)(programmeEvents.readEvent, { params })).toMatchObject(body));
    const webinar = await as(programmeEvents.readEvent, { params: { id: events.get('public')!.id } });
    await expect(as(programmeEvents.recordEvent, { params: { id: webinar.id }, version: webinar.version, body })).rejects.toMatchObject({ status: 422, problem: { type: '/problems/no-ceremony' } });
  });
});

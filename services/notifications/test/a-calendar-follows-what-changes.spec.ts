import {
  calendars,
  CandidateSelected,
  CheckInFiled,
  CheckInOpened,
  CycleAnnounced,
  CycleSettingsChanged,
  EventAnnounced,
  EventCancelled,
  EventChanged,
  RegistrationMoved,
  type Actor,
  type Localised,
  type ProgrammeEventTold,
} from '@pearls/contracts';
import { aPartner, aPerson, aVisitor, eventually } from '@pearls/testing';
import { v4 } from 'uuid';
import { readCalendar, type ReadEntry } from './calendar-reader.js';
import { aTown, openNoticeDesk, type NoticeDesk } from './notice-desk.js';

const EVENT = { cycleId: '2028', kind: 'webinar', audience: 'candidates', startsAt: '2027-06-01T08:00:00.000Z', endsAt: '2027-06-01T09:30:00.000Z', zone: 'Europe/Berlin' } as const;

describe('A calendar', () => {
  let desk: NoticeDesk;
  const town = aTown('rujiena');
  let member: Actor;
  let juror: Actor;

  beforeAll(async () => {
    desk = await openNoticeDesk();
    member = await desk.aMember(town, { language: 'lv' });
    juror = await desk.aHolder('juror', { cycleId: '2028' });
    await desk.known(2);
    await desk.service.hears(CycleAnnounced, '2028', { cycleId: '2028' });
    const { planId: _, ...selected } = town;
    await desk.service.hears(CandidateSelected, town.applicationId, selected);
    await eventually(async () => expect(await desk.service.db.query(`select 1 from cycle_dates`)).toHaveLength(8));
  });
  afterAll(() => desk.stop());

  const addressOf = async (actor: Actor) => (await desk.service.as(actor)(calendars.openMyCalendar)).url!;
  const keyOf = (address: string) => new URL(address).searchParams.get('key')!;
  const fetched = async (address: string) => {
    const answer = await desk.service.answer(aVisitor, calendars.readPersonalCalendar, { query: { key: keyOf(address) } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    return readCalendar(await answer.text());
  };
  const entriesOf = async (actor: Actor) => new Map((await fetched(await addressOf(actor))).entries.map((entry) => [entry['UID']!.split('@')[0]!, entry]));
  const announce = async (eventId: string, title: Localised, more: Partial<ProgrammeEventTold> = {}) => {
    const { cycleId: _, ...event } = EVENT;
    desk.events.set(eventId, { ...event, eventId, cycleIds: ['2028'], state: 'announced', title, online: true, ...more });
    const { cycleId, kind, audience, startsAt, endsAt, zone } = { ...EVENT, ...more } as typeof EVENT;
    await desk.service.hears(EventAnnounced, eventId, { eventId, cycleId, kind, audience, startsAt, endsAt, zone });
  };
  const becomes = (actor: Actor, uid: string, expected: ReadEntry) => eventually(async () => expect((await entriesOf(actor)).get(uid)).toMatchObject(expected));

  it('has the dates of the cycle that concern the reader, and no others', async () => {
    expect([...(await entriesOf(member)).keys()]).toEqual(['2028-plans-due', '2028-results-published']);
    expect([...(await entriesOf(juror)).keys()]).toEqual(['2028-plans-due', '2028-jury-meets', '2028-results-published']);
    expect((await entriesOf(member)).get('2028-plans-due')).toMatchObject({ DTSTART: '20270831T215900Z', SUMMARY: 'Kultūras pērles 2028: plānu termiņš', SEQUENCE: '0', STATUS: 'CONFIRMED', TRANSP: 'TRANSPARENT' });
    expect((await entriesOf(juror)).get('2028-plans-due')).toMatchObject({ SUMMARY: 'Cultural Pearls 2028: deadline for plans' });
  });

  it('moves with a date that moves: the same entry, a higher sequence', async () => {
    const due = desk.cycle.timetable.find(({ key }) => key === 'plans-due')!;
    due.at = '2027-09-07T21:59:00.000Z';
    desk.service.clock.advance(60_000);
    await desk.service.hears(CycleSettingsChanged, '2028', { cycleId: '2028', changed: ['timetable'], reason: 'A week more for everybody' });
    await becomes(member, '2028-plans-due', { DTSTART: '20270907T215900Z', SEQUENCE: '1', 'LAST-MODIFIED': '20261124T100100Z' });
    expect((await entriesOf(member)).get('2028-results-published')).toMatchObject({ SEQUENCE: '0' });
  });

  it('has whole days for what lasts several, and text that cannot break out', async () => {
    const eventId = v4();
    const title = { en: 'Visit; Płock, day 1 – “Engage”\\ and a very long title that has to be folded because ąęłśżźćńó are more than one octet each' };
    await announce(eventId, title, { startsAt: '2027-09-17T07:00:00.000Z', endsAt: '2027-09-19T15:00:00.000Z', place: 'Town hall, Old Market 1; Płock' });
    await becomes(member, `event-${eventId}`, { 'DTSTART;VALUE=DATE': '20270917', 'DTEND;VALUE=DATE': '20270920', SUMMARY: title.en, LOCATION: 'Town hall, Old Market 1; Płock', STATUS: 'TENTATIVE', DESCRIPTION: 'Jūs esat aicināti un vēl neesat pieteikušies.' });
    expect((await entriesOf(juror)).has(`event-${eventId}`)).toBe(false);
  });

  it('follows an event through registration, change and cancellation', async () => {
    const eventId = v4();
    const uid = `event-${eventId}`;
    const registration = { registrationId: v4(), eventId, cycleId: '2028', personId: member.id };
    await announce(eventId, { en: 'How to write a plan' });
    await becomes(member, uid, { DTSTART: '20270601T080000Z', DTEND: '20270601T093000Z', SUMMARY: 'How to write a plan', SEQUENCE: '0' });
    await desk.service.hears(RegistrationMoved, registration.registrationId, { ...registration, state: 'waiting' });
    await becomes(member, uid, { STATUS: 'TENTATIVE', DESCRIPTION: 'Jūs esat gaidītāju sarakstā.' });
    await desk.service.hears(RegistrationMoved, registration.registrationId, { ...registration, state: 'confirmed' });
    await becomes(member, uid, { STATUS: 'CONFIRMED', TRANSP: 'OPAQUE' });
    await desk.service.hears(EventChanged, eventId, { ...EVENT, eventId, startsAt: '2027-06-02T08:00:00.000Z', endsAt: '2027-06-02T09:30:00.000Z' });
    await becomes(member, uid, { DTSTART: '20270602T080000Z', SEQUENCE: '1' });
    await desk.service.hears(EventCancelled, eventId, { ...EVENT, eventId, startsAt: '2027-06-02T08:00:00.000Z', endsAt: '2027-06-02T09:30:00.000Z' });
    await becomes(member, uid, { STATUS: 'CANCELLED', SEQUENCE: '2', SUMMARY: 'Atcelts: How to write a plan', TRANSP: 'TRANSPARENT' });
    await desk.service.hears(RegistrationMoved, registration.registrationId, { ...registration, state: 'cancelled' });
    await eventually(async () => expect((await entriesOf(member)).has(uid)).toBe(false));
  });

  it('has check-ins until they are filed', async () => {
    const checkIn = { checkInId: v4(), cycleId: '2028', planId: town.planId, teamId: town.teamId };
    await desk.service.hears(CheckInOpened, checkIn.checkInId, { ...checkIn, dueOn: '2028-03-31' });
    await becomes(member, `check-in-${checkIn.checkInId}`, { 'DTSTART;VALUE=DATE': '20280331', 'DTEND;VALUE=DATE': '20280401', SUMMARY: 'Rujiena: ceturkšņa ziņas termiņš' });
    await desk.service.hears(CheckInFiled, checkIn.checkInId, { ...checkIn, activities: [] });
    await eventually(async () => expect((await entriesOf(member)).has(`check-in-${checkIn.checkInId}`)).toBe(false));
  });

  it('is read by whoever has its address, until that is renewed or withdrawn', async () => {
    const person = desk.service.as(member);
    const address = await addressOf(member);
    expect(address).toMatch(/^http:\/\/localhost:8080\/api\/v1\/calendars\/personal\.ics\?key=/);
    expect(await addressOf(member)).toBe(address);
    expect(await person(calendars.readMyCalendar)).toMatchObject({ isOpen: true, url: address, webcalUrl: address.replace('http:', 'webcal:'), readAt: expect.any(String) });
    const { url: renewed } = await person(calendars.renewMyCalendar);
    const status = async (key: string) => (await desk.service.answer(aVisitor, calendars.readPersonalCalendar, { query: { key } })).status;
    expect([await status(keyOf(address)), await status(keyOf(renewed!))]).toEqual([404, 200]);
    await person(calendars.closeMyCalendar);
    expect([await status(keyOf(renewed!)), (await person(calendars.readMyCalendar)).isOpen]).toEqual([404, false]);
    await expect(person(calendars.renewMyCalendar)).rejects.toMatchObject({ status: 404 });
  });

  it('cannot be guessed: another’s id without its signature opens nothing, and looks like an address that never was', async () => {
    const [id] = keyOf(await addressOf(juror)).split('.');
    const [, foreign] = keyOf(await addressOf(aPerson())).split('.');
    const answers = await Promise.all([`${id}.${foreign}`, `${id}.x`, `${v4()}.${foreign}`].map((key) => desk.service.answer(aVisitor, calendars.readPersonalCalendar, { query: { key } })));
    const texts = await Promise.all(answers.map(async (one) => [one.status, (await one.text()).replace(/"traceId":"\w+"/, '')]));
    expect(new Set(texts.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(texts[0]![0]).toBe(404);
    expect(JSON.stringify(await desk.service.db.query(`select * from calendar_addresses`))).not.toContain(keyOf(await addressOf(juror)).split('.')[1]);
  });

  it('of the programme is for everybody: public dates and public events, in the language asked for', async () => {
    const eventId = v4();
    await announce(eventId, { en: 'Forum in Varde', lv: 'Forums Vardē' }, { audience: 'public', kind: 'forum', startsAt: '2027-11-25T08:00:00.000Z', endsAt: '2027-11-27T15:00:00.000Z' });
    const read = async (actor: Actor, query = {}) => readCalendar(String(await desk.service.as(actor)(calendars.readProgrammeCalendar, { query })));
    await eventually(async () => expect((await read(aVisitor)).entries.map((entry) => entry['SUMMARY'])).toContain('Forum in Varde'));
    const { head, entries } = await read(aVisitor, { language: 'lv', cycleId: '2028' });
    expect(head).toMatchObject({ VERSION: '2.0', METHOD: 'PUBLISH', 'X-WR-CALNAME': 'Kultūras pērles' });
    expect(entries.map((entry) => entry['SUMMARY'])).toEqual(expect.arrayContaining(['Forums Vardē', 'Kultūras pērles 2028: sākas titula gads']));
    expect(entries.filter((entry) => entry['UID']!.startsWith('event-'))).toHaveLength(1);
    expect((await read(aPartner('calendars:read'))).entries).toHaveLength(9);
    desk.cycle.state = 'draft';
    await desk.service.hears(CycleSettingsChanged, '2028', { cycleId: '2028', changed: [], reason: '' });
    await eventually(async () => expect((await read(aVisitor)).entries).toHaveLength(1));
  });
});

import { programmeEventAsked, programmeEvents, registrations, type ProgrammeEventTold } from '@pearls/contracts';
import { Questions } from '@pearls/messaging';
import { aVisitor } from '@pearls/testing';
import { aCandidate, anEvent, announced, startMentoring, type MentoringUnderTest } from './builders.js';

describe('An event in a calendar', () => {
  let service: MentoringUnderTest;
  beforeAll(async () => (service = await startMentoring()));
  afterAll(() => service.end());

  const unfolded = (ics: Buffer) => ics.toString('utf8').replace(/\r\n /g, '').split('\r\n');

  it('is iCalendar: escaped, folded, in the reader’s language, with its sequence', async () => {
    const words = 'Ž, ž; and a backslash \\ in a long sentence that has to be folded because no line may be longer than seventy-five bytes: āčēģīķļņšūž'.repeat(3);
    const { id, version } = await announced(service, { audience: 'public', title: { en: 'Working, together', lv: 'Strādāt kopā' }, description: { en: `${words}\nSecond line` } });
    const ics = await service.as(aVisitor)(programmeEvents.readEventCalendar, { params: { id }, query: { language: 'lv' } });
    const text = ics as unknown as Buffer;
    for (const line of text.toString('utf8').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const lines = unfolded(text);
    expect(lines).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'VERSION:2.0', `UID:${id}@culturalpearls`, 'DTSTART:20261210T120000Z', 'DTEND:20261210T140000Z', 'SUMMARY:Strādāt kopā', `SEQUENCE:${version}`, 'STATUS:CONFIRMED', 'END:VCALENDAR']));
    const description = lines.find((line) => line.startsWith('DESCRIPTION:'))!;
    expect(description.slice('DESCRIPTION:'.length).replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')).toBe(`${words}\nSecond line`);
    const english = await service.as(aVisitor)(programmeEvents.readEventCalendar, { params: { id } });
    expect(unfolded(english as unknown as Buffer)).toContain('SUMMARY:Working\\, together');
  });

  it('of whole days is a day in a calendar, in the zone of the event', async () => {
    const { id } = await announced(service, { audience: 'public', wholeDays: true, startsAt: '2026-12-09T23:00:00.000Z', endsAt: '2026-12-11T23:00:00.000Z' });
    const lines = unfolded((await service.as(aVisitor)(programmeEvents.readEventCalendar, { params: { id } })) as unknown as Buffer);
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20261210', 'DTEND;VALUE=DATE:20261212']));
  });

  it('has the joining link for those who have a place, and says when it is cancelled', async () => {
    const town = await aCandidate(service);
    const { id } = await announced(service);
    const read = async () => unfolded((await service.as(town)(programmeEvents.readEventCalendar, { params: { id } })) as unknown as Buffer).join('\n');
    expect(await read()).not.toContain('meet.example.org');
    await service.as(town)(registrations.register, { params: { id }, body: {} });
    expect(await read()).toContain('LOCATION:https://meet.example.org/young-people');
    await service.as(service.secretary)(programmeEvents.cancelEvent, { params: { id }, body: { reason: 'Nobody could come.' } });
    expect(await read()).toContain('STATUS:CANCELLED');
  });

  it('is told to other rooms with its words and dates, without its joining link, and never as a draft', async () => {
    const { id } = await announced(service);
    const questions = service.app.get(Questions);
    const told: ProgrammeEventTold = await questions.ask(programmeEventAsked, { eventId: id });
    expect(told).toMatchObject({ eventId: id, title: { en: 'Working with young people' }, state: 'announced', online: true, audience: 'candidates' });
    expect(JSON.stringify(told)).not.toContain('meet.example.org');
    const draft = await service.as(service.secretary)(programmeEvents.draftEvent, { body: anEvent() });
    await expect(questions.ask(programmeEventAsked, { eventId: draft.id })).rejects.toBeDefined();
  });
});

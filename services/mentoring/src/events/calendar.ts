import type { Language, Localised } from '@pearls/contracts';
import { wallTimeOf } from '@pearls/domain';

/** What a calendar needs to know of an event. */
export interface Dated {
  id: string;
  title: Localised;
  description: Localised;
  state: string;
  online: boolean;
  place: string | null;
  joiningLink?: string | null;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  wholeDays: boolean;
  announcedAt: Date | null;
  version: number;
}

/** Text as RFC 5545 wants it: separators and line breaks escaped. */
const escaped = (text: string) => text.replace(/\\/g, '\\\\').replace(/([;,])/g, '\\$1').replace(/\r?\n/g, '\\n');

const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

const day = (at: Date, zone: string) => wallTimeOf(at, zone).slice(0, 10).replaceAll('-', '');

/** From when to when; of whole days the last one is named by the day after it. */
function span({ startsAt, endsAt, zone, wholeDays }: Pick<Dated, 'startsAt' | 'endsAt' | 'zone' | 'wholeDays'>): string[] {
  if (!wholeDays) return [`DTSTART:${stamp(startsAt)}`, `DTEND:${stamp(endsAt)}`];
  const lastDay = new Date(`${wallTimeOf(new Date(endsAt.getTime() - 1), zone).slice(0, 10)}T00:00:00Z`);
  return [`DTSTART;VALUE=DATE:${day(startsAt, zone)}`, `DTEND;VALUE=DATE:${day(new Date(lastDay.getTime() + 86_400_000), 'UTC')}`];
}

/** Lines longer than 75 bytes are folded, never inside a character. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const limit = parts.length ? 74 : 75;
    if (Buffer.byteLength(part + character) > limit) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}

/** An event as iCalendar (RFC 5545). Drafts are tentative, cancelled ones say so, and a changed one replaces what a calendar has. */
export function calendarOf(event: Dated, language: Language, address: string): string {
  const words = (text: Localised) => escaped(text[language] ?? text.en);
  const status = event.state === 'cancelled' ? 'CANCELLED' : event.state === 'draft' ? 'TENTATIVE' : 'CONFIRMED';
  const location = event.place ?? (event.online ? (event.joiningLink ?? 'Online') : '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//BSR Cultural Pearls//Programme//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${event.id}@culturalpearls`,
    `DTSTAMP:${stamp(event.announcedAt ?? event.startsAt)}`,
    `SEQUENCE:${event.version}`,
    ...span(event),
    `SUMMARY:${words(event.title)}`,
    `DESCRIPTION:${words(event.description)}${event.joiningLink ? `\\n\\n${escaped(event.joiningLink)}` : ''}`,
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    `URL:${address}`,
    `STATUS:${status}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

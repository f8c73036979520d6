/** A day, or an instant. */
export type When = { on: string } | Date;

/** An entry of a calendar. The same thing keeps its uid; its sequence grows when it changes. */
export interface CalendarEntry {
  uid: string;
  sequence: number;
  changedAt: Date;
  start: When;
  /** Left out: a moment, or a single day. A last day is the day itself. */
  end?: When;
  summary: string;
  description?: string;
  location?: string;
  url?: string;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** Whether it takes up the reader's time. */
  busy: boolean;
}

const LINE_OCTETS = 75;

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n?|\n/g, '\\n').replace(/[\u0000-\u001f\u007f]/g, ' ');

/** Long lines go on behind a space; never in the middle of a character. */
function folded(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const instant = (at: Date) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
const dayAfter = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const date = (day: string) => day.replaceAll('-', '');

function starts(start: When) {
  return start instanceof Date ? `DTSTART:${instant(start)}` : `DTSTART;VALUE=DATE:${date(start.on)}`;
}

/** The end of a day is the beginning of the next. */
function ends(start: When, end: When | undefined): string[] {
  if (start instanceof Date) return end instanceof Date && end > start ? [`DTEND:${instant(end)}`] : [];
  const last = end && !(end instanceof Date) ? end.on : start.on;
  return [`DTEND;VALUE=DATE:${date(dayAfter(last))}`];
}

function entry({ uid, sequence, changedAt, start, end, summary, description, location, url, status, busy }: CalendarEntry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${instant(changedAt)}`,
    `LAST-MODIFIED:${instant(changedAt)}`,
    `SEQUENCE:${sequence}`,
    starts(start),
    ...ends(start, end),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    `STATUS:${status}`,
    `TRANSP:${busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/** A calendar as RFC 5545 has it, which programs read again every hour. */
export function iCalendar(name: string, language: string, entries: CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//CBSS//BSR Cultural Pearls//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...entries.flatMap(entry),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

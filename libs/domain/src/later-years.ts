import { instantOf, offsetMinutes } from './deadline.js';

/** The wall clock of a zone at an instant, as `2027-01-29T23:59`. */
export function wallTimeOf(instant: Date | string, zone: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() + offsetMinutes(at, zone) * 60_000).toISOString().slice(0, 16);
}

const DAY = 24 * 3_600_000;

function dayOfALaterYear(day: string, years: number): string {
  const from = new Date(`${day}T00:00:00Z`);
  const to = new Date(from);
  to.setUTCFullYear(from.getUTCFullYear() + years);
  const off = (((from.getUTCDay() - to.getUTCDay()) % 7) + 7) % 7;
  return new Date(to.getTime() + (off > 3 ? off - 7 : off) * DAY).toISOString().slice(0, 10);
}

/** The same moment some years later: the nearest day of the same weekday, at the same time on the wall; the turn of a year stays where it is. */
export function yearsLater(at: Date | string, zone: string, years: number): Date {
  const [day = '', time = ''] = wallTimeOf(at, zone).split('T');
  const turnOfTheYear = /-(01-01|12-31)$/.test(day);
  const later = turnOfTheYear ? `${Number(day.slice(0, 4)) + years}${day.slice(4)}` : dayOfALaterYear(day, years);
  return instantOf(`${later}T${time}`, zone);
}

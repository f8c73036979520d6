import { instantOf, offsetMinutes } from './deadline.js';

/** Minutes ahead of UTC for the abbreviations people write behind a time around the Baltic Sea. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  WEST: 60,
  BST: 60,
  CET: 60,
  MEZ: 60,
  CEST: 120,
  MESZ: 120,
  EET: 120,
  EEST: 180,
};

/** A time as somebody typed it, read in a zone. */
export type TypedMoment =
  /** It is clear. `shown: 'twice'` and `'never'`: the clock change shows this time twice (the first is meant) or skips it. */
  | { kind: 'clear'; at: Date; shown: 'once' | 'twice' | 'never' }
  /** What was written behind the time is not what the clocks of the zone show on that day. Somebody has to say which is meant. */
  | { kind: 'question'; abbreviation: string; onTheClock: Date; asWritten: Date }
  | { kind: 'unreadable' }
  | { kind: 'unknown-abbreviation'; abbreviation: string };

const ms = (minutes: number) => minutes * 60_000;

function timesShown(wall: string, zone: string): number {
  const asUtc = Date.parse(`${wall}:00Z`);
  const around = [-24 * 60, 24 * 60].map((shift) => offsetMinutes(new Date(asUtc + ms(shift)), zone));
  return new Set(around.map((offset) => asUtc - ms(offset)).filter((at) => at + ms(offsetMinutes(new Date(at), zone)) === asUtc)).size;
}

/**
 * Reads a typed time (`23:59`, `9.30`, `23:59 CET`) of a day (`2027-04-04`) in a zone. An abbreviation that contradicts the
 * zone on that day, such as CET in April, becomes a question and is never guessed.
 */
export function readTypedMoment(day: string, typed: string, zone: string): TypedMoment {
  const [, hour, minute, written] = /^\s*(\d{1,2})[:.h]?(\d{2})\s*([A-Za-z]{2,5})?\s*$/.exec(typed) ?? [];
  const real = !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59 || !real) return { kind: 'unreadable' };
  const wall = `${day}T${hour.padStart(2, '0')}:${minute}`;
  const at = instantOf(wall, zone);
  const shown = (['never', 'once', 'twice'] as const)[timesShown(wall, zone)] ?? 'once';
  if (!written) return { kind: 'clear', at, shown };
  const abbreviation = written.toUpperCase();
  const offset = ABBREVIATIONS[abbreviation];
  if (offset === undefined) return { kind: 'unknown-abbreviation', abbreviation };
  const asWritten = new Date(Date.parse(`${wall}:00Z`) - ms(offset));
  const agrees = offsetMinutes(asWritten, zone) === offset;
  return agrees ? { kind: 'clear', at: asWritten, shown: 'once' } : { kind: 'question', abbreviation, onTheClock: at, asWritten };
}

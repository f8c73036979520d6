import type { EventKind, Language, Localised, TimetableKey } from '@pearls/contracts';
import { offsetMinutes } from '@pearls/domain';
import { eventName } from '../words/say.js';
import { fill, type Words } from '../words/words.js';
import type { CalendarEntry, When } from './i-calendar.js';

/** Whose calendar, and where its links lead. */
export interface CalendarOf {
  words: Words;
  language: Language;
  publicUrl: string;
}

export interface CycleDateRow {
  cycleId: string;
  cycleName: Localised;
  key: TimetableKey;
  at: Date;
  zone: string;
  sequence: number;
  changedAt: Date;
}

export interface EventRow {
  id: string;
  kind: EventKind;
  title: Localised | null;
  where: string | null;
  startsAt: Date;
  endsAt: Date;
  zone: string;
  cancelled: boolean;
  sequence: number;
  changedAt: Date;
  /** Of the reader, where there is a registration. */
  registration?: 'confirmed' | 'waiting' | null;
}

export interface CheckInRow {
  checkInId: string;
  placeName: string;
  dueOn: string;
  openedAt: Date;
}

const MINUTE_MILLISECONDS = 60_000;

const wallTime = (at: Date, zone: string) => new Date(at.getTime() + offsetMinutes(at, zone) * MINUTE_MILLISECONDS).toISOString();
const localDay = (at: Date, zone: string) => wallTime(at, zone).slice(0, 10);
const isMidnight = (at: Date, zone: string) => wallTime(at, zone).slice(11, 16) === '00:00';
const hostOf = (publicUrl: string) => new URL(publicUrl).hostname;

/** A date of a cycle: a moment, or a whole day where the programme means one. */
export function ofCycleDate({ cycleId, cycleName, key, at, zone, sequence, changedAt }: CycleDateRow, { words, language, publicUrl }: CalendarOf): CalendarEntry {
  return {
    uid: `${cycleId}-${key}@${hostOf(publicUrl)}`,
    sequence,
    changedAt,
    start: isMidnight(at, zone) ? { on: localDay(at, zone) } : at,
    summary: `${cycleName[language] ?? cycleName.en}: ${words.dates[key]}`,
    url: new URL('/call', publicUrl).href,
    status: 'CONFIRMED',
    busy: false,
  };
}

/** An event: whole days where it has several, hours where it has one. */
export function ofEvent(event: EventRow, { words, language, publicUrl }: CalendarOf, personal: boolean): CalendarEntry {
  const { id, startsAt, endsAt, zone, cancelled, registration } = event;
  const severalDays = localDay(startsAt, zone) !== localDay(new Date(endsAt.getTime() - 1), zone);
  const [start, end]: [When, When] = severalDays ? [{ on: localDay(startsAt, zone) }, { on: localDay(new Date(endsAt.getTime() - 1), zone) }] : [startsAt, endsAt];
  const name = eventName(event, words, language);
  const confirmed = !personal || registration === 'confirmed';
  return {
    uid: `event-${id}@${hostOf(publicUrl)}`,
    sequence: event.sequence,
    changedAt: event.changedAt,
    start,
    end,
    summary: cancelled ? fill(words.calendar.cancelled, { event: name })! : name,
    description: confirmed || cancelled ? undefined : registration === 'waiting' ? words.calendar.waiting : words.calendar.notRegistered,
    location: event.where ?? undefined,
    url: new URL(personal ? `/applicant/programme/${id}` : '/events', publicUrl).href,
    status: cancelled ? 'CANCELLED' : confirmed ? 'CONFIRMED' : 'TENTATIVE',
    busy: !cancelled && personal && registration === 'confirmed',
  };
}

export function ofCheckIn({ checkInId, placeName, dueOn, openedAt }: CheckInRow, { words, publicUrl }: CalendarOf): CalendarEntry {
  return {
    uid: `check-in-${checkInId}@${hostOf(publicUrl)}`,
    sequence: 0,
    changedAt: openedAt,
    start: { on: dueOn },
    summary: fill(words.calendar.checkIn, { place: placeName })!,
    url: new URL(`/applicant/check-ins/${checkInId}`, publicUrl).href,
    status: 'CONFIRMED',
    busy: false,
  };
}

/** A moment by which something must have arrived: an absolute instant, and the zone people read it in. */
export interface Moment {
  at: Date | string;
  /** IANA zone, such as `Europe/Berlin`. */
  zone: string;
}

const ms = (at: Date | string) => new Date(at).getTime();

/** The deadline instant itself is still in time; one millisecond later is not. */
export const isInTime = (receivedAt: Date, deadline: Moment) => receivedAt.getTime() <= ms(deadline.at);

/** The opening instant itself is open; one millisecond earlier is not. */
export const hasBegun = (at: Date, opening: Moment) => at.getTime() >= ms(opening.at);

/** Minutes by which a zone's wall clock is ahead of UTC at an instant. */
export function offsetMinutes(instant: Date, zone: string): number {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
  const wall = Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
  return Math.round((wall - Math.floor(instant.getTime() / 1000) * 1000) / 60_000);
}

/**
 * The instant at which a zone's wall clock shows the given local time (`2027-01-29T23:59`).
 * A time that the clock skips in spring moves forward; one that it shows twice in autumn means the first.
 */
export function instantOf(wallTime: string, zone: string): Date {
  const asUtc = new Date(`${wallTime.length === 16 ? `${wallTime}:00` : wallTime}Z`);
  if (Number.isNaN(asUtc.getTime())) throw new RangeError(`Not a local time: ${wallTime}`);
  const before = offsetMinutes(new Date(asUtc.getTime() - 24 * 3_600_000), zone);
  const after = offsetMinutes(new Date(asUtc.getTime() + 24 * 3_600_000), zone);
  const candidates = [before, after].map((minutes) => new Date(asUtc.getTime() - minutes * 60_000));
  const shown = candidates.filter((one) => one.getTime() + offsetMinutes(one, zone) * 60_000 === asUtc.getTime());
  return shown.length ? new Date(Math.min(...shown.map(Number))) : candidates[0]!;
}

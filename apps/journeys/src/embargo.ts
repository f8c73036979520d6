const SOONEST_MILLISECONDS = 15_000;

/** The next full minute that leaves time to decide and to release, as day and time of a zone: an embargo is typed to the minute. */
export function nextMinute(zone: string, now = Date.now()) {
  const at = new Date(Math.ceil((now + SOONEST_MILLISECONDS) / 60_000) * 60_000);
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: zone, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }).formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: parts['day']!, month: parts['month']!, year: parts['year']!, time: `${parts['hour']}:${parts['minute']}` };
}

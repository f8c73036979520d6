/** An instant in words: "Thursday 31 December 2026, 23:59 CET". */
export function momentText(at: Date, locale: string, zone?: string): string {
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
  }).format(at);
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
    timeZone: zone,
  }).format(at);
  return `${day}, ${time}`;
}

/** Whether two zones show the same clock at an instant. */
export function sameClock(at: Date, zone: string): boolean {
  const shown = (timeZone?: string) =>
    new Intl.DateTimeFormat('en-GB', { dateStyle: 'short', timeStyle: 'short', timeZone }).format(at);
  return shown(zone) === shown();
}

/** "Europe/Helsinki" as a place people know: "Helsinki". */
export function zoneCity(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

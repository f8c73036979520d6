import { momentText, sameClock, zoneCity } from './moment-text';

describe('an instant in words', () => {
  it('is told in programme time, across the end of summer time', () => {
    expect(momentText(new Date('2026-10-25T00:30:00Z'), 'en-GB', 'Europe/Berlin')).toMatch(
      /25 October 2026, 02:30 (CEST|GMT\+2)/,
    );
    expect(momentText(new Date('2026-10-25T01:30:00Z'), 'en-GB', 'Europe/Berlin')).toMatch(
      /25 October 2026, 02:30 (CET|GMT\+1)/,
    );
  });

  it('names the place of a zone', () => {
    expect(zoneCity('Europe/Berlin')).toBe('Berlin');
    expect(zoneCity('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  });

  it('knows when the reader’s clock shows the same', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(sameClock(new Date(), own)).toBe(true);
    expect(sameClock(new Date('2026-07-01T12:00:00Z'), 'Pacific/Kiritimati')).toBe(
      own === 'Pacific/Kiritimati',
    );
  });
});

import { bySoonestDuty, dutyOf } from './duty';

const zone = 'Europe/Berlin';
const cycle = (closes: string) => ({
  timetable: [
    { key: 'call-closes' as const, at: closes, zone },
    { key: 'pre-selection-published' as const, at: '2027-05-15T10:00:00Z', zone },
  ],
});
const line = (
  state: 'started' | 'submitted' | 'withdrawn',
  closes = '2027-04-04T21:59:00Z',
  changedAt = '2027-01-01T00:00:00Z',
) => ({
  application: { changedAt },
  duty: dutyOf({ state }, cycle(closes)),
});

describe('the list of my applications', () => {
  it('begins with what is due soonest and ends with what is over', () => {
    const late = line('started', '2027-04-04T21:59:00Z');
    const soon = line('started', '2027-02-01T21:59:00Z');
    const waits = line('submitted');
    const over = line('withdrawn', undefined, '2027-01-02T00:00:00Z');
    const longOver = line('withdrawn', undefined, '2026-01-02T00:00:00Z');
    expect([longOver, waits, late, over, soon].sort(bySoonestDuty)).toEqual([
      soon,
      late,
      waits,
      over,
      longOver,
    ]);
  });

  it('names no duty that the timetable does not know', () => {
    expect(dutyOf({ state: 'started' }, { timetable: [] })).toBeUndefined();
    expect(dutyOf({ state: 'started' }, undefined)).toBeUndefined();
  });
});

import { findCountry } from './countries.js';
import {
  candidacies,
  historicCycles,
  historicEvents,
  historicTimetable,
  pearlFocuses,
  programmePartners,
} from './history/index.js';
import { findPlace, placesWithSurroundings, surroundingsOf } from './places/index.js';
import { sources } from './sources.js';

const selected = (year: number) =>
  candidacies.filter((one) => one.year === year && one.outcome !== 'applicant');
const pearls = candidacies.filter((one) => one.outcome === 'pearl');

describe('the history', () => {
  it('points every candidacy to a place', () => {
    for (const { placeId } of candidacies)
      expect([placeId, findPlace(placeId)?.id]).toEqual([placeId, placeId]);
  });

  it('knows the surroundings of every candidate', () => {
    for (const { placeId } of candidacies) expect([placeId, surroundingsOf(placeId).length > 0]).toEqual([placeId, true]);
    for (const placeId of placesWithSurroundings) expect(findPlace(placeId)).toBeDefined();
  });

  it('counts 12, 16 and 16 candidates and 14 Pearls', () => {
    expect([2024, 2025, 2026].map((year) => selected(year).length)).toEqual([12, 16, 16]);
    expect(pearls).toHaveLength(14);
    expect(
      new Set(candidacies.filter((one) => one.outcome !== 'applicant').map((one) => one.placeId)).size,
    ).toBe(39);
  });

  it('agrees with the numbers of its cycles', () => {
    for (const { titleYear, numbers } of historicCycles) {
      expect(selected(titleYear)).toHaveLength(numbers.candidates);
      expect(pearls.filter((one) => one.year === titleYear)).toHaveLength(numbers.titles);
    }
  });

  it('lists a place once a year', () => {
    expect(new Set(candidacies.map((one) => `${one.year} ${one.placeId}`)).size).toBe(candidacies.length);
  });

  it('says what every Pearl set out to do', () => {
    const told = pearlFocuses.map((one) => `${one.year} ${one.placeId}`).sort();
    expect(told).toEqual(pearls.map((one) => `${one.year} ${one.placeId}`).sort());
  });

  it('names a known source everywhere', () => {
    const named = [
      ...pearlFocuses.flatMap((one) => one.sources),
      ...historicCycles.flatMap((cycle) => [
        ...cycle.sources,
        ...cycle.ceremonies.flatMap((one) => one.sources),
        ...Object.values(cycle.dates).flatMap((date) => date?.sources ?? []),
      ]),
    ];
    for (const key of named) expect(sources[key]).toMatch(/^https?:\/\//);
  });

  it('keeps the dates of a cycle in order', () => {
    for (const { dates } of historicCycles) {
      const days = [
        dates['call-opens'],
        dates['call-closes'],
        dates['pre-selection-published'],
        dates['results-published'],
      ].flatMap((date) => (date ? [date.on] : []));
      expect(days).toEqual([...days].sort());
    }
  });

  it('turns days into instants on Central European clocks', () => {
    const [first, , third] = historicCycles.map((cycle) => historicTimetable(cycle));
    expect(first?.find(({ key }) => key === 'call-closes')?.at).toBe('2023-09-08T21:59:00.000Z');
    expect(first?.find(({ key }) => key === 'results-published')?.at).toBe('2023-12-06T11:00:00.000Z');
    expect(third?.find(({ key }) => key === 'call-closes')?.at).toBe('2025-04-04T21:59:00.000Z');
    expect(third?.map(({ key }) => key)).not.toContain('plans-due');
  });

  it('tells of events at known places, in two languages, the earliest first', () => {
    for (const { placeId, title, description } of historicEvents) {
      if (placeId) expect([placeId, findPlace(placeId)?.id]).toEqual([placeId, placeId]);
      for (const words of [title, description]) expect([words.en, words.lv].every((one) => one.length > 5)).toBe(true);
    }
    expect(historicEvents.map((one) => one.on)).toEqual(historicEvents.map((one) => one.on).sort());
    expect(new Set(historicEvents.map((one) => one.key)).size).toBe(historicEvents.length);
  });

  it('tells of every ceremony on record', () => {
    const told = historicEvents.filter(({ kind }) => kind.endsWith('ceremony')).map(({ placeId, on }) => `${placeId} ${on}`);
    expect(told.sort()).toEqual(historicCycles.flatMap(({ ceremonies }) => ceremonies.map(({ placeId, on }) => `${placeId} ${on}`)).sort());
  });

  it('holds ceremonies at known places', () => {
    for (const { placeId } of historicCycles.flatMap((cycle) => cycle.ceremonies))
      expect(findPlace(placeId)).toBeDefined();
  });

  it('names twelve partners in known countries, one of them in the lead', () => {
    expect(programmePartners).toHaveLength(12);
    expect(programmePartners.filter((partner) => partner.role === 'lead')).toHaveLength(1);
    for (const { country, mentors } of programmePartners) {
      for (const code of [country, ...mentors]) expect(findCountry(code)).toBeDefined();
    }
  });
});

import type { HistoricCycle } from './historic-record.js';

/** The three programme years so far. Dates that were never published are absent. */
export const historicCycles: readonly HistoricCycle[] = [
  {
    titleYear: 2024,
    name: 'BSR Cultural Pearls 2024',
    dates: {
      'call-opens': { on: '2023-08-10', precision: 'day', sources: ['pilot-launch'] },
      'call-closes': { on: '2023-09-08', precision: 'day', sources: ['call-2024-estonia'] },
      'pre-selection-published': {
        on: '2023-09-19',
        until: '2023-09-20',
        precision: 'day',
        sources: ['applications-2024', 'candidates-2024'],
      },
      development: {
        on: '2023-10-25',
        until: '2023-11-16',
        precision: 'day',
        note: 'Published with 25 October as the first day; possibly a slip for September.',
        sources: ['candidates-2024', 'mentor-training'],
      },
      'plans-due': { on: '2023-11-16', precision: 'day', sources: ['kiel-council', 'candidates-2024'] },
      'results-published': {
        on: '2023-12-06',
        precision: 'day',
        sources: ['pilot-launch', 'jakobstad-title'],
      },
      'title-year-starts': { on: '2024-01-01', precision: 'month', sources: ['pilot-launch'] },
    },
    numbers: { applications: 12, candidates: 12, plans: 12, titles: 4 },
    rule: { basePlaces: 4, extraPlaces: 0, perCountryCap: 1 },
    ceremonies: [
      { kind: 'local', placeId: 'kiel', on: '2024-03-01', sources: ['kiel-ceremony'] },
      { kind: 'local', placeId: 'jakobstad', on: '2024-05-08', sources: ['jakobstad-ceremony'] },
      { kind: 'local', placeId: 'rujiena', on: '2024-05-25', sources: ['rujiena-programme'] },
      { kind: 'local', placeId: 'svendborg', on: '2024-05-31', sources: ['svendborg-ceremony'] },
    ],
    sources: ['pilot-launch', 'applications-2024', 'candidates-2024', 'jakobstad-title'],
  },
  {
    titleYear: 2025,
    name: 'BSR Cultural Pearls 2025',
    dates: {
      'call-closes': {
        on: '2024-05-24',
        precision: 'day',
        note: 'The date stands in a listing by a third party.',
        sources: ['call-2025-listing'],
      },
      'pre-selection-published': { on: '2024-06-01', precision: 'month', sources: ['candidates-2025'] },
      development: {
        on: '2024-06-01',
        until: '2024-10-31',
        precision: 'month',
        sources: ['candidates-2025'],
      },
      'plans-due': { on: '2024-10-31', precision: 'day', sources: ['candidates-2025'] },
      'results-published': { on: '2024-12-11', precision: 'day', sources: ['titles-2025'] },
      'title-year-starts': { on: '2025-01-01', precision: 'month', sources: ['titles-2025'] },
    },
    numbers: { applications: 18, candidates: 16, plans: 14, titles: 6 },
    rule: { basePlaces: 3, extraPlaces: 1, perCountryCap: 1 },
    deviation: 'Six titles were awarded, one in each of six countries; the reason was not published.',
    ceremonies: [
      { kind: 'local', placeId: 'smiltene', on: '2025-06-01', sources: ['smiltene-ceremony'] },
      { kind: 'local', placeId: 'kaskinen', on: '2025-06-16', sources: ['kaskinen-ceremony'] },
    ],
    sources: ['candidates-2025', 'titles-2025'],
  },
  {
    titleYear: 2026,
    name: 'BSR Cultural Pearls 2026',
    dates: {
      'call-closes': {
        on: '2025-04-04',
        precision: 'day',
        hour: '23:59',
        note: 'Published as 23:59 CET while summer time was in force; read as wall time in Central Europe.',
        sources: ['call-2026-open'],
      },
      'pre-selection-published': {
        on: '2025-05-15',
        precision: 'day',
        note: 'Public by this day.',
        sources: ['candidates-2026'],
      },
      development: {
        on: '2025-05-01',
        until: '2025-10-31',
        precision: 'month',
        sources: ['applications-2026'],
      },
      'plans-due': { on: '2025-10-31', precision: 'month', sources: ['applications-2026'] },
      'results-published': {
        on: '2025-11-17',
        precision: 'day',
        note: 'In the press by this day.',
        sources: ['titles-2026'],
      },
      'title-year-starts': {
        on: '2026-01-20',
        precision: 'day',
        note: 'Online kick-off of the title year.',
        sources: ['titles-2026-start'],
      },
    },
    numbers: { applications: 17, candidates: 16, plans: 11, titles: 4 },
    rule: { basePlaces: 3, extraPlaces: 1, perCountryCap: 1 },
    ceremonies: [{ kind: 'joint', placeId: 'varde', on: '2025-11-27', sources: ['joint-ceremony-2026'] }],
    sources: ['applications-2026', 'candidates-2026', 'titles-2026-start'],
  },
];

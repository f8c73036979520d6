import type { PopulationBand } from '@pearls/contracts';

const BANDS: [below: number, band: PopulationBand][] = [
  [2_000, 'under-2000'],
  [5_000, '2000-5000'],
  [20_000, '5000-20000'],
  [50_000, '20000-50000'],
  [100_000, '50000-100000'],
];

/** The band a number of inhabitants falls into. */
export const populationBand = (population: number | null): PopulationBand | undefined => (population === null ? undefined : (BANDS.find(([below]) => population < below)?.[1] ?? 'over-100000'));

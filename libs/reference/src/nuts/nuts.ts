import { germanRegions } from './germany.js';
import { nordicRegions } from './nordic.js';
import { southernRegions } from './southern.js';

/** A region of the NUTS classification; the level is the number of signs after the country's two. */
export interface NutsRegion {
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly level: 0 | 1 | 2 | 3;
}

const levels = [0, 1, 2, 3] as const;

/** The classification the register follows. */
export const nutsVersion = 'NUTS 2021, Commission Delegated Regulation (EU) 2019/1755';

/** All regions the programme needs, in the order of their codes. */
export const nutsRegions: readonly NutsRegion[] = [
  ...nordicRegions,
  ...southernRegions,
  ...germanRegions,
].map(([code, name]) => ({ code, name, country: code.slice(0, 2), level: levels[code.length - 2] ?? 3 }));

const byCode = new Map(nutsRegions.map((region) => [region.code, region]));

/** The region of a code at any level. */
export function findNutsRegion(code: string): NutsRegion | undefined {
  return byCode.get(code);
}

/** The NUTS-3 regions of a country. */
export function nuts3Of(country: string): readonly NutsRegion[] {
  return nutsRegions.filter((region) => region.country === country && region.level === 3);
}

/** Whether a region lies inside one of the given regions: NUTS codes nest by prefix. */
export function isWithin(nuts3: string, codes: readonly string[]): boolean {
  return codes.some((code) => code.length > 0 && nuts3.startsWith(code));
}

import type { Dice } from './dice.ts';
import { candidacies } from '@pearls/reference/history';
import { findPlace, places, type Place } from '@pearls/reference/places';
import { defaultTerritory } from '@pearls/reference/territory';

/** What becomes of a town in the year. */
export type Fate = 'not-selected' | 'withdraws' | 'writes-no-plan' | 'hands-in';

/** A town of the year, how strong its plan is in the eyes of the jury (0–5), and what becomes of it. */
export interface TownPlan {
  place: Place;
  fate: Fate;
  strength: number;
}

/** The jury's order of 2026 as it may have been: two German plans among the best four. Strengths are invented. */
const STRENGTHS_2026: Record<string, number> = { schleswig: 4.6, krosno: 4.4, kristinestad: 4.2, glucksburg: 4.1 };
/** Who handed in no plan in 2026 was never published: these five are invented. */
const NO_PLAN_2026: Record<string, Fate> = { zagorz: 'writes-no-plan', visaginas: 'writes-no-plan', gniew: 'withdraws', neringa: 'withdraws', pakruojis: 'writes-no-plan' };

/** The field of 2026: seventeen applied, sixteen went on, eleven handed in a plan. */
function fieldOf2026(chance: Dice): TownPlan[] {
  return candidacies
    .filter(({ year }) => year === 2026)
    .map(({ placeId, outcome }) => ({
      place: findPlace(placeId)!,
      fate: outcome === 'applicant' ? 'not-selected' : (NO_PLAN_2026[placeId] ?? 'hands-in'),
      strength: STRENGTHS_2026[placeId] ?? 2 + Math.floor(chance.next() * 3) / 2,
    }));
}

const mayApply = ({ id, country, nuts3 }: Place) => !defaultTerritory.excludedPlaces.includes(id) && (defaultTerritory.countries.includes(country) || defaultTerritory.nuts.some((code) => nuts3.startsWith(code)));

/** The towns of a year: those of 2026 first, then others of the register, as many as wanted. */
export function fieldFor(towns: number, chance: Dice): TownPlan[] {
  const known = fieldOf2026(chance);
  const taken = new Set(known.map(({ place }) => place.id));
  const recentPearls = new Set(candidacies.filter(({ year, outcome }) => outcome === 'pearl' && year >= 2025).map(({ placeId }) => placeId));
  const others = chance
    .shuffled(places.filter((place) => mayApply(place) && !taken.has(place.id) && !recentPearls.has(place.id) && !place.within))
    .slice(0, Math.max(0, towns - known.length))
    .map((place): TownPlan => {
      const luck = chance.next();
      return { place, fate: luck < 0.06 ? 'not-selected' : luck < 0.2 ? 'writes-no-plan' : luck < 0.26 ? 'withdraws' : 'hands-in', strength: 1 + Math.floor(chance.next() * 6) / 2 };
    });
  return [...known, ...others].slice(0, towns);
}

/** Places that ask whether they may apply and are told why not. */
export const REFUSED_AT_THE_GATE = ['riga', 'hannover', 'munchen'] as const;

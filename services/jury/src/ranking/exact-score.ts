/** What the valid sheets of a plan add up to, in whole units: a mean is this fraction and never a rounded number. */
export interface Score {
  sum: number;
  sheets: number;
}

/** Half steps are whole numbers, weights are whole numbers, and so is every total of a sheet. */
export const HALF_STEPS = 10;

/** Units in one point of the scale from 0 to 100. */
const UNITS_PER_POINT = 10;

/** The weighted total of one sheet: 0 to 1000 units for weights that add up to 100. Undefined while a criterion has no score. */
export function totalOf(scores: Record<string, number>, criteria: readonly { code: string; weight: number }[]): number | undefined {
  let total = 0;
  for (const { code, weight } of criteria) {
    const score = scores[code];
    if (score === undefined) return undefined;
    total += weight * Math.round(score * 2);
  }
  return total;
}

/** Negative where the first stands higher, 0 where both are equal to the last digit. */
export const compareScores = (one: Score, other: Score) => other.sum * one.sheets - one.sum * other.sheets;

export const isHigher = (one: Score, other: Score) => compareScores(one, other) < 0;

/** Whether two scores are at most this many per cent of the maximum apart, whichever of them stands higher. */
export const isWithin = (one: Score, other: Score, perCent: number, maximum: number) =>
  100 * Math.abs(one.sum * other.sheets - other.sum * one.sheets) <= perCent * maximum * one.sheets * other.sheets;

/** Whether the mean is below this many per cent of the maximum. */
export const isBelow = ({ sum, sheets }: Score, perCent: number, maximum: number) => 100 * sum < perCent * maximum * sheets;

/** A mean as people read it, from 0 to 100. Only for showing: nothing is compared by it. */
export const meanOf = ({ sum, sheets }: Score) => sum / (sheets * UNITS_PER_POINT);

export const pointsOf = (units: number) => units / UNITS_PER_POINT;

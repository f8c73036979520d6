/** How the points of one juror on one criterion lie. */
export interface Distribution {
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
}

/** Nothing until two plans are scored: one point is no distribution. */
export function distributionOf(points: readonly number[]): Distribution | undefined {
  if (points.length < 2) return undefined;
  const sorted = [...points].sort((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
  return { lowest: sorted[0]!, middle, highest: sorted.at(-1)! };
}

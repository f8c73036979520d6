import type { Text } from '../text.js';

/** Criteria of the jury. */
export const JURY_CRITERION_CODES = ['J1', 'J2', 'J3', 'J4', 'J5'] as const;

/** Code of one criterion of the jury. */
export type JuryCriterionCode = (typeof JURY_CRITERION_CODES)[number];

/** A criterion of the jury with written anchors, index = points. */
export interface JuryCriterion {
  code: JuryCriterionCode;
  label: Text;
  explanation: Text;
  anchors: Text[];
  /** What it counts for, in per cent. */
  weight: number;
  /** Sections of the plan that answer it, the most telling first. */
  parts: string[];
}

import { approachCriteria } from './approach.js';
import { capacityCriteria } from './capacity.js';
import { peopleCriteria } from './people.js';
import type { JuryCriterion } from './jury-criterion.js';

/** The five criteria of the jury, each from 0 to 5 points in half steps; their weights add up to 100. */
export const juryCriteria: JuryCriterion[] = [...approachCriteria, ...peopleCriteria, ...capacityCriteria];

/** Valid sheets a plan should have. */
export const leastSheets = 3;

export { JURY_CRITERION_CODES, type JuryCriterion, type JuryCriterionCode } from './jury-criterion.js';

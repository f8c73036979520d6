import type { CycleRules, PreSelectionLine } from '@pearls/contracts';
import type { ApplicationEntity } from '../applications/application.entity.js';
import type { AssessmentEntity } from './assessment.entity.js';
import type { DecisionEntity } from './decision.entity.js';

/** What the final assessments of one application add up to: their mean in full precision, and what the line of the cycle makes of it. */
export function lineOf(
  { id, reference, placeName, country, state }: Pick<ApplicationEntity, 'id' | 'reference' | 'placeName' | 'country' | 'state'>,
  assessments: Pick<AssessmentEntity, 'state' | 'percent'>[],
  decision: Pick<DecisionEntity, 'outcome' | 'reason'> | undefined,
  { selectionLine, assessmentsNeeded }: Pick<CycleRules, 'selectionLine' | 'assessmentsNeeded'>,
): PreSelectionLine {
  const final = assessments.filter((one) => one.state === 'final').map((one) => one.percent ?? 0);
  const percent = final.length ? final.reduce((sum, one) => sum + one, 0) / final.length : undefined;
  const enough = final.length >= assessmentsNeeded && percent !== undefined;
  return {
    applicationId: id,
    reference,
    placeName,
    country,
    state,
    assessmentsFinal: final.length,
    assessmentsDraft: assessments.length - final.length,
    percent,
    spread: final.length > 1 ? Math.max(...final) - Math.min(...final) : undefined,
    proposed: enough ? (percent >= selectionLine ? 'selected' : 'not_selected') : undefined,
    staged: decision?.outcome,
    reason: decision?.reason ?? undefined,
  };
}

import type { ApplicationSummary } from '@pearls/contracts';
import type { Words } from '../words/words';

export const COLUMN_KEYS = ['reference', 'cycle', 'country', 'state', 'sections', 'submitted', 'changed', 'assessments', 'staged'] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** What is shown unless the reader chose otherwise. */
export const USUAL_COLUMNS: readonly ColumnKey[] = ['reference', 'country', 'state', 'submitted', 'assessments', 'staged'];

/** What a cell says, on the page and in a download. */
export function cellText(key: ColumnKey | 'place', row: ApplicationSummary, words: Words): string | number | undefined {
  switch (key) {
    case 'place':
      return row.placeName;
    case 'reference':
      return row.reference;
    case 'cycle':
      return row.cycleId;
    case 'country':
      return words.country(row.country);
    case 'state':
      return words.say(`applicationState.${row.state}`);
    case 'sections':
      return `${row.sectionsCompleted}/${row.sectionsTotal}`;
    case 'submitted':
      return row.submittedAt && words.instant(row.submittedAt);
    case 'changed':
      return words.instant(row.changedAt);
    case 'assessments':
      return row.assessmentsFinal;
    case 'staged':
      return row.stagedDecision && words.say(`outcome.${row.stagedDecision}`);
  }
}

import type { SourceKey } from '../sources.js';

/** A real activity written down from public sources, in the programme's own words. */
export interface RecordedPractice {
  /** Stable name: its id is derived from it. */
  readonly key: string;
  readonly kind: 'case-study' | 'method' | 'good-practice';
  readonly placeId: string;
  readonly pearlYear: number;
  readonly title: string;
  readonly summary: string;
  readonly problem: string;
  readonly whatWasDone: string;
  readonly participation: string;
  readonly whatChanged: string;
  readonly whatWasHard: string;
  readonly tips: string;
  readonly latvian: { readonly title: string; readonly summary: string };
  readonly challenges: readonly string[];
  readonly dimensions: readonly string[];
  readonly tools: readonly string[];
  readonly methods: readonly string[];
  readonly targetGroups: readonly string[];
  readonly settings: readonly string[];
  readonly costBand?: string;
  readonly staffEffort?: string;
  readonly duration?: string;
  readonly partners: string;
  readonly funding: string;
  readonly transferability: 'as-it-is' | 'with-changes' | 'under-conditions';
  readonly status: 'planned' | 'running' | 'finished' | 'permanent' | 'stopped';
  readonly startedOn?: string;
  readonly endedOn?: string;
  readonly playbookTools: readonly string[];
  readonly sources: readonly SourceKey[];
}

import type { Annex, Answers, PlanRecord } from '@pearls/contracts';

/** What was sealed of a plan, as far as the jury reads it. */
export interface SealedContent {
  readonly templateVersion: number;
  readonly answers: Readonly<Record<string, Answers>>;
  readonly records: readonly SealedRecord[];
  readonly annexes: readonly SealedAnnex[];
}

/** A record; those of a kind stand in their order. */
export type SealedRecord = Pick<PlanRecord, 'id' | 'kind' | 'answers'>;
export type SealedAnnex = Pick<Annex, 'id' | 'field' | 'fileName' | 'mediaType' | 'size' | 'sha256'>;

/** Reads it; what is not there is empty, for a seal is never repaired. */
export function sealedContent(content: object): SealedContent {
  const { templateVersion, sections, records, annexes } = content as Readonly<Record<string, unknown>>;
  const list = <T>(value: unknown) => (Array.isArray(value) ? (value as readonly T[]) : []);
  return {
    templateVersion: typeof templateVersion === 'number' ? templateVersion : 1,
    answers: Object.fromEntries(
      list<{ key: string; answers: Answers }>(sections).map(({ key, answers }) => [key, answers]),
    ),
    records: list<SealedRecord>(records),
    annexes: list<SealedAnnex>(annexes),
  };
}

import type { ConflictKind, Declaration, DeclarationDraft } from '@pearls/contracts';

/** What a juror is about to declare about one candidate. */
export interface Written {
  readonly kind: ConflictKind | null;
  readonly explanation: string;
}

export const writtenOf = ({ kind, explanation }: Declaration): Written => ({
  kind: kind ?? null,
  explanation: explanation ?? '',
});

/** What is wrong with it: nothing chosen, or a tie without a word about it. */
export function faultOf({ kind, explanation }: Written): 'choose' | 'explain' | undefined {
  if (!kind) return 'choose';
  return kind !== 'none' && !explanation.trim() ? 'explain' : undefined;
}

export function bodyOf({ kind, explanation }: Written): DeclarationDraft {
  const words = explanation.trim();
  return { kind: kind ?? 'none', ...(kind !== 'none' && words && { explanation: words }) };
}

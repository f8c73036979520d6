import { Flag, Id, Instant, ListOf, LongText, OneOf, Open, Optional, Text, Whole } from '../kit/fields.js';
import { oneOf, text } from '../kit/kinds.js';
import { PanelCandidate } from './panels.js';

/** What ties a juror to a candidate; `none` says that there is nothing. */
export const CONFLICT_KINDS = ['employment', 'national-tie', 'advisory-work', 'family', 'money', 'other', 'none'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** `suggested`: the juror declared nothing, and what the platform knows says otherwise. Plans open only in `none` and `judged_not_a_conflict`. */
export const CONFLICT_STATES = ['undeclared', 'none', 'declared', 'suggested', 'confirmed_recused', 'judged_not_a_conflict'] as const;
export type ConflictState = (typeof CONFLICT_STATES)[number];

export const CONFLICT_OUTCOMES = ['confirmed_recused', 'judged_not_a_conflict'] as const;
export type ConflictOutcome = (typeof CONFLICT_OUTCOMES)[number];

/** `soft` is disclosed and the chair's call, `hard` and `ask` wait for a decision: `ask` where only a human can tell two of one name apart. */
export const TIE_WEIGHTS = ['soft', 'hard', 'ask'] as const;
export type TieWeight = (typeof TIE_WEIGHTS)[number];

/** A tie the platform has found, with its evidence in a sentence. */
export class Tie {
  @Text({ max: 60, example: 'same-country' }) code!: string;
  @OneOf(TIE_WEIGHTS) weight!: TieWeight;
  @Open({ description: 'What the sentence is about, for translation' }) params!: Record<string, string | number>;
  @Text({ max: 1000 }) text!: string;
}

/** A step in the history of a declaration; nothing of it is ever removed. */
export class ConflictStep {
  @OneOf(CONFLICT_STATES) state!: ConflictState;
  @Optional() @OneOf(CONFLICT_KINDS) kind?: ConflictKind;
  @Optional() @LongText({ max: 2000, description: 'What the juror explained, or why it was decided so' }) reason?: string;
  @Text({ max: 60, description: 'The person by id, or `rule`' }) by!: string;
  @Instant() at!: string;
}

/** What the caller declares about one candidate. */
export class Declaration extends PanelCandidate {
  @OneOf(CONFLICT_STATES) state!: ConflictState;
  @Optional() @OneOf(CONFLICT_KINDS) kind?: ConflictKind;
  @Optional() @LongText({ max: 2000 }) explanation?: string;
  @ListOf(() => Tie, { max: 50, description: 'Ties the platform has found, to think about' }) ties!: Tie[];
  @Optional() @Instant() declaredAt?: string;
  @Optional() @LongText({ max: 2000, description: 'Why it was decided so' }) decisionReason?: string;
  @ListOf(text({ max: 40 }), { max: 10 }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class DeclarationDraft {
  @OneOf(CONFLICT_KINDS, { example: 'none' }) kind!: ConflictKind;
  @Optional() @LongText({ max: 2000, description: 'Needed for every kind but none' }) explanation?: string;
}

/** A declaration as the one who decides about it sees it. */
export class DeclaredConflict extends PanelCandidate {
  @Id() id!: string;
  @Id() panelId!: string;
  @Id() jurorId!: string;
  @Optional() @Text({ max: 200, personal: true }) jurorName?: string;
  @Flag() chair!: boolean;
  @OneOf(CONFLICT_STATES) state!: ConflictState;
  @OneOf(CONFLICT_KINDS) kind!: ConflictKind;
  @Optional() @LongText({ max: 2000 }) explanation?: string;
  @ListOf(() => Tie, { max: 50 }) ties!: Tie[];
  @Instant() declaredAt!: string;
  @ListOf(() => ConflictStep, { max: 200 }) history!: ConflictStep[];
  @OneOf(['chair', 'secretariat'], { description: 'Who decides: the secretariat where the chair is tied' }) decidedBy!: 'chair' | 'secretariat';
  @ListOf(text({ max: 40 }), { max: 10 }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

export class ConflictFilter {
  @Id({ description: 'The panel' }) panelId!: string;
  @Optional() @ListOf(oneOf(CONFLICT_STATES), { max: CONFLICT_STATES.length }) state?: ConflictState[];
}

export class ConflictDecision {
  @OneOf(CONFLICT_OUTCOMES) outcome!: ConflictOutcome;
  @LongText({ min: 5, max: 2000, example: 'Paid by the municipality until last spring.' }) reason!: string;
}

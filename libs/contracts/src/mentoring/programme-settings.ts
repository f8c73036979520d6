import { CYCLE_ID } from '../applications/cycles.js';
import { LocalisedText, type Localised } from '../forms.js';
import { Flag, ListOf, OneOf, Optional, Text, Whole } from '../kit/fields.js';
import { text } from '../kit/kinds.js';

/** How titles are celebrated: in each town, together, or both. None is compulsory. */
export const CEREMONY_MODES = ['local', 'joint', 'both'] as const;
export type CeremonyMode = (typeof CEREMONY_MODES)[number];

export class ProgrammeSettingsDraft {
  @Flag({ description: 'Whether there are seed grants this year' }) seedGrants!: boolean;
  @Whole({ min: 1, max: 100_000, unit: 'euros', example: 5000, description: 'The most a seed grant may be' }) seedGrantCapEuros!: number;
  @OneOf(CEREMONY_MODES) ceremonyMode!: CeremonyMode;
  @Optional() @LocalisedText({ max: 200, description: 'What the ceremony is called this year' }) ceremonyLabel?: Localised;
}

/** What of the title-year programme differs from year to year. Until somebody changes it: no seed grants, both kinds of ceremony. */
export class ProgrammeSettings extends ProgrammeSettingsDraft {
  @Text(CYCLE_ID) cycleId!: string;
  @ListOf(text({ max: 40 }), { max: 10, description: 'What the caller may do with it now' }) actions!: string[];
  @Whole({ min: 0, max: 1e9 }) version!: number;
}

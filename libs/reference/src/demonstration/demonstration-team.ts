import type { Language } from '../languages.js';

/** An invented person of the programme's side. */
export interface DemonstrationPerson {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly organisation: string;
  readonly role: 'administrator' | 'secretariat' | 'assessor' | 'auditor';
  /** For an assessor: the country the own organisation mentors, whose applications this person does not assess. */
  readonly country?: string;
}

/** An invented colleague in a town. */
export interface DemonstrationMember {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly teamRole: 'owner' | 'editor' | 'viewer';
}

/** Answers by section, then by field, as the application form names them. */
export type DemonstrationAnswers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** A town's team and how far its invented application has come. */
export interface DemonstrationTeam {
  readonly key: string;
  /** The local authority that applies. */
  readonly name: string;
  readonly placeId: string;
  readonly applicantKind: 'local-authority' | 'part-of-authority' | 'team';
  readonly members: readonly DemonstrationMember[];
  readonly application: {
    readonly state: 'started' | 'submitted';
    readonly startedAt: string;
    readonly submittedAt?: string;
    /** Sections the team says are done. */
    readonly completedSections: readonly string[];
    readonly answers: DemonstrationAnswers;
  };
}

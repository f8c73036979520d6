import type { SourceKey } from '../sources.js';

/** A date as it was published: a day, a span, or known to the month; what was never found is absent. */
export interface PublishedDate {
  /** First or only day. */
  readonly on: string;
  /** Last day of a span. */
  readonly until?: string;
  readonly precision: 'day' | 'month';
  /** The hour on the clocks of `programmeZone`, where one was published. */
  readonly hour?: string;
  readonly note?: string;
  readonly sources: readonly SourceKey[];
}

/** Steps of a programme year whose dates were published. */
export type HistoricStep =
  | 'call-opens'
  | 'call-closes'
  | 'pre-selection-published'
  | 'development'
  | 'plans-due'
  | 'results-published'
  | 'title-year-starts';

/** One date of a timetable as an instant, in the zone people read it in. */
export interface TimetableDate<Key extends string = string> {
  key: Key;
  at: string;
  zone: string;
}

/** A ceremony that took place. */
export interface HistoricCeremony {
  readonly kind: 'local' | 'joint';
  readonly placeId: string;
  readonly on: string;
  readonly sources: readonly SourceKey[];
}

/** A finished or running programme year. */
export interface HistoricCycle {
  readonly titleYear: number;
  readonly name: string;
  readonly dates: Partial<Readonly<Record<HistoricStep, PublishedDate>>>;
  readonly numbers: {
    readonly applications: number;
    readonly candidates: number;
    /** Plans that came before the jury; inferred from the published size of the pool. */
    readonly plans: number;
    readonly titles: number;
  };
  /** The rule as published for that year. */
  readonly rule: {
    readonly basePlaces: number;
    readonly extraPlaces: number;
    readonly perCountryCap: number;
  };
  /** Where the outcome differs from the rule, and what is known about it. */
  readonly deviation?: string;
  readonly ceremonies: readonly HistoricCeremony[];
  readonly sources: readonly SourceKey[];
}

/** A place's part in one programme year. */
export interface Candidacy {
  readonly placeId: string;
  readonly year: number;
  readonly outcome: 'pearl' | 'candidate' | 'applicant';
  /** The name under which the place is listed. */
  readonly displayName: string;
}

/** What a Pearl set out to do, in the platform's own words. */
export interface PearlFocus {
  readonly placeId: string;
  readonly year: number;
  readonly focus: string;
  readonly sources: readonly SourceKey[];
}

/** A partner of the project that founded the title. */
export interface ProgrammePartner {
  readonly key: string;
  readonly name: string;
  readonly city?: string;
  readonly country: string;
  readonly role: 'lead' | 'partner';
  /** Countries whose candidates it mentored, as far as published. */
  readonly mentors: readonly string[];
}

import { computed, type Signal } from '@angular/core';
import { APPLICANT_KINDS, type ApplicantKind } from '@pearls/contracts/applications/places';

/** The answers so far as they stand in the address: it can be bookmarked, sent on and gone back through. */
export interface CheckAnswers {
  place?: string;
  kind?: ApplicantKind;

  /** Further places of a team; an empty list is an answer too. */
  partners?: string[];
}

/** Reads the answers out of the parts of an address. */
export function answersOf(place: Signal<string | undefined>, kind: Signal<string | undefined>, partners: Signal<string | undefined>): Signal<CheckAnswers> {
  return computed(() => ({
    place: place() || undefined,
    kind: APPLICANT_KINDS.find((one) => one === kind()),
    partners: partners()?.split(',').filter(Boolean),
  }));
}

/** The answers as parts of an address. */
export function queryOf({ place, kind, partners }: CheckAnswers): Record<string, string> {
  return { ...(place && { place }), ...(kind && { kind }), ...(kind === 'team' && partners && { partners: partners.join(',') }) };
}

/** The page of the next question that is open, or the result. */
export function nextPage(answers: CheckAnswers): string {
  if (!answers.place) return '/check';
  if (!answers.kind) return '/check/applicant';
  if (answers.kind === 'team' && !answers.partners) return '/check/team';
  return '/check/result';
}

/** How many questions there are for these answers. */
export const stepsOf = (answers: CheckAnswers): readonly string[] => (answers.kind === 'team' ? ['place', 'applicant', 'team'] : ['place', 'applicant']);

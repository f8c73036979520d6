import { placeAnswers } from '../application-form/index.js';
import { displayName, findPlace } from '../places/index.js';

/** Answers of the first task, from the register. */
export function aboutPlace(id: string): Record<string, unknown> {
  const place = findPlace(id);
  if (!place) throw new RangeError(`No place ${id}`);
  const parent = findPlace(place.within ?? '');
  return placeAnswers(place, parent && displayName(parent));
}

/** Every declaration given. */
export const declared = {
  'consent-data-processing': true,
  'consent-publication': true,
  'statement-of-truth': true,
  'right-to-sign': true,
} as const;

/** Every task of the form done. */
export const everySection = [
  'place',
  'applicant',
  'contacts',
  'motivation',
  'community',
  'approach',
  'impact',
  'engagement',
  'core-team',
  'capacity',
  'international',
  'declarations',
] as const;

import type { PracticeCompleteness, PracticeDraft } from '@pearls/contracts';

/** Every field a practice can be filled in, in the order of its form. */
const FIELDS = [
  'kind',
  'title',
  'summary',
  'placeId',
  'language',
  'problem',
  'whatWasDone',
  'participation',
  'whatChanged',
  'whatWasHard',
  'tips',
  'challenges',
  'dimensions',
  'tools',
  'methods',
  'targetGroups',
  'settings',
  'costBand',
  'staffEffort',
  'duration',
  'partners',
  'funding',
  'transferability',
  'status',
  'startedOn',
  'links',
  'licence',
] as const satisfies readonly (keyof PracticeDraft)[];

type Field = (typeof FIELDS)[number];

/** Without these nobody could learn from it. */
const NEEDED: readonly Field[] = ['title', 'summary', 'placeId', 'problem', 'whatWasDone', 'participation', 'whatChanged', 'tips', 'challenges', 'dimensions', 'targetGroups', 'settings', 'costBand', 'transferability', 'status'];

const isEmpty = (value: unknown) => value === undefined || value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

/** How much of a practice is there, and what is still missing. */
export function completenessOf(content: PracticeDraft): PracticeCompleteness {
  const empty = FIELDS.filter((field) => isEmpty(content[field]));
  return { filled: FIELDS.length - empty.length, of: FIELDS.length, empty, needed: empty.filter((field) => NEEDED.includes(field)) };
}

/** Why a field is needed, as a sentence for whoever left it out. */
export const NEEDED_SENTENCE: Partial<Record<string, string>> = {
  title: 'Give it a title of at most 100 characters.',
  summary: 'Say in one line what it is.',
  placeId: 'Say in which place it happened.',
  problem: 'Say which problem it answered.',
  whatWasDone: 'Say what was done.',
  participation: 'Say how people took part.',
  whatChanged: 'Say what changed and how you know, also when it was less than hoped for.',
  tips: 'Give at least one tip to whoever wants to repeat it.',
  challenges: 'Choose at least one challenge.',
  dimensions: 'Choose at least one thing it strengthened.',
  targetGroups: 'Choose with and for whom it was made.',
  settings: 'Choose the surroundings.',
  costBand: 'Choose what it cost.',
  transferability: 'Choose how another town could take it over.',
  status: 'Say whether it is planned, running, finished, permanent or stopped.',
};

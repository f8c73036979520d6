import type { Sentence } from '@pearls/contracts';

type Params = Record<string, string | number>;

const REASONS: Record<string, string> = { tight_scores: 'the scores are tight', very_convincing: 'the plan is very convincing' };

/** Every sentence the platform says about ranking, rule and panel, in English. Portals translate by code and params. */
const SENTENCES = {
  // The rule and what it made of a plan.
  'rule': ({ base, cap, extra }: Params) => `${base} base places go to the highest means, at most ${cap} per country; ${extra} more may follow without regard to the country.`,
  'base-place': ({ name, mean, place }: Params) => `${name} takes base place ${place} with a mean of ${mean}.`,
  'base-place-equal': ({ name, mean, place }: Params) => `${name} takes one of the base places from ${place} on with a mean of ${mean}; others stand equal, and there is a place for each.`,
  'tie-won': ({ name, mean, place }: Params) => `${name} takes base place ${place}: it stood equal with others at ${mean}, and the jury settled it.`,
  'tie-lost': ({ name, place, other }: Params) => `${name} stood equal with ${other} for base place ${place}, and the jury settled it for ${other}.`,
  'held-back': ({ name, mean, country, cap, place }: Params) => `${name} stands at ${mean} and would come for base place ${place}; it is held back because ${country} has its ${cap} already.`,
  'extra-place': ({ name, reason }: Params) => `${name} takes the extra place: next by score, and ${REASONS[reason ?? ''] ?? 'the jury gave its reason'}.`,
  'extra-place-tied': ({ name, reason }: Params) => `${name} takes the extra place: it stood equal with others as next by score, the jury chose it, and ${REASONS[reason ?? ''] ?? 'the jury gave its reason'}.`,
  'extra-place-departing': ({ name, reason }: Params) => `${name} takes the extra place although another stands higher: the jury gave its reason, and ${REASONS[reason ?? ''] ?? 'it is on record'}.`,
  'below': ({ name, mean, places }: Params) => `${name} stands at ${mean}; ${places} places went to higher means.`,
  'open': ({ name }: Params) => `${name} waits for what the jury decides.`,
  'open-tie': ({ name, place }: Params) => `${name} stands equal with others for base place ${place}; the jury is asked.`,
  'stepped-back': ({ name }: Params) => `${name} stepped back before publication; those behind move up.`,
  'unscored': ({ name }: Params) => `${name} has no valid sheet and cannot be ranked.`,
  'asks-tie': ({ place, names }: Params) => `Base place ${place} is tied between ${names}. The jury settles it.`,
  'asks-extra': ({ names }: Params) => `The jury may give one more title. Next by score: ${names}.`,
  'asks-extra-tied': ({ names }: Params) => `The jury may give one more title. Next by score, and equal: ${names}.`,
  'extra-declined': () => 'The jury gives no further title.',
  'places-empty': ({ empty, places }: Params) => `${empty} of ${places} base places stay empty: every other plan is held back by the country rule or there is none.`,
  // What the jury may want to weigh.
  'tight': ({ name, mean, last, lastMean, limit }: Params) => `${name} (${mean}) is within ${limit} per cent of ${last} (${lastMean}), the last of the base places.`,
  'very-convincing': ({ name, votes, sheets }: Params) => `${votes} of ${sheets} sheets call ${name} very convincing.`,
  'low': ({ name, mean, limit }: Params) => `${name} stands at ${mean}, below ${limit} of 100.`,
  // The ranking.
  'few-sheets': ({ name, sheets, least }: Params) => `${name} has ${sheets} valid sheets; there should be ${least}.`,
  'counts-differ': ({ fewest, most }: Params) => `Plans have between ${fewest} and ${most} valid sheets. The mean is fair to both, the sum is not.`,
  // What stands in the way of the next step of a panel.
  'no-chair': () => 'Nobody holds the role of chair in this cycle.',
  'no-jurors': () => 'Nobody sits on the panel yet.',
  'no-plans': () => 'No plan has been handed in.',
  'plans-not-closed': () => 'The day plans are due has not passed yet.',
  'not-declared': ({ jurors }: Params) => `${jurors} jurors have not declared about every candidate.`,
  'undecided': ({ conflicts }: Params) => `${conflicts} declarations wait for a decision.`,
  'sheets-missing': ({ sheets }: Params) => `${sheets} sheets are neither final nor waived.`,
  'embargo': ({ until }: Params) => `The embargo ends at ${until}.`,
} satisfies Record<string, (params: Params) => string>;

export type SentenceCode = keyof typeof SENTENCES;

/** A sentence with its code and what it is about. */
export const say = (code: SentenceCode, params: Params = {}): Sentence => ({ code, params, text: SENTENCES[code](params) });

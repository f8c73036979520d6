import { POPULATION_BANDS, type FitReason, type PopulationBand } from '@pearls/contracts';

/** What is compared of two places. */
export interface Likened {
  band?: PopulationBand;
  population: number | null;
  settings: readonly string[];
  challenges: readonly string[];
  country: string;
  bilingual: boolean;
}

interface Words {
  placeName: string;
  wordFor(vocabulary: 'settings' | 'challenges', key: string): string;
}

/** How much each likeness counts. Size and surroundings decide what can be repeated; the country only a little. */
const WEIGHTS = { size: 35, setting: 30, challenge: 25, bilingual: 5, country: 5 };

const inCommon = (a: readonly string[], b: readonly string[]) => a.filter((key) => b.includes(key));
const listed = (items: string[]) => new Intl.ListFormat('en', { type: 'conjunction' }).format(items);
const people = (population: number | null) => (population === null ? '' : ` (${population.toLocaleString('en')} inhabitants)`);

/** How well the practice of one place fits another, why, and what is unlike. What is not known of one's own place counts neither way. */
export function fitOf(mine: Likened, theirs: Likened, { placeName, wordFor }: Words): { fit: number; reasons: FitReason[]; unlike: string[] } {
  const reasons: FitReason[] = [];
  const unlike: string[] = [];
  let gained = 0;
  let possible = WEIGHTS.country;
  if (mine.band && theirs.band) {
    possible += WEIGHTS.size;
    const apart = Math.abs(POPULATION_BANDS.indexOf(mine.band) - POPULATION_BANDS.indexOf(theirs.band));
    if (apart === 0) {
      gained += WEIGHTS.size;
      reasons.push({ code: 'same-size', keys: [theirs.band], words: `${placeName} is of the same size${people(theirs.population)}.` });
    } else if (apart === 1) {
      gained += WEIGHTS.size / 2;
      reasons.push({ code: 'similar-size', keys: [theirs.band], words: `${placeName} is of a similar size${people(theirs.population)}.` });
    } else unlike.push(`${placeName} is much ${POPULATION_BANDS.indexOf(theirs.band) > POPULATION_BANDS.indexOf(mine.band) ? 'larger' : 'smaller'}${people(theirs.population)}.`);
  }
  if (mine.settings.length) {
    possible += WEIGHTS.setting;
    const same = inCommon(mine.settings, theirs.settings);
    gained += (WEIGHTS.setting * same.length) / mine.settings.length;
    if (same.length) reasons.push({ code: 'same-setting', keys: same, words: `The same surroundings: ${listed(same.map((key) => wordFor('settings', key)))}.` });
    else if (theirs.settings.length) unlike.push(`Other surroundings: ${listed(theirs.settings.map((key) => wordFor('settings', key)))}.`);
  }
  if (mine.challenges.length) {
    possible += WEIGHTS.challenge;
    const same = inCommon(mine.challenges, theirs.challenges);
    gained += (WEIGHTS.challenge * same.length) / mine.challenges.length;
    if (same.length) reasons.push({ code: 'same-challenge', keys: same, words: `It answers what weighs on you too: ${listed(same.map((key) => wordFor('challenges', key)))}.` });
    else unlike.push('It answers another challenge.');
  }
  if (mine.bilingual) {
    possible += WEIGHTS.bilingual;
    if (theirs.bilingual || theirs.challenges.includes('bilingual-community')) {
      gained += WEIGHTS.bilingual;
      reasons.push({ code: 'also-bilingual', keys: [], words: `${placeName} lives in two languages too.` });
    }
  }
  if (mine.country === theirs.country) {
    gained += WEIGHTS.country;
    reasons.push({ code: 'same-country', keys: [theirs.country], words: 'The same country, with the same rules.' });
  }
  // The country alone makes no place alike.
  const alike = reasons.some(({ code }) => code !== 'same-country');
  return { fit: alike ? Math.round((100 * gained) / possible) : 0, reasons, unlike };
}

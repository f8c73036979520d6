import type { Language } from '@pearls/contracts';

/** The words around a letter. */
export interface Words {
  programme: string;
  code: string;
  copyLink: string;
  why: string;
  noReply: string;
  leftOut: string;
}

const en: Words = {
  programme: 'BSR Cultural Pearls',
  code: 'Your code',
  copyLink: 'If the button does not work, copy this address into your browser:',
  why: 'You get this mail because somebody used your address on the platform of the BSR Cultural Pearls. If it was not you, you need not do anything.',
  noReply: 'This mail was written by the platform.',
  leftOut: 'left out of this copy',
};

const lv: Words = {
  programme: 'BSR Cultural Pearls',
  code: 'Jūsu kods',
  copyLink: 'Ja poga nedarbojas, iekopējiet šo adresi pārlūkprogrammā:',
  why: 'Jūs saņemat šo vēstuli, jo kāds BSR Cultural Pearls platformā ir norādījis jūsu adresi. Ja tas nebijāt jūs, jums nekas nav jādara.',
  noReply: 'Šo vēstuli ir sagatavojusi platforma.',
  leftOut: 'šajā kopijā nav iekļauts',
};

const WORDS: Partial<Record<Language, Words>> = { en, lv };

/** The words in a language, and the language they are really in. */
export function wordsIn(language: Language): { words: Words; language: Language } {
  const words = WORDS[language];
  return words ? { words, language } : { words: en, language: 'en' };
}

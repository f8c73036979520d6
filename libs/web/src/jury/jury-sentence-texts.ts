import { loadTexts } from '../language/load-texts';

/** Loads what the sentences are made of with the pages that say them: `resolve: { jury: jurySentenceTexts }`. */
export const jurySentenceTexts = loadTexts({
  en: () => import('./i18n/en.json'),
  lv: () => import('./i18n/lv.json'),
});

import type { Localised } from '@pearls/contracts';

/** What the document of a plan says beside what the town wrote. */
export const documentWords = {
  kind: { en: 'Culture and Resilience Action Plan', lv: 'Kultūras un noturības rīcības plāns' },
  asOf: { en: 'As of', lv: 'Stāvoklis' },
  inWork: { en: 'Draft', lv: 'Melnraksts' },
  empty: { en: 'Not written yet.', lv: 'Vēl nav uzrakstīts.' },
  annexes: { en: 'Attached files', lv: 'Pievienotie faili' },
  inspiredBy: { en: 'Inspired by', lv: 'Iedvesmai' },
  state: { en: 'State', lv: 'Stāvoklis' },
  total: { en: 'Total', lv: 'Kopā' },
  page: { en: 'page', lv: 'lappuse' },
} satisfies Record<string, Localised>;

/** Where an activity stands, in words. */
export const activityWords: Record<string, Localised> = {
  planned: { en: 'planned', lv: 'plānota' },
  running: { en: 'running', lv: 'notiek' },
  done: { en: 'done', lv: 'paveikta' },
  moved: { en: 'moved', lv: 'pārcelta' },
  cancelled: { en: 'cancelled', lv: 'atcelta' },
};

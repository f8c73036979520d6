import type { JuryCriterion } from './jury-criterion.js';

/** Whether it can be done. */
export const capacityCriteria: JuryCriterion[] = [
  {
    code: 'J5',
    label: { en: 'Capacity to deliver', lv: 'Spēja īstenot' },
    explanation: {
      en: 'Team, money, timeline and risks are thought through, so that the year can begin.',
      lv: 'Komanda, nauda, laika grafiks un riski ir pārdomāti, lai gads varētu sākties.',
    },
    anchors: [
      { en: 'Nobody is named who would do it.', lv: 'Nav nosaukts neviens, kas to darītu.' },
      { en: 'A team on paper, no money.', lv: 'Komanda uz papīra, naudas nav.' },
      {
        en: 'Team and money in outline; the timeline cannot hold.',
        lv: 'Komanda un nauda vispārīgi; laika grafiks nav izturams.',
      },
      {
        en: 'Team, money and timeline fit; risks are listed.',
        lv: 'Komanda, nauda un laika grafiks saskan; riski ir uzskaitīti.',
      },
      {
        en: 'People with time, money decided, a timeline with room, and answers to the likely risks.',
        lv: 'Cilvēki ar laiku, apstiprināta nauda, grafiks ar rezervi un atbildes uz iespējamiem riskiem.',
      },
      {
        en: 'All of it, backed by the council, and a plan for what stays when the year is over.',
        lv: 'Viss iepriekšējais ar domes atbalstu un plāns, kas paliek, kad gads beidzies.',
      },
    ],
    weight: 25,
    parts: ['organisation', 'budget', 'timeline', 'risks', 'follow-up'],
  },
];

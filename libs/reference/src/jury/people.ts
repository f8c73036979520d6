import type { JuryCriterion } from './jury-criterion.js';

/** Who takes part, and by which means of culture. */
export const peopleCriteria: JuryCriterion[] = [
  {
    code: 'J3',
    label: { en: 'Participatory methods and inclusion', lv: 'Līdzdalības metodes un iekļaušana' },
    explanation: {
      en: 'Residents shape what happens, and those who are seldom asked are met where they are.',
      lv: 'Iedzīvotāji veido notiekošo, un tos, kam reti jautā, uzrunā tur, kur viņi ir.',
    },
    anchors: [
      { en: 'Residents are the audience.', lv: 'Iedzīvotāji ir publika.' },
      { en: 'Residents are informed.', lv: 'Iedzīvotājus informē.' },
      { en: 'Residents are asked once, and little follows from it.', lv: 'Iedzīvotājiem pajautā vienreiz, un no tā maz kas izriet.' },
      {
        en: 'Several groups take part in planning and doing; a method is named.',
        lv: 'Vairākas grupas piedalās plānošanā un darīšanā; metode ir nosaukta.',
      },
      {
        en: 'Fitting methods for each group, also for those hard to reach; their word changes the plan.',
        lv: 'Katrai grupai piemērotas metodes, arī grūti sasniedzamajiem; viņu vārds maina plānu.',
      },
      {
        en: 'Residents decide together from the first idea to the last day, and the plan shows where they already have.',
        lv: 'Iedzīvotāji lemj kopā no pirmās idejas līdz pēdējai dienai, un plāns rāda, kur tas jau noticis.',
      },
    ],
    weight: 25,
    parts: ['participation', 'activities', 'stakeholders'],
  },
  {
    code: 'J4',
    label: {
      en: 'Cultural tools and work with the cultural and creative sector',
      lv: 'Kultūras rīki un sadarbība ar kultūras un radošo nozari',
    },
    explanation: {
      en: 'Culture is the means, chosen for what it can do here, and its makers take part as partners.',
      lv: 'Kultūra ir līdzeklis, izvēlēts tam, ko tā te spēj, un tās veidotāji piedalās kā partneri.',
    },
    anchors: [
      { en: 'Culture plays no part.', lv: 'Kultūrai nav lomas.' },
      { en: 'Culture decorates the programme.', lv: 'Kultūra ir programmas rotājums.' },
      { en: 'Usual events, makers are hired for the day.', lv: 'Ierasti pasākumi, māksliniekus noalgo uz dienu.' },
      {
        en: 'Cultural tools fit the aim; makers are named.',
        lv: 'Kultūras rīki atbilst mērķim; veidotāji ir nosaukti.',
      },
      {
        en: 'Tools are chosen with reasons; makers work with residents over time.',
        lv: 'Rīki izvēlēti pamatoti; veidotāji strādā ar iedzīvotājiem ilgākā laikā.',
      },
      {
        en: 'Makers and residents create together what neither could alone, and the sector grows by it.',
        lv: 'Veidotāji un iedzīvotāji kopā rada to, ko neviens nespētu viens, un nozare ar to aug.',
      },
    ],
    weight: 15,
    parts: ['activities', 'stakeholders', 'assets', 'international'],
  },
];

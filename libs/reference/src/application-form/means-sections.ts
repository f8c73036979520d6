import type { FormSection } from './form-definition.js';

/** Task 10: people, money and experience. */
export const capacitySection: FormSection = {
  key: 'capacity',
  title: { en: 'Show your capacity', lv: 'Parādiet savu kapacitāti' },
  intro: {
    en: 'Small towns are welcome. Tell us what you have, not what a city would have.',
    lv: 'Mazas vietas ir gaidītas. Stāstiet par to, kas jums ir, nevis par to, kas būtu lielpilsētai.',
  },
  fields: [
    {
      key: 'capacity',
      kind: 'long-text',
      label: { en: 'Staff, means and experience', lv: 'Cilvēki, līdzekļi un pieredze' },
      help: {
        en: 'Describe who has time for the programme, what means you can use (rooms, equipment, volunteers) and one or two comparable things you have carried out before.',
        lv: 'Aprakstiet, kam programmai ir laiks, ko varat izmantot (telpas, tehniku, brīvprātīgos), un vienu vai divus līdzīgus jau paveiktus darbus.',
      },
      example: {
        en: 'The coordinator works eight hours a week on the programme from March; the development unit takes over accounts. We can use the school hall free of charge. In 2024 the same team ran the cross-border market with 60 stalls and 35 volunteers.',
        lv: 'Koordinators no marta programmai strādā astoņas stundas nedēļā; grāmatvedību uzņemas attīstības nodaļa. Skolas zāli varam lietot bez maksas. 2024. gadā tā pati komanda rīkoja pierobežas tirgu ar 60 galdiem un 35 brīvprātīgajiem.',
      },
      required: true,
      maxCharacters: 1500,
      personal: false,
      criteria: ['O5'],
      assessedHow: {
        en: 'Assessors look for people and means that fit the size of the idea, not for large sums.',
        lv: 'Vērtētāji meklē cilvēkus un līdzekļus, kas atbilst ieceres lielumam, nevis lielas summas.',
      },
    },
    {
      key: 'own-money-from',
      kind: 'number',
      label: { en: 'Own money for the plan, at least (euros)', lv: 'Pašu līdzekļi plānam, vismaz (eiro)' },
      help: {
        en: 'What your town has set aside or surely will set aside for the two years. An estimate is enough; it does not bind you.',
        lv: 'Summa, ko pašvaldība divos gados ir atvēlējusi vai noteikti atvēlēs. Pietiek ar aplēsi; tā nav saistoša.',
      },
      example: { en: '10000', lv: '10000' },
      required: true,
      personal: false,
      min: 0,
      max: 5_000_000,
      criteria: ['O5'],
      assessedHow: {
        en: 'Read in proportion to the size of the place and of the idea.',
        lv: 'Lasa samērā ar vietas un ieceres lielumu.',
      },
    },
    {
      key: 'own-money-to',
      kind: 'number',
      label: {
        en: 'Own money for the plan, at most (euros)',
        lv: 'Pašu līdzekļi plānam, ne vairāk kā (eiro)',
      },
      help: {
        en: 'What your town intends to set aside if all goes well. Repeat the first figure if you know it exactly.',
        lv: 'Summa, ko pašvaldība plāno atvēlēt, ja viss izdodas. Ja summa ir precīzi zināma, atkārtojiet pirmo skaitli.',
      },
      example: { en: '20000', lv: '20000' },
      required: true,
      personal: false,
      min: 0,
      max: 5_000_000,
      criteria: ['O5'],
      assessedHow: {
        en: 'Read in proportion to the size of the place and of the idea.',
        lv: 'Lasa samērā ar vietas un ieceres lielumu.',
      },
    },
    {
      key: 'staff-hours-per-week',
      kind: 'number',
      label: { en: 'Paid working time (hours a week)', lv: 'Apmaksāts darba laiks (stundas nedēļā)' },
      help: {
        en: 'Hours a week of paid staff, all persons together, during the development of the plan.',
        lv: 'Algotu darbinieku stundas nedēļā, visi kopā, plāna izstrādes laikā.',
      },
      example: { en: '12', lv: '12' },
      required: true,
      min: 0,
      max: 400,
      personal: false,
      criteria: ['O5'],
      assessedHow: {
        en: 'Read together with the team and the idea.',
        lv: 'Lasa kopā ar atbildēm par komandu un ieceri.',
      },
    },
  ],
};

/** Task 11: cooperation across the sea. */
export const internationalSection: FormSection = {
  key: 'international',
  title: { en: 'Look across the Baltic Sea', lv: 'Paraugieties pāri Baltijas jūrai' },
  intro: {
    en: 'Pearls learn from one another. No experience is needed, only the wish.',
    lv: 'Pērles mācās cita no citas. Pieredze nav vajadzīga, tikai vēlēšanās.',
  },
  fields: [
    {
      key: 'international',
      kind: 'long-text',
      label: { en: 'Cooperation and learning', lv: 'Sadarbība un mācīšanās' },
      help: {
        en: 'Say what you would like to learn from others, what you could show them, and which contacts or experience you already have.',
        lv: 'Pastāstiet, ko vēlētos mācīties no citiem, ko varētu viņiem parādīt un kādi kontakti vai pieredze jums jau ir.',
      },
      example: {
        en: 'We would like to see how others run rooms together with associations, and can show how our library reaches islands by boat. Our twin town of 25 years has offered a week of job shadowing.',
        lv: 'Vēlētos redzēt, kā citi uztur telpas kopā ar biedrībām, un varam parādīt, kā mūsu bibliotēka ar laivu sasniedz salas. Sadraudzības pilsēta, ar ko esam kopā 25 gadus, piedāvā nedēļu ēnošanas.',
      },
      required: true,
      maxCharacters: 1000,
      personal: false,
      criteria: ['O6'],
      assessedHow: {
        en: 'Assessors look for curiosity and an offer to others, not for a long list of projects.',
        lv: 'Vērtētāji meklē zinātkāri un piedāvājumu citiem, nevis garu projektu sarakstu.',
      },
    },
  ],
};

import { stakeholderSectors } from '../tags.js';
import type { FormOption, FormSection } from './types.js';

const sectorOptions: readonly FormOption[] = stakeholderSectors.map(({ key, en, lv }) => ({
  key,
  label: { en, lv },
}));

/** Task 8: who takes part. */
export const engagementSection: FormSection = {
  key: 'engagement',
  title: { en: 'Engagement', lv: 'Iesaiste' },
  intro: {
    en: 'A plan made with people is stronger than one made for them. Who was at the table?',
    lv: 'Plāns, kas tapis kopā ar cilvēkiem, ir stiprāks par plānu viņu vietā. Kas bija pie galda?',
  },
  fields: [
    {
      key: 'stakeholders',
      kind: 'table',
      label: { en: 'Who takes part', lv: 'Kas piedalās' },
      help: {
        en: 'One line for each organisation or group: its sector, and what it does for the application and later for the plan. Name organisations, not persons.',
        lv: 'Viena rinda katrai organizācijai vai grupai: nozare un ko tā dara pieteikumā un vēlāk plānā. Norādiet organizācijas, nevis personas.',
      },
      example: {
        en: 'Harbour Street neighbours – associations and NGOs – wrote the needs with us – runs one of the rooms',
        lv: 'Ostas ielas kaimiņi – biedrības un NVO – kopā aprakstījām vajadzības – uzturēs vienu no telpām',
      },
      required: true,
      minRows: 2,
      maxRows: 20,
      columns: [
        {
          key: 'organisation',
          kind: 'text',
          label: { en: 'Organisation or group', lv: 'Organizācija vai grupa' },
          required: true,
          maxCharacters: 160,
        },
        {
          key: 'sector',
          kind: 'choice',
          label: { en: 'Sector', lv: 'Nozare' },
          required: true,
          options: sectorOptions,
        },
        {
          key: 'part-in-application',
          kind: 'text',
          label: { en: 'Part in the application', lv: 'Daļa pieteikumā' },
          required: false,
          maxCharacters: 200,
        },
        {
          key: 'part-in-plan',
          kind: 'text',
          label: { en: 'Part in the plan', lv: 'Daļa plānā' },
          required: true,
          maxCharacters: 200,
        },
      ],
      criteria: ['P4', 'O4'],
      assessedHow: {
        en: 'Assessors look at how many sectors take part, and whether NGOs and the culture and creative sector have real tasks.',
        lv: 'Vērtētāji skatās, cik nozaru piedalās un vai NVO un kultūras un radošajam sektoram ir īsti uzdevumi.',
      },
    },
    {
      key: 'engagement',
      kind: 'longtext',
      label: { en: 'How people take part', lv: 'Kā cilvēki piedalās' },
      help: {
        en: 'Describe how you work with local NGOs and the culture and creative sector, how residents decide with you, and how you reach those who do not come by themselves.',
        lv: 'Aprakstiet, kā sadarbojaties ar vietējām NVO un kultūras un radošo sektoru, kā iedzīvotāji lemj līdzi un kā jūs sasniedzat tos, kas paši neatnāk.',
      },
      example: {
        en: 'Two open evenings and a table at the market brought 140 suggestions. The craft guild and the theatre sit in the working group with a vote. Home carers ask three questions on their rounds, so that people who cannot come are heard as well.',
        lv: 'Divi atvērtie vakari un galds tirgū deva 140 ierosinājumus. Amatnieku kopa un teātris sēž darba grupā ar balsstiesībām. Aprūpētāji savās vizītēs uzdod trīs jautājumus, lai sadzirdētu arī tos, kas nevar atnākt.',
      },
      required: true,
      maxCharacters: 1500,
      criteria: ['P4', 'O4'],
      assessedHow: {
        en: 'Assessors look for open doors, shared decisions and a way to those who are seldom heard.',
        lv: 'Vērtētāji meklē atvērtas durvis, kopīgus lēmumus un ceļu pie tiem, ko reti sadzird.',
      },
    },
  ],
};

/** Task 9: the team that will do the work. */
export const coreTeamSection: FormSection = {
  key: 'core-team',
  title: { en: 'Your team', lv: 'Jūsu komanda' },
  intro: {
    en: 'The people who will write the plan and carry it out.',
    lv: 'Cilvēki, kas rakstīs plānu un to īstenos.',
  },
  fields: [
    {
      key: 'core-team',
      kind: 'table',
      label: { en: 'Members of the team', lv: 'Komandas dalībnieki' },
      help: {
        en: 'At least three people from at least two sectors, with the hours a week they can give. Ask them before you name them.',
        lv: 'Vismaz trīs cilvēki no vismaz divām nozarēm un stundas nedēļā, ko viņi var veltīt. Pirms nosaucat, pajautājiet viņiem.',
      },
      example: {
        en: 'Mikael Ström – town library – culture and creative sector – coordinator – 8 hours',
        lv: 'Jānis Ozols – bibliotēka – kultūras un radošais sektors – koordinators – 8 stundas',
      },
      required: true,
      personal: true,
      minRows: 3,
      maxRows: 15,
      columns: [
        {
          key: 'name',
          kind: 'text',
          label: { en: 'Name', lv: 'Vārds, uzvārds' },
          required: true,
          maxCharacters: 120,
          personal: true,
        },
        {
          key: 'organisation',
          kind: 'text',
          label: { en: 'Organisation', lv: 'Organizācija' },
          required: true,
          maxCharacters: 160,
        },
        {
          key: 'sector',
          kind: 'choice',
          label: { en: 'Sector', lv: 'Nozare' },
          required: true,
          options: sectorOptions,
        },
        {
          key: 'task',
          kind: 'text',
          label: { en: 'Task in the team', lv: 'Uzdevums komandā' },
          required: true,
          maxCharacters: 160,
        },
        {
          key: 'hours-per-week',
          kind: 'number',
          label: { en: 'Hours a week', lv: 'Stundas nedēļā' },
          required: true,
          minimum: 0,
          maximum: 40,
        },
      ],
      criteria: ['O3', 'O5'],
      assessedHow: {
        en: 'Assessors look for several sectors, clear tasks and time that is really there.',
        lv: 'Vērtētāji meklē vairākas nozares, skaidrus uzdevumus un laiku, kas patiešām ir.',
      },
    },
  ],
};

/** Task 10: people, money and experience. */
export const capacitySection: FormSection = {
  key: 'capacity',
  title: { en: 'Capacity', lv: 'Kapacitāte' },
  intro: {
    en: 'Small towns are welcome. Tell us what you have, not what a city would have.',
    lv: 'Mazas vietas ir gaidītas. Stāstiet par to, kas jums ir, nevis par to, kas būtu lielpilsētai.',
  },
  fields: [
    {
      key: 'capacity',
      kind: 'longtext',
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
      criteria: ['O5'],
      assessedHow: {
        en: 'Assessors look for people and means that fit the size of the idea, not for large sums.',
        lv: 'Vērtētāji meklē cilvēkus un līdzekļus, kas atbilst ieceres lielumam, nevis lielas summas.',
      },
    },
    {
      key: 'own-money',
      kind: 'money-range',
      label: { en: 'Own money for the plan', lv: 'Pašu līdzekļi plānam' },
      help: {
        en: 'What your town has set aside or intends to set aside for the two years, from – to, in euros. An estimate is enough; it does not bind you.',
        lv: 'Summa, ko pašvaldība ir atvēlējusi vai plāno atvēlēt divos gados, no – līdz, eiro. Pietiek ar aplēsi; tā nav saistoša.',
      },
      example: { en: '10000–20000', lv: '10000–20000' },
      required: true,
      minimum: 0,
      maximum: 5_000_000,
      unit: { en: 'euros', lv: 'eiro' },
      criteria: ['O5'],
      assessedHow: {
        en: 'Read in proportion to the size of the place and of the idea.',
        lv: 'Lasa samērā ar vietas un ieceres lielumu.',
      },
    },
    {
      key: 'staff-hours-per-week',
      kind: 'number',
      label: { en: 'Paid working time', lv: 'Apmaksāts darba laiks' },
      help: {
        en: 'Hours a week of paid staff, all persons together, during the development of the plan.',
        lv: 'Algotu darbinieku stundas nedēļā, visi kopā, plāna izstrādes laikā.',
      },
      example: { en: '12', lv: '12' },
      required: true,
      minimum: 0,
      maximum: 400,
      unit: { en: 'hours a week', lv: 'stundas nedēļā' },
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
  title: { en: 'Across the Baltic Sea', lv: 'Pāri Baltijas jūrai' },
  intro: {
    en: 'Pearls learn from one another. No experience is needed, only the wish.',
    lv: 'Pērles mācās cita no citas. Pieredze nav vajadzīga, tikai vēlēšanās.',
  },
  fields: [
    {
      key: 'international',
      kind: 'longtext',
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
      criteria: ['O6'],
      assessedHow: {
        en: 'Assessors look for curiosity and an offer to others, not for a long list of projects.',
        lv: 'Vērtētāji meklē zinātkāri un piedāvājumu citiem, nevis garu projektu sarakstu.',
      },
    },
  ],
};

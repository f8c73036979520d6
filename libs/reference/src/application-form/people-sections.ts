import { stakeholderSectors } from '../tags.js';
import type { FormOption, FormSection } from './form-definition.js';

const sectorOptions: FormOption[] = stakeholderSectors.map(({ key, en, lv }) => ({
  key,
  label: { en, lv },
}));

/** Task 8: who takes part. */
export const engagementSection: FormSection = {
  key: 'engagement',
  title: { en: 'Show who takes part', lv: 'Parādiet, kas piedalās' },
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
        en: 'At least two lines, one for each organisation or group: its sector, and what it does for the application and later for the plan. Name organisations, not persons.',
        lv: 'Vismaz divas rindas, viena katrai organizācijai vai grupai: nozare un ko tā dara pieteikumā un vēlāk plānā. Norādiet organizācijas, nevis personas.',
      },
      example: {
        en: 'Harbour Street neighbours – associations and NGOs – wrote the needs with us – runs one of the rooms',
        lv: 'Ostas ielas kaimiņi – biedrības un NVO – kopā aprakstījām vajadzības – uzturēs vienu no telpām',
      },
      required: true,
      maxItems: 20,
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
      personal: false,
      criteria: ['P4', 'O4'],
      assessedHow: {
        en: 'Assessors look at how many sectors take part, and whether NGOs and the culture and creative sector have real tasks.',
        lv: 'Vērtētāji skatās, cik nozaru piedalās un vai NVO un kultūras un radošajam sektoram ir īsti uzdevumi.',
      },
    },
    {
      key: 'engagement',
      kind: 'long-text',
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
      personal: false,
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
  title: { en: 'Name your team', lv: 'Nosauciet komandu' },
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
      maxItems: 15,
      columns: [
        {
          key: 'name',
          kind: 'text',
          label: { en: 'Name', lv: 'Vārds, uzvārds' },
          required: true,
          maxCharacters: 120,
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

import { challenges, resilienceDimensions } from '../tags.js';
import { groundGuidance } from './ground-guidance.js';
import { languages, trends } from './options.js';
import { choice, choices, figure, line, optionsOf, prose } from './questions.js';
import type { PlanSectionText } from './plan-definition.js';

const cover: PlanSectionText = {
  key: 'cover',
  title: { en: 'Put it in a nutshell', lv: 'Pasakiet īsumā' },
  intro: {
    en: 'What everybody reads first. Write it last, and read it aloud.',
    lv: 'To visi izlasa vispirms. Rakstiet to pēdējo un izlasiet skaļi.',
  },
  fields: [
    line('title', 150, { label: { en: 'Title of the plan', lv: 'Plāna nosaukums' } }),
    prose('summary', 1500, {
      label: { en: 'Summary for publication', lv: 'Kopsavilkums publicēšanai' },
      help: {
        en: 'Where you are, what is at stake, what you will do and what should stay. It is published if you receive the title.',
        lv: 'Kur jūs esat, kas ir uz spēles, ko darīsiet un kam jāpaliek. To publicē, ja saņemat titulu.',
      },
    }),
    line('written-by', 400, {
      label: { en: 'Written by', lv: 'Rakstīja' },
      help: {
        en: 'The organisations and groups that wrote it together.',
        lv: 'Organizācijas un grupas, kas to rakstīja kopā.',
      },
    }),
    choice('language', languages, {
      label: { en: 'Language of the plan', lv: 'Plāna valoda' },
      help: {
        en: 'The jury reads English. A document for your council can speak your own language.',
        lv: 'Žūrija lasa angliski. Dokuments domei var būt jūsu valodā.',
      },
    }),
  ],
  guidance: groundGuidance.cover,
  records: [],
  annexes: false,
};

const context: PlanSectionText = {
  key: 'context',
  title: { en: 'Describe your place', lv: 'Aprakstiet savu vietu' },
  intro: {
    en: 'The jury has never been there. Figures with their year help more than adjectives.',
    lv: 'Žūrija tur nekad nav bijusi. Skaitļi ar gadu palīdz vairāk nekā īpašības vārdi.',
  },
  fields: [
    figure('population', 5_000_000, { label: { en: 'Residents', lv: 'Iedzīvotāji' } }),
    choice('population-trend', trends, { label: { en: 'Their number is', lv: 'To skaits' } }),
    prose('languages-and-groups', 1500, {
      label: { en: 'Languages and groups', lv: 'Valodas un grupas' },
      help: {
        en: 'Who lives here, who came lately, who leaves, and in which languages people meet.',
        lv: 'Kas šeit dzīvo, kas ieradies nesen, kas aizbrauc un kādās valodās cilvēki satiekas.',
      },
    }),
    prose('administrative-setting', 1000, {
      label: { en: 'How the place is run', lv: 'Kā vietu pārvalda' },
      help: {
        en: 'Who decides about culture and about money, and how near that is to residents.',
        lv: 'Kas lemj par kultūru un naudu un cik tuvu tas ir iedzīvotājiem.',
      },
    }),
    prose('strategies', 1500, {
      label: { en: 'Strategies it links to', lv: 'Saistītās stratēģijas' },
      help: {
        en: 'What your council has already decided that this plan serves.',
        lv: 'Ko dome jau ir nolēmusi un kam šis plāns kalpo.',
      },
    }),
  ],
  guidance: groundGuidance.context,
  records: [],
  annexes: false,
};

const assets: PlanSectionText = {
  key: 'assets',
  title: { en: 'Name assets and needs', lv: 'Nosauciet vērtības un vajadzības' },
  intro: {
    en: 'What you can build on, and what hurts. Both with proof.',
    lv: 'Uz ko varat balstīties un kas sāp. Abiem – pierādījumi.',
  },
  fields: [
    prose('cultural-assets', 2000, {
      label: { en: 'Cultural assets', lv: 'Kultūras vērtības' },
      help: {
        en: 'Places, people, habits, groups. Also what nobody calls culture yet.',
        lv: 'Vietas, cilvēki, paradumi, kopas. Arī tas, ko vēl neviens nesauc par kultūru.',
      },
    }),
    prose('strengths', 1500, { label: { en: 'Strengths', lv: 'Stiprās puses' } }),
    prose('weaknesses', 1500, { label: { en: 'Weaknesses', lv: 'Vājās puses' } }),
    prose('challenges', 2500, { label: { en: 'Challenges', lv: 'Izaicinājumi' } }),
    prose('evidence', 1500, {
      label: { en: 'How you know', lv: 'Pēc kā jūs to zināt' },
      help: {
        en: 'Survey, statistics, conversations: with year and source.',
        lv: 'Aptauja, statistika, sarunas: ar gadu un avotu.',
      },
    }),
    choices('challenge-tags', 5, optionsOf(challenges), {
      label: { en: 'In key words', lv: 'Atslēgvārdos' },
      help: { en: 'Up to five.', lv: 'Ne vairāk kā pieci.' },
    }),
  ],
  guidance: groundGuidance.assets,
  records: [],
  annexes: false,
};

const aim: PlanSectionText = {
  key: 'aim',
  title: { en: 'Set the aim', lv: 'Nosakiet mērķi' },
  intro: {
    en: 'From the need to a picture of what should be.',
    lv: 'No vajadzības līdz ainai, kādai jābūt.',
  },
  fields: [
    prose('problem', 2000, {
      label: { en: 'The problem', lv: 'Problēma' },
      help: {
        en: 'One problem, said so that people of the place would nod.',
        lv: 'Viena problēma, pateikta tā, ka vietējie pamātu ar galvu.',
      },
    }),
    choices('dimensions', 4, optionsOf(resilienceDimensions), {
      label: { en: 'What should grow stronger', lv: 'Kam jākļūst stiprākam' },
      help: { en: 'Up to four.', lv: 'Ne vairāk kā četri.' },
    }),
    prose('vision', 1500, {
      label: { en: 'Vision', lv: 'Vīzija' },
      help: {
        en: 'How an ordinary day looks when it has worked.',
        lv: 'Kāda izskatās parasta diena, kad tas ir izdevies.',
      },
    }),
  ],
  guidance: groundGuidance.aim,
  records: [],
  annexes: false,
};

/** Where the place stands and where it wants to go: sections 0 to 3. */
export const groundSections: PlanSectionText[] = [cover, context, assets, aim];

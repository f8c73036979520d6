import { challenges } from '../tags.js';
import type { FormOption, FormSection } from './form-definition.js';

const challengeOptions: FormOption[] = challenges.map(({ key, en, lv }) => ({
  key,
  label: { en, lv },
}));

/** Task 4: why the place wants the title. */
export const motivationSection: FormSection = {
  key: 'motivation',
  title: { en: 'Explain your motivation', lv: 'Izskaidrojiet motivāciju' },
  intro: {
    en: 'Tell us why you are here. Plain sentences are welcome; nobody counts adjectives.',
    lv: 'Pastāstiet, kāpēc esat šeit. Vienkārši teikumi ir laipni gaidīti; īpašības vārdus neviens neskaita.',
  },
  fields: [
    {
      key: 'motivation',
      kind: 'long-text',
      label: { en: 'Why do you want to become a Pearl?', lv: 'Kāpēc jūs vēlaties kļūt par Pērli?' },
      help: {
        en: 'Write why culture and resilience belong together in your town now, what you want to reach, and what role the programme should play in it: what could you not do alone?',
        lv: 'Rakstiet, kāpēc kultūra un noturība jūsu vietā tagad ir saistītas, ko vēlaties sasniegt un kāda loma tajā būtu programmai: ko jūs nevarētu paveikt vieni?',
      },
      example: {
        en: 'Three schools closed here in ten years, and with them the halls where people met. We have choirs, a library and a harbour shed, but no habit of planning together. The programme would give us a year with a clear goal, a mentor who asks the hard questions, and towns to compare ourselves with.',
        lv: 'Desmit gados mūsu pusē slēgtas trīs skolas un līdz ar tām zāles, kur cilvēki tikās. Mums ir kori, bibliotēka un ostas šķūnis, bet nav ieraduma plānot kopā. Programma dotu gadu ar skaidru mērķi, mentoru, kas uzdod grūtos jautājumus, un pilsētas, ar ko sevi salīdzināt.',
      },
      required: true,
      maxCharacters: 2000,
      personal: false,
      criteria: ['O1', 'P1'],
      assessedHow: {
        en: 'Assessors look for a clear will, reasons that belong to your place, and a definite idea of how the programme helps.',
        lv: 'Vērtētāji meklē skaidru gribu, tieši jūsu vietai raksturīgus iemeslus un noteiktu priekšstatu par to, kā programma palīdzēs.',
      },
    },
  ],
};

/** Task 5: the people of the place. */
export const communitySection: FormSection = {
  key: 'community',
  title: { en: 'Describe your community', lv: 'Aprakstiet savu kopienu' },
  intro: {
    en: 'Who lives with you, what weighs on them, and what are you strong in?',
    lv: 'Kas pie jums dzīvo, kas viņus nomāc un kur ir jūsu spēks?',
  },
  fields: [
    {
      key: 'community',
      kind: 'long-text',
      label: { en: 'Needs, challenges and strengths', lv: 'Vajadzības, grūtības un stiprās puses' },
      help: {
        en: 'Describe the needs and challenges of your community and its strengths. Say who is reached by culture today and who is not, and how you know: a survey, figures, talks.',
        lv: 'Aprakstiet savas kopienas vajadzības, grūtības un stiprās puses. Norādiet, ko kultūra šodien sasniedz un ko ne, un no kā jūs to zināt: aptauja, skaitļi, sarunas.',
      },
      example: {
        en: 'One resident in three is over 65, and half of those who finish school move away. In a survey of last spring, 41 per cent of people living alone said that they speak to no one on most days. Choirs reach 300 people, nearly all above 50. Families who came in the last five years hardly take part, because notices appear in one language only.',
        lv: 'Katram trešajam iedzīvotājam ir pāri 65, un puse no skolu beigušajiem aizbrauc. Pagājušā pavasara aptaujā 41 procents vientuļi dzīvojošo atzina, ka lielāko daļu dienu ne ar vienu nerunā. Kori sasniedz 300 cilvēkus, gandrīz visi pāri 50. Pēdējos piecos gados ienākušās ģimenes tikpat kā nepiedalās, jo paziņojumi ir tikai vienā valodā.',
      },
      required: true,
      maxCharacters: 2500,
      personal: false,
      criteria: ['O2'],
      assessedHow: {
        en: 'Assessors look for knowledge of the place: concrete needs with a source, honest gaps, and strengths to build on.',
        lv: 'Vērtētāji meklē vietas pazīšanu: konkrētas vajadzības ar avotu, godīgi nosauktus trūkumus un stiprās puses, uz kurām balstīties.',
      },
    },
    {
      key: 'challenge-tags',
      kind: 'choices',
      label: { en: 'Challenges you want to work on', lv: 'Grūtības, pie kurām vēlaties strādāt' },
      help: {
        en: 'Choose up to five. They help you find places with the same task.',
        lv: 'Izvēlieties līdz piecām. Tās palīdz atrast vietas ar līdzīgu uzdevumu.',
      },
      example: { en: 'Loneliness, Young people leaving', lv: 'Vientulība, Jauniešu aizbraukšana' },
      required: true,
      maxItems: 5,
      options: challengeOptions,
      personal: false,
      criteria: ['O2'],
      assessedHow: {
        en: 'Used for search and for matching places; the text above earns the points.',
        lv: 'Lieto meklēšanai un līdzīgu vietu atrašanai; punktus piešķir par tekstu augstāk.',
      },
    },
  ],
};

/** Task 6: what the place intends to do. */
export const approachSection: FormSection = {
  key: 'approach',
  title: { en: 'Describe your approach', lv: 'Aprakstiet savu pieeju' },
  intro: {
    en: 'The plan itself comes later. Here we want the idea behind it.',
    lv: 'Pats plāns taps vēlāk. Šeit mūs interesē ideja, kas ir tā pamatā.',
  },
  fields: [
    {
      key: 'approach',
      kind: 'long-text',
      label: { en: 'Your general idea', lv: 'Jūsu galvenā iecere' },
      help: {
        en: 'Describe the idea and the kinds of activities you plan. Say what is new for your place, how residents shape it, and how it joins culture with other fields such as social work, schools or planning.',
        lv: 'Aprakstiet ideju un plānoto aktivitāšu veidus. Norādiet, kas jūsu vietai ir jauns, kā to veido iedzīvotāji un kā tā savieno kultūru ar citām jomām, piemēram, sociālo darbu, skolām vai plānošanu.',
      },
      example: {
        en: 'We open four empty shop windows as rooms for a season each. Residents vote on who moves in; the youth council, the care home and the craft guild have asked already. Social services send an invitation with every home visit. What is new is the order: people first decide what they miss, artists then join them, and the town brings keys, heating and insurance.',
        lv: 'Četrus tukšus veikalus atveram kā telpas, katru uz vienu sezonu. Iedzīvotāji balso, kas tajos ienāk; pieteikušies jau ir jauniešu dome, pansionāts un amatnieku kopa. Sociālais dienests ielūgumu atstāj katrā mājas vizītē. Jauna ir secība: cilvēki vispirms izlemj, kā viņiem trūkst, tad pievienojas mākslinieki, un pašvaldība dod atslēgas, siltumu un apdrošināšanu.',
      },
      required: true,
      maxCharacters: 3000,
      personal: false,
      criteria: ['P2', 'O1'],
      assessedHow: {
        en: 'Assessors look for an idea that is new for the place, that joins several fields, and that fits the needs you described.',
        lv: 'Vērtētāji meklē ideju, kas vietai ir jauna, savieno vairākas jomas un atbilst jūsu aprakstītajām vajadzībām.',
      },
    },
    {
      key: 'strategies',
      kind: 'long-text',
      label: { en: 'Strategies it links to', lv: 'Saistītās stratēģijas' },
      help: {
        en: 'Name the plans of your town that the idea serves, such as a development programme or a culture strategy, and how.',
        lv: 'Nosauciet pašvaldības dokumentus, kam ideja kalpo, piemēram, attīstības programmu vai kultūras stratēģiju, un kā.',
      },
      example: {
        en: 'The development programme 2022–2028 names loneliness as one of five risks (chapter 3). The culture strategy asks for two new meeting places outside the centre by 2028.',
        lv: 'Attīstības programma 2022.–2028. gadam nosauc vientulību par vienu no pieciem riskiem (3. nodaļa). Kultūras stratēģija līdz 2028. gadam paredz divas jaunas tikšanās vietas ārpus centra.',
      },
      required: true,
      maxCharacters: 1000,
      personal: false,
      criteria: ['P2', 'O2'],
      assessedHow: {
        en: 'Assessors look for a real link to what the town has already decided.',
        lv: 'Vērtētāji meklē patiesu saikni ar to, ko pašvaldība jau ir nolēmusi.',
      },
    },
    {
      key: 'strategy-files',
      kind: 'files',
      label: { en: 'Documents', lv: 'Dokumenti' },
      help: {
        en: 'Strategies or extracts as PDF, in any language, with a summary in English of two or three sentences on the first page.',
        lv: 'Stratēģijas vai izraksti PDF formātā jebkurā valodā; pirmajā lapā divu triju teikumu kopsavilkums angļu valodā.',
      },
      example: { en: 'culture-strategy-extract.pdf', lv: 'kulturas-strategijas-izraksts.pdf' },
      required: false,
      maxItems: 3,
      personal: false,
      criteria: [],
      assessedHow: {
        en: 'May be opened to understand an answer; it earns no points of its own.',
        lv: 'Var atvērt, lai saprastu atbildi; atsevišķus punktus par to nepiešķir.',
      },
    },
  ],
};

/** Task 7: what stays. */
export const impactSection: FormSection = {
  key: 'impact',
  title: { en: 'Say what should last', lv: 'Pasakiet, kam jāpaliek' },
  intro: {
    en: 'A title lasts a year. What should last longer?',
    lv: 'Tituls ir uz gadu. Kam būtu jāpaliek ilgāk?',
  },
  fields: [
    {
      key: 'impact',
      kind: 'long-text',
      label: { en: 'What should be different afterwards?', lv: 'Kam pēc tam jābūt citādi?' },
      help: {
        en: 'Describe what residents would notice at the end of the year, what stays when the title is over, and how you would see that it worked.',
        lv: 'Aprakstiet, ko gada beigās pamanītu iedzīvotāji, kas paliks, kad tituls būs galā, un pēc kā jūs redzētu, ka tas ir izdevies.',
      },
      example: {
        en: 'Two of the four rooms stay open, run by associations with a key agreement of three years. Home visits record whether people have been out to meet others; we aim for a third more within a year. The youth council keeps a vote on one tenth of the culture budget.',
        lv: 'Divas no četrām telpām paliek atvērtas, tās ar trīs gadu līgumu uztur biedrības. Mājas vizītēs atzīmē, vai cilvēki ir bijuši kopā ar citiem; gada laikā vēlamies par trešdaļu vairāk. Jauniešu dome patur balsi par desmito daļu no kultūras budžeta.',
      },
      required: true,
      maxCharacters: 1500,
      personal: false,
      criteria: ['P3'],
      assessedHow: {
        en: 'Assessors look for changes that people would notice, that can stay, and that can be seen or counted.',
        lv: 'Vērtētāji meklē pārmaiņas, ko cilvēki pamanītu, kas var palikt un ko var redzēt vai saskaitīt.',
      },
    },
  ],
};

import type { Criterion } from './form-definition.js';

/** Criteria O1–O6, used in pre-selection and again for the plans. */
export const overarchingCriteria: Criterion[] = [
  {
    code: 'O1',
    label: { en: 'Will to strengthen resilience through culture', lv: 'Griba ar kultūru stiprināt noturību' },
    explanation: {
      en: 'The place wants to build social resilience through culture and has a clear idea how the programme helps.',
      lv: 'Vieta vēlas ar kultūru veidot sociālo noturību, un tai ir skaidrs priekšstats, kā palīdzēs programma.',
    },
    anchors: [
      {
        en: 'Resilience is not mentioned, or only as a word.',
        lv: 'Noturība nav pieminēta vai ir tikai vārds.',
      },
      {
        en: 'The wish is there; culture and resilience stand side by side unconnected.',
        lv: 'Vēlme ir, bet kultūra un noturība stāv līdzās nesaistītas.',
      },
      {
        en: 'A link is named, but it stays general and would fit any place.',
        lv: 'Saikne ir nosaukta, taču vispārīga un derētu jebkurai vietai.',
      },
      {
        en: 'The link is clear for this place; the role of the programme is sketched.',
        lv: 'Saikne šai vietai ir skaidra; programmas loma ir ieskicēta.',
      },
      {
        en: 'Clear will with reasons, and a definite use of what the programme offers.',
        lv: 'Skaidra, pamatota griba un noteikts programmas iespēju lietojums.',
      },
      {
        en: 'Compelling: the will is carried by several actors, and each offer of the programme has its purpose.',
        lv: 'Pārliecinoši: gribu nes vairāki dalībnieki, un katram programmas piedāvājumam ir mērķis.',
      },
    ],
  },
  {
    code: 'O2',
    label: { en: 'Knowledge of local needs and strengths', lv: 'Vietējo vajadzību un stipro pušu pazīšana' },
    explanation: {
      en: 'The place knows its needs, challenges and strengths, and can say how it knows.',
      lv: 'Vieta pazīst savas vajadzības, grūtības un stiprās puses un spēj pateikt, no kā to zina.',
    },
    anchors: [
      { en: 'No needs are described.', lv: 'Vajadzības nav aprakstītas.' },
      {
        en: 'General statements that hold for most towns.',
        lv: 'Vispārīgi apgalvojumi, kas der vairumam vietu.',
      },
      {
        en: 'Some local needs without source; strengths are missing.',
        lv: 'Dažas vietējas vajadzības bez avota; stipro pušu trūkst.',
      },
      {
        en: 'Local needs and strengths are described and partly backed by figures or talks.',
        lv: 'Vietējās vajadzības un stiprās puses aprakstītas un daļēji pamatotas ar skaitļiem vai sarunām.',
      },
      {
        en: 'Well backed picture, including who is not reached today.',
        lv: 'Labi pamatota aina, arī par tiem, ko šodien nesasniedz.',
      },
      {
        en: 'Thorough and honest picture, drawn together with residents, with a clear choice of what matters most.',
        lv: 'Pamatīga un godīga aina, veidota kopā ar iedzīvotājiem, ar skaidru izvēli, kas ir svarīgākais.',
      },
    ],
  },
  {
    code: 'O3',
    label: { en: 'Cross-sector team that learns and acts', lv: 'Starpnozaru komanda, kas mācās un rīkojas' },
    explanation: {
      en: 'The team comes from several sectors, can learn, and can turn learning into action.',
      lv: 'Komandā ir vairākas nozares, tā spēj mācīties un mācīto pārvērst darbībā.',
    },
    anchors: [
      { en: 'No team is named.', lv: 'Komanda nav nosaukta.' },
      { en: 'One person or one unit alone.', lv: 'Viens cilvēks vai viena struktūrvienība.' },
      {
        en: 'Several people of one sector, tasks unclear.',
        lv: 'Vairāki vienas nozares cilvēki, uzdevumi neskaidri.',
      },
      { en: 'Two sectors with tasks; time is stated.', lv: 'Divas nozares ar uzdevumiem; laiks norādīts.' },
      {
        en: 'Three or more sectors with clear tasks, time and a coordinator.',
        lv: 'Trīs vai vairāk nozaru ar skaidriem uzdevumiem, laiku un koordinatoru.',
      },
      {
        en: 'A strong mix that has worked together before and says how it will learn.',
        lv: 'Spēcīgs salikums ar kopīgu pieredzi un skaidru mācīšanās veidu.',
      },
    ],
  },
  {
    code: 'O4',
    label: {
      en: 'Work with local NGOs and the culture and creative sector',
      lv: 'Darbs ar vietējām NVO un kultūras un radošo sektoru',
    },
    explanation: {
      en: 'The place is ready to work with local associations and with culture and creative people as partners.',
      lv: 'Vieta ir gatava strādāt ar vietējām biedrībām un kultūras un radošajiem cilvēkiem kā ar partneriem.',
    },
    anchors: [
      { en: 'Neither is mentioned.', lv: 'Neviens nav pieminēts.' },
      { en: 'They are audience or suppliers only.', lv: 'Tie ir tikai publika vai pakalpojuma sniedzēji.' },
      { en: 'Cooperation is intended, without names.', lv: 'Sadarbība iecerēta, bet nav neviena vārda.' },
      {
        en: 'Named partners from one of the two with a task.',
        lv: 'Nosaukti partneri no vienas puses ar uzdevumu.',
      },
      {
        en: 'Named partners from both, with tasks and a say.',
        lv: 'Nosaukti partneri no abām pusēm ar uzdevumiem un teikšanu.',
      },
      {
        en: 'Partners shape the idea from the start and share decisions and means.',
        lv: 'Partneri veido ideju no sākuma, dala lēmumus un līdzekļus.',
      },
    ],
  },
  {
    code: 'O5',
    label: { en: 'People and money', lv: 'Cilvēki un līdzekļi' },
    explanation: {
      en: 'There are people and money to take part, to write the plan and to carry it out, in proportion to the place.',
      lv: 'Ir cilvēki un līdzekļi, lai piedalītos, uzrakstītu plānu un to īstenotu, samērā ar vietas lielumu.',
    },
    anchors: [
      { en: 'Nothing is said about people or money.', lv: 'Par cilvēkiem un naudu nekas nav teikts.' },
      { en: 'Means are hoped for, none is secured.', lv: 'Uz līdzekļiem cer, nekas nav nodrošināts.' },
      {
        en: 'Some time or money, clearly too little for the idea.',
        lv: 'Nedaudz laika vai naudas, iecerei acīmredzami par maz.',
      },
      { en: 'Time and money are named and just suffice.', lv: 'Laiks un nauda nosaukti un tikko pietiek.' },
      {
        en: 'Time and money fit the idea; comparable work was carried out before.',
        lv: 'Laiks un nauda atbilst iecerei; līdzīgi darbi jau paveikti.',
      },
      {
        en: 'Secure staff and money, backing of the leadership, and proof from earlier work.',
        lv: 'Droši cilvēki un nauda, vadības atbalsts un pierādījums agrākā darbā.',
      },
    ],
  },
  {
    code: 'O6',
    label: { en: 'Openness across the Baltic Sea', lv: 'Atvērtība pāri Baltijas jūrai' },
    explanation: {
      en: 'The place wants to cooperate with others around the Baltic Sea, to learn and to share.',
      lv: 'Vieta vēlas sadarboties ar citiem ap Baltijas jūru, mācīties un dalīties.',
    },
    anchors: [
      { en: 'No interest is shown.', lv: 'Interese nav izrādīta.' },
      { en: 'Interest in travel or fame only.', lv: 'Interese tikai par braucieniem vai slavu.' },
      { en: 'General wish to exchange.', lv: 'Vispārīga vēlme apmainīties.' },
      { en: 'Says what it wants to learn.', lv: 'Pasaka, ko vēlas mācīties.' },
      {
        en: 'Says what it wants to learn and what it offers, with first contacts.',
        lv: 'Pasaka, ko vēlas mācīties un ko piedāvā, ar pirmajiem kontaktiem.',
      },
      {
        en: 'Exchange is a part of the idea itself and will change how the place works.',
        lv: 'Apmaiņa ir pašas ieceres daļa un mainīs to, kā vieta strādā.',
      },
    ],
  },
];

import { overarchingCriteria } from './overarching-criteria.js';
import type { Criterion } from './form-definition.js';

const firstStageCriteria: Criterion[] = [
  {
    code: 'P1',
    label: { en: 'Clear and convincing motivation', lv: 'Skaidra un pārliecinoša motivācija' },
    explanation: {
      en: 'One understands why this place applies, why now, and what it wants to reach.',
      lv: 'Var saprast, kāpēc šī vieta piesakās, kāpēc tagad un ko tā vēlas sasniegt.',
    },
    anchors: [
      { en: 'No reason is given.', lv: 'Iemesls nav minēts.' },
      { en: 'The reason is the title itself.', lv: 'Iemesls ir pats tituls.' },
      {
        en: 'Reasons are given, but vague or copied from the call.',
        lv: 'Iemesli ir, bet miglaini vai pārrakstīti no aicinājuma.',
      },
      { en: 'Understandable reasons with a goal.', lv: 'Saprotami iemesli ar mērķi.' },
      {
        en: 'Convincing reasons of its own, and a goal that fits them.',
        lv: 'Pārliecinoši, savi iemesli un tiem atbilstošs mērķis.',
      },
      {
        en: 'One wants to see it happen: reasons, moment and goal form one story.',
        lv: 'Gribas redzēt to īstenojamies: iemesli, brīdis un mērķis ir viens stāsts.',
      },
    ],
  },
  {
    code: 'P2',
    label: { en: 'Innovative and holistic approach', lv: 'Jauna un visaptveroša pieeja' },
    explanation: {
      en: 'Programme and activities are new for the place and join culture with other fields of life.',
      lv: 'Programma un aktivitātes vietai ir jaunas un savieno kultūru ar citām dzīves jomām.',
    },
    anchors: [
      { en: 'No approach can be seen.', lv: 'Pieeja nav saskatāma.' },
      {
        en: 'The usual events continue under a new name.',
        lv: 'Ierastie pasākumi turpinās ar jaunu nosaukumu.',
      },
      {
        en: 'Single new elements, without connection.',
        lv: 'Atsevišķi jauni elementi bez savstarpējas saiknes.',
      },
      {
        en: 'New for the place, with a link to one other field.',
        lv: 'Vietai jauna, ar saikni uz vienu citu jomu.',
      },
      {
        en: 'New and connected: several fields and strategies work towards the same needs.',
        lv: 'Jauna un saistīta: vairākas jomas un stratēģijas kalpo tām pašām vajadzībām.',
      },
      {
        en: 'Fresh and whole; other places around the sea could learn from it.',
        lv: 'Svaiga un vienota; no tās varētu mācīties citas vietas ap jūru.',
      },
    ],
  },
  {
    code: 'P3',
    label: { en: 'Potential for real and lasting impact', lv: 'Patiesas un paliekošas ietekmes iespēja' },
    explanation: {
      en: 'Something would change that residents notice and that stays after the year.',
      lv: 'Mainītos kas tāds, ko iedzīvotāji pamana un kas paliek pēc gada.',
    },
    anchors: [
      { en: 'No change is described.', lv: 'Pārmaiņas nav aprakstītas.' },
      { en: 'Effects end with the events.', lv: 'Ietekme beidzas līdz ar pasākumiem.' },
      { en: 'A change is hoped for, without a path to it.', lv: 'Uz pārmaiņām cer, bet ceļa uz tām nav.' },
      { en: 'A plausible change for one group.', lv: 'Ticamas pārmaiņas vienai grupai.' },
      {
        en: 'A plausible change for many, with someone who carries it on.',
        lv: 'Ticamas pārmaiņas daudziem un kāds, kas tās turpina.',
      },
      {
        en: 'Deep and lasting change that can be seen or counted, secured beyond the year.',
        lv: 'Dziļas, paliekošas, redzamas vai saskaitāmas pārmaiņas, nodrošinātas arī pēc gada.',
      },
    ],
  },
  {
    code: 'P4',
    label: {
      en: 'Open, inclusive involvement across sectors',
      lv: 'Atvērta, iekļaujoša starpnozaru iesaiste',
    },
    explanation: {
      en: 'Stakeholders of several sectors take part in the application and later in the plan, and doors stay open for more.',
      lv: 'Pieteikumā un vēlāk plānā piedalās vairāku nozaru pārstāvji, un durvis paliek atvērtas citiem.',
    },
    anchors: [
      {
        en: 'Nobody outside the administration took part.',
        lv: 'Neviens ārpus administrācijas nav piedalījies.',
      },
      { en: 'Others were informed.', lv: 'Citi tika informēti.' },
      { en: 'Others were asked once.', lv: 'Citiem vienreiz pajautāja.' },
      {
        en: 'Several groups took part in writing and have tasks later.',
        lv: 'Vairākas grupas piedalījās rakstīšanā, un tām vēlāk ir uzdevumi.',
      },
      {
        en: 'Several sectors take part throughout; seldom heard groups are met where they are.',
        lv: 'Vairākas nozares piedalās visu laiku; reti sadzirdētās grupas uzrunā tur, kur tās ir.',
      },
      {
        en: 'Residents and partners decide together, and newcomers can join at any time.',
        lv: 'Iedzīvotāji un partneri lemj kopā, un jauni dalībnieki var pievienoties jebkurā brīdī.',
      },
    ],
  },
];

/** The ten criteria of pre-selection, each from 0 to 5 points with equal weight. */
export const preSelectionCriteria: Criterion[] = [...overarchingCriteria, ...firstStageCriteria];

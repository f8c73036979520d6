import type { JuryCriterion } from './jury-criterion.js';

/** What the plan wants: new for the place, and whole. */
export const approachCriteria: JuryCriterion[] = [
  {
    code: 'J1',
    label: { en: 'Innovative approach', lv: 'Jauna pieeja' },
    explanation: {
      en: 'The plan dares something that is new for this place, and says why it should work here.',
      lv: 'Plāns uzdrošinās ko šai vietai jaunu un pasaka, kāpēc tam te jāizdodas.',
    },
    anchors: [
      { en: 'The plan repeats what is done anyway.', lv: 'Plāns atkārto to, kas jau tiek darīts.' },
      { en: 'New words for the usual programme.', lv: 'Ierastā programma jauniem vārdiem.' },
      {
        en: 'A single new element that could be left out without loss.',
        lv: 'Viens jauns elements, bez kura plāns neko nezaudētu.',
      },
      {
        en: 'Something new for the place, borrowed and sensibly fitted.',
        lv: 'Kas vietai jauns, aizgūts un saprātīgi pielāgots.',
      },
      {
        en: 'An idea of its own that answers a need of this place.',
        lv: 'Pašu ideja, kas atbild uz šīs vietas vajadzību.',
      },
      {
        en: 'An idea of its own that other places will want to try.',
        lv: 'Pašu ideja, ko gribēs izmēģināt arī citas vietas.',
      },
    ],
    weight: 15,
    parts: ['priorities', 'activities', 'aim'],
  },
  {
    code: 'J2',
    label: {
      en: 'Holistic approach, fit with strategies and needs',
      lv: 'Visaptveroša pieeja, saskaņa ar stratēģijām un vajadzībām',
    },
    explanation: {
      en: 'Needs, aim, priorities and activities form one line, and it joins what the place has decided for its future.',
      lv: 'Vajadzības, mērķis, prioritātes un aktivitātes ir viena līnija, kas iekļaujas vietas nākotnes lēmumos.',
    },
    anchors: [
      { en: 'No need is named.', lv: 'Vajadzība nav nosaukta.' },
      {
        en: 'Needs and activities stand side by side without connection.',
        lv: 'Vajadzības un aktivitātes ir blakus, bet nesaistītas.',
      },
      {
        en: 'A need is named; the activities answer it by chance.',
        lv: 'Vajadzība ir nosaukta; aktivitātes uz to atbild nejauši.',
      },
      {
        en: 'Activities follow from needs; other fields of the town are mentioned.',
        lv: 'Aktivitātes izriet no vajadzībām; citas pilsētas jomas ir pieminētas.',
      },
      {
        en: 'Needs with evidence, a clear aim, and links into several strategies and departments.',
        lv: 'Pamatotas vajadzības, skaidrs mērķis un saiknes ar vairākām stratēģijām un nodaļām.',
      },
      {
        en: 'One story from evidence to aim, carried by the strategies of the place and by several fields together.',
        lv: 'Viens stāsts no pierādījumiem līdz mērķim, ko kopā nes vietas stratēģijas un vairākas jomas.',
      },
    ],
    weight: 20,
    parts: ['context', 'assets', 'aim', 'priorities', 'follow-up'],
  },
];

import { countries } from '../countries.js';
import { PLACE_NAME_LANGUAGES } from '../languages.js';
import type { FormOption, FormSection } from './types.js';

const languageNames: Readonly<Record<string, readonly [en: string, lv: string]>> = {
  en: ['English', 'Angļu'],
  da: ['Danish', 'Dāņu'],
  de: ['German', 'Vācu'],
  et: ['Estonian', 'Igauņu'],
  fi: ['Finnish', 'Somu'],
  lv: ['Latvian', 'Latviešu'],
  lt: ['Lithuanian', 'Lietuviešu'],
  nb: ['Norwegian', 'Norvēģu'],
  pl: ['Polish', 'Poļu'],
  sv: ['Swedish', 'Zviedru'],
  is: ['Icelandic', 'Islandiešu'],
  dsb: ['Lower Sorbian', 'Lejassorbu'],
  frr: ['North Frisian', 'Ziemeļfrīzu'],
  nds: ['Low German', 'Lejasvācu'],
  csb: ['Kashubian', 'Kašubu'],
  se: ['Northern Sámi', 'Ziemeļsāmu'],
  smn: ['Inari Sámi', 'Inari sāmu'],
  sms: ['Skolt Sámi', 'Skoltu sāmu'],
};

const nameLanguages: readonly FormOption[] = PLACE_NAME_LANGUAGES.map((key) => {
  const [en, lv] = languageNames[key] ?? [key, key];
  return { key, label: { en, lv } };
});

const eligibleCountries: readonly FormOption[] = countries
  .filter((country) => country.standing === 'eligible')
  .map(({ code, names }) => ({ key: code, label: { en: names.en, lv: names.lv } }));

const placeKinds: readonly FormOption[] = [
  { key: 'municipality', label: { en: 'Municipality', lv: 'Pašvaldība (novads)' } },
  { key: 'city', label: { en: 'City', lv: 'Lielpilsēta' } },
  { key: 'town', label: { en: 'Town', lv: 'Pilsēta' } },
  { key: 'district', label: { en: 'District', lv: 'Rajons vai apkaime' } },
  { key: 'settlement', label: { en: 'Other settlement', lv: 'Cita apdzīvota vieta' } },
  { key: 'team', label: { en: 'Team of municipalities', lv: 'Pašvaldību apvienība' } },
];

const eligibleLaender: readonly FormOption[] = [
  { key: 'DE3', label: { en: 'Berlin', lv: 'Berlīne' } },
  { key: 'DE4', label: { en: 'Brandenburg', lv: 'Brandenburga' } },
  { key: 'DE5', label: { en: 'Bremen', lv: 'Brēmene' } },
  { key: 'DE6', label: { en: 'Hamburg', lv: 'Hamburga' } },
  { key: 'DE8', label: { en: 'Mecklenburg-Vorpommern', lv: 'Meklenburga-Priekšpomerānija' } },
  { key: 'DE93', label: { en: 'Lower Saxony, region of Lüneburg', lv: 'Lejassaksija, Līneburgas reģions' } },
  { key: 'DEF', label: { en: 'Schleswig-Holstein', lv: 'Šlēsviga-Holšteina' } },
];

const checkedForEligibility = {
  en: 'Checked for eligibility; it earns no points.',
  lv: 'Pārbauda atbilstību; punktus par to nepiešķir.',
};

/** Task 1: the place that would carry the title. */
export const placeSection: FormSection = {
  key: 'place',
  title: { en: 'Your place', lv: 'Jūsu vieta' },
  intro: {
    en: 'Which place would carry the title? Choose it from the register; names, region and population are then filled in and you can correct them.',
    lv: 'Kura vieta nestu titulu? Izvēlieties to reģistrā; nosaukumi, reģions un iedzīvotāju skaits tiks aizpildīti, un jūs varēsiet tos labot.',
  },
  fields: [
    {
      key: 'place',
      kind: 'place',
      label: { en: 'Place', lv: 'Vieta' },
      help: {
        en: 'Type the name in any of its languages. If the place is missing, leave this empty and fill in the fields below.',
        lv: 'Ierakstiet nosaukumu jebkurā no vietas valodām. Ja vietas sarakstā nav, atstājiet šo lauku tukšu un aizpildiet laukus zemāk.',
      },
      example: { en: 'Jakobstad – Pietarsaari', lv: 'Jakobstad – Pietarsaari' },
      required: false,
      criteria: [],
      assessedHow: {
        en: 'Compared with the list of eligible areas; it earns no points.',
        lv: 'Salīdzina ar atbalstāmo teritoriju sarakstu; punktus par to nepiešķir.',
      },
    },
    {
      key: 'official-name',
      kind: 'text',
      label: { en: 'Official name', lv: 'Oficiālais nosaukums' },
      help: {
        en: 'The name in the local language, spelled as your council spells it. It is printed on the certificate.',
        lv: 'Nosaukums vietējā valodā tā, kā to raksta jūsu dome. Tas tiks iespiests apliecībā.',
      },
      example: { en: 'Pargas', lv: 'Rūjiena' },
      required: true,
      maxCharacters: 120,
      criteria: [],
      assessedHow: checkedForEligibility,
    },
    {
      key: 'english-name',
      kind: 'text',
      label: { en: 'Name in English', lv: 'Nosaukums angļu valodā' },
      help: {
        en: 'The name you want to read in international news. Repeat the official name if there is no other.',
        lv: 'Nosaukums, kādu vēlaties redzēt starptautiskajās ziņās. Ja cita nav, atkārtojiet oficiālo nosaukumu.',
      },
      example: { en: 'Alytus district', lv: 'Valmiera municipality' },
      required: true,
      maxCharacters: 120,
      criteria: [],
      assessedHow: {
        en: 'Used in publications; it earns no points.',
        lv: 'Lieto publikācijās; punktus par to nepiešķir.',
      },
    },
    {
      key: 'other-official-names',
      kind: 'table',
      label: { en: 'Further official names', lv: 'Citi oficiālie nosaukumi' },
      help: {
        en: 'One line for each further language in which your place has an official name.',
        lv: 'Viena rinda katrai citai valodai, kurā jūsu vietai ir oficiāls nosaukums.',
      },
      example: { en: 'Finnish – Parainen', lv: 'Somu – Parainen' },
      required: false,
      maxRows: 5,
      columns: [
        {
          key: 'language',
          kind: 'choice',
          label: { en: 'Language', lv: 'Valoda' },
          required: true,
          options: nameLanguages,
        },
        {
          key: 'name',
          kind: 'text',
          label: { en: 'Name', lv: 'Nosaukums' },
          required: true,
          maxCharacters: 120,
        },
      ],
      criteria: [],
      assessedHow: {
        en: 'Used in publications; it earns no points.',
        lv: 'Lieto publikācijās; punktus par to nepiešķir.',
      },
    },
    {
      key: 'place-kind',
      kind: 'choice',
      label: { en: 'Kind of place', lv: 'Vietas veids' },
      help: {
        en: 'A settlement or district inside a larger municipality may carry the title; its municipality then signs for it.',
        lv: 'Titulu var nest arī apdzīvota vieta vai daļa lielākā pašvaldībā; tās vārdā parakstās pašvaldība.',
      },
      example: { en: 'Town', lv: 'Pilsēta' },
      required: true,
      options: placeKinds,
      criteria: [],
      assessedHow: checkedForEligibility,
    },
    {
      key: 'parent-municipality',
      kind: 'text',
      label: { en: 'Municipality it belongs to', lv: 'Pašvaldība, kurā vieta atrodas' },
      help: {
        en: 'Only if your place is a part of a larger municipality. Leave it empty if your place is a municipality itself.',
        lv: 'Tikai tad, ja jūsu vieta ir daļa no lielākas pašvaldības. Ja vieta pati ir pašvaldība, atstājiet tukšu.',
      },
      example: { en: 'Valmieras novads', lv: 'Valmieras novads' },
      required: false,
      maxCharacters: 120,
      onlyWhen: { field: 'place-kind', is: ['town', 'district', 'settlement'] },
      criteria: [],
      assessedHow: checkedForEligibility,
    },
    {
      key: 'country',
      kind: 'choice',
      label: { en: 'Country', lv: 'Valsts' },
      help: {
        en: 'The country of the place; for a team, the country of the lead partner.',
        lv: 'Valsts, kurā atrodas vieta; apvienībai – vadošā partnera valsts.',
      },
      example: { en: 'Latvia', lv: 'Latvija' },
      required: true,
      options: eligibleCountries,
      criteria: [],
      assessedHow: checkedForEligibility,
    },
    {
      key: 'region',
      kind: 'text',
      label: { en: 'Region (NUTS 3)', lv: 'Reģions (NUTS 3)' },
      help: {
        en: 'The code of the statistical region, five signs. It is filled in when you choose the place from the register.',
        lv: 'Statistiskā reģiona kods, piecas zīmes. To aizpilda automātiski, ja vietu izvēlaties reģistrā.',
      },
      example: { en: 'LV008', lv: 'LV008' },
      required: true,
      maxCharacters: 5,
      criteria: [],
      assessedHow: {
        en: 'Compared with the list of eligible regions; it earns no points.',
        lv: 'Salīdzina ar atbalstāmo reģionu sarakstu; punktus par to nepiešķir.',
      },
    },
    {
      key: 'federal-state',
      kind: 'choice',
      label: { en: 'Federal state', lv: 'Federālā zeme' },
      help: {
        en: 'For places in Germany: only these parts of the country can take part.',
        lv: 'Vietām Vācijā: piedalīties var tikai šīs valsts daļas.',
      },
      example: { en: 'Schleswig-Holstein', lv: 'Šlēsviga-Holšteina' },
      required: true,
      options: eligibleLaender,
      onlyWhen: { field: 'country', is: ['DE'] },
      criteria: [],
      assessedHow: checkedForEligibility,
    },
    {
      key: 'population',
      kind: 'number',
      label: { en: 'Population', lv: 'Iedzīvotāju skaits' },
      help: {
        en: 'People who live in the place all year. Smaller and less central places are especially welcome; there is no limit.',
        lv: 'Cilvēki, kas vietā dzīvo visu gadu. Īpaši gaidītas ir mazākas un no centra attālākas vietas; ierobežojuma nav.',
      },
      example: { en: '19353', lv: '3287' },
      required: true,
      minimum: 1,
      maximum: 5_000_000,
      unit: { en: 'inhabitants', lv: 'iedzīvotāji' },
      criteria: [],
      assessedHow: {
        en: 'Read as context; it earns no points.',
        lv: 'Lasa kā kontekstu; punktus par to nepiešķir.',
      },
    },
    {
      key: 'population-year',
      kind: 'number',
      label: { en: 'Year of the figure', lv: 'Skaitļa gads' },
      help: {
        en: 'The year in which people were counted.',
        lv: 'Gads, uz kuru attiecas iedzīvotāju skaits.',
      },
      example: { en: '2025', lv: '2025' },
      required: true,
      minimum: 2015,
      maximum: 2100,
      criteria: [],
      assessedHow: {
        en: 'Read as context; it earns no points.',
        lv: 'Lasa kā kontekstu; punktus par to nepiešķir.',
      },
    },
  ],
};

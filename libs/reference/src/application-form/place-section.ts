import { countries } from '../countries.js';
import { PLACE_NAME_LANGUAGES } from '../languages.js';
import type { FormOption, FormSection } from './form-definition.js';

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
  dsb: ['Lower Sorbian', 'Lejassorbu'],
  hsb: ['Upper Sorbian', 'Augšsorbu'],
  frr: ['North Frisian', 'Ziemeļfrīzu'],
  se: ['Northern Sámi', 'Ziemeļsāmu'],
};

const nameLanguages: FormOption[] = PLACE_NAME_LANGUAGES.map((key) => {
  const [en, lv] = languageNames[key] ?? [key, key];
  return { key, label: { en, lv } };
});

const eligibleCountries: FormOption[] = countries
  .filter((country) => country.standing === 'eligible')
  .map(({ code, names }) => ({ key: code.toLowerCase(), label: { en: names.en, lv: names.lv } }));

const placeKinds: FormOption[] = [
  { key: 'municipality', label: { en: 'Municipality', lv: 'Pašvaldība (novads)' } },
  { key: 'city', label: { en: 'City', lv: 'Lielpilsēta' } },
  { key: 'town', label: { en: 'Town', lv: 'Pilsēta' } },
  { key: 'district', label: { en: 'District', lv: 'Rajons vai apkaime' } },
  { key: 'settlement', label: { en: 'Other settlement', lv: 'Cita apdzīvota vieta' } },
];

const eligibleLaender: FormOption[] = [
  { key: 'de3', label: { en: 'Berlin', lv: 'Berlīne' } },
  { key: 'de4', label: { en: 'Brandenburg', lv: 'Brandenburga' } },
  { key: 'de5', label: { en: 'Bremen', lv: 'Brēmene' } },
  { key: 'de6', label: { en: 'Hamburg', lv: 'Hamburga' } },
  { key: 'de8', label: { en: 'Mecklenburg-Vorpommern', lv: 'Meklenburga-Priekšpomerānija' } },
  { key: 'de93', label: { en: 'Lower Saxony, region of Lüneburg', lv: 'Lejassaksija, Līneburgas reģions' } },
  { key: 'def', label: { en: 'Schleswig-Holstein', lv: 'Šlēsviga-Holšteina' } },
];

const checkedForEligibility = {
  en: 'Checked for eligibility; it earns no points.',
  lv: 'Pārbauda atbilstību; punktus par to nepiešķir.',
};

/** Task 1: the place that would carry the title. */
export const placeSection: FormSection = {
  key: 'place',
  title: { en: 'Describe your place', lv: 'Aprakstiet savu vietu' },
  intro: {
    en: 'The place that would carry the title: its names, where it lies and how many people live there.',
    lv: 'Vieta, kas nestu titulu: tās nosaukumi, kur tā atrodas un cik cilvēku tajā dzīvo.',
  },
  fields: [
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
      personal: false,
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
      personal: false,
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
      maxItems: 5,
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
      personal: false,
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
      personal: false,
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
      personal: false,
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
      personal: false,
      criteria: [],
      assessedHow: checkedForEligibility,
    },
    {
      key: 'region',
      kind: 'text',
      label: { en: 'Region (NUTS 3)', lv: 'Reģions (NUTS 3)' },
      help: {
        en: 'The code of the statistical region, five signs, such as LV008 for Vidzeme.',
        lv: 'Statistiskā reģiona kods, piecas zīmes, piemēram, LV008 ir Vidzeme.',
      },
      example: { en: 'LV008', lv: 'LV008' },
      required: true,
      maxCharacters: 5,
      personal: false,
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
        en: 'Only for places in Germany, where these parts of the country can take part. Leave it empty elsewhere.',
        lv: 'Tikai vietām Vācijā: tur piedalīties var šīs valsts daļas. Citviet atstājiet tukšu.',
      },
      example: { en: 'Schleswig-Holstein', lv: 'Šlēsviga-Holšteina' },
      required: false,
      options: eligibleLaender,
      personal: false,
      criteria: [],
      assessedHow: checkedForEligibility,
    },
    {
      key: 'population',
      kind: 'number',
      label: { en: 'Population (inhabitants)', lv: 'Iedzīvotāju skaits' },
      help: {
        en: 'People who live in the place all year. Smaller and less central places are especially welcome; there is no limit.',
        lv: 'Cilvēki, kas vietā dzīvo visu gadu. Īpaši gaidītas ir mazākas un no centra attālākas vietas; ierobežojuma nav.',
      },
      example: { en: '19353', lv: '3287' },
      required: true,
      min: 1,
      max: 5_000_000,
      personal: false,
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
      min: 2015,
      max: 2100,
      personal: false,
      criteria: [],
      assessedHow: {
        en: 'Read as context; it earns no points.',
        lv: 'Lasa kā kontekstu; punktus par to nepiešķir.',
      },
    },
  ],
};

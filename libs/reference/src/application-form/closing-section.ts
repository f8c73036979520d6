import type { FormSection } from './form-definition.js';

const required = {
  en: 'Needed for a valid application; it earns no points.',
  lv: 'Vajadzīgs derīgam pieteikumam; punktus par to nepiešķir.',
};

/** Task 12: what is signed. */
export const closingSection: FormSection = {
  key: 'declarations',
  title: { en: 'Declare and agree', lv: 'Apliecināt un piekrist' },
  intro: {
    en: 'Please read these sentences before you send the application; they are part of it.',
    lv: 'Pirms pieteikuma nosūtīšanas, lūdzu, izlasiet šos teikumus; tie ir pieteikuma daļa.',
  },
  fields: [
    {
      key: 'consent-data-processing',
      kind: 'consent',
      label: {
        en: 'We have informed the persons named here and agree that their data is processed for the selection.',
        lv: 'Mēs esam informējuši šeit nosauktās personas un piekrītam viņu datu apstrādei atlases vajadzībām.',
      },
      help: {
        en: 'Names and addresses are seen by the secretariat only, and by assessors where the team is assessed. Unsuccessful applications are deleted after three years.',
        lv: 'Vārdus un adreses redz tikai sekretariāts, bet vērtētāji – tur, kur vērtē komandu. Noraidītos pieteikumus dzēš pēc trim gadiem.',
      },
      required: true,
      personal: false,
      criteria: [],
      assessedHow: required,
    },
    {
      key: 'consent-publication',
      kind: 'consent',
      label: {
        en: 'If our place becomes a candidate, its name and a short summary may be published.',
        lv: 'Ja mūsu vieta kļūst par kandidāti, drīkst publicēt tās nosaukumu un īsu kopsavilkumu.',
      },
      help: {
        en: 'Names of places that are not selected are never published. The full text stays private.',
        lv: 'Neatlasīto vietu nosaukumus nekad nepublicē. Pilns teksts paliek nepublicēts.',
      },
      required: true,
      personal: false,
      criteria: [],
      assessedHow: required,
    },
    {
      key: 'statement-of-truth',
      kind: 'consent',
      label: {
        en: 'What we have written is true to the best of our knowledge.',
        lv: 'Viss uzrakstītais, cik mums zināms, ir patiess.',
      },
      help: {
        en: 'An honest gap is better than a polished guess.',
        lv: 'Godīgi atzīts trūkums ir labāks par noslīpētu minējumu.',
      },
      required: true,
      personal: false,
      criteria: [],
      assessedHow: required,
    },
    {
      key: 'right-to-sign',
      kind: 'consent',
      label: {
        en: 'The person who sends this application may do so in the name of the local authority.',
        lv: 'Persona, kas nosūta šo pieteikumu, ir tiesīga to darīt pašvaldības vārdā.',
      },
      help: {
        en: 'No signature on paper is needed. The receipt names the sender and the moment.',
        lv: 'Paraksts uz papīra nav vajadzīgs. Apliecinājumā būs norādīts sūtītājs un brīdis.',
      },
      required: true,
      personal: false,
      criteria: [],
      assessedHow: required,
    },
  ],
};

import type { FormSection } from './form-definition.js';

const usedForContact = {
  en: 'Used to reach you; assessors do not see it and it earns no points.',
  lv: 'Lieto saziņai; vērtētāji to neredz, un punktus par to nepiešķir.',
};

/** Task 2: the legal applicant, alone or as a team. */
export const applicantSection: FormSection = {
  key: 'applicant',
  title: { en: 'Say who applies', lv: 'Norādiet, kas piesakās' },
  intro: {
    en: 'A local authority applies, for itself or for a place inside it. Several municipalities may form a team if one of them leads.',
    lv: 'Piesakās pašvaldība – pati vai par vietu savā teritorijā. Vairākas pašvaldības var veidot apvienību, ja viena no tām ir vadošā.',
  },
  fields: [
    {
      key: 'legal-applicant',
      kind: 'text',
      label: { en: 'Local authority that applies', lv: 'Pašvaldība, kas piesakās' },
      help: {
        en: 'The full legal name of the authority that signs the application.',
        lv: 'Pilns juridiskais nosaukums pašvaldībai, kas paraksta pieteikumu.',
      },
      example: { en: 'Staden Jakobstad', lv: 'Valmieras novada pašvaldība' },
      required: true,
      maxCharacters: 200,
      personal: false,
      criteria: [],
      assessedHow: {
        en: 'Checked for eligibility: only a local authority can apply.',
        lv: 'Pārbauda atbilstību: pieteikties var tikai pašvaldība.',
      },
    },
    {
      key: 'applying-as',
      kind: 'choice',
      label: { en: 'How do you apply?', lv: 'Kā jūs piesakāties?' },
      help: {
        en: 'Every member of a team must lie inside the eligible area; the country of the lead counts.',
        lv: 'Katram apvienības dalībniekam jāatrodas atbalstāmajā teritorijā; vērā ņem vadošā partnera valsti.',
      },
      example: { en: 'One municipality', lv: 'Viena pašvaldība' },
      required: true,
      options: [
        { key: 'one', label: { en: 'One municipality', lv: 'Viena pašvaldība' } },
        { key: 'team', label: { en: 'A team of municipalities', lv: 'Pašvaldību apvienība' } },
      ],
      personal: false,
      criteria: [],
      assessedHow: {
        en: 'Checked for eligibility; it earns no points.',
        lv: 'Pārbauda atbilstību; punktus par to nepiešķir.',
      },
    },
    {
      key: 'team-municipalities',
      kind: 'table',
      label: { en: 'Members of the team', lv: 'Apvienības dalībnieki' },
      help: {
        en: 'Only for a team: one line for each municipality, at least two. Name exactly one as the lead partner.',
        lv: 'Tikai apvienībai: viena rinda katrai pašvaldībai, vismaz divas. Norādiet tieši vienu vadošo partneri.',
      },
      example: { en: 'Nykarleby – Finland – lead partner', lv: 'Nykarleby – Somija – vadošais partneris' },
      required: false,
      maxItems: 8,
      columns: [
        {
          key: 'municipality',
          kind: 'text',
          label: { en: 'Municipality', lv: 'Pašvaldība' },
          required: true,
          maxCharacters: 120,
        },
        {
          key: 'region',
          kind: 'text',
          label: { en: 'Region (NUTS 3)', lv: 'Reģions (NUTS 3)' },
          required: true,
          maxCharacters: 5,
        },
        {
          key: 'role',
          kind: 'choice',
          label: { en: 'Role', lv: 'Loma' },
          required: true,
          options: [
            { key: 'lead', label: { en: 'Lead partner', lv: 'Vadošais partneris' } },
            { key: 'member', label: { en: 'Member', lv: 'Dalībnieks' } },
          ],
        },
      ],
      personal: false,
      criteria: [],
      assessedHow: {
        en: 'Checked for eligibility: each member against the eligible area, and one lead partner.',
        lv: 'Pārbauda atbilstību: katru dalībnieku pret atbalstāmo teritoriju un vai ir viens vadošais partneris.',
      },
    },
  ],
};

/** Task 3: people to talk to and the one who backs the application. */
export const contactsSection: FormSection = {
  key: 'contacts',
  title: { en: 'Name your contacts', lv: 'Nosauciet kontaktpersonas' },
  intro: {
    en: 'Whom may we write to, and who in your town stands behind the application?',
    lv: 'Kam varam rakstīt, un kas jūsu pašvaldībā stāv aiz pieteikuma?',
  },
  fields: [
    {
      key: 'contact-person',
      kind: 'person',
      label: { en: 'Contact person', lv: 'Kontaktpersona' },
      help: {
        en: 'The person who answers questions about the application and receives the decision.',
        lv: 'Persona, kas atbild uz jautājumiem par pieteikumu un saņem lēmumu.',
      },
      example: {
        en: 'Anna Lindroos, development manager, culture and leisure, anna.lindroos@town.example',
        lv: 'Ilze Kalniņa, projektu vadītāja, Kultūras pārvalde, ilze.kalnina@novads.example',
      },
      required: true,
      personal: true,
      criteria: [],
      assessedHow: usedForContact,
    },
    {
      key: 'deputy-person',
      kind: 'person',
      label: { en: 'Deputy', lv: 'Vietnieks' },
      help: {
        en: 'Someone who knows the application and can be reached when the contact person is away.',
        lv: 'Cilvēks, kas pārzina pieteikumu un ir sasniedzams, kad kontaktpersonas nav uz vietas.',
      },
      example: {
        en: 'Mikael Ström, librarian, town library, mikael.strom@town.example',
        lv: 'Jānis Ozols, bibliotēkas vadītājs, janis.ozols@novads.example',
      },
      required: false,
      personal: true,
      criteria: [],
      assessedHow: usedForContact,
    },
    {
      key: 'backing-person',
      kind: 'person',
      label: { en: 'Who backs the application', lv: 'Kas atbalsta pieteikumu' },
      help: {
        en: 'The political or administrative head who supports the application, such as the mayor or the head of administration.',
        lv: 'Politiskais vai administratīvais vadītājs, kas atbalsta pieteikumu, piemēram, domes priekšsēdētājs vai izpilddirektors.',
      },
      example: {
        en: 'Eva Holm, chair of the town council, eva.holm@town.example',
        lv: 'Andris Liepa, domes priekšsēdētājs, andris.liepa@novads.example',
      },
      required: true,
      personal: true,
      criteria: ['O5'],
      assessedHow: {
        en: 'Shows that the town stands behind the plan: a part of capacity.',
        lv: 'Rāda, ka pašvaldība stāv aiz ieceres: daļa no kapacitātes vērtējuma.',
      },
    },
    {
      key: 'endorsement',
      kind: 'files',
      label: { en: 'Letter of support', lv: 'Atbalsta vēstule' },
      help: {
        en: 'A signed letter or an extract from council minutes, as PDF. In any language, with two sentences in English. You can leave it out.',
        lv: 'Parakstīta vēstule vai izraksts no domes protokola PDF formātā. Jebkurā valodā, ar diviem teikumiem angliski. Var arī nepievienot.',
      },
      example: { en: 'letter-of-support-mayor.pdf', lv: 'domes-priekssedetaja-atbalsts.pdf' },
      required: false,
      personal: true,
      maxItems: 2,
      criteria: ['O5'],
      assessedHow: {
        en: 'Read beside the answers on capacity; an application without a letter is not worse off.',
        lv: 'Lasa kopā ar atbildēm par kapacitāti; pieteikums bez vēstules nav sliktākā stāvoklī.',
      },
    },
  ],
};

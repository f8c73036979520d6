import { coreTeamSection } from '../application-form/people-sections.js';
import { meansGuidance } from './means-guidance.js';
import { day, figure, people, person, prose } from './questions.js';
import type { PlanSectionText } from './plan-definition.js';

/** The team is written down as in the application, so that it carries over. */
const teamColumns = coreTeamSection.fields.find(({ key }) => key === 'core-team')?.columns ?? [];

const organisation: PlanSectionText = {
  key: 'organisation',
  title: { en: 'Organise the work', lv: 'Organizējiet darbu' },
  intro: {
    en: 'Who does it, who steers, who signs.',
    lv: 'Kas to dara, kas vada, kas paraksta.',
  },
  fields: [
    person('coordinator', {
      label: { en: 'Coordinator', lv: 'Koordinators' },
      help: {
        en: 'E-mail and telephone stay out of the copy the jury reads.',
        lv: 'E-pasts un tālrunis žūrijas eksemplārā neparādās.',
      },
    }),
    people('core-team', 15, teamColumns, {
      label: { en: 'Core team', lv: 'Pamatkomanda' },
      help: {
        en: 'With the hours a week that are really there, and a deputy for the coordinator.',
        lv: 'Ar stundām nedēļā, kas patiešām ir, un koordinatora vietnieku.',
      },
    }),
    prose('experience', 1500, {
      label: { en: 'What you have done before', lv: 'Ko esat paveikuši iepriekš' },
    }),
    prose('steering', 1000, {
      label: { en: 'Who steers', lv: 'Kas vada' },
      help: { en: 'Who meets, how often, and what they decide.', lv: 'Kas tiekas, cik bieži un ko lemj.' },
    }),
    prose('decision-path', 1000, {
      label: { en: 'The way through the municipality', lv: 'Lēmuma ceļš pašvaldībā' },
      help: {
        en: 'Which committee and council decide, and on which days.',
        lv: 'Kura komiteja un dome lemj un kurās dienās.',
      },
    }),
  ],
  guidance: meansGuidance.organisation,
  records: [],
  annexes: false,
};

const budget: PlanSectionText = {
  key: 'budget',
  title: { en: 'Find the money', lv: 'Atrodiet naudu' },
  intro: {
    en: 'Small sums with a decision behind them count more than large hopes.',
    lv: 'Mazas summas ar lēmumu aiz tām ir vērtākas par lielām cerībām.',
  },
  fields: [
    prose('money-decided', 1000, {
      label: { en: 'Own money and its decision', lv: 'Pašu nauda un lēmums par to' },
      help: {
        en: 'How much, decided by whom and when, or when it will be.',
        lv: 'Cik, kas un kad to nolēma vai kad nolems.',
      },
    }),
    prose('other-grants', 1000, {
      label: { en: 'Other grants', lv: 'Citi granti' },
      help: { en: 'Applied for or granted, with dates.', lv: 'Pieteikti vai piešķirti, ar datumiem.' },
      required: false,
    }),
    figure('seed-money-wish', 1_000_000, {
      label: { en: 'Seed money you would wish for (euros)', lv: 'Vēlamais sākuma finansējums (eiro)' },
      help: {
        en: 'Only if the programme offers it. The plan must stand without it.',
        lv: 'Tikai tad, ja programma to piedāvā. Plānam jāstāv arī bez tā.',
      },
      required: false,
    }),
    prose('in-kind', 1000, {
      label: { en: 'What is given in kind', lv: 'Ieguldījumi natūrā' },
      help: { en: 'Rooms, hours, tools: by whom.', lv: 'Telpas, stundas, darbarīki: no kā.' },
      required: false,
    }),
  ],
  guidance: meansGuidance.budget,
  records: ['budget-line'],
  annexes: false,
};

const timeline: PlanSectionText = {
  key: 'timeline',
  title: { en: 'Lay out the year', lv: 'Izkārtojiet gadu' },
  intro: {
    en: 'The activities bring their days with them. Here belongs what holds them together.',
    lv: 'Aktivitātēm dienas jau ir. Šeit pieder tas, kas tās satur kopā.',
  },
  fields: [
    prose('rhythm', 1500, {
      label: { en: 'The rhythm of the year', lv: 'Gada ritms' },
      help: {
        en: 'What comes first, where there is room, when people have no time.',
        lv: 'Kas nāk vispirms, kur ir rezerve, kad cilvēkiem nav laika.',
      },
    }),
    day('ceremony-wish', {
      label: { en: 'Wished day of the local ceremony', lv: 'Vēlamā vietējās ceremonijas diena' },
      required: false,
    }),
  ],
  guidance: meansGuidance.timeline,
  records: ['milestone'],
  annexes: false,
};

const risks: PlanSectionText = {
  key: 'risks',
  title: { en: 'Expect the unexpected', lv: 'Gaidiet negaidīto' },
  intro: {
    en: 'It will rain, somebody will leave, few will come once. What then?',
    lv: 'Līs lietus, kāds aizies, vienreiz atnāks maz cilvēku. Ko tad?',
  },
  fields: [
    prose('watch', 800, {
      label: { en: 'How you keep an eye on them', lv: 'Kā jūs tos uzmanāt' },
      required: false,
    }),
  ],
  guidance: meansGuidance.risks,
  records: ['risk'],
  annexes: false,
};

/** With what strength: sections 8 to 11. */
export const meansSections: PlanSectionText[] = [organisation, budget, timeline, risks];

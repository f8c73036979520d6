import { culturalTools, participationMethods, stakeholderSectors, targetGroups } from '../tags.js';
import { certainties, commitments, costKinds, degrees, moneySources, riskKinds } from './options.js';
import { choice, choices, day, figure, line, optionsOf, prose, reference } from './questions.js';
import type { PlanRecordDefinition } from './plan-definition.js';

const priority: PlanRecordDefinition = {
  kind: 'priority',
  one: { en: 'Priority', lv: 'Prioritāte' },
  many: { en: 'Priorities', lv: 'Prioritātes' },
  min: 1,
  max: 5,
  fields: [
    line('name', 120, {
      label: { en: 'Priority', lv: 'Prioritāte' },
      help: { en: 'A few words residents would understand.', lv: 'Daži vārdi, ko saprastu iedzīvotāji.' },
    }),
    prose('why', 1500, {
      label: { en: 'Why this one', lv: 'Kāpēc tieši šī' },
      help: {
        en: 'Which need it answers, and who says so.',
        lv: 'Uz kādu vajadzību tā atbild un kas to apliecina.',
      },
    }),
    prose('expected-change', 1500, {
      label: { en: 'What should change', lv: 'Kam jāmainās' },
      help: {
        en: 'What people would notice at the end of the year.',
        lv: 'Ko cilvēki pamanītu gada beigās.',
      },
    }),
    choices('target-groups', 8, optionsOf(targetGroups), {
      label: { en: 'With and for whom', lv: 'Ar ko un kam' },
    }),
  ],
};

const budgetLine: PlanRecordDefinition = {
  kind: 'budget-line',
  one: { en: 'Budget line', lv: 'Budžeta pozīcija' },
  many: { en: 'Budget lines', lv: 'Budžeta pozīcijas' },
  min: 1,
  max: 100,
  fields: [
    line('name', 150, { label: { en: 'For what', lv: 'Kam' } }),
    figure('amount', 100_000_000, { label: { en: 'Amount (euros)', lv: 'Summa (eiro)' } }),
    choice('money-source', moneySources, { label: { en: 'Where the money comes from', lv: 'Naudas avots' } }),
    choice('certainty', certainties, { label: { en: 'How sure it is', lv: 'Cik droši' } }),
    choice('cost-kind', costKinds, { label: { en: 'Kind of cost', lv: 'Izmaksu veids' } }),
    reference('activity', 'activity', {
      label: { en: 'Belongs to the activity', lv: 'Attiecas uz aktivitāti' },
      help: {
        en: 'Leave it open for what serves the whole year.',
        lv: 'Atstājiet tukšu, ja tas kalpo visam gadam.',
      },
      required: false,
    }),
  ],
};

const stakeholder: PlanRecordDefinition = {
  kind: 'stakeholder',
  one: { en: 'Stakeholder', lv: 'Sadarbības partneris' },
  many: { en: 'Stakeholders', lv: 'Sadarbības partneri' },
  min: 1,
  max: 80,
  fields: [
    line('organisation', 160, { label: { en: 'Organisation or group', lv: 'Organizācija vai grupa' } }),
    choice('sector', optionsOf(stakeholderSectors), { label: { en: 'Sector', lv: 'Nozare' } }),
    line('role', 400, {
      label: { en: 'What it does in the plan', lv: 'Ko tā dara plānā' },
    }),
    choice('commitment', commitments, {
      label: { en: 'How far it has said yes', lv: 'Cik tālu ir vienošanās' },
    }),
  ],
};

const indicator: PlanRecordDefinition = {
  kind: 'indicator',
  one: { en: 'Indicator', lv: 'Rādītājs' },
  many: { en: 'Indicators', lv: 'Rādītāji' },
  min: 1,
  max: 30,
  fields: [
    line('name', 200, {
      label: { en: 'What you look at', lv: 'Ko vērojat' },
      help: { en: 'Something that can be counted or asked.', lv: 'Kaut kas, ko var saskaitīt vai pajautāt.' },
    }),
    reference('priority', 'priority', {
      label: { en: 'Shows whether this priority moves', lv: 'Rāda, vai virzās prioritāte' },
      required: false,
    }),
    line('baseline', 200, {
      label: { en: 'Where you start', lv: 'Sākuma vērtība' },
      help: { en: 'The figure of today, with its year.', lv: 'Šodienas skaitlis un gads.' },
      required: false,
    }),
    line('target', 200, { label: { en: 'Where you want to be', lv: 'Mērķa vērtība' } }),
    line('measured-how', 300, {
      label: { en: 'How and when you look', lv: 'Kā un kad vērojat' },
      help: { en: 'Who counts or asks, and in which month.', lv: 'Kas skaita vai jautā un kurā mēnesī.' },
    }),
  ],
};

const risk: PlanRecordDefinition = {
  kind: 'risk',
  one: { en: 'Risk', lv: 'Risks' },
  many: { en: 'Risks', lv: 'Riski' },
  min: 1,
  max: 30,
  fields: [
    line('name', 200, { label: { en: 'What could happen', lv: 'Kas var notikt' } }),
    choice('risk-kind', riskKinds, { label: { en: 'Where it comes from', lv: 'No kurienes tas nāk' } }),
    choice('likelihood', degrees, { label: { en: 'Likelihood', lv: 'Varbūtība' } }),
    choice('effect', degrees, { label: { en: 'Effect', lv: 'Ietekme' } }),
    prose('answer', 800, { label: { en: 'What you would do', lv: 'Ko jūs darītu' } }),
  ],
};

const milestone: PlanRecordDefinition = {
  kind: 'milestone',
  one: { en: 'Milestone', lv: 'Atskaites punkts' },
  many: { en: 'Milestones', lv: 'Atskaites punkti' },
  min: 0,
  max: 40,
  fields: [
    line('name', 200, { label: { en: 'What is reached', lv: 'Kas ir sasniegts' } }),
    day('on', { label: { en: 'On which day', lv: 'Kurā dienā' } }),
    reference('activity', 'activity', {
      label: { en: 'Belongs to the activity', lv: 'Attiecas uz aktivitāti' },
      required: false,
    }),
  ],
};

const activity: PlanRecordDefinition = {
  kind: 'activity',
  one: { en: 'Activity', lv: 'Aktivitāte' },
  many: { en: 'Activities', lv: 'Aktivitātes' },
  min: 1,
  max: 60,
  fields: [
    line('name', 150, { label: { en: 'Name', lv: 'Nosaukums' } }),
    reference('priority', 'priority', { label: { en: 'Serves the priority', lv: 'Kalpo prioritātei' } }),
    prose('description', 2000, {
      label: { en: 'What happens', lv: 'Kas notiek' },
      help: { en: 'As if you told it to a neighbour.', lv: 'Tā, it kā stāstītu kaimiņam.' },
    }),
    choices('cultural-tools', 5, optionsOf(culturalTools), {
      label: { en: 'Cultural tools', lv: 'Kultūras līdzekļi' },
    }),
    choices('participatory-methods', 5, optionsOf(participationMethods), {
      label: { en: 'How people take part', lv: 'Kā cilvēki piedalās' },
    }),
    choices('target-groups', 8, optionsOf(targetGroups), {
      label: { en: 'With and for whom', lv: 'Ar ko un kam' },
    }),
    line('venue', 200, { label: { en: 'Where', lv: 'Kur' } }),
    day('starts-on', { label: { en: 'First day', lv: 'Pirmā diena' } }),
    day('ends-on', { label: { en: 'Last day', lv: 'Pēdējā diena' } }),
    line('owner', 200, {
      label: { en: 'Who answers for it', lv: 'Kas par to atbild' },
      help: {
        en: 'An organisation or a function: people change, the duty stays.',
        lv: 'Organizācija vai amats: cilvēki mainās, pienākums paliek.',
      },
    }),
    line('partners', 400, { label: { en: 'Partners', lv: 'Partneri' }, required: false }),
    figure('cost', 100_000_000, { label: { en: 'Cost (euros)', lv: 'Izmaksas (eiro)' } }),
    choice('money-source', moneySources, {
      label: { en: 'Where most of the money comes from', lv: 'No kurienes nāk lielākā daļa naudas' },
    }),
    line('output', 300, {
      label: { en: 'What is there afterwards', lv: 'Kas pēc tam ir' },
      help: {
        en: 'Something one can see, use or count.',
        lv: 'Kaut kas, ko var redzēt, lietot vai saskaitīt.',
      },
    }),
    reference('indicator', 'indicator', {
      label: { en: 'Indicator that shows it', lv: 'Rādītājs, kas to parāda' },
      required: false,
    }),
    prose('adaptation', 1500, {
      label: { en: 'What is different here', lv: 'Kas šeit ir citādi' },
      help: {
        en: 'For an idea from elsewhere: what you change in people, money, rules and language.',
        lv: 'Ja ideja ir no citurienes: ko mainīsiet attiecībā uz cilvēkiem, naudu, noteikumiem un valodu.',
      },
      required: false,
    }),
  ],
};

/** The records of a plan and what each of them answers. */
export const planRecords: PlanRecordDefinition[] = [
  priority,
  activity,
  budgetLine,
  stakeholder,
  indicator,
  risk,
  milestone,
];

import { doingGuidance } from './doing-guidance.js';
import { prose } from './questions.js';
import type { PlanSectionText } from './plan-definition.js';

const priorities: PlanSectionText = {
  key: 'priorities',
  title: { en: 'Choose priorities', lv: 'Izvēlieties prioritātes' },
  intro: {
    en: 'One to five. Fewer carry further.',
    lv: 'No vienas līdz piecām. Mazāk aizved tālāk.',
  },
  fields: [
    prose('together', 1000, {
      label: { en: 'How they belong together', lv: 'Kā tās saistās' },
      required: false,
    }),
  ],
  guidance: doingGuidance.priorities,
  records: ['priority'],
  annexes: false,
};

const activities: PlanSectionText = {
  key: 'activities',
  title: { en: 'Plan the activities', lv: 'Plānojiet aktivitātes' },
  intro: {
    en: 'What happens, when, by whom, with what money. Each activity keeps its place through the year, the check-ins and the report.',
    lv: 'Kas notiek, kad, kas to dara un par kādu naudu. Katra aktivitāte saglabājas visu gadu – pārskatos un noslēguma ziņojumā.',
  },
  fields: [
    prose('overview', 3000, {
      label: { en: 'The idea behind them', lv: 'Ideja aiz tām' },
      help: {
        en: 'What joins the activities, and what is new for your place.',
        lv: 'Kas aktivitātes vieno un kas jūsu vietai ir jauns.',
      },
      required: false,
    }),
  ],
  guidance: doingGuidance.activities,
  records: ['activity'],
  annexes: false,
};

const participation: PlanSectionText = {
  key: 'participation',
  title: { en: 'Let people decide with you', lv: 'Ļaujiet lemt līdzi' },
  intro: {
    en: 'Taking part is more than coming along.',
    lv: 'Piedalīties nozīmē vairāk nekā atnākt.',
  },
  fields: [
    prose('written-with', 1500, {
      label: { en: 'Who took part in writing', lv: 'Kas piedalījās rakstīšanā' },
      help: {
        en: 'Who, how often, and one thing that is in the plan because of them.',
        lv: 'Kas, cik bieži, un viena lieta, kas plānā ir viņu dēļ.',
      },
    }),
    prose('co-decide', 1500, {
      label: { en: 'How residents decide', lv: 'Kā lemj iedzīvotāji' },
      help: {
        en: 'About what, when, and what binds the town.',
        lv: 'Par ko, kad un kas pašvaldībai ir saistošs.',
      },
    }),
    prose('hard-to-reach', 1500, {
      label: { en: 'Those who do not come by themselves', lv: 'Tie, kas paši neatnāk' },
      help: {
        en: 'Who they are, where they are already, and who they trust.',
        lv: 'Kas viņi ir, kur viņi jau ir un kam uzticas.',
      },
    }),
  ],
  guidance: doingGuidance.participation,
  records: [],
  annexes: false,
};

const stakeholders: PlanSectionText = {
  key: 'stakeholders',
  title: { en: 'Gather partners', lv: 'Pulciniet partnerus' },
  intro: {
    en: 'Who carries the plan beside you, and how far they have said yes.',
    lv: 'Kas plānu nes līdzās jums un cik tālu ir vienošanās.',
  },
  fields: [
    prose('cooperation', 1500, {
      label: { en: 'How you work together', lv: 'Kā jūs strādājat kopā' },
      help: {
        en: 'Meetings, shared money, neighbours across the border.',
        lv: 'Tikšanās, kopīga nauda, kaimiņi pāri robežai.',
      },
      required: false,
    }),
  ],
  guidance: doingGuidance.stakeholders,
  records: ['stakeholder'],
  annexes: false,
};

/** What will be done and with whom: sections 4 to 7. */
export const doingSections: PlanSectionText[] = [priorities, activities, participation, stakeholders];

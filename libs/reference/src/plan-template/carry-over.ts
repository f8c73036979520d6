import type { Text } from '../text.js';
import type { CarriedAnswer, CarriedRows } from './plan-definition.js';

const carried = (from: string, to: string): CarriedAnswer => {
  const [fromSection = '', fromField = ''] = from.split('.');
  const [toSection = '', toField = ''] = to.split('.');
  return { from: { section: fromSection, field: fromField }, to: { section: toSection, field: toField } };
};

/** Answers of the application that become the first draft of the plan. */
export const carriedAnswers: readonly CarriedAnswer[] = [
  carried('place.population', 'context.population'),
  carried('approach.strategies', 'context.strategies'),
  carried('community.community', 'assets.challenges'),
  carried('community.challenge-tags', 'assets.challenge-tags'),
  carried('motivation.motivation', 'aim.problem'),
  carried('impact.impact', 'aim.vision'),
  carried('approach.approach', 'activities.overview'),
  carried('engagement.engagement', 'participation.co-decide'),
  carried('contacts.contact-person', 'organisation.coordinator'),
  carried('core-team.core-team', 'organisation.core-team'),
  carried('capacity.capacity', 'organisation.experience'),
  carried('international.international', 'international.offers'),
];

/** Tables of the application whose rows become records. */
export const carriedRows: readonly CarriedRows[] = [
  {
    from: { section: 'engagement', field: 'stakeholders' },
    to: 'stakeholder',
    columns: { organisation: 'organisation', sector: 'sector', 'part-in-plan': 'role' },
  },
];

/** What to ask oneself before a practice of another town fits the own one. */
export const adaptationQuestions: readonly Text[] = [
  {
    en: 'Who would do it in your town, and who has to be asked first?',
    lv: 'Kas to darītu jūsu vietā, un kam vispirms jāpajautā?',
  },
  {
    en: 'What did it cost there, and what of it do you already have?',
    lv: 'Cik tas maksāja tur, un kas no tā jums jau ir?',
  },
  {
    en: 'Which rules or permits are different here?',
    lv: 'Kādi noteikumi vai atļaujas šeit ir citādi?',
  },
  {
    en: 'In which languages would people take part?',
    lv: 'Kādās valodās cilvēki piedalītos?',
  },
  {
    en: 'What would you leave out, and what would you add?',
    lv: 'Ko jūs izlaistu, un ko pieliktu klāt?',
  },
];

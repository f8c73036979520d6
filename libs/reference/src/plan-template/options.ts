import type { FormOption } from '../application-form/index.js';

const option = (key: string, en: string, lv: string): FormOption => ({ key, label: { en, lv } });

/** How the number of residents goes. */
export const trends = [
  option('growing', 'Growing', 'Pieaug'),
  option('stable', 'Stable', 'Nemainās'),
  option('shrinking', 'Shrinking', 'Samazinās'),
];

/** Where the money of a line or an activity comes from. */
export const moneySources = [
  option('own', 'Own budget', 'Pašvaldības budžets'),
  option('grant', 'Another grant', 'Cits grants'),
  option('seed-money', 'Seed money of the programme', 'Programmas sākuma finansējums'),
  option('sponsor', 'Sponsor or partner', 'Atbalstītājs vai partneris'),
  option('in-kind', 'In kind', 'Ieguldījums natūrā'),
];

/** How sure the money is. */
export const certainties = [
  option('decided', 'Decided', 'Apstiprināts'),
  option('applied', 'Applied for', 'Pieteikts'),
  option('planned', 'Planned', 'Plānots'),
];

/** What the money is for. */
export const costKinds = [
  option('staff', 'Staff', 'Personāls'),
  option('artists', 'Artists and experts', 'Mākslinieki un eksperti'),
  option('rooms', 'Rooms and equipment', 'Telpas un tehnika'),
  option('materials', 'Materials', 'Materiāli'),
  option('travel', 'Travel and exchange', 'Braucieni un pieredzes apmaiņa'),
  option('communication', 'Communication', 'Komunikācija'),
  option('other', 'Other', 'Cits'),
];

/** How far an organisation has said yes. */
export const commitments = [
  option('asked', 'Asked', 'Uzrunāts'),
  option('agreed', 'Agreed', 'Piekritis'),
  option('signed', 'Signed', 'Parakstīts'),
];

/** How likely, or how much it would hurt. */
export const degrees = [
  option('low', 'Low', 'Zema'),
  option('medium', 'Medium', 'Vidēja'),
  option('high', 'High', 'Augsta'),
];

/** Where a risk comes from. */
export const riskKinds = [
  option('weather', 'Weather', 'Laikapstākļi'),
  option('staff', 'Change of staff', 'Darbinieku maiņa'),
  option('money', 'Money', 'Nauda'),
  option('low-turnout', 'Low turnout', 'Maz dalībnieku'),
  option('partner', 'A partner drops out', 'Partneris atsakās'),
  option('other', 'Other', 'Cits'),
];

/** The languages a plan can be written in. */
export const languages = [
  option('en', 'English', 'Angļu'),
  option('da', 'Danish', 'Dāņu'),
  option('de', 'German', 'Vācu'),
  option('et', 'Estonian', 'Igauņu'),
  option('fi', 'Finnish', 'Somu'),
  option('lv', 'Latvian', 'Latviešu'),
  option('lt', 'Lithuanian', 'Lietuviešu'),
  option('nb', 'Norwegian Bokmål', 'Norvēģu (bokmols)'),
  option('pl', 'Polish', 'Poļu'),
  option('sv', 'Swedish', 'Zviedru'),
];

import type { Words } from '../words/words';

const RULES = ['partnerPlaces', 'basePlaces', 'extraPlaces', 'perCountryCap', 'restAfterTitle', 'assessmentsNeeded', 'selectionLine'];
const TERRITORY = ['countries', 'nuts', 'excludedPlaces'];

/** What the fields of a cycle are called, by their place in the contract. */
export const cycleLabels = (words: Words): Record<string, string> => ({
  id: words.say('newCycle.id'),
  titleYear: words.say('newCycle.year'),
  name: words.say('cycleFields.nameEn'),
  contact: words.say('rule.contact'),
  timetable: words.say('cycle.timetable'),
  labels: words.say('cycle.labels'),
  reason: words.say('editCycle.reason'),
  ...Object.fromEntries(RULES.map((rule) => [`rules/${rule}`, words.say(`rule.${rule}`)])),
  ...Object.fromEntries(TERRITORY.map((rule) => [`rules/territory/${rule}`, words.say(`rule.${rule}`)])),
});

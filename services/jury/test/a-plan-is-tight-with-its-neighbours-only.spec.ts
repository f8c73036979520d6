import { explain, type NamedPlan } from '../src/selection/explanation.js';
import { select } from '../src/selection/selection-rule.js';

const rules = { basePlaces: 2, extraPlaces: 1, perCountryCap: 1 };

/** One sheet each: the first takes the first place, the last place goes to Finland at 700, and the second German plan is held back. */
function tightAround(held: number, behind: number) {
  const plans = ([['Schleswig', 'DE', 900], ['Glücksburg', 'DE', held], ['Kristinestad', 'FI', 700], ['Rūjiena', 'LV', behind]] as const).map(([name, country, sum]): NamedPlan => ({ id: name, name, country, sum, sheets: 1, veryConvincing: 0 }));
  const field = { plans, rules, settlements: [], extras: [], steppedBack: [] };
  return explain(field, select(field), 1000)
    .hints.filter(({ code }) => code === 'tight')
    .map(({ params }) => params['name']);
}

describe('A plan is tight with the last of the base places', () => {
  it.each([
    ['when it stands just above it, held back by the country rule', 720, 600, ['Glücksburg']],
    ['when it stands just below it', 850, 680, ['Rūjiena']],
    ['when one stands above and one below', 715, 690, ['Glücksburg', 'Rūjiena']],
  ])('%s', (_, held, behind, tight) => expect(tightAround(held, behind)).toEqual(tight));

  it('and not when it stands far above it or far below', () => expect(tightAround(721, 679)).toEqual([]));
});

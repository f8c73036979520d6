import { candidacies } from '@pearls/reference/history';
import { places } from '@pearls/reference/places';
import { explain, type NamedPlan } from '../src/selection/explanation.js';
import { select, type ExtraChoice } from '../src/selection/selection-rule.js';

/** Invented sheets of seven jurors for the candidates of 2026: totals from 0 to 1000. */
const INVENTED: Record<string, number[]> = {
  schleswig: [880, 905, 870, 895, 915, 860, 890],
  krosno: [870, 850, 885, 865, 840, 880, 875],
  glucksburg: [860, 835, 870, 850, 845, 865, 855],
  kristinestad: [840, 855, 830, 845, 860, 825, 850],
  rezekne: [790, 805, 780, 760, 800, 775, 785],
  gdynia: [800, 770, 765, 790, 780, 760, 775],
  pargas: [760, 775, 750, 745, 770, 755, 765],
  neringa: [720, 700, 735, 715, 690, 725, 710],
  vormsi: [690, 705, 680, 700],
  cesvaine: [650, 665, 640, 660, 670, 630, 645],
  zagorz: [600, 620, 590, 610, 605, 615, 585],
};

const countryOf = (placeId: string) => places.find(({ id }) => id === placeId)!.country;
const of2026 = candidacies.filter(({ year }) => year === 2026);
const pearls = of2026.filter(({ outcome }) => outcome === 'pearl').map(({ placeId }) => placeId);
const plans = Object.entries(INVENTED).map(([id, totals]): NamedPlan => ({ id, name: of2026.find(({ placeId }) => placeId === id)!.displayName, country: countryOf(id), sum: totals.reduce((sum, one) => sum + one, 0), sheets: totals.length, veryConvincing: id === 'glucksburg' ? 4 : 0 }));
const rules = { basePlaces: 3, extraPlaces: 1, perCountryCap: 1 };
const field = (extras: ExtraChoice[] = []) => ({ plans, rules, settlements: [], extras, steppedBack: [] });
const asked = select(field());
const extra: ExtraChoice = { number: 1, planId: 'glucksburg', reasonKind: 'tight_scores' };

describe('The field of 2026 with invented scores', () => {
  it('is the one of record: eleven plans of candidates of that year', () => {
    expect(plans).toHaveLength(11);
    for (const { id } of plans) expect(of2026.map(({ placeId }) => placeId)).toContain(id);
    expect(pearls.map(countryOf).sort()).toEqual(['DE', 'DE', 'FI', 'PL']);
  });

  it('gives base places to Germany, Poland and Finland, and holds the second German place back', () => {
    expect(asked.base.map(({ id }) => countryOf(id))).toEqual(['DE', 'PL', 'FI']);
    expect(asked.heldBack).toEqual([{ id: 'glucksburg', place: 3 }]);
    expect(asked).toMatchObject({ state: 'waiting', extraQuestion: { number: 1, proposed: ['glucksburg'] } });
  });

  it('gives the extra place, once the jury says so, to one more of Germany', () => {
    const selection = select(field([extra]));
    expect(selection.state).toBe('complete');
    expect([...selection.base, ...selection.extra].map(({ id }) => id).sort()).toEqual([...pearls].sort());
  });

  it('says so in sentences', () => {
    const { sentences, hints } = explain(field([extra]), select(field([extra])), 1000);
    expect(sentences.map(({ text }) => text)).toEqual([
      '3 base places go to the highest means, at most 1 per country; 1 more may follow without regard to the country.',
      'Schleswig takes base place 1 with a mean of 88.79.',
      'Krosno takes base place 2 with a mean of 86.64.',
      'Kristinestad – Kristiinankaupunki takes base place 3 with a mean of 84.36.',
      'Glücksburg stands at 85.43 and would come for base place 3; it is held back because DE has its 1 already.',
      'Glücksburg takes the extra place: next by score, and the scores are tight.',
    ]);
    expect(hints.map(({ code, params }) => [code, params['name']])).toEqual([
      ['tight', 'Glücksburg'],
      ['very-convincing', 'Glücksburg'],
    ]);
  });

  it('moves the next one up when a winner steps back before publication', () => {
    const selection = select({ ...field(), steppedBack: ['krosno'] });
    expect(selection.base.map(({ id }) => id)).toEqual(['schleswig', 'kristinestad', 'rezekne']);
    expect(selection.steppedBack).toEqual(['krosno']);
  });
});

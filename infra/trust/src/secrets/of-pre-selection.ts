import { cycles, preSelection } from '@pearls/contracts';
import type { World } from '../world.ts';
import { allBut, ASSESSORS, newWords, OFFICE, type Secret } from './secret.ts';

const verdictOf = async ({ secretariat, town }: World) => (await secretariat.does(preSelection.readEligibility, { params: { id: town.application.id } })).verdict;

/** Before its letter leaves: whether a town is eligible. */
export const ofEligibility: Secret[] = [
  {
    what: 'whether a town is eligible, before its letter leaves',
    hiddenFrom: allBut(...OFFICE, ...ASSESSORS),
    knownTo: 'the secretariat',
    async change(world, chance) {
      const verdict = (await verdictOf(world)) === 'eligible' ? 'ineligible' : 'eligible';
      return world.secretariat.does(preSelection.decideEligibility, { params: { id: world.town.application.id }, body: { verdict, reason: newWords(chance) } });
    },
  },
];

const scoresOf = async ({ secretariat, cycleId }: World, points: () => number) => {
  const { items } = await secretariat.does(cycles.readCriteria, { params: { cycle: cycleId } });
  return Object.fromEntries(items.map(({ code }) => [code, points()]));
};

/** While assessors read: what they think, and what is to become of a town. */
export const ofAssessment: Secret[] = [
  {
    what: 'what an assessor writes before it is final',
    hiddenFrom: allBut('an assessor', 'the secretariat', 'the administrator', 'an auditor'),
    knownTo: 'an assessor',
    async change(world, chance) {
      const params = { id: world.town.application.id };
      const { version } = await world.readers[0].does(preSelection.readMyAssessment, { params });
      const scores = await scoresOf(world, () => chance.between(0, 5));
      return world.readers[0].does(preSelection.saveMyAssessment, { params, version, body: { scores, remarks: Object.fromEntries(Object.keys(scores).map((code) => [code, newWords(chance)])), comment: newWords(chance) } });
    },
  },
  {
    what: 'what is to become of a town, before it is told',
    hiddenFrom: allBut(...OFFICE),
    knownTo: 'the secretariat',
    async change({ secretariat, cycleId, town }, chance) {
      const { items } = await secretariat.does(cycles.readPreSelection, { params: { cycle: cycleId } });
      const { staged } = items.find(({ applicationId }) => applicationId === town.application.id)!;
      return secretariat.does(preSelection.stageDecision, { params: { id: town.application.id }, body: { outcome: staged === 'selected' ? 'not_selected' : 'selected', reason: newWords(chance) } });
    },
  },
  {
    what: 'what a letter says before it leaves',
    hiddenFrom: allBut(...OFFICE),
    knownTo: 'the secretariat',
    async change({ secretariat, town, cycleId }, chance) {
      const { items } = await secretariat.does(preSelection.listLetters, { query: { cycleId, applicationId: town.application.id, state: 'waiting' } });
      const letter = items[0] ?? (await secretariat.does(preSelection.listLetters, { query: { cycleId, state: 'waiting' } })).items[0]!;
      return secretariat.does(preSelection.editLetter, { params: { id: letter.id }, version: letter.version, body: { subject: newWords(chance) } });
    },
  },
];

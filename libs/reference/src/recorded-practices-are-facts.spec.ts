import { faultsOf, PracticeWords } from '@pearls/contracts';
import { candidacies } from './history/index.js';
import { findPlace } from './places/index.js';
import { findTool } from './playbook/index.js';
import { recordedPractices, type RecordedPractice } from './practices/index.js';
import { sources } from './sources.js';
import { vocabularies, type VocabularyName } from './tags.js';

const TAGS: [keyof RecordedPractice & ('challenges' | 'dimensions' | 'tools' | 'methods' | 'targetGroups' | 'settings'), VocabularyName][] = [
  ['challenges', 'challenges'],
  ['dimensions', 'resilience-dimensions'],
  ['tools', 'cultural-tools'],
  ['methods', 'participation-methods'],
  ['targetGroups', 'target-groups'],
  ['settings', 'settings'],
];

describe('The recorded practices', () => {
  it('are at least fourteen, each under a name of its own', () => {
    expect(recordedPractices.length).toBeGreaterThanOrEqual(14);
    expect(new Set(recordedPractices.map(({ key }) => key)).size).toBe(recordedPractices.length);
  });

  it.each(recordedPractices.map((one): [string, RecordedPractice] => [one.key, one]))('tell of %s with its place, its year and its sources', (key, practice) => {
    expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(findPlace(practice.placeId)).toBeDefined();
    expect(candidacies).toContainEqual(expect.objectContaining({ placeId: practice.placeId, year: practice.pearlYear, outcome: 'pearl' }));
    expect(practice.sources.length).toBeGreaterThan(0);
    for (const source of practice.sources) expect(sources[source]).toMatch(/^https?:/);
    const { title, summary, problem, whatWasDone, participation, whatChanged, whatWasHard, tips } = practice;
    for (const words of [{ title, summary, problem, whatWasDone, participation, whatChanged, whatWasHard, tips }]) {
      expect(faultsOf(PracticeWords, words)).toEqual([]);
      for (const text of Object.values(words)) expect(text.trim()).not.toBe('');
    }
    expect(practice.latvian.title.length).toBeLessThanOrEqual(100);
    expect(practice.latvian.summary.length).toBeLessThanOrEqual(160);
    for (const [field, vocabulary] of TAGS) {
      expect(practice[field].length).toBeGreaterThan(0);
      for (const tag of practice[field]) expect(vocabularies[vocabulary].map((one) => one.key)).toContain(tag);
    }
    for (const tool of practice.playbookTools) expect([tool, findTool(tool)?.key]).toEqual([tool, tool]);
  });

  it('cover every Pearl of whom activities are known', () => {
    const covered = new Set(recordedPractices.map(({ placeId }) => placeId));
    const pearls = candidacies.filter(({ outcome }) => outcome === 'pearl').map(({ placeId }) => placeId);
    expect(pearls.filter((placeId) => !covered.has(placeId))).toEqual(['alytus-district']);
  });
});

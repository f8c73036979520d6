import { CHALLENGE_KEYS, DIMENSION_KEYS, METHOD_KEYS, SETTING_KEYS, TARGET_GROUP_KEYS, TOOL_KEYS } from '@pearls/contracts';
import { challenges, culturalTools, participationMethods, resilienceDimensions, settings, targetGroups } from './tags.js';

describe('The vocabularies of the repository', () => {
  it.each([
    ['challenges', challenges, CHALLENGE_KEYS],
    ['dimensions', resilienceDimensions, DIMENSION_KEYS],
    ['cultural tools', culturalTools, TOOL_KEYS],
    ['methods', participationMethods, METHOD_KEYS],
    ['target groups', targetGroups, TARGET_GROUP_KEYS],
    ['settings', settings, SETTING_KEYS],
  ] as const)('have for %s the keys that the contracts take', (_, tags, keys) => {
    expect(tags.map(({ key }) => key)).toEqual([...keys]);
  });
});

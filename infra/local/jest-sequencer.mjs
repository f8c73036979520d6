import Sequencer from '@jest/test-sequencer';

/** A whole platform lives in these files; what else there is to test fits in beside them. */
const WHOLE = /\/(apps\/journeys|infra\/trust)\//;

/** What takes longest begins first, so that at the end nobody waits for a single file. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(({ path }) => WHOLE.test(path)), ...sorted.filter(({ path }) => !WHOLE.test(path))];
  }
}

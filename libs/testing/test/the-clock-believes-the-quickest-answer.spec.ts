import { mock } from 'node:test';
import { DatabaseClock } from '@pearls/persistence';
import type { DataSource } from 'typeorm';

/** A database whose clock shows `begin` when our monotonic clock shows nought; each answer takes so long, of which so much after it looked at its clock. */
function databaseThatTakes(begin: number, answers: { took: number; after: number }[]) {
  let passed = 0;
  mock.method(performance, 'now', () => passed);
  const query = () => {
    const { took, after } = answers.shift()!;
    passed += took;
    return Promise.resolve([{ now: String(begin + passed - after) }]);
  };
  return { db: { query } as unknown as DataSource, wait: (milliseconds: number) => void (passed += milliseconds) };
}

describe('The clock of the database', () => {
  afterEach(() => mock.restoreAll());

  it('is what the quickest answer says: one that waited for its connection would put it ahead', async () => {
    const { db, wait } = databaseThatTakes(1_000_000, [
      { took: 3_000, after: 1 },
      { took: 2, after: 1 },
      { took: 40, after: 0 },
    ]);
    const clock = new DatabaseClock(db);
    await clock.start();
    clock.stop();
    wait(500);
    expect(clock.now().getTime()).toBe(1_000_000 + 3_042 + 500);
  });
});

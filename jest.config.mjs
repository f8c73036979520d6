/** One Jest for everything without a browser; components and portals are proven by the journeys. */
export default {
  runtime: './infra/local/jest-runtime.mjs',
  testSequencer: './infra/local/jest-sequencer.mjs',
  globalSetup: './infra/local/jest-run.mjs',
  globalTeardown: './infra/local/jest-run-end.mjs',
  // A test mostly waits for Postgres, the bus or a page: three at a time fill two cores.
  maxWorkers: 3,
  // What finished files leave behind adds up; a new worker begins before the heap is full.
  workerIdleMemoryLimit: '1GB',
  // Only a defect takes this long; a busy machine does not.
  testTimeout: 300_000,
  testMatch: ['<rootDir>/{libs,services,infra,apps}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(libs|services|infra|apps)/.*/dist/'],
  transform: {},
};

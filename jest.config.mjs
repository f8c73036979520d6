/** One Jest for everything without a browser; components and portals are proven by the journeys. */
export default {
  globalSetup: './infra/local/jest-run.mjs',
  globalTeardown: './infra/local/jest-run-end.mjs',
  // A test mostly waits for Postgres, the bus or a page: three at a time fill two cores.
  maxWorkers: 3,
  // Modules of finished files are not freed by a worker; a new one begins before the heap is full.
  workerIdleMemoryLimit: '1GB',
  // Only a defect takes this long; a busy machine does not.
  testTimeout: 120_000,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  testMatch: ['<rootDir>/{libs,services,infra,apps}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/(libs|services|infra|apps)/.*/dist/'],
};

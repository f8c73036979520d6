/** One Jest for everything on the server side; the portals are proven by the journeys. */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'import', 'default'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', {}] },
  testMatch: ['<rootDir>/{libs,services,infra}/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/libs/ui/', '/libs/web/'],
  modulePathIgnorePatterns: ['<rootDir>/(libs|services|infra|apps)/.*/dist/'],
};

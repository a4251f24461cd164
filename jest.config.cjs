/** Under test the sources run as CommonJS through swc; types are checked apart (`npm run types`). */
const common = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } },
    ],
  },
  // Several packages are ESM only, so everything goes through the transform.
  transformIgnorePatterns: [],
  setupFilesAfterEnv: ['<rootDir>/tests/support/patience.cjs'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  // tests/bench and tests/prism have packages of their own, run in their own process.
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/var/', '<rootDir>/tests/bench/', '<rootDir>/tests/prism/'],
};

module.exports = {
  reporters: ['default', '<rootDir>/tests/support/count-reporter.cjs'],
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '/tests/e2e/'],
    },
    { ...common, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
};

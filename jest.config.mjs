const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j|mj)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
          target: 'es2022',
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // @noble/hashes ships ES modules only.
  transformIgnorePatterns: ['node_modules/(?!@noble/hashes)'],
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...shared,
      displayName: 'code',
      // Our own rules of Excel over every file that any test writes.
      setupFiles: ['<rootDir>/test/everyFile.ts'],
      roots: ['<rootDir>/test'],
      testMatch: ['**/*.test.ts', '**/*.test.tsx'],
      testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/'],
    },
    // The bundle in a real browser: built once, before the first of these.
    {
      ...shared,
      displayName: 'e2e',
      roots: ['<rootDir>/test/e2e'],
      testMatch: ['**/*.test.ts'],
      globalSetup: '<rootDir>/test/e2e/setup.ts',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/retry.ts'],
    },
  ],
  testTimeout: 30000,
};

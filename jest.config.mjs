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

/**
 * What is run again under each Excel that the host plays (workbench/host/profiles): what reads, writes, keeps and answers functions.
 * With EXCEL_PROFILES=all everything of src/workbook and src/functions is (`npm run test:profiles`).
 */
const underEach =
  process.env.EXCEL_PROFILES === 'all'
    ? ['<rootDir>/test/{workbook,functions}/**/*.test.ts']
    : [
        '<rootDir>/test/functions/wire.test.ts',
        '<rootDir>/test/workbook/flex/flexFormulas.test.ts',
        '<rootDir>/test/workbook/reading/readEdits.test.ts',
        '<rootDir>/test/workbook/records/scenarios.test.ts',
        '<rootDir>/test/workbook/rows/{appendRows,mutationRows}.test.ts',
        '<rootDir>/test/workbook/sheets/listNames.test.ts',
      ];

const profiles = ['windows-nl', 'windows-en', 'mac', 'web'].map((name) => ({
  ...shared,
  displayName: name,
  setupFiles: [`<rootDir>/test/profiles/${name}.ts`],
  roots: ['<rootDir>/test'],
  testMatch: underEach,
  // It plays each of them itself.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/workbook/selfTest/'],
}));

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
    ...profiles,
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

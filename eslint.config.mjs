import { defineConfig } from 'eslint/config';
import globals from 'globals';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/lint/layers.mjs';
import { oneWriter } from './scripts/lint/oneWriter.mjs';

const code = ['**/*.{ts,tsx}'];
// Core rules that find bugs and that TypeScript does not cover.
const bugs = Object.fromEntries(
  [
    'eqeqeq',
    'for-direction',
    'no-async-promise-executor',
    'no-cond-assign',
    'no-constant-condition',
    'no-debugger',
    'no-dupe-else-if',
    'no-duplicate-case',
    'no-empty',
    'no-empty-character-class',
    'no-fallthrough',
    'no-loss-of-precision',
    'no-misleading-character-class',
    'no-self-assign',
    'no-self-compare',
    'no-sparse-arrays',
    'no-unreachable-loop',
    'no-unsafe-finally',
    'no-unsafe-optional-chaining',
    'no-unused-labels',
    'no-useless-backreference',
    'no-useless-catch',
    'no-useless-escape',
    'no-template-curly-in-string',
    'use-isnan',
    'valid-typeof',
  ].map((rule) => [rule, 'error']),
);
const officeGlobals = {
  Excel: 'Excel belongs in src/workbook',
  OfficeExtension: 'OfficeExtension belongs in src/workbook',
  CustomFunctions: 'CustomFunctions belongs in src/functions',
  Office: 'Office belongs in src/workbook, src/taskpane/index.tsx and firstScript.ts beside it',
  OfficeRuntime: 'OfficeRuntime belongs in src/workbook and src/taskpane/index.tsx',
};
const banned = (allowed, more = {}) => [
  'error',
  ...Object.entries({ ...officeGlobals, ...more })
    .filter(([name]) => !allowed.includes(name))
    .map(([name, message]) => ({ name, message })),
];
const surroundings = Object.fromEntries(
  [
    'window',
    'document',
    'navigator',
    'localStorage',
    'sessionStorage',
    'fetch',
    'process',
    'console',
    'setTimeout',
    'setInterval',
    'performance',
    'crypto',
  ].map((name) => [name, 'the domain is pure: pass what it needs as an argument']),
);
const clock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'the domain has no clock: pass the day as an argument' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'the domain has no clock: pass the day as an argument' },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'the domain has no clock: pass the day as an argument',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'the domain has no chance: pass a source as an argument',
  },
];
const excelHabits = [
  {
    selector: 'CallExpression[callee.property.name="add"][callee.object.property.name="rows"]',
    message: 'Never table.rows.add: write below the body and resize the table (merge conflicts while co-authoring, slow).',
  },
  {
    selector: 'CallExpression[callee.property.name="getRanges"]',
    message:
      'No getRanges with an address: Excel wants the areas separated as the user has it (";" in Dutch). One call for each run of cells.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'out/', 'coverage/', 'node_modules/'] },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
    rules: { ...bugs, 'no-undef': 'error', 'no-unused-vars': 'error' },
  },
  {
    files: code,
    extends: [tseslint.configs.recommended],
    plugins: { 'react-hooks': hooks, house: { rules: { layers, 'one-writer': oneWriter } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...bugs,
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'test'].flatMap((object) =>
          ['only', 'skip', 'todo'].map((property) => ({ object, property, message: 'Every test runs.' })),
        ),
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'workbench/grid/**/*.{ts,tsx}', 'test/taskpane/**/*.tsx'],
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  // The dearest rule by far, and of little use in tests.
  {
    files: ['src/**/*.{ts,tsx}', 'workbench/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'house/layers': 'error',
      'no-restricted-globals': banned([]),
      'no-restricted-syntax': ['error', ...excelHabits],
      'no-console': 'error',
    },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-globals': banned([], surroundings), 'no-restricted-syntax': ['error', ...excelHabits, ...clock] },
  },
  {
    files: ['src/workbook/**/*.ts'],
    rules: { 'no-restricted-globals': banned(['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime']), 'house/one-writer': 'error' },
  },
  { files: ['src/functions/**/*.ts'], rules: { 'no-restricted-globals': banned(['CustomFunctions']) } },
  { files: ['src/taskpane/{index.tsx,firstScript.ts}'], rules: { 'no-restricted-globals': banned(['Office', 'OfficeRuntime']) } },
);

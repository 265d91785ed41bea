import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const imported = (path: string) => `import { thing } from '${path}';\nexport const used = thing;\n`;
const typed = (path: string) => `import type { Thing } from '${path}';\nexport type Used = Thing;\n`;

const refused: readonly (readonly [title: string, file: string, text: string, rule: string])[] = [
  ['the domain importing the workbook layer', 'src/domain/checks/x.ts', imported('../../workbook/reading/read'), 'house/layers'],
  ['the domain importing texts', 'src/domain/checks/x.ts', typed('../../i18n/translator'), 'house/layers'],
  ['the domain importing React', 'src/domain/checks/x.ts', imported('react'), 'house/layers'],
  ['the domain importing the file format', 'src/domain/checks/x.ts', imported('../../xlsx/readXlsx'), 'house/layers'],
  ['a screen importing the file format', 'src/taskpane/features/setup/x.ts', imported('../../../xlsx/readXlsx'), 'house/layers'],
  ['the domain reading a file', 'src/domain/checks/x.ts', imported('node:fs'), 'house/layers'],
  ['the domain asking the time', 'src/domain/checks/x.ts', 'export const day = () => new Date();\n', 'no-restricted-syntax'],
  ['the domain throwing dice', 'src/domain/checks/x.ts', 'export const draw = () => Math.random();\n', 'no-restricted-syntax'],
  ['the domain touching the window', 'src/domain/checks/x.ts', 'export const width = () => window.innerWidth;\n', 'no-restricted-globals'],
  ['the domain calling Excel', 'src/domain/checks/x.ts', 'export const go = () => Excel.run(async () => 1);\n', 'no-restricted-globals'],
  ['the pane calling Excel', 'src/taskpane/App.tsx', 'export const go = () => Excel.run(async () => 1);\n', 'no-restricted-globals'],
  [
    'the pane outside its root asking Office',
    'src/taskpane/App.tsx',
    'export const x = () => Office.context.displayLanguage;\n',
    'no-restricted-globals',
  ],
  ['a feature asking Office', 'src/taskpane/features/team/x.ts', 'export const x = () => Office.context;\n', 'no-restricted-globals'],
  ['CustomFunctions outside src/functions', 'src/workbook/x.ts', "CustomFunctions.associate('A', () => 1);\n", 'no-restricted-globals'],
  ['a feature importing another feature', 'src/taskpane/features/team/x.ts', imported('../overview/x'), 'house/layers'],
  ['a feature importing another by type', 'src/taskpane/features/team/x.ts', typed('../overview/x'), 'house/layers'],
  [
    'a feature lazily importing another',
    'src/taskpane/features/team/x.ts',
    "export const x = () => import('../overview');\n",
    'house/layers',
  ],
  [
    'a feature using the workbook layer itself',
    'src/taskpane/features/team/x.ts',
    imported('../../../workbook/reading/read'),
    'house/layers',
  ],
  ['the shell composing features', 'src/taskpane/App.tsx', imported('./features/team'), 'house/layers'],
  ['the workbook layer importing the pane', 'src/workbook/x.ts', typed('../taskpane/actions'), 'house/layers'],
  ['the workbook layer importing texts', 'src/workbook/x.ts', imported('../i18n/translator'), 'house/layers'],
  ['the workbook layer importing React', 'src/workbook/x.ts', imported('react'), 'house/layers'],
  ['src importing the workbench', 'src/workbook/x.ts', imported('../../workbench/host/index'), 'house/layers'],
  ['src re-exporting the workbench', 'src/domain/x.ts', "export * from '../../workbench/host/index';\n", 'house/layers'],
  ['rows added one by one', 'src/workbook/x.ts', 'export const add = (table: T) => table.rows.add(null, []);\n', 'no-restricted-syntax'],
  [
    'areas joined by a list separator',
    'src/workbook/x.ts',
    "export const at = (sheet: T) => sheet.getRanges('A1,B2');\n",
    'no-restricted-syntax',
  ],
  ['an any', 'src/workbook/x.ts', 'export const x = (y: any) => y;\n', '@typescript-eslint/no-explicit-any'],
  ['a switched off test', 'test/x.test.ts', "it.skip('x', () => {});\n", 'no-restricted-properties'],
];

const allowed: readonly (readonly [title: string, file: string, text: string])[] = [
  [
    'the domain importing itself and a pure library',
    'src/domain/checks/x.ts',
    imported('../contract') + imported('fastest-levenshtein').replace(/thing|used/g, (w) => `${w}2`),
  ],
  ['a day that is an argument', 'src/domain/checks/x.ts', 'export const day = (iso: string) => new Date(iso);\n'],
  ['the workbook layer calling Excel', 'src/workbook/x.ts', 'export const go = () => Excel.run(async () => 1);\n'],
  ['functions registering themselves', 'src/functions/x.ts', "CustomFunctions.associate('A', () => 1);\n"],
  ['a feature with types of the workbook layer', 'src/taskpane/features/team/x.ts', typed('../../../workbook/reading/read')],
  [
    'a feature with its own parts and shared ones',
    'src/taskpane/features/team/hooks/x.ts',
    imported('../reducer') + typed('../../../shared/Progress'),
  ],
  [
    'the first script registering',
    'src/taskpane/firstScript.ts',
    "import { registerFunctions } from '../functions/register';\nregisterFunctions(() => 'nl');\nexport const x = () => Office.context.displayLanguage;\n",
  ],
  ['the root composing', 'src/taskpane/index.tsx', "export const x = () => import('./features/team');\nvoid Office.onReady();\n"],
  ['the workbench using src', 'workbench/cli/x.ts', imported('../../src/workbook/reading/read')],
];

describe('the architecture is kept by lint', () => {
  let messages: readonly (readonly string[])[];
  beforeAll(() => {
    const texts = [...refused, ...allowed].map(([, file, text]) => ({ file: join(root, file), text }));
    const input = JSON.stringify(texts);
    messages = JSON.parse(
      execFileSync(process.execPath, [join(__dirname, 'lintTexts.mjs')], { cwd: root, input, encoding: 'utf8' }),
    ) as string[][];
  });

  it.each(refused.map((row, index) => [row[0], row[3], index] as const))('refuses %s', (_title, rule, index) => {
    expect(messages[index]?.map((message) => message.split(':')[0])).toContain(rule);
  });

  it.each(allowed.map((row, index) => [row[0], index] as const))('allows %s', (_title, index) => {
    expect(messages[refused.length + index]).toEqual([]);
  });
});

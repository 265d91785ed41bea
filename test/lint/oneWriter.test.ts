import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');
// In the place of a file that is there, so that the rule has Excel's types.
const file = join(root, 'src/workbook/sheets/look.ts');
const texts: readonly (readonly [title: string, text: string, isRefused: boolean])[] = [
  [
    'a job that sets a cell and sends it',
    'export const x = async (context: Excel.RequestContext, sync: () => Promise<void>) => { context.workbook.worksheets.getItem("A").getRange("A1").values = [[1]]; await sync(); };\n',
    true,
  ],
  [
    'a job that adds a name and sends it',
    'export async function x({ context, sync }: { context: Excel.RequestContext; sync: () => Promise<void> }) { context.workbook.names.add("A", "=1"); await sync(); }\n',
    true,
  ],
  [
    'a step that sets and leaves the sending to the writer',
    'export const x = (sheet: Excel.Worksheet) => { sheet.showGridlines = false; };\n',
    false,
  ],
  [
    'a reader',
    'export const x = async (context: Excel.RequestContext, sync: () => Promise<void>) => { const a = context.workbook.load("name"); await sync(); return a.name; };\n',
    false,
  ],
];

test('only the writer sends what changes the workbook', () => {
  const input = JSON.stringify(texts.map(([, text]) => ({ file, text })));
  const found = JSON.parse(
    execFileSync(process.execPath, [join(__dirname, 'lintTexts.mjs'), '--types'], { cwd: root, input, encoding: 'utf8' }),
  ) as string[][];
  expect(texts.map(([title], index) => [title, found[index]?.some((message) => message.startsWith('house/one-writer')) ?? false])).toEqual(
    texts.map(([title, , isRefused]) => [title, isRefused]),
  );
}, 120_000);

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
    'a reader whose helper sets what it sends',
    'const set = (sheet: Excel.Worksheet) => { sheet.name = "A"; };\nexport const x = async (sheet: Excel.Worksheet, sync: () => Promise<void>) => { set(sheet); await sync(); };\n',
    true,
  ],
  [
    'a reader that sets by a helper of another file',
    'import { keep } from "../records/keep";\nimport type { Kept } from "../records/kept";\nimport type { Job } from "../excel/run";\nexport async function x(job: Job, kept: Kept) { keep(job, kept, "formulas", []); await job.sync(); }\n',
    true,
  ],
  [
    'a reader that sets in a function it gives away',
    'export const x = async (sheets: Excel.Worksheet[], sync: () => Promise<void>) => { sheets.forEach((sheet) => { sheet.showGridlines = false; }); await sync(); };\n',
    true,
  ],
  [
    'a reader that gives a helper away by its name',
    'function set(sheet: Excel.Worksheet) { sheet.delete(); }\nexport const x = async (sheets: Excel.Worksheet[], sync: () => Promise<void>) => { sheets.forEach(set); await sync(); };\n',
    true,
  ],
  [
    'a helper that sends what another helper set',
    'const set = (range: Pick<Excel.Range, "values">) => { range.values = [[1]]; };\nconst send = (context: Excel.RequestContext) => context.sync();\nexport const x = (context: Excel.RequestContext, range: Excel.Range) => { set(range); void send(context); };\n',
    true,
  ],
  [
    'a setter chosen by its name, a run that sends at its end',
    'export const x = (key: "values" | "formulas") => Excel.run(async (context) => { context.workbook.getActiveCell()[key] = [[1]]; });\n',
    true,
  ],
  [
    'values taken apart into a cell',
    'export const x = async (range: Excel.Range, sync: () => Promise<void>) => { ({ a: range.values } = { a: [[1]] }); await sync(); };\n',
    true,
  ],
  [
    'properties given at once',
    'export const x = async (range: Excel.Range, sync: () => Promise<void>) => { Object.assign(range, { values: [[1]] }); await sync(); };\n',
    true,
  ],
  [
    'a step that makes itself a Building',
    'import type { Job } from "../excel/run";\nexport const x = (job: Job) => ({ ...job, builds: true as const });\nexport const y = (job: Job) => ({ ...job, builds: true });\n',
    true,
  ],
  [
    'a parameter that is only called so',
    'interface NoBuilding { readonly sync: () => Promise<void> }\nexport const x = async ({ sync }: NoBuilding, sheet: Excel.Worksheet) => { sheet.name = "A"; await sync(); };\n',
    true,
  ],
  [
    'a step that the writer handed a Building',
    'import type { Building } from "../writer";\nconst set = (sheet: Excel.Worksheet) => { sheet.name = "A"; };\nexport const x = async ({ sync }: Building, sheets: Excel.Worksheet[]) => { sheets.forEach(set); await sync(); };\n',
    false,
  ],
  [
    'a job that gives the writer its steps',
    'import { commitSteps, writeInExcel } from "../writer";\nimport { loadKept } from "../records/kept";\nconst set = (context: Excel.RequestContext) => { context.workbook.names.add("A", "=1"); };\nexport const x = async () => writeInExcel("overview", 1, async (job) => { const loaded = loadKept(job); await job.sync(); return commitSteps(job, { places: [], kept: loaded(), steps: [(building) => set(building.context)] }); });\n',
    false,
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

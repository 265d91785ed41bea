import { join } from 'node:path';
import { balances, gapsOf } from '../../src/domain/ledger';
import { problemsWithin, readCapacity } from '../../src/domain/capacity';
import { columnsOf, tables as contract, type Cell, type TableKey, type WorkbookTables } from '../../src/domain/contract';
import { evaluatePeriod, figuresOf, notCountedIn, type NotCounted } from '../../src/domain/evaluation';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import { createTranslator } from '../../src/i18n/translator';
import { readOurTables, writeOverviewSheet } from '../../src/workbook';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { openSession } from '../../workbench/cli/session';
import { runCommand, temporaryFolder } from '../workbench/cli/runCommand';
import { isLongRun } from '../longRun';
import { countedColumns, hostileCell, hostileKinds, saysSomething, type CountedColumn } from './counted/hostile';
import { asked } from './counted/figures';
import { municipalities, period, today, workbookWithAll } from './counted/goodWorkbook';
import { openMade, valueOf } from './openMade';

/**
 * The same columns in files: five workbooks, in each of which every column that counts is hostile in a row of its own, in one way; and each
 * column in each way alone, all of them in a long run and a few in any other. What the sheets and the commands leave out and name must be
 * what the pane does (counted.test.ts says of each cell apart that the pane is right).
 */
const translator = createTranslator('nl');
const { overview } = newWorkbookTexts(translator);
const iso = '2026-06-30';
const folder = temporaryFolder();

interface Made {
  readonly file: string;
  readonly tables: WorkbookTables;
}

type Kind = (typeof hostileKinds)[number];

/** A workbook to make: its name, how it is hostile, and in which columns. */
interface Case {
  readonly name: string;
  readonly kind: Kind;
  readonly columns: readonly CountedColumn[];
}

const hostileColumns = (kind: Kind): typeof countedColumns => countedColumns.filter(([name]) => !saysSomething(name, kind));
const wholes = hostileKinds.map((kind): Case => ({ name: kind, kind, columns: hostileColumns(kind).map(([, one]) => one) }));
const singles = hostileKinds.flatMap((kind) =>
  hostileColumns(kind).map(([name, one]): Case => ({ name: `${name} ${kind}`, kind, columns: [one] })),
);
/** Far apart in the list, so that they are of several tables and kinds. */
const sampled = singles.filter((_, at) => at % 67 === 13);
const cases = [...wholes, ...(isLongRun ? singles : sampled)];

async function make({ name, kind, columns }: Case): Promise<Made> {
  const tables = workbookWithAll(columns, (each, good) => hostileCell(kind, each, good));
  const session = await openMade({
    period: Number(period),
    tables: (Object.keys(tables) as TableKey[]).flatMap((key) => {
      const table = tables[key];
      if (!table || key === 'settings') return [];
      return [
        {
          key,
          name: contract[key].nl,
          headers: table.headers,
          columns: Object.fromEntries(columnsOf(key).map(([column, { nl }]) => [column, nl])),
          rows: table.values,
        },
      ];
    }),
  });
  valueOf(await writeOverviewSheet(overview));
  const file = join(folder, `${name}.xlsx`);
  await session.save(file);
  return { file, tables: valueOf(await readOurTables()).tables };
}

const cellsOf = (kinds: readonly NotCounted[]): readonly string[] => [
  ...new Set(kinds.flatMap(({ places }) => places.map(({ sheet, cell }) => `${sheet} ${cell}`))),
];
const column = ({ sheets }: Workbook, name: string, at: number): readonly Cell[] => {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells;
  if (!cells) throw new Error(`no sheet ${name}`);
  return [...cells.entries()].filter(([, place]) => place === at).map(([, , { value }]) => value ?? '');
};

describe.each(cases)('$name', (one) => {
  /** How many kinds of rows must be left out at the least: of one column perhaps none here. */
  const atLeast = (count: number): number => (one.columns.length > 1 ? count : -1);
  const codeFor = (left: readonly unknown[]): number => (left.length > 0 ? 1 : 0);
  let made: Made;
  beforeAll(async () => {
    made = await make(one);
  }, 120_000);

  const run = async (...words: readonly string[]): Promise<{ readonly code: number; readonly text: string; readonly json: unknown }> => {
    const [text, json] = [await runCommand(...words, '--today', iso), await runCommand(...words, '--today', iso, '--json')];
    expect([text.err, json.err, json.code]).toEqual(['', '', text.code]);
    return { code: text.code, text: text.out, json: JSON.parse(json.out) };
  };

  test('balance', async () => {
    const { rows, gaps } = balances(made.tables, period);
    const left = notCountedIn(gaps, [], []);
    const { code, text, json } = await run('balance', made.file);
    expect(left.length).toBeGreaterThan(atLeast(2));
    expect([code, json]).toEqual([codeFor(left), { period, rows, ...(left.length > 0 ? { notCounted: left } : {}) }]);
    for (const cell of cellsOf(left)) expect(text).toContain(cell);
  }, 60_000);

  test('load', async () => {
    const { dates } = asked(made.tables);
    const left = notCountedIn([], [], problemsWithin(readCapacity(made.tables), dates));
    const { code, text, json } = await run('load', made.file);
    expect(left.length).toBeGreaterThan(atLeast(3));
    expect([code, (json as { notCounted?: unknown }).notCounted ?? []]).toEqual([codeFor(left), left]);
    for (const cell of cellsOf(left)) expect(text).toContain(cell);
    // Who stands in Team with a cell that cannot be read has something: it is not known, and no nought.
    const { rows } = json as { rows: readonly { person: string; available: number | null }[] };
    const unread = rows.find(({ person }) => person === 'Adviseur B fte');
    if (unread || one.columns.length > 1) expect(unread).toMatchObject({ available: null, utilisation: null });
  }, 60_000);

  test('check finds each cell that something leaves out, as an error', async () => {
    const { notCounted } = evaluatePeriod(made.tables, period, today);
    const { code, json } = await run('check', made.file);
    const errors = (json as { findings: readonly { severity: string; sheet: string; cell: string }[] }).findings
      .filter(({ severity }) => severity === 'error')
      .map(({ sheet, cell }) => `${sheet} ${cell}`);
    expect([code, cellsOf(notCounted).filter((cell) => !errors.includes(cell))]).toEqual([codeFor(errors), []]);
  }, 60_000);

  test('evaluate says them, and so does the sheet under Verantwoording', async () => {
    const evaluation = evaluatePeriod(made.tables, period, today);
    const out = join(folder, `uit-${one.name}.xlsx`);
    const { code, out: text } = await runCommand('evaluate', made.file, '--today', iso, '-o', out);
    expect(code).toBe(codeFor(evaluation.notCounted));
    for (const cell of cellsOf(evaluation.notCounted)) expect(text).toContain(cell);
    const { workbook } = await openSession(out, { language: 'nl', today });
    const labels = column(workbook, 'Evaluatie 2026', 0);
    for (const { table, column: key, places } of evaluation.notCounted) {
      const header = columnsOf(table).find(([each]) => each === key)?.[1].nl ?? '';
      const at = labels.indexOf(`${contract[table].nl}, kolom ${header}`);
      expect([table, key, at >= 0]).toEqual([table, key, true]);
      expect(column(workbook, 'Evaluatie 2026', 1)).toContain(places.length);
    }
    // The figures people ask for first, as they stand on the sheet.
    const figure = (code: string): number | null =>
      figuresOf(evaluation).find((each) => each.code === code && each.item === '')?.value ?? null;
    const beside = (label: string): Cell | undefined => {
      const cells = workbook.sheets.find(({ name }) => name === 'Evaluatie 2026')?.cells;
      const row = [...(cells?.entries() ?? [])].find(([, place, { value }]) => place === 0 && value === label)?.[0];
      return row === undefined ? undefined : cells?.get(row, 1)?.value;
    };
    expect(beside('Aandeel opdrachten waar twee of meer gemeenten iets aan hebben')).toBeCloseTo(
      figure('sharedAssignments') ?? Number.NaN,
      9,
    );
    expect(beside('Gemeenten die een product gebruiken')).toBe(figure('users'));
  }, 120_000);

  test('Overzicht counts them, per municipality and without a known one, and says how each card stands', async () => {
    const { gaps } = balances(made.tables, period);
    const { workbook } = await openSession(made.file, { language: 'nl', today });
    const cells = workbook.sheets.find(({ name }) => name === overview.sheet)?.cells;
    const lineOf = (name: string) => [...(cells?.entries() ?? [])].find(([, place, { value }]) => place === 0 && value === name)?.[0] ?? -1;
    const value = (name: string, at: number): unknown => cells?.get(lineOf(name), at)?.value;
    for (const name of municipalities) {
      const missing = gapsOf(gaps, name).length;
      expect([name, value(name, 8)]).toEqual([name, missing]);
      if (missing > 0) expect(value(name, 6)).toBe(overview.stand.incomplete);
    }
    expect(value(overview.elsewhere, 8)).toBe(gaps.filter(({ municipality }) => municipality === null).length);
  }, 60_000);
});

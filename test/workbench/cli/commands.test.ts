import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendAssignments } from '../../../src/workbook';
import { readXlsx } from '../../../src/xlsx';
import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { runCommand, runJson, sample, temporaryFolder } from './runCommand';

interface AllocationJson {
  readonly total: number;
  readonly populationDate: string | null;
  readonly rows: readonly {
    readonly municipality: string;
    readonly total: number;
    readonly bound: string | null;
    readonly toNext: number | null;
    readonly explanation: string;
  }[];
  readonly ties: readonly unknown[];
}
interface FindingJson {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string;
  readonly cell: string;
  readonly row: number;
  readonly suggestion: unknown;
}

const folder = temporaryFolder();
const rules = join(__dirname, '..', '..', '..', 'samples', 'rules');
const open = async (file: string): Promise<Workbook> => readXlsx(readFileSync(file));
const sheetOf = (workbook: Workbook, name: string): Sheet => {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}, but ${workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
};
const valueAt = (sheet: Sheet, row: number, column: number): unknown => sheet.cells.get(row - 1, column - 1)?.value ?? '';

/** DESIGN 1: the three rules on CBS's figures of 1 January 2024, municipalities in alphabetical order. */
const published = [
  ['banden.json', 133, [10, 13, 10, 11, 10, 14, 12, 11, 11, 11, 11, 9]],
  ['wortel.json', 129, [10, 12, 10, 11, 10, 14, 12, 11, 10, 10, 10, 9]],
  ['tarief.json', 127, [9, 14, 9, 10, 9, 14, 13, 10, 10, 10, 10, 9]],
] as const;

describe('allocate', () => {
  test.each(published)('%s gives %i strips, each municipality its own', async (file, total, strips) => {
    const result = await runJson<AllocationJson>('allocate', sample, '--rule', join(rules, file));
    expect(result.total).toBe(total);
    expect(result.populationDate).toBe('2024-01-01');
    expect(result.rows.map((row) => row.total)).toEqual(strips);
    expect(result.ties).toEqual([]);
    for (const { explanation } of result.rows) expect(explanation).toMatch(/\p{L}{3}.*\./u);
  });

  test('a CSV gives the same as the workbook, also with several reference dates in it', async () => {
    const { writeFileSync } = await import('node:fs');
    const csv = join(folder, 'drenthe.csv');
    const all = readFileSync(join(__dirname, '..', '..', '..', 'assets', 'data', 'gemeenten.csv'), 'utf8').split('\n');
    writeFileSync(csv, [all[0], ...all.filter((line) => line.includes(',Drenthe,'))].join('\n'));
    const result = await runJson<AllocationJson>('allocate', csv, '--rule', join(rules, 'wortel.json'));
    expect([result.total, result.populationDate]).toEqual([129, '2024-01-01']);
    const totals = new Map(result.rows.map((row) => [row.municipality, row.total]));
    expect([totals.get('Emmen'), totals.get('Westerveld')]).toEqual([14, 9]);
  });

  test('a tie is shown: the rows hold only what is certain', async () => {
    const { writeFileSync } = await import('node:fs');
    const csv = join(folder, 'gelijk.csv');
    writeFileSync(csv, 'code;gemeente;inwoners\nGM1;Aa;1000\nGM2;Be;1000\nGM3;Ce;1000\n');
    const rule = join(folder, 'tien.json');
    writeFileSync(rule, JSON.stringify({ base: 0, share: { kind: 'proportional', total: 10, exponent: 1, method: 'largest-remainder' } }));
    const result = await runJson<AllocationJson>('allocate', csv, '--rule', rule);
    // By hand: 10 over three equal municipalities is 3⅓ each; nine strips are certain, the tenth is to be drawn.
    expect(result.rows.map((row) => row.total)).toEqual([3, 3, 3]);
    expect(result.ties).toEqual([{ strips: 1, between: ['GM1', 'GM2', 'GM3'] }]);
    expect(result.total).toBe(10);
  });

  test('-o writes a concept under Toekenning and leaves the input as it was', async () => {
    const before = readFileSync(sample);
    const out = join(folder, 'toegekend.xlsx');
    expect((await runCommand('allocate', sample, '--rule', join(rules, 'tarief.json'), '-o', out)).code).toBe(0);
    const sheet = sheetOf(await open(out), 'Toekenning');
    expect([valueAt(sheet, 14, 2), valueAt(sheet, 14, 6), valueAt(sheet, 25, 2), valueAt(sheet, 26, 2)]).toEqual([
      'Aa en Hunze',
      'concept',
      'Westerveld',
      '',
    ]);
    expect(sheet.tables[0]?.area.bottom).toBe(24);
    expect(readFileSync(sample).equals(before)).toBe(true);
  });
});

describe('check', () => {
  test('finds every mistake planted in the sample, where it is, and exits with 1', async () => {
    const { code, out } = await runCommand('check', sample, '--json');
    expect(code).toBe(1);
    const { findings, summary } = JSON.parse(out) as { findings: readonly FindingJson[]; summary: { errors: number; rows: number } };
    const errors = findings.filter(({ severity }) => severity === 'error').map(({ code: kind, cell }) => `${kind} ${cell}`);
    expect(errors.sort()).toEqual([
      'date-as-text O71',
      'municipality-unknown C68',
      'number-as-text M70',
      'number-double A18',
      'number-double A72',
      'over-balance M67',
      'start-after-end P69',
    ]);
    expect(summary.errors).toBe(errors.length);
    expect(findings.find(({ code: kind }) => kind === 'municipality-unknown')?.suggestion).toBe('Emmen');
  });

  test('-o lists them on Controle with a link to the cell, and marks the cells without touching their own look', async () => {
    const out = join(folder, 'gecontroleerd.xlsx');
    expect((await runCommand('check', sample, '-o', out)).code).toBe(1);
    const workbook = await open(out);
    const report = sheetOf(workbook, 'Controle');
    const { area } = report.tables[0] ?? { area: { top: 0, bottom: 0 } };
    const { findings } = await runJsonAnyCode<{ findings: readonly FindingJson[] }>('check', sample);
    expect(area.bottom - area.top).toBe(findings.length);
    const formulas = Array.from({ length: area.bottom - area.top }, (_, index) => report.cells.get(area.top + 1 + index, 5)?.formula ?? '');
    expect(formulas).toContain('=HYPERLINK("#\'Opdrachten\'!C68","C68")');
    const assignments = sheetOf(workbook, 'Opdrachten');
    const marked = assignments.conditionalFormats.filter(({ rule }) => String(rule['formula']).includes('strippenkaart'));
    const covers = (row: number, column: number): boolean =>
      marked.some(({ areas }) =>
        areas.some((each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right),
      );
    expect([covers(67, 2), covers(66, 2)]).toEqual([true, false]);
    const original = sheetOf(await open(sample), 'Opdrachten');
    expect(assignments.cells.get(67, 2)?.style?.fill).toBe(original.cells.get(67, 2)?.style?.fill);
    // Checking the checked workbook finds the same and marks once.
    const again = join(folder, 'nogmaals.xlsx');
    await runCommand('check', out, '-o', again);
    const twice = sheetOf(await open(again), 'Opdrachten').conditionalFormats.filter(({ rule }) =>
      String(rule['formula']).includes('strippenkaart'),
    );
    expect(twice).toHaveLength(marked.length);
  });
});

describe('card', () => {
  test('makes a page for each municipality, or for one', async () => {
    for (const [words, breaks] of [
      [[], 11],
      [['--municipality', 'de wolden'], 0],
    ] as const) {
      const out = join(folder, `kaarten-${breaks}.xlsx`);
      expect((await runCommand('card', sample, '-o', out, ...words)).code).toBe(0);
      const { pageLayout, cells } = sheetOf(await open(out), 'Kaarten op papier');
      expect(((pageLayout['rowBreaks'] ?? []) as readonly number[]).length).toBe(breaks);
      expect(cells.get(0, 0)?.value).toBe(breaks === 0 ? 'Strippenkaart De Wolden' : 'Strippenkaart Aa en Hunze');
    }
  });

  test('names the municipalities there are where it does not know the one asked for', async () => {
    const { code, err } = await runCommand('card', sample, '-o', join(folder, 'x.xlsx'), '--municipality', 'Zwolle');
    expect([code, err.includes('"Zwolle"'), err.includes('Westerveld')]).toEqual([2, true, true]);
  });
});

describe('evaluate', () => {
  test('leads with collective value, has charts with words for who does not see them, and PivotTables whose every figure is that of the rows', async () => {
    const out = join(folder, 'geevalueerd.xlsx');
    // The sample has rows that should count and do not ("Emen", strips as text): made, and said.
    const ran = await runCommand('evaluate', sample, '-o', out);
    expect([ran.code, ran.out]).toEqual([1, expect.stringMatching(/Opdrachten, kolom Gemeente \(één keer: Opdrachten C68\)/)]);
    const workbook = await open(out);
    const sheet = sheetOf(workbook, 'Evaluatie 2026');
    const texts = [...sheet.cells.entries()]
      .filter(([, column]) => column === 0)
      .map(([row, , cell]) => [row, String(cell.value)] as const);
    const rowOf = (text: string): number => texts.find(([, value]) => value === text)?.[0] ?? -1;
    expect(rowOf('Collectieve waarde')).toBeGreaterThan(0);
    expect(rowOf('Collectieve waarde')).toBeLessThan(rowOf('Strippen per gemeente'));
    expect(sheet.charts.map(({ title }) => title)).toEqual(expect.arrayContaining([expect.stringMatching(/^Strippen per gemeente/)]));
    // What a reader hears that does not see the chart; Office.js cannot set it, the file holds it.
    expect(sheet.charts.map(({ altDescription }) => altDescription)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Gestapelde staafgrafiek: per gemeente/)]),
    );
    expect(sheet.charts.every(({ altDescription = '' }) => /staafgrafiek: /i.test(altDescription))).toBe(true);
    const found = spawnSync('/usr/bin/python3', [join(__dirname, 'pivotTotals.py'), out], { encoding: 'utf8' });
    expect(found.stderr).toBe('');
    const reports = JSON.parse(found.stdout) as Readonly<Record<string, { readonly expected: object; readonly shown: object }>>;
    expect(Object.keys(reports)).toHaveLength(4);
    for (const { expected, shown } of Object.values(reports)) {
      expect(Object.keys(shown).length).toBeGreaterThan(10);
      expect(shown).toEqual(expected);
    }
  });
});

describe('collect', () => {
  test('adds the rows that the coordinator does not have, and reports those that differ', async () => {
    const municipal = join(folder, 'assen.xlsx');
    await runCommand('new', municipal, '--province', 'Drenthe');
    const { openSession } = await import('../../../workbench/cli/session');
    const session = await openSession(municipal, { language: 'nl', today: 46349 });
    const added = await appendAssignments([
      { number: 'N-1', period: 2026, municipality: 'Assen', title: 'Nieuwe opdracht' },
      { number: 'D-009', period: 2026, municipality: 'Assen', title: 'Andere titel' },
    ]);
    expect(added.ok).toBe(true);
    await session.save(join(folder, 'assen-ingevuld.xlsx'));
    const out = join(folder, 'verzameld.xlsx');
    const result = await runCommand('collect', sample, join(folder, 'assen-ingevuld.xlsx'), '-o', out);
    expect(result.code).toBe(1);
    expect(result.out).toMatch(/D-009 van Assen wijkt af/);
    expect(result.out).toMatch(/1 rijen toegevoegd, 0 waren er al, 1 wijken af/);
    const sheet = sheetOf(await open(out), 'Opdrachten');
    expect([valueAt(sheet, 73, 1), valueAt(sheet, 73, 4)]).toEqual(['N-1', 'Nieuwe opdracht']);
  });
});

async function runJsonAnyCode<T>(...words: readonly string[]): Promise<T> {
  return JSON.parse((await runCommand(...words, '--json')).out) as T;
}

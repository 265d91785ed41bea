import { join } from 'node:path';
import { balances } from '../../src/domain/ledger';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import { createTranslator } from '../../src/i18n/translator';
import { readOurTables, writeOverviewSheet } from '../../src/workbook';
import { runCommand, temporaryFolder } from '../workbench/cli/runCommand';
import { openMade, valueOf } from './openMade';
import type { MadeTable } from './randomWorkbook';

/** Two headers that could be one column: no figure is made of either, in the pane, on the sheet or by the command, and both are named. */
const { overview } = newWorkbookTexts(createTranslator('nl'));
const folder = temporaryFolder();

const granted: MadeTable = {
  key: 'allocation',
  name: 'Toekenning',
  headers: ['Periode', 'Gemeente', 'Totaal'],
  columns: { period: 'Periode', municipality: 'Gemeente', total: 'Totaal' },
  rows: [
    [2026, 'Assen', 12.5],
    [2026, 'Emmen', 12],
  ],
};
const listed: MadeTable = {
  key: 'municipalities',
  name: 'Gemeenten',
  headers: ['Gemeente', 'Inwoners'],
  columns: { municipality: 'Gemeente', population: 'Inwoners' },
  rows: [
    ['Assen', 69701],
    ['Emmen', 109346],
  ],
};
const work = (headers: readonly string[], columns: Readonly<Record<string, string>>): MadeTable => ({
  key: 'assignments',
  name: 'Opdrachten',
  headers,
  columns,
  rows: [
    ['1', 2026, 2026, 'Assen', 'a', 1.5, 2500, 'lopend'],
    ['2', 2025, 2026, 'Assen', 'b', 3, 2500, 'lopend'],
  ],
});
const places = { number: 'Nr', municipality: 'Gemeente', title: 'Titel', status: 'Status' };

test.each([
  ['Strippen', ['Nr', 'Periode', 'Leeg', 'Gemeente', 'Titel', 'Aantal strippen', 'Kosten', 'Status'], { period: 'Periode' }, 'strips'],
  ['Periode', ['Nr', 'Jaar', 'Tijdvak', 'Gemeente', 'Titel', 'Strippen', 'Uren', 'Status'], { strips: 'Strippen' }, 'period'],
] as const)(
  '%s could be two columns',
  async (column, headers, others, reason) => {
    const both = headers.filter((header) => ['Aantal strippen', 'Kosten', 'Jaar', 'Tijdvak'].includes(header));
    const session = await openMade({ period: 2026, tables: [listed, granted, work(headers, { ...places, ...others })] });
    const { rows, gaps } = balances(valueOf(await readOurTables()).tables, '2026');
    expect(rows.map(({ municipality, spent }) => [municipality, spent])).toEqual([
      ['Assen', 0],
      ['Emmen', 0],
    ]);
    // Of two headers for the period no row is known to be of another; with a period that is known one row is.
    expect(gaps.map((gap) => [gap.municipality, gap.reason])).toEqual(Array(column === 'Periode' ? 2 : 1).fill(['Assen', reason]));
    expect(await writeOverviewSheet(overview)).toMatchObject({
      ok: false,
      problem: { code: 'column-ambiguous', parameters: { column, headers: both.join(', ') } },
    });
    const file = join(folder, `${column}.xlsx`);
    await session.save(file);
    for (const command of [
      ['balance', file],
      ['evaluate', file, '-o', join(folder, 'uit.xlsx')],
    ]) {
      const { code, err } = await runCommand(...command);
      expect([code, err]).toEqual([2, expect.stringContaining(`${column} zijn: ${both.join(' en ')}`)]);
    }
  },
  60_000,
);

test('the command shows half a strip as half a strip', async () => {
  const headers = ['Nr', 'Periode', 'Leeg', 'Gemeente', 'Titel', 'Strippen', 'Uren', 'Status'];
  const session = await openMade({
    period: 2026,
    tables: [listed, granted, work(headers, { ...places, period: 'Periode', strips: 'Strippen' })],
  });
  const file = join(folder, 'half.xlsx');
  await session.save(file);
  const { out } = await runCommand('balance', file);
  expect(out).toMatch(/^Assen +12,5 +0 +0 +1,5 +11$/m);
  expect(out).toMatch(/^Totaal +24,5 +0 +0 +1,5 +23$/m);
}, 60_000);

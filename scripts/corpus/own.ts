/**
 * The workbooks of test/corpus that our own writer makes. Run: npx tsx scripts/corpus/own.ts
 * (the others come from make.py, beside this file)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf } from '../../src/domain/contract';
import { run } from '../../workbench/cli/run';
import { readXlsx, writeXlsx } from '../../src/xlsx';

const folder = join(__dirname, '..', '..', 'test', 'corpus');
const at = (name: string): string => join(folder, 'files', `${name}.xlsx`);
const words = (...given: readonly string[]): Promise<number> =>
  run([...given, '--today', '2026-07-01'], {
    out: () => undefined,
    err: (text) => {
      throw new Error(text);
    },
  });
const places = new Map(columnsOf('assignments').map(([key], index) => [key, index] as const));

/** A copy of a workbook with rows of Opdrachten filled in. */
async function fill(from: string, to: string, rows: readonly Readonly<Record<string, string | number>>[]): Promise<void> {
  const workbook = await readXlsx(readFileSync(at(from)));
  const sheet = workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === 'Opdrachten'));
  const table = sheet?.tables.find(({ name }) => name === 'Opdrachten');
  if (!sheet || !table) throw new Error('no table Opdrachten');
  const { top, left } = table.area;
  rows.forEach((row, index) => {
    for (const [key, value] of Object.entries(row)) sheet.cells.set(top + 1 + index, left + (places.get(key) ?? 0), { value });
  });
  table.area = { ...table.area, bottom: Math.max(table.area.bottom, top + rows.length) };
  writeFileSync(at(to), await writeXlsx(workbook));
}

async function make(): Promise<void> {
  await words('new', at('eigen-leeg'), '--province', 'Drenthe');
  await words('new', at('eigen-zonder-provincie'));
  const row = (number: string, change: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> => ({
    number,
    period: 2026,
    municipality: 'Assen',
    title: `Opdracht ${number}`,
    strips: 2,
    status: 'lopend',
    start: 46000 + 90,
    end: 46000 + 240,
    ...change,
  });
  await fill('eigen-leeg', 'eigen-fouten', [
    row('1', { strips: '2,0' }),
    row('2', { municipality: 'Emen' }),
    row('3', { start: '3 feb 2026' }),
    row('4', { status: 'lopendd' }),
    row('1', {}),
    row('6', { end: 45000 }),
  ]);
  await words('check', at('eigen-fouten'), '-o', at('eigen-gecontroleerd'));
  const mistakes = ['number-as-text', 'municipality-unknown', 'date-as-text', 'word-spelling', 'number-double', 'start-after-end'].sort();
  const sound = ['check-failed', 'column-missing', 'table-missing'];
  writeFileSync(
    join(folder, 'expectations.own.json'),
    `${JSON.stringify(
      [
        { file: 'eigen-leeg.xlsx', by: 'own', about: 'a new workbook, not yet filled', exit: 0, found: [], absent: sound, clean: true },
        {
          file: 'eigen-zonder-provincie.xlsx',
          by: 'own',
          about: 'a new workbook without municipalities',
          exit: 0,
          found: [],
          absent: sound,
          clean: true,
        },
        { file: 'eigen-fouten.xlsx', by: 'own', about: 'mistakes of all kinds in a new workbook', exit: 1, found: mistakes, absent: sound },
        {
          file: 'eigen-gecontroleerd.xlsx',
          by: 'own',
          about: 'the same once checked: with marks and Controle',
          exit: 1,
          found: mistakes,
          absent: sound,
        },
      ],
      null,
      1,
    )}\n`,
  );
}

void make();

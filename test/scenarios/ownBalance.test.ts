import { join } from 'node:path';

import type { Cell, TableKey } from '../../src/domain/contract';
import { gapsOf, type BalanceRow } from '../../src/domain/ledger';
import { regionOf } from '../../src/domain/municipalities';
import { unknownWords } from '../../src/domain/translations';
import { createTranslator } from '../../src/i18n/translator';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import {
  addTranslations,
  adoptAllocation,
  createWorkbook,
  readOurTables,
  settingRows,
  writeDraftAllocation,
  type TranslationLine,
} from '../../src/workbook';
import { readAssuming } from '../../workbench/cli/assumeTables';
import { readCatalogue } from '../../workbench/cli/catalogue';
import { openSession, type Session } from '../../workbench/cli/session';
import { runCommand, runJson, temporaryFolder } from '../workbench/cli/runCommand';
import { answerOf, expectNative, see, type Seen } from './figures';
import { recalculated } from './libreOffice';
import { valueOf } from './openMade';

/**
 * A coordinator's own sheet, connected in one go: one figure by all ways, first as it is and then with the texts of Vertalingen. The
 * function is given the sheet as it stands, titles, own headers, blank rows, totals and all.
 */
const folder = temporaryFolder();
const texts = newWorkbookTexts(createTranslator('nl'));
const register = readCatalogue().municipalities;
const seen: Seen[] = [];
const answers: (readonly unknown[])[] = [];
let asked: readonly TranslationLine[] = [];
let listed: readonly string[] = [];

async function ownSheet(): Promise<readonly (readonly Cell[])[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Planning 2026').getUsedRange().load('values');
    await context.sync();
    return range.values as Cell[][];
  });
}

async function look(session: Session, name: string): Promise<void> {
  const found = await see(folder, name, session, 2026, { assignments: await ownSheet() });
  seen.push(found);
  answers.push(await answerOf(session, found));
}

beforeAll(async () => {
  const session = await openSession(join(__dirname, 'own', 'eigen.xlsx'), { language: 'nl', today: 46349 });
  const { assumed, read } = await readAssuming();
  expect(assumed).toEqual(['assignments']);
  const { assignments } = read.written;
  const at = assignments?.columns.municipality ?? 0;
  const region = regionOf(assignments?.values.map((row) => String(row[at])) ?? [], register);
  const municipalities = register.filter(({ province }) => province === region?.province);
  const rows = municipalities.map(({ name, code, populations }): readonly Cell[] => [name, code, populations.at(-1)?.population ?? '', '']);
  listed = valueOf(await createWorkbook({ rows: { municipalities: rows, settings: settingRows({ period: 2026 }) }, texts })).sheets;
  const lines = municipalities.map(({ name: municipality }, index) => ({
    municipality,
    base: 6,
    share: 3 + (index % 4),
    total: 9 + (index % 4),
  }));
  valueOf(await writeDraftAllocation({ period: '2026', rule: 'r', lines }));
  valueOf(await adoptAllocation('2026', 46027));
  await look(session, 'as-it-is');
  asked = unknownWords(valueOf(await readOurTables()).written, { municipalities, register }).flatMap(
    ({ table, column, written, proposed }) => (proposed === null ? [] : [{ table, column, written, meaning: proposed }]),
  );
  valueOf(await addTranslations(asked, false, texts.validation));
  await look(session, 'translated');
}, 120_000);

const figures = ({ municipality, granted, mutations, reserved, spent, remaining }: BalanceRow) => [
  municipality,
  granted,
  mutations,
  reserved,
  spent,
  remaining,
];

describe("A coordinator's own sheet", () => {
  test('only what is missing is made: no second table of assignments', async () => {
    expect(listed).toContain('Gemeenten');
    expect(listed).not.toContain('Opdrachten');
    const { connected } = valueOf(await readOurTables());
    expect(connected.filter(({ key }) => key === ('assignments' satisfies TableKey)).map(({ sheet }) => sheet)).toEqual(['Planning 2026']);
  });

  test('each other text is asked once, with what it probably means', () => {
    expect(asked.map(({ column, written, meaning }) => `${column}: ${written} = ${meaning}`)).toMatchInlineSnapshot(`
     [
       "municipality: Wolden = De Wolden",
       "municipality: BO = Borger-Odoorn",
       "municipality: Midden Drenthe = Midden-Drenthe",
       "municipality: gem. Emmen = Emmen",
       "municipality: Hoogeven = Hoogeveen",
       "municipality: Aa & Hunze = Aa en Hunze",
       "status: on hold = gepland",
       "status: nieuw = aangevraagd",
       "status: in uitvoering = lopend",
       "status: afgerond  = afgerond",
       "status: vervallen = ingetrokken",
       "status: wacht op gemeente = gepland",
       "status: bezig = lopend",
       "status: klaar = afgerond",
     ]
    `);
  });

  test('what is translated counts, and the cells stay as they are', () => {
    const [before, after] = seen;
    const spent = (each: Seen | undefined): number => each?.rows.reduce((sum, row) => sum + row.spent, 0) ?? 0;
    expect(spent(after)).toBeGreaterThan(spent(before));
    expect(gapsOf(after?.gaps ?? [], 'Emmen').length).toBeLessThanOrEqual(gapsOf(before?.gaps ?? [], 'Emmen').length + 3);
    expect(after?.gaps.length).toBeLessThan(before?.gaps.length ?? 0);
  });

  test('the function gives what the pane shows', () => {
    seen.forEach(({ rows }, at) => {
      expect(rows.map(({ municipality }, index) => [municipality, answers[at]?.[index]])).toEqual(
        rows.map(({ municipality, remaining }) => [municipality, remaining]),
      );
    });
  });

  test('the command gives it of the saved file', async () => {
    for (const { file, rows } of seen) {
      const given = await runJson<{ rows: readonly BalanceRow[] }>('balance', file, '--period', '2026');
      expect(given.rows.map(figures)).toEqual(rows.map(figures));
    }
  });

  test('and so do the native formulas, worked out by LibreOffice', () => {
    expectNative(seen);
  });

  test('the evaluation tells the same of each municipality, by formulas of its own', async () => {
    const { file, rows } = seen[1]!;
    const out = join(folder, 'evaluated.xlsx');
    // Done, with rows that do not count.
    expect((await runCommand('evaluate', file, '--period', '2026', '-o', out)).code).toBe(1);
    const cells = recalculated(out, 'Evaluatie 2026');
    const told = (name: string): readonly number[] =>
      cells.filter(([first, , , , , remaining]) => first === name && remaining !== '').map((row) => row.slice(1, 6).map(Number))[0] ?? [];
    for (const { municipality, granted, mutations, reserved, spent, remaining } of rows)
      expect([municipality, ...told(municipality)]).toEqual([municipality, granted, mutations, spent, reserved, remaining]);
    // By status: what means "afgerond" is under that word.
    expect(cells.some(([first]) => first === 'klaar')).toBe(false);
  });
});

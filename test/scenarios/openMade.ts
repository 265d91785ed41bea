import { saveMapping, type Outcome } from '../../src/workbook';
import { newSession, type Session } from '../../workbench/cli/session';
import type { MadeTable, MadeWorkbook } from './randomWorkbook';

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const sheetOf = ({ name }: MadeTable): string => `Blad ${name}`;
/** Text goes in as text: a leading apostrophe is no part of the value. An error goes in as a formula that gives it. */
const plain = (cell: string | number | boolean): string | number | boolean =>
  cell === '#N/A' ? '=NA()' : typeof cell === 'string' && cell !== '' ? `'${cell}` : cell;

/** Puts the tables into a new workbook in the stand-in for Excel, each on a sheet of its own, and connects them. */
export async function openMade({ period, tables }: MadeWorkbook): Promise<Session> {
  const session = await newSession({ language: 'nl', today: 46349 });
  await Excel.run(async (context) => {
    for (const each of tables) {
      const sheet = context.workbook.worksheets.add(sheetOf(each));
      const range = sheet.getRangeByIndexes(1, 1, each.rows.length + 1, each.headers.length);
      range.values = [each.headers.map(plain), ...each.rows.map((row) => row.map(plain))];
      context.workbook.tables.add(range, true).name = each.name;
    }
    const settings = context.workbook.worksheets.add('Instellingen');
    settings.getRange('A1:B3').values = [
      ['Instelling', 'Waarde'],
      ['Periode', period],
      ['Lage stand vanaf', 1],
    ];
    context.workbook.tables.add(settings.getRange('A1:B3'), true).name = 'Instellingen';
    await context.sync();
  });
  const mapped = tables.map((each) => ({
    table: each.key,
    sheet: sheetOf(each),
    tableName: each.name,
    headerRow: 2,
    columns: each.columns,
  }));
  valueOf(await saveMapping({ tables: mapped }));
  return session;
}

import type { Cell, TableOf } from '../domain/contract';
import { settingDefinitions, type SettingKey } from '../domain/settings/settings';
import { appendRows } from './appendRows';
import { mappingSetting, type Mapping } from './connection';
import { done, refused, type Outcome } from './problem';
import { readWorkbook } from './read';
import { runInExcel } from './run';
import { safeCell } from './safeText';

/** Writes settings into Instellingen: the row of the name, in either language, or a new one. */
export async function writeSettings(values: Readonly<Partial<Record<SettingKey, Cell>>>): Promise<Outcome<null>> {
  return runInExcel(async (job) => {
    const table = (await readWorkbook(job, ['settings'])).tables.settings;
    if (!table) return refused('table-missing', { table: 'Instellingen' });
    const { value: valueAt } = table.columns;
    if (valueAt === undefined) return refused('column-missing', { table: table.name ?? '', sheet: table.sheet, column: 'Waarde' });
    const sheet = job.context.workbook.worksheets.getItem(table.sheet);
    const missing: SettingKey[] = [];
    for (const key of Object.keys(values) as SettingKey[]) {
      const row = rowOf(table, key);
      if (row < 0) missing.push(key);
      else sheet.getRangeByIndexes(table.headerRow + row, table.firstColumn + valueAt, 1, 1).values = [[safeCell(values[key] ?? '')]];
    }
    await job.sync();
    job.wrote('Instellingen');
    if (missing.length === 0) return done(null);
    const appended = await appendRows(job, table, missing.map((key) => ({ setting: settingDefinitions[key].nl, value: values[key] ?? '' })));
    return appended.ok ? done(null) : appended;
  });
}

function rowOf(table: TableOf<'settings'>, key: SettingKey): number {
  const { nl, en } = settingDefinitions[key];
  const names = [nl.toLowerCase(), en.toLowerCase()];
  const at = table.columns.setting;
  // The last of a double row counts, as in readSettings.
  return at === undefined ? -1 : table.values.findLastIndex((row) => names.includes(String(row[at] ?? '').trim().toLowerCase()));
}

/** Keeps in the workbook which table and column is which, as the user confirmed it. */
export async function saveMapping(mapping: Mapping): Promise<Outcome<null>> {
  return runInExcel(async ({ context, sync }) => {
    context.workbook.settings.add(mappingSetting, JSON.stringify(mapping));
    await sync();
    return null;
  }, { idempotent: true });
}

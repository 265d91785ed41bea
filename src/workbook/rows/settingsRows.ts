import type { Cell, TableOf } from '../../domain/contract';
import { settingDefinitions, type SettingKey } from '../../domain/settings/settings';
import { appendRows } from './appendRows';
import type { Mapping } from '../../domain/mapping/mapping';
import { keepOne } from '../records/keep';
import { loadKept } from '../records/kept';
import { anchorPrefix } from '../reading/connection';
import { settingFormat } from '../sheets/create';
import { done, refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { runInExcel } from '../excel/run';
import { safeCell } from '../excel/safeText';

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
      else {
        const cell = sheet.getRangeByIndexes(table.headerRow + row, table.firstColumn + valueAt, 1, 1);
        const format = settingFormat(settingDefinitions[key].nl);
        if (format !== null) cell.numberFormat = [[format]];
        cell.values = [[safeCell(values[key] ?? '')]];
      }
    }
    await job.sync();
    job.wrote('Instellingen');
    if (missing.length === 0) return done(null);
    const appended = await appendRows(
      job,
      table,
      missing.map((key) => ({ setting: settingDefinitions[key].nl, value: values[key] ?? '' })),
    );
    if (!appended.ok) return appended;
    missing.forEach((key, index) => {
      const format = settingFormat(settingDefinitions[key].nl);
      if (format !== null)
        sheet.getRangeByIndexes(appended.value.firstRow - 1 + index, table.firstColumn + valueAt, 1, 1).numberFormat = [[format]];
    });
    await job.sync();
    return done(null);
  });
}

function rowOf(table: TableOf<'settings'>, key: SettingKey): number {
  const { nl, en } = settingDefinitions[key];
  const names = [nl.toLowerCase(), en.toLowerCase()];
  const at = table.columns.setting;
  // The last of a double row counts, as in readSettings.
  return at === undefined
    ? -1
    : table.values.findLastIndex((row) =>
        names.includes(
          String(row[at] ?? '')
            .trim()
            .toLowerCase(),
        ),
      );
}

/** Keeps in the workbook which table and column is which, as the user confirmed it. Replaces what was kept before. */
export async function saveMapping(mapping: Mapping): Promise<Outcome<null>> {
  return runInExcel(
    async ({ context, sync }) => {
      const names = context.workbook.names.load('items/name');
      const kept = loadKept({ context });
      await sync();
      for (const name of names.items) if (name.name.startsWith(anchorPrefix)) name.delete();
      mapping.tables.forEach(({ tableName, sheet, headerRow }, index) => {
        if (tableName !== null) return;
        const header = context.workbook.worksheets.getItem(sheet).getRange(`A${headerRow}`);
        context.workbook.names.add(`${anchorPrefix}${index + 1}`, header).visible = false;
      });
      keepOne({ context }, kept(), 'mapping', '', mapping);
      await sync();
      return null;
    },
    { idempotent: true },
  );
}

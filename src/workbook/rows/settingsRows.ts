import type { Cell, TableData } from '../../domain/contract';
import { settingDefinitions, type SettingKey } from '../../domain/settings/settings';
import type { Mapping } from '../../domain/mapping/mapping';
import { keepOne } from '../records/keep';
import { keptSheet, loadKept } from '../records/kept';
import { anchorPrefix } from '../reading/connection';
import { settingFormat } from '../sheets/tableLook';
import { done, type Outcome } from '../excel/problem';
import { commitRead, commitSteps, writeInExcel, type CellChange } from '../writer';

/** Writes settings into Instellingen: the row of the name, in either language, or a new one. */
export async function writeSettings(values: Readonly<Partial<Record<SettingKey, Cell>>>): Promise<Outcome<null>> {
  return writeInExcel('settings', values, async (job) => {
    const committed = await commitRead(job, 'settings', ['setting', 'value'], (table) => {
      const keys = Object.keys(values) as SettingKey[];
      const places = keys.map((key) => rowOf(table, key));
      return done({
        change: keys.flatMap((key, index): readonly CellChange[] => {
          const row = places[index] ?? -1;
          const format = settingFormat(settingDefinitions[key].nl);
          return row < 0 ? [] : [{ row, column: 'value', value: values[key] ?? '', ...(format === null ? {} : { format }) }];
        }),
        append: keys
          .filter((_, index) => (places[index] ?? -1) < 0)
          .map((key) => ({ setting: settingDefinitions[key].nl, value: values[key] ?? '' })),
        formatOf: ({ setting }, column) => (column === 'value' ? settingFormat(setting) : null),
      });
    });
    return committed.ok ? done(null) : committed;
  });
}

function rowOf(table: TableData, key: SettingKey): number {
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
  return writeInExcel('mapping', mapping, async (job) => {
    const names = job.context.workbook.names.load('items/name');
    const loaded = loadKept(job);
    await job.sync();
    return commitSteps(job, {
      places: [keptSheet],
      kept: loaded(),
      steps: [
        ({ context }, kept) => {
          for (const name of names.items) if (name.name.startsWith(anchorPrefix)) name.delete();
          mapping.tables.forEach(({ tableName, sheet, headerRow }, index) => {
            if (tableName !== null) return;
            const header = context.workbook.worksheets.getItem(sheet).getRange(`A${headerRow}`);
            context.workbook.names.add(`${anchorPrefix}${index + 1}`, header).visible = false;
          });
          keepOne({ context }, kept, 'mapping', '', mapping);
        },
      ],
    });
  });
}

import { readDate } from '../../cells/readDate';
import { readNumber } from '../../cells/readNumber';
import { textOf } from '../../cells/text';
import { isBlank, isErrorCell, placeOf, type Cell } from '../../contract';
import { settingDefinitions, type SettingKey, type Settings } from '../../settings/settings';
import { columnOf, type CheckContext } from '../define/context';
import { define } from '../define/definition';

const keyByName = new Map(
  (Object.keys(settingDefinitions) as SettingKey[]).flatMap(
    (key) =>
      [
        [settingDefinitions[key].nl.toLowerCase(), key],
        [settingDefinitions[key].en.toLowerCase(), key],
      ] as const,
  ),
);

interface SettingRow {
  readonly row: number;
  readonly key: SettingKey;
  readonly cell: Cell;
}

/** The rows of a setting that the add-in knows; a setting without a value is one that was not made. */
function settingRows({ survey }: CheckContext): { readonly at: number; readonly rows: readonly SettingRow[] } | null {
  const found = survey('settings');
  const [setting, value] = [columnOf(found, 'setting'), columnOf(found, 'value')];
  if (!found || !setting || !value) return null;
  const rows = found.table.values.flatMap((cells, row): SettingRow[] => {
    const key = keyByName.get(textOf(cells[setting.at]).toLowerCase());
    const cell = cells[value.at] ?? '';
    return key === undefined || isBlank(cell) || isErrorCell(cell) ? [] : [{ row, key, cell }];
  });
  return { at: value.at, rows };
}

/** What a year of full-time work can hold: 52 weeks of 40 hours. */
const hoursInYear = 2_080;

/** Above nought, up to. */
const ranges: { readonly [K in SettingKey]?: number } = { hoursPerStrip: hoursInYear, productiveHoursPerFte: hoursInYear, overBooked: 10 };

/** Whether a setting of the right kind still cannot be meant. */
function isImpossible(key: SettingKey, cell: Cell, { periodStart, periodEnd, min, max }: Settings): boolean {
  if (typeof cell !== 'number') return false;
  const most = ranges[key];
  if (cell < 0 || (most !== undefined && (cell === 0 || cell > most))) return true;
  if (key === 'periodEnd') return periodStart !== null && periodEnd !== null && periodEnd < periodStart;
  return key === 'max' && min !== null && max !== null && max < min;
}

const settingInvalid = define({
  code: 'setting-invalid',
  group: 'structure',
  severity: 'error',
  reads: ['settings'],
  run: (context, report) => {
    const found = settingRows(context);
    for (const { row, key, cell } of found?.rows ?? []) {
      const { kind, nl } = settingDefinitions[key];
      const place = { table: 'settings', row, column: found?.at ?? 0 } as const;
      const params = { setting: nl };
      const reading = kind === 'date' ? readDate(cell) : kind === 'number' ? readNumber(cell) : null;
      if (reading?.kind === 'asText') {
        report(place, { params, suggestion: { value: reading.value, form: kind === 'date' ? 'date' : 'number' }, certain: true });
      } else if ((reading && reading.kind !== 'value') || isImpossible(key, cell, context.settings)) report(place, { params });
    }
    // The limits of checks stand in a table of their own; the usual limit holds then.
    for (const { code, value, ...at } of context.limitFaults()) {
      report(null, { at, shown: value, params: { setting: `${at.column} ${code}` }, severity: 'warning' });
    }
  },
});

const settingDouble = define({
  code: 'setting-double',
  group: 'structure',
  severity: 'warning',
  reads: ['settings'],
  run: (context, report) => {
    const found = settingRows(context);
    const table = context.tables.settings;
    const last = new Map(found?.rows.map(({ key, row }) => [key, row] as const));
    for (const { row, key } of found?.rows ?? []) {
      const counts = last.get(key);
      if (!table || !found || counts === undefined || counts === row) continue;
      report(
        { table: 'settings', row, column: found.at },
        { params: { setting: settingDefinitions[key].nl, row: String(placeOf(table, counts, 0).row) } },
      );
    }
  },
});

export const settingChecks = [settingInvalid, settingDouble] as const;

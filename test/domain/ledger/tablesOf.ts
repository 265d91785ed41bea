import { columnsOf, tables, type Cell, type TableKey, type TableOf, type WorkbookTables } from '../../../src/domain/contract';

/** A contract table from a header row (Dutch names) and body rows, standing at A1 of its own sheet. */
export function tableOf<T extends TableKey>(key: T, headers: readonly string[], ...values: readonly (readonly Cell[])[]): TableOf<T> {
  const entries = columnsOf(key).map(([column, { nl }]) => [column, headers.indexOf(nl)] as const);
  return {
    sheet: tables[key].nl,
    name: tables[key].nl,
    headerRow: 1,
    firstColumn: 0,
    headers,
    columns: Object.fromEntries(entries.filter(([, index]) => index >= 0)) as TableOf<T>['columns'],
    values,
  };
}

/** Settings by their Dutch name. */
export const settingsOf = (settings: Readonly<Record<string, Cell>>): WorkbookTables['settings'] =>
  tableOf('settings', ['Instelling', 'Waarde'], ...Object.entries(settings));

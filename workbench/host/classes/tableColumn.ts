import { readMatrix } from '../edits/matrix';
import { writeValues } from '../edits/write';
import { type Area, maxColumns } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { shiftCells } from '../edits/shift';
import { bodyRows, columnTitle, headerRow, totalRow } from '../book/tableRows';
import { resizeTable, type TableTarget } from '../edits/tables';
import type { HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { HostError } from '../wire/errors';
import { integer, text } from './args';
import { filterObject } from './autoFilter';
import { rangeObject } from './range';

export interface ColumnTarget extends TableTarget {
  readonly id: number;
}

export const columnPlace = ({ table, id }: ColumnTarget): number => {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw new HostError('ItemNotFound', 'The column is no longer in the table.');
  return index;
};

const only = (target: ColumnTarget, rows: Area | null): Area | null => {
  const column = target.table.area.left + columnPlace(target);
  return rows && { ...rows, left: column, right: column };
};

const part =
  (rows: (target: ColumnTarget) => Area | null, what: string) =>
  (target: ColumnTarget, _args: readonly unknown[], session: ExcelSession): HostObject =>
    rangeObject({ sheet: target.sheet, area: found(only(target, rows(target)), what) }, session);

const whole = (target: ColumnTarget): Area => found(only(target, target.table.area), 'column');

const columnObject: Wrap<ColumnTarget> = define<ColumnTarget>({
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Index: { get: columnPlace },
    Name: {
      get: (target) => columnTitle(target.sheet, target.table, columnPlace(target)),
      set: (target, value, { book }) => {
        const header = only(target, headerRow(target.table));
        if (!header) throw new HostError('InvalidOperation', 'The table shows no headers.');
        writeValues(book, target.sheet, header, `'${text(value, 'name')}`);
      },
    },
    Values: {
      get: (target, { book }) => {
        book.calculate();
        return readMatrix(target.sheet, whole(target), (cell) => cell?.value ?? '');
      },
      set: (target, value, { book }) => writeValues(book, target.sheet, whole(target), value),
    },
  },
  objects: { Filter: (target, session) => filterObject(target, session) },
  reads: {
    GetRange: part(({ table }) => table.area, 'column'),
    GetHeaderRowRange: part(({ table }) => headerRow(table), 'header row'),
    GetDataBodyRange: part(({ table }) => bodyRows(table), 'rows'),
    GetTotalRowRange: part(({ table }) => totalRow(table), 'total row'),
  },
  writes: {
    Delete: (target, _args, session) => {
      if (target.table.columnIds.length === 1) throw new HostError('InvalidOperation', 'A table keeps at least one column.');
      const { sheet, table } = target;
      const index = columnPlace(target);
      const column = table.area.left + index;
      const ids = table.columnIds.filter((id) => id !== target.id);
      const area = { ...table.area, right: table.area.right - 1 };
      // What stands to the right of the table, in its rows, moves along with it.
      sheet.tables = sheet.tables.filter((each) => each !== table);
      shiftCells(session.book, session.keptRanges(), sheet, { ...table.area, left: column, right: column }, 'Left');
      sheet.tables = [...sheet.tables, table];
      table.area = area;
      table.columnIds = ids;
      return null;
    },
  },
});

/** By name, whatever its capitals, or by id. */
function find({ sheet, table }: TableTarget, key: unknown): number | undefined {
  if (typeof key === 'number') return table.columnIds.find((id) => id === key);
  const name = text(key, 'key').toLowerCase();
  return table.columnIds.find((_id, index) => columnTitle(sheet, table, index).toLowerCase() === name);
}

/** A new column goes to the end, or before the column at an index; cells to its right make room. */
function addColumn(target: TableTarget, index: unknown, values: unknown, name: unknown, session: ExcelSession): HostObject {
  const { sheet, table } = target;
  const { book } = session;
  const { area } = table;
  const count = table.columnIds.length;
  const at = index === undefined || index === null || index === -1 ? count : integer(index, 'index');
  if (at < 0 || at > count || area.right + 1 >= maxColumns) throw new HostError('InvalidArgument', 'There is no such place for a column.');
  const ids = [...table.columnIds];
  const id = Math.max(0, ...ids) + 1;
  if (at === count) resizeTable(book, target, { ...area, right: area.right + 1 });
  else {
    sheet.tables = sheet.tables.filter((each) => each !== table);
    const column = area.left + at;
    shiftCells(session.book, session.keptRanges(), sheet, { ...area, left: column, right: column }, 'Right');
    sheet.tables = [...sheet.tables, table];
    table.area = { ...area, right: area.right + 1 };
  }
  ids.splice(at, 0, id);
  table.columnIds = ids;
  const added = { ...target, id };
  if (values !== undefined && values !== null) writeValues(book, sheet, whole(added), values);
  if (typeof name === 'string') writeValues(book, sheet, found(only(added, headerRow(table)), 'header row'), `'${name}`);
  return columnObject(added, session);
}

export const tableColumnsObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'TableColumnCollection',
  scalars: { Count: { get: ({ table }) => table.columnIds.length } },
  items: (target, session) => target.table.columnIds.map((id) => columnObject({ ...target, id }, session)),
  item: (target, [key], session) => columnObject({ ...target, id: found(find(target, key), String(key)) }, session),
  reads: {
    GetCount: ({ table }) => table.columnIds.length,
    GetItemAt: (target, [index], session) =>
      columnObject({ ...target, id: found(target.table.columnIds[integer(index, 'index')], 'column') }, session),
    GetItemOrNullObject: (target, [key], session) => orNull(find(target, key), (id) => columnObject({ ...target, id }, session)),
  },
  writes: { Add: (target, [index, values, name], session) => addColumn(target, index, values, name, session) },
});

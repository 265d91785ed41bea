import { readMatrix } from '../edits/matrix';
import { writeValues } from '../edits/write';
import { rowCount } from '../../../src/xlsx/model/area';
import type { Area } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { shiftCells } from '../edits/shift';
import { bodyRows } from '../book/tableRows';
import type { TableTarget } from '../edits/tables';
import { HostError } from '../wire/errors';
import type { HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found } from '../wire/found';
import { integer } from './args';
import { rangeObject } from './range';

interface RowTarget extends TableTarget {
  readonly index: number;
}

const place = ({ table, index }: RowTarget): Area => {
  const body = bodyRows(table);
  const row = body.top + index;
  return found(index >= 0 && row <= body.bottom ? { ...body, top: row, bottom: row } : null, 'row');
};

function removeRows(session: ExcelSession, { sheet, table }: TableTarget, index: number, count: number): void {
  const body = bodyRows(table);
  if (index < 0 || count < 1 || body.top + index + count - 1 > body.bottom)
    throw new HostError('InvalidArgument', 'There are no such rows in the table.');
  const all = count === rowCount(body);
  const first = body.top + index + (all ? 1 : 0);
  // A table keeps one row, then empty.
  if (all) for (let column = body.left; column <= body.right; column++) sheet.cells.set(body.top, column, undefined);
  if (!all || count > 1)
    shiftCells(session.book, session.keptRanges(), sheet, { ...body, top: first, bottom: body.top + index + count - 1 }, 'Up');
  session.book.changed(sheet, { ...body, top: body.top, bottom: body.top });
}

const rowObject: Wrap<RowTarget> = define<RowTarget>({
  name: 'TableRow',
  scalars: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target, { book }) => {
        book.calculate();
        return readMatrix(target.sheet, place(target), (cell) => cell?.value ?? '');
      },
      set: (target, value, { book }) => writeValues(book, target.sheet, place(target), value),
    },
  },
  reads: { GetRange: (target, _args, session) => rangeObject({ sheet: target.sheet, area: place(target) }, session) },
  writes: {
    Delete: (target, _args, session) => {
      removeRows(session, target, target.index, 1);
      return null;
    },
  },
});

/**
 * A table without data shows one blank row for the first to be typed in: it is no row of the table, and the first row added goes there
 * (ListRows.Count is 0; Microsoft's own tutorial makes a table over a header row and adds rows to it).
 */
function insertRow({ sheet, table }: TableTarget): boolean {
  const body = bodyRows(table);
  if (rowCount(body) !== 1) return false;
  for (let column = body.left; column <= body.right; column++) {
    const cell = sheet.cells.get(body.top, column);
    if (cell && (cell.value !== '' || cell.formula !== undefined)) return false;
  }
  return true;
}

const countOf = (target: TableTarget): number => (insertRow(target) ? 0 : rowCount(bodyRows(target.table)));

/** Rows make room for themselves below the table, within its width. */
function addRows(target: TableTarget, index: unknown, values: unknown, session: ExcelSession): HostObject {
  const { sheet, table } = target;
  const body = bodyRows(table);
  const there = countOf(target);
  const at = index === undefined || index === null || index === -1 ? there : integer(index, 'index');
  if (at < 0 || at > there) throw new HostError('InvalidArgument', 'There is no such row in the table.');
  const count = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
  const rows = { ...body, top: body.top + at, bottom: body.top + at + count - 1 };
  const atEnd = at === there;
  const room = { ...rows, top: rows.top + rowCount(body) - there };
  if (room.top <= room.bottom) shiftCells(session.book, session.keptRanges(), sheet, room, 'Down');
  if (atEnd && table.area.bottom < rows.bottom) table.area = { ...table.area, bottom: rows.bottom };
  session.book.structureChanged();
  if (values !== undefined && values !== null)
    writeValues(session.book, sheet, rows, Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values);
  return rowObject({ ...target, index: at }, session);
}

export const tableRowsObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'TableRowCollection',
  scalars: { Count: { get: countOf } },
  items: (target, session) => Array.from({ length: countOf(target) }, (_, index) => rowObject({ ...target, index }, session)),
  reads: {
    GetCount: countOf,
    GetItemAt: (target, [index], session) => {
      const row = { ...target, index: integer(index, 'index') };
      place(row);
      return rowObject(row, session);
    },
  },
  writes: {
    Add: (target, [index, values], session) => addRows(target, index, values, session),
    DeleteRowsAt: (target, [index, count], session) => {
      removeRows(session, target, integer(index, 'index'), integer(count, 'count', 1));
      return null;
    },
  },
});

import type { Area, Cell, Table } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import type { ExcelSession } from './excelSession';
import { assertTableName, removeTable, resizeTable, type TableTarget } from '../edits/tables';
import { normaliseHeaders } from '../book/tableHeaders';
import { bodyRows, headerRow, totalRow } from '../book/tableRows';
import { HostError } from '../wire/errors';
import type { HostObject } from '../wire/hostObject';
import { define, type Scalar, type Wrap } from './define';
import { found } from '../wire/found';
import { rangeArgument, text, truth } from './args';
import { tableAutoFilterObject } from './autoFilter';
import { rangeObject } from './range';
import { tableColumnsObject } from './tableColumn';
import { tableRowsObject } from './tableRow';
import { worksheetObject } from './worksheet';
import { clearFilter } from '../edits/filters';
import { sortRange } from '../edits/sort';

type Switch = 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'highlightFirstColumn' | 'highlightLastColumn';

const flag = (key: Switch): Scalar<TableTarget> => ({
  get: ({ table }) => table[key],
  set: ({ sheet, table }, value) => {
    assertUnprotected(sheet);
    table[key] = truth(value, key);
  },
});

const part =
  (of: (table: Table) => Area | null, what: string) =>
  ({ sheet, table }: TableTarget, _args: readonly unknown[], session: ExcelSession): HostObject =>
    rangeObject({ sheet, area: found(of(table), what) }, session);

function showTotals({ sheet, table }: TableTarget, value: unknown, { book }: ExcelSession): void {
  assertUnprotected(sheet);
  const show = truth(value, 'showTotals');
  if (show === table.showTotals) return;
  const { area } = table;
  const below = area.bottom + 1;
  if (show) {
    for (let column = area.left; column <= area.right; column++) {
      if (sheet.cells.get(below, column)?.value)
        throw new HostError('InvalidOperation', 'There is no room below the table for a total row.');
    }
    table.area = { ...area, bottom: below };
    sheet.cells.set(below, area.left, { value: book.language === 'nl' ? 'Totaal' : 'Total' });
    const kept = book.totals.get(table.id) ?? new Map<number, Cell>();
    table.columnIds.forEach((id, index) => {
      const cell = kept.get(id);
      if (cell) sheet.cells.set(below, area.left + index, cell);
    });
  } else {
    const kept = new Map<number, Cell>();
    table.columnIds.forEach((id, index) => {
      const cell = sheet.cells.get(area.bottom, area.left + index);
      if (cell) kept.set(id, cell);
      sheet.cells.set(area.bottom, area.left + index, undefined);
    });
    book.totals.set(table.id, kept);
    table.area = { ...area, bottom: area.bottom - 1 };
  }
  table.showTotals = show;
  book.structureChanged();
  book.changed(sheet, { ...area, top: show ? below : area.bottom, bottom: show ? below : area.bottom });
}

/** Hiding the header row takes it off the table; its cells become empty. Showing it again needs the row above. */
function showHeaders({ sheet, table }: TableTarget, value: unknown, { book }: ExcelSession): void {
  assertUnprotected(sheet);
  const show = truth(value, 'showHeaders');
  if (show === table.showHeaders) return;
  const { area } = table;
  if (show && area.top === 0) throw new HostError('InvalidOperation', 'There is no row above the table for its headers.');
  const row = show ? area.top - 1 : area.top;
  if (!show) for (let column = area.left; column <= area.right; column++) sheet.cells.set(row, column, undefined);
  table.showHeaders = show;
  table.area = { ...area, top: show ? row : row + 1 };
  if (show) normaliseHeaders(book, sheet, { ...area, top: row, bottom: row });
  book.structureChanged();
  book.changed(sheet, { ...area, top: row, bottom: row });
}

const sortObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'TableSort',
  writes: {
    Apply: ({ sheet, table }, [fields], { book }) => {
      sortRange(book, sheet, bodyRows(table), fields);
      return null;
    },
  },
});

export const tableObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  scalars: {
    Id: { get: ({ table }) => table.id },
    LegacyId: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ table }, value, { book }) => {
        assertTableName(book.workbook, text(value, 'name'), table);
        table.name = text(value, 'name');
        book.structureChanged();
      },
    },
    Style: {
      get: ({ table }) => table.style,
      set: ({ sheet, table }, value) => {
        assertUnprotected(sheet);
        table.style = text(value, 'style');
      },
    },
    ShowHeaders: { get: ({ table }) => table.showHeaders, set: showHeaders },
    ShowTotals: { get: ({ table }) => table.showTotals, set: showTotals },
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    ShowFilterButton: flag('showFilterButton'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  objects: {
    Worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
    Columns: (target, session) => tableColumnsObject(target, session),
    Rows: (target, session) => tableRowsObject(target, session),
    AutoFilter: (target, session) => tableAutoFilterObject(target, session),
    Sort: sortObject,
  },
  reads: {
    GetRange: part((table) => table.area, 'table'),
    GetHeaderRowRange: part(headerRow, 'header row'),
    GetDataBodyRange: part(bodyRows, 'rows'),
    GetTotalRowRange: part(totalRow, 'total row'),
  },
  writes: {
    Resize: (target, [range], { book }) => {
      const { sheet, area } = rangeArgument(range, book.workbook, target.sheet);
      if (sheet !== target.sheet) throw new HostError('InvalidArgument', 'A table stays on its sheet.');
      resizeTable(book, target, area);
      return null;
    },
    Delete: (target, _args, { book }) => {
      removeTable(book, target, true);
      return null;
    },
    ConvertToRange: (target, _args, session) => {
      removeTable(session.book, target, false);
      return rangeObject({ sheet: target.sheet, area: target.table.area }, session);
    },
    ClearFilters: ({ sheet, table }) => {
      clearFilter(sheet, table);
      return null;
    },
  },
});

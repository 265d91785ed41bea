import type { Sheet } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import { clearFilter, filterBy } from '../edits/filters';
import type { TableTarget } from '../edits/tables';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { notImplemented } from '../wire/errors';
import { integer, rangeArgument } from './args';
import { rangeObject } from './range';
import { columnPlace, type ColumnTarget } from './tableColumn';

/** A sheet's own filter: where it stands. Its criteria are not implemented; a table's are. */
export const autoFilterObject: Wrap<Sheet> = define<Sheet>({
  name: 'AutoFilter',
  scalars: { Enabled: { get: ({ autoFilter }) => autoFilter !== null }, IsDataFiltered: { get: () => false } },
  reads: {
    GetRange: (sheet, _args, session) => rangeObject({ sheet, area: found(sheet.autoFilter, 'filter') }, session),
    GetRangeOrNullObject: (sheet, _args, session) => orNull(sheet.autoFilter, (area) => rangeObject({ sheet, area }, session)),
  },
  writes: {
    Apply: (sheet, [range, column], { book }) => {
      assertUnprotected(sheet, 'allowAutoFilter');
      if (column !== undefined && column !== null) throw notImplemented('AutoFilter', 'apply with criteria on a sheet');
      sheet.autoFilter = rangeArgument(range, book.workbook, sheet).area;
      return null;
    },
    Remove: (sheet) => {
      assertUnprotected(sheet, 'allowAutoFilter');
      sheet.autoFilter = null;
      return null;
    },
  },
});

export const tableAutoFilterObject: Wrap<TableTarget> = define<TableTarget>({
  name: 'AutoFilter',
  scalars: { Enabled: { get: ({ table }) => table.showFilterButton }, IsDataFiltered: { get: ({ table }) => table.filter !== undefined } },
  reads: { GetRange: ({ sheet, table }, _args, session) => rangeObject({ sheet, area: table.area }, session) },
  writes: {
    Apply: ({ sheet, table }, [, column, criteria], { book }) => {
      filterBy(sheet, table, integer(column, 'columnIndex'), criteria, book.language);
      return null;
    },
    ClearCriteria: ({ sheet, table }, _args, { book }) => {
      clearFilter(sheet, table, undefined, book.language);
      return null;
    },
    ClearColumnCriteria: ({ sheet, table }, [column], { book }) => {
      clearFilter(sheet, table, integer(column, 'columnIndex'), book.language);
      return null;
    },
  },
});

export const filterObject: Wrap<ColumnTarget> = define<ColumnTarget>({
  name: 'Filter',
  writes: {
    Apply: (target, [criteria], { book }) => {
      filterBy(target.sheet, target.table, columnPlace(target), criteria, book.language);
      return null;
    },
    ApplyValuesFilter: (target, [values], { book }) => {
      filterBy(target.sheet, target.table, columnPlace(target), { filterOn: 'Values', values }, book.language);
      return null;
    },
    Clear: (target, _args, { book }) => {
      clearFilter(target.sheet, target.table, columnPlace(target), book.language);
      return null;
    },
  },
});

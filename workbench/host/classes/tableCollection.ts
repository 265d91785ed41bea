import { contains, intersection } from '../../../src/xlsx/model/area';
import type { Area, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { addTable, allTables, type TableTarget } from '../edits/tables';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { integer, rangeArgument, truth } from './args';
import { tableObject } from './table';

/** A sheet's tables, or with null the workbook's. */
interface TablesTarget {
  readonly sheet: Sheet | null;
}

/** By name, whatever its capitals, or by id. */
function find(tables: readonly TableTarget[], key: unknown): TableTarget | undefined {
  const wanted = String(key);
  return tables.find(({ table }) => table.id === wanted) ?? tables.find(({ table }) => table.name.toLowerCase() === wanted.toLowerCase());
}

const of = ({ sheet }: TablesTarget, workbook: Workbook): TableTarget[] => allTables(workbook, sheet);

export const tablesObject: Wrap<TablesTarget> = define<TablesTarget>({
  name: 'TableCollection',
  scalars: { Count: { get: (target, { book }) => of(target, book.workbook).length } },
  items: (target, session) => of(target, session.book.workbook).map((each) => tableObject(each, session)),
  item: (target, [key], session) => tableObject(found(find(of(target, session.book.workbook), key), String(key)), session),
  reads: {
    GetCount: (target, _args, { book }) => of(target, book.workbook).length,
    GetItemAt: (target, [index], session) =>
      tableObject(found(of(target, session.book.workbook)[integer(index, 'index')], 'table'), session),
    GetItemOrNullObject: (target, [key], session) =>
      orNull(find(of(target, session.book.workbook), key), (each) => tableObject(each, session)),
  },
  writes: {
    Add: ({ sheet: home }, [address, hasHeaders], session) => {
      const { sheet, area } = rangeArgument(address, session.book.workbook, home);
      return tableObject(addTable(session.book, sheet, area, truth(hasHeaders, 'hasHeaders')), session);
    },
  },
});

/** Range.getTables: those that touch the range, or lie wholly in it. */
interface ScopedTarget {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly whole: boolean;
}

const scoped = ({ sheet, area, whole }: ScopedTarget): TableTarget[] =>
  sheet.tables.filter((table) => (whole ? contains(area, table.area) : intersection(area, table.area))).map((table) => ({ sheet, table }));

export const scopedTablesObject: Wrap<ScopedTarget> = define<ScopedTarget>({
  name: 'TableScopedCollection',
  items: (target, session) => scoped(target).map((each) => tableObject(each, session)),
  item: (target, [key], session) => tableObject(found(find(scoped(target), key), String(key)), session),
  reads: {
    GetCount: (target) => scoped(target).length,
    GetFirst: (target, _args, session) => tableObject(found(scoped(target)[0], 'table'), session),
    GetItemOrNullObject: (target, [key], session) => orNull(find(scoped(target), key), (each) => tableObject(each, session)),
  },
});

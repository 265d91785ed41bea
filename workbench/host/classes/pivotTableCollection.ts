import type { PivotTable, Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import { refreshPivot } from '../book/pivots';
import type { ExcelSession } from './excelSession';
import type { TableTarget } from '../edits/tables';
import { HostError } from '../wire/errors';
import { isHostObject, type HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { rangeArgument, text } from './args';
import { findRange } from '../book/findRange';
import { pivotTableObject, type PivotTarget } from './pivotTable';

/** A sheet's PivotTables, or with null the workbook's. */
interface PivotsTarget {
  readonly sheet: Sheet | null;
}

const all = ({ sheet }: PivotsTarget, workbook: Workbook): readonly Readonly<{ sheet: Sheet; pivot: PivotTable }>[] =>
  (sheet ? [sheet] : workbook.sheets).flatMap((each) => each.pivotTables.map((pivot) => ({ sheet: each, pivot })));

function find(target: PivotsTarget, key: unknown, { book }: ExcelSession): PivotTarget | undefined {
  const hit = all(target, book.workbook).find(
    ({ pivot }) => pivot.id === key || pivot.name.toLowerCase() === text(key, 'name').toLowerCase(),
  );
  return hit && { sheet: hit.sheet, id: hit.pivot.id };
}

/** A table or a range, given as an object or by name or address. */
function sourceOf(value: unknown, home: Sheet | null, { book }: ExcelSession): PivotTable['source'] {
  if (isHostObject(value) && value.className === 'Table') return { table: (value.target as TableTarget).table.name };
  if (typeof value === 'string') {
    const table = book.workbook.sheets.flatMap((sheet) => sheet.tables).find(({ name }) => name.toLowerCase() === value.toLowerCase());
    if (table) return { table: table.name };
  }
  const range = typeof value === 'string' ? findRange(book.workbook, value, home) : rangeArgument(value, book.workbook, home);
  if (!range) throw new HostError('InvalidArgument', 'The source of a PivotTable is a table or a range.');
  if (range.area.bottom === range.area.top)
    throw new HostError('InvalidArgument', 'A PivotTable needs a header row and at least one row below it.');
  return { sheet: range.sheet.name, area: range.area };
}

function add({ sheet: home }: PivotsTarget, name: unknown, source: unknown, destination: unknown, session: ExcelSession): HostObject {
  const { book } = session;
  const { sheet, area } = rangeArgument(destination, book.workbook, home);
  assertUnprotected(sheet, 'allowPivotTables');
  if (all({ sheet: null }, book.workbook).some(({ pivot }) => pivot.name.toLowerCase() === text(name, 'name').toLowerCase()))
    throw new HostError('InvalidArgument', `A PivotTable named "${String(name)}" exists already.`);
  const id = book.newId((taken) => all({ sheet: null }, book.workbook).some(({ pivot }) => pivot.id === taken));
  const pivot: PivotTable = {
    id,
    name: text(name, 'name'),
    row: area.top,
    column: area.left,
    source: sourceOf(source, home, session),
    rows: [],
    columns: [],
    filters: [],
    data: [],
    covered: null,
    layout: 'Compact',
    refreshOnOpen: false,
  };
  sheet.pivotTables = [...sheet.pivotTables, pivot];
  return pivotTableObject({ sheet, id }, session);
}

export const pivotTablesObject: Wrap<PivotsTarget> = define<PivotsTarget>({
  name: 'PivotTableCollection',
  items: (target, session) =>
    all(target, session.book.workbook).map(({ sheet, pivot }) => pivotTableObject({ sheet, id: pivot.id }, session)),
  item: (target, [name], session) => pivotTableObject(found(find(target, name, session), String(name)), session),
  reads: {
    GetCount: (target, _args, { book }) => all(target, book.workbook).length,
    GetItemOrNullObject: (target, [name], session) => orNull(find(target, name, session), (each) => pivotTableObject(each, session)),
  },
  writes: {
    Add: (target, [name, source, destination], session) => add(target, name, source, destination, session),
    RefreshAll: (target, _args, { book }) => {
      book.calculate();
      for (const { sheet, pivot } of all(target, book.workbook)) refreshPivot(book, sheet, pivot);
      return null;
    },
  },
});

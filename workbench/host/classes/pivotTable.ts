import type { PivotTable, Sheet } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import { clearReport, refreshPivot, reportPart } from '../book/pivots';
import type { ExcelSession } from './excelSession';
import type { HostObject } from '../wire/hostObject';
import { define, type Wrap } from './define';
import { found } from '../wire/found';
import { oneOf, text, truth } from './args';
import { dataHierarchiesObject, filterHierarchiesObject, hierarchiesObject, lineHierarchiesObject } from './pivotHierarchy';
import { rangeObject } from './range';
import { worksheetObject } from './worksheet';

export interface PivotTarget {
  readonly sheet: Sheet;
  readonly id: string;
}

export const currentPivot = ({ sheet, id }: PivotTarget): PivotTable =>
  found(
    sheet.pivotTables.find((pivot) => pivot.id === id),
    'PivotTable',
  );

/** The PivotTable, to be changed; its report follows at the end of the batch, or when its cells are read. */
export function editPivot(target: PivotTarget, { book }: ExcelSession): PivotTable {
  assertUnprotected(target.sheet, 'allowPivotTables');
  const pivot = currentPivot(target);
  book.pivotChanged(target.sheet, pivot);
  return pivot;
}

const part =
  (name: 'rowLabels' | 'columnLabels' | 'dataBody') =>
  (target: PivotTarget, _args: readonly unknown[], session: ExcelSession): HostObject => {
    session.book.calculate();
    return rangeObject(
      { sheet: target.sheet, area: found(reportPart(session.book, target.sheet, currentPivot(target), name), name) },
      session,
    );
  };

const layoutObject: Wrap<PivotTarget> = define<PivotTarget>({
  name: 'PivotLayout',
  scalars: {
    LayoutType: {
      get: (target) => currentPivot(target).layout,
      set: (target, value, session) =>
        void (editPivot(target, session).layout = oneOf(value, ['Compact', 'Tabular', 'Outline'], 'layoutType')),
    },
  },
  reads: {
    GetRange: (target, _args, session) => {
      session.book.calculate();
      return rangeObject({ sheet: target.sheet, area: found(currentPivot(target).covered, 'report') }, session);
    },
    GetRowLabelRange: part('rowLabels'),
    GetColumnLabelRange: part('columnLabels'),
    GetDataBodyRange: part('dataBody'),
  },
});

export const pivotTableObject: Wrap<PivotTarget> = define<PivotTarget>({
  name: 'PivotTable',
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (target) => currentPivot(target).name,
      set: (target, value) => {
        assertUnprotected(target.sheet, 'allowPivotTables');
        currentPivot(target).name = text(value, 'name');
      },
    },
    RefreshOnOpen: {
      get: (target) => currentPivot(target).refreshOnOpen,
      set: (target, value) => void (currentPivot(target).refreshOnOpen = truth(value, 'refreshOnOpen')),
    },
  },
  objects: {
    Worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
    Layout: layoutObject,
    Hierarchies: (target, session) => hierarchiesObject(target, session),
    RowHierarchies: (target, session) => lineHierarchiesObject({ ...target, axis: 'rows' }, session),
    ColumnHierarchies: (target, session) => lineHierarchiesObject({ ...target, axis: 'columns' }, session),
    FilterHierarchies: (target, session) => filterHierarchiesObject({ ...target, axis: 'filters' }, session),
    DataHierarchies: (target, session) => dataHierarchiesObject(target, session),
  },
  reads: {
    GetDataSourceString: (target) => {
      const { source } = currentPivot(target);
      return 'table' in source ? source.table : source.sheet;
    },
    GetDataSourceType: (target) => ('table' in currentPivot(target).source ? 'LocalTable' : 'LocalRange'),
  },
  writes: {
    Refresh: (target, _args, { book }) => {
      assertUnprotected(target.sheet, 'allowPivotTables');
      book.calculate();
      refreshPivot(book, target.sheet, currentPivot(target));
      return null;
    },
    Delete: (target, _args, { book }) => {
      assertUnprotected(target.sheet, 'allowPivotTables');
      const gone = currentPivot(target);
      clearReport(book, target.sheet, gone);
      target.sheet.pivotTables = target.sheet.pivotTables.filter((pivot) => pivot !== gone);
      return null;
    },
  },
});

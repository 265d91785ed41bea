import { isWholeColumns, isWholeRows, columnCount, rowCount } from '../../../src/xlsx/model/area';
import { formatAddress } from '../../../src/xlsx/model/address';
import { displayText } from '../book/displayText';
import { fromOwnLanguage, inOwnLanguage } from '../book/ownLanguage';
import { assertNumberFormat } from '../edits/limits';
import { eachValue, readMatrix } from '../edits/matrix';
import { restyleEach } from '../edits/restyleEach';
import { valueType } from '../book/valueType';
import { boundedRows, writeValues } from '../edits/write';
import { growTable } from '../edits/tableGrowth';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { define, type Wrap } from './define';
import { HostError } from '../wire/errors';
import { conditionalFormatsObject } from './conditionalFormat';
import { dataValidationObject } from './dataValidation';
import { rangeEdits, sortEdit } from './rangeEdits';
import { rangeFormatObject } from './rangeFormat';
import { rangePlaces, sizes } from './rangePlaces';
import { rangeRelations } from './rangeRelations';
import { worksheetObject } from './worksheet';
import { present, type RangeTarget } from '../book/rangeTarget';

const values = (target: RangeTarget, session: ExcelSession): unknown => {
  session.book.calculate();
  return readMatrix(target.sheet, present(target), (cell) => cell?.value ?? '');
};

const formulas = (target: RangeTarget, session: ExcelSession): unknown => {
  session.book.calculate();
  return readMatrix(target.sheet, present(target), (cell) => cell?.formula ?? cell?.value ?? '');
};

/** The host keeps formulas in en-US; formulasLocal shows and takes them in the user's own language where its Excel does. */
const localFormulas = (target: RangeTarget, session: ExcelSession): unknown => {
  session.book.calculate();
  return readMatrix(target.sheet, present(target), (cell) =>
    cell?.formula === undefined ? (cell?.value ?? '') : inOwnLanguage(session.book, 'formulasLocal', cell.formula),
  );
};

const setLocalFormulas = (target: RangeTarget, value: unknown, session: ExcelSession): void =>
  setValues(
    target,
    eachText(value, (text) => fromOwnLanguage(session.book, 'formulasLocal', text)),
    session,
  );

const eachText = (value: unknown, change: (text: string) => string): unknown =>
  Array.isArray(value) ? value.map((each) => eachText(each, change)) : typeof value === 'string' ? change(value) : value;

function setValues(target: RangeTarget, value: unknown, { book }: ExcelSession): void {
  const area = present(target);
  writeValues(book, target.sheet, area, value);
  if (book.quirks.growsByApi && !isBlank(target.sheet, { ...area, bottom: area.top })) growTable(book, target.sheet, area);
}

/** An empty row does not make a table grow. */
function isBlank(sheet: Sheet, { top, left, right }: Area): boolean {
  for (let column = left; column <= right; column++) {
    const cell = sheet.cells.get(top, column);
    if (cell && (cell.value !== '' || cell.formula !== undefined)) return false;
  }
  return true;
}

/** Whether all cells lie within what a formula spilled, that formula's own cell included; null where some do. */
function hasSpill(target: RangeTarget, { book }: ExcelSession): boolean | null {
  book.calculate();
  const { sheet } = target;
  const anchors = new Set([...sheet.cells.entries()].flatMap(([, , cell]) => (cell.spilledFrom ? [keyOf(cell.spilledFrom)] : [])));
  const { top, left, bottom, right } = present(target);
  let spilled = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (sheet.cells.get(row, column)?.spilledFrom || anchors.has(keyOf({ row, column }))) spilled++;
    }
  }
  return spilled === 0 ? false : spilled === rowCount(target.area) * columnCount(target.area) ? true : null;
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row} ${column}`;

const address = (target: RangeTarget): string => formatAddress(present(target), { sheet: target.sheet.name });

const everyHidden = (hidden: ReadonlySet<number>, from: number, to: number): boolean | null => {
  let count = 0;
  for (const index of hidden) if (index >= from && index <= to) count++;
  return count === 0 ? false : count === to - from + 1 ? true : null;
};

function setHidden(hidden: Set<number>, from: number, to: number, value: unknown): void {
  for (let index = from; index <= to; index++) {
    if (value === true) hidden.add(index);
    else hidden.delete(index);
  }
}

const ofRow = { get: (target: RangeTarget) => everyHidden(target.sheet.hiddenRows, target.area.top, target.area.bottom) };
const ofColumn = { get: (target: RangeTarget) => everyHidden(target.sheet.hiddenColumns, target.area.left, target.area.right) };

const sortObject: Wrap<RangeTarget> = define<RangeTarget>({ name: 'RangeSort', writes: { Apply: sortEdit } });

export const rangeObject: Wrap<RangeTarget> = define<RangeTarget>({
  name: 'Range',
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    RowIndex: { get: (target) => present(target).top },
    ColumnIndex: { get: (target) => present(target).left },
    RowCount: { get: (target) => rowCount(present(target)) },
    ColumnCount: { get: (target) => columnCount(present(target)) },
    CellCount: { get: (target) => cellCount(present(target)) },
    Values: { get: values, set: setValues },
    Formulas: { get: formulas, set: setValues },
    FormulasLocal: { get: localFormulas, set: setLocalFormulas },
    Text: {
      get: (target, { book }) => {
        book.calculate();
        return readMatrix(target.sheet, present(target), (cell) => displayText(cell, book.language));
      },
    },
    ValueTypes: {
      get: (target, { book }) => {
        book.calculate();
        return readMatrix(target.sheet, present(target), valueType);
      },
    },
    NumberFormat: {
      get: (target) => readMatrix(target.sheet, present(target), (cell) => cell?.style?.numberFormat ?? 'General'),
      set: (target, value) =>
        restyleEach(target.sheet, (write) =>
          eachValue(present(target), value, (row, column, format) => {
            if (typeof format !== 'string') throw new HostError('InvalidArgument', 'A number format is a text.');
            assertNumberFormat(format);
            write(row, column, format, (style) => ({ ...style, numberFormat: format }));
          }),
        ),
    },
    Hidden: { get: (target) => ofRow.get(target) === true || ofColumn.get(target) === true },
    RowHidden: {
      ...ofRow,
      set: ({ sheet, area }, value) => {
        const rows = boundedRows(sheet, area);
        if (rows) setHidden(sheet.hiddenRows, rows.top, rows.bottom, value);
      },
    },
    ColumnHidden: { ...ofColumn, set: ({ sheet, area }, value) => setHidden(sheet.hiddenColumns, area.left, area.right, value) },
    IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
    IsEntireRow: { get: ({ area }) => isWholeRows(area) },
    HasSpill: { get: hasSpill },
    ...sizes,
    ...rangePlaces,
  },
  objects: {
    Worksheet: ({ sheet }, session) => worksheetObject(sheet, session),
    Sort: sortObject,
    Format: (target, session) => rangeFormatObject({ sheet: target.sheet, areas: [present(target)] }, session),
    DataValidation: (target, session) => dataValidationObject({ sheet: target.sheet, areas: [present(target)] }, session),
    ConditionalFormats: (target, session) => conditionalFormatsObject({ sheet: target.sheet, areas: [present(target)] }, session),
  },
  reads: {
    ...rangeRelations,
    _ValidateArraySize: (target, [rows, columns]) => {
      const area = present(target);
      if (rows !== rowCount(area) || columns !== columnCount(area))
        throw new HostError(
          'InvalidArgument',
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
      return null;
    },
  },
  writes: rangeEdits,
});

/** Over 2^31 - 1 cells Excel answers -1. */
const cellCount = (area: Area): number => {
  const count = rowCount(area) * columnCount(area);
  return count > 2_147_483_647 ? -1 : count;
};

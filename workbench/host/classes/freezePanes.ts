import { maxColumns, maxRows, type Area, type Sheet } from '../../../src/xlsx/model/workbook';
import type { ExcelSession } from './excelSession';
import { HostError } from '../wire/errors';
import { define, type Wrap } from './define';
import { found, orNull } from '../wire/found';
import { integer, rangeArgument } from './args';
import { rangeObject } from './range';

function location({ frozen: { rows, columns } }: Sheet): Area | null {
  if (rows === 0 && columns === 0) return null;
  return { top: 0, left: 0, bottom: rows === 0 ? maxRows - 1 : rows - 1, right: columns === 0 ? maxColumns - 1 : columns - 1 };
}

/** Some of the sheet has to be left to scroll. */
const count = (value: unknown, there: number): number => {
  const number = integer(value, 'count', 1);
  if (number < 0 || number >= there) throw new HostError('InvalidArgument', 'The count is less than what the sheet has, and not negative.');
  return number;
};

export const freezePanesObject: Wrap<Sheet> = define<Sheet>({
  name: 'WorksheetFreezePanes',
  reads: {
    GetLocation: (sheet, _args, session) => rangeObject({ sheet, area: found(location(sheet), 'frozen panes') }, session),
    GetLocationOrNullObject: (sheet, _args, session) => orNull(location(sheet), (area) => rangeObject({ sheet, area }, session)),
  },
  writes: {
    FreezeAt: (sheet, [range], { book }: ExcelSession) => {
      const { area } = rangeArgument(range, book.workbook, sheet);
      sheet.frozen = {
        rows: area.bottom === maxRows - 1 ? 0 : area.bottom + 1,
        columns: area.right === maxColumns - 1 ? 0 : area.right + 1,
      };
      return null;
    },
    FreezeRows: (sheet, [rows]) => {
      sheet.frozen = { rows: count(rows, maxRows), columns: 0 };
      return null;
    },
    FreezeColumns: (sheet, [columns]) => {
      sheet.frozen = { rows: 0, columns: count(columns, maxColumns) };
      return null;
    },
    Unfreeze: (sheet) => {
      sheet.frozen = { rows: 0, columns: 0 };
      return null;
    },
  },
});

/**
 * A plain sheet is read by windows from the top: one stray cell in its last row or column would make its used range the whole
 * sheet, of which Excel gives no values (they are null for an unbounded range: learn.microsoft.com, "Read or write to an
 * unbounded range") or seventeen thousand million.
 */
const windowRows = 20_000;
const windowColumns = 512;
const sheetRows = 1_048_576;
const sheetColumns = 16_384;

export const topOf = (sheet: Excel.Worksheet): Excel.Range =>
  sheet.getRangeByIndexes(0, 0, windowRows, windowColumns).getUsedRangeOrNullObject(true);

export interface Beyond {
  readonly below: Excel.Range | null;
  readonly right: Excel.Range | null;
}

const place = 'rowIndex,columnIndex,rowCount,columnCount';

/** Asks where more stands from a row down. */
export const askBelow = (sheet: Excel.Worksheet, row: number): Excel.Range | null =>
  row >= sheetRows
    ? null
    : sheet
        .getRangeByIndexes(row, 0, sheetRows - row, sheetColumns)
        .getUsedRangeOrNullObject(true)
        .load(place);

/** Asks where more stands than the top of the sheet, along with the batch under way. */
export const askBeyond = (sheet: Excel.Worksheet): Beyond => ({
  below: askBelow(sheet, windowRows),
  right: sheet
    .getRangeByIndexes(0, windowColumns, windowRows, sheetColumns - windowColumns)
    .getUsedRangeOrNullObject(true)
    .load(place),
});

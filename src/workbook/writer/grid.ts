import type { TableData } from '../../domain/contract';

/**
 * The cells of a table as ranges that Excel works out when the request is carried out, from the table's own header: a row that
 * came above it, another place on the sheet or another name of the sheet make no difference, and a column is found by its header.
 */
export interface Grid {
  /** Null for a plain sheet with a header row. */
  readonly table: Excel.Table | null;
  readonly sheet: Excel.Worksheet;
  readonly header: () => Excel.Range;
  /** Whole rows, counted from the first below the header. */
  readonly rows: (first: number, count: number) => Excel.Range;
  readonly cells: (place: number, first: number, count: number) => Excel.Range;
}

export function gridOf(context: Excel.RequestContext, { name, sheet: sheetName, headerRow, firstColumn, headers }: TableData): Grid {
  if (name === null) {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const at = (row: number, place: number, rows: number, columns: number): Excel.Range =>
      sheet.getRangeByIndexes(headerRow + row, firstColumn + place, rows, columns);
    return {
      table: null,
      sheet,
      header: () => at(-1, 0, 1, headers.length),
      rows: (first, count) => at(first, 0, count, headers.length),
      cells: (place, first, count) => at(first, place, count, 1),
    };
  }
  const table = context.workbook.tables.getItem(name);
  const below = (header: Excel.Range, first: number, count: number): Excel.Range =>
    header.getOffsetRange(first + 1, 0).getResizedRange(count - 1, 0);
  return {
    table,
    sheet: table.worksheet,
    header: () => table.getHeaderRowRange(),
    rows: (first, count) => below(table.getHeaderRowRange(), first, count),
    cells: (place, first, count) => below(table.columns.getItem(headers[place] ?? '').getHeaderRowRange(), first, count),
  };
}

import { columnCount, rowCount } from '../../../src/xlsx/model/area';
import { formatAddress } from '../../../src/xlsx/model/address';
import type { Area, Cell, Sheet } from '../../../src/xlsx/model/workbook';
import type { ChartSeries } from '../../../src/xlsx/model/chart';
import { HostError } from '../wire/errors';

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export const reference = ({ sheet, area }: Place): string => formatAddress(area, { sheet: sheet.name, absolute: true });

const isText = (cell: Cell | undefined): boolean => cell !== undefined && typeof cell.value === 'string' && cell.value !== '';
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || cell.value === '';

/**
 * The series Excel makes of a range: by columns unless there are more columns than rows, the first row as names where it
 * holds text, the first column as categories where it does.
 */
export function seriesFrom(place: Place, seriesBy: unknown): ChartSeries[] {
  const { sheet, area } = place;
  if (seriesBy !== undefined && seriesBy !== null && seriesBy !== 'Auto' && seriesBy !== 'Columns' && seriesBy !== 'Rows')
    throw new HostError('InvalidArgument', 'seriesBy is Auto, Columns or Rows.');
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && columnCount(area) > rowCount(area));
  const cell = (row: number, column: number): Cell | undefined => sheet.cells.get(row, column);
  const headed =
    rowCount(area) > 1 &&
    Array.from({ length: columnCount(area) }, (_, index) => area.left + index)
      .slice(1)
      .concat(area.left)
      .some((column) => isText(cell(area.top, column)) && !isText(cell(area.top + 1, column)));
  const labelled = columnCount(area) > 1 && (isText(cell(area.bottom, area.left)) || (headed && isEmpty(cell(area.top, area.left))));
  const body = { ...area, top: area.top + (headed ? 1 : 0), left: area.left + (labelled ? 1 : 0) };
  return byRows ? lines(sheet, area, body, headed, labelled) : columns(sheet, area, body, headed, labelled);
}

function columns(sheet: Sheet, area: Area, body: Area, headed: boolean, labelled: boolean): ChartSeries[] {
  return Array.from({ length: columnCount(body) }, (_, index) => {
    const column = body.left + index;
    return series(
      sheet,
      index,
      { ...body, left: column, right: column },
      headed ? { row: area.top, column } : null,
      labelled ? { ...body, left: area.left, right: area.left } : null,
    );
  });
}

function lines(sheet: Sheet, area: Area, body: Area, headed: boolean, labelled: boolean): ChartSeries[] {
  return Array.from({ length: rowCount(body) }, (_, index) => {
    const row = body.top + index;
    return series(
      sheet,
      index,
      { ...body, top: row, bottom: row },
      labelled ? { row, column: area.left } : null,
      headed ? { ...body, top: area.top, bottom: area.top } : null,
    );
  });
}

function series(
  sheet: Sheet,
  index: number,
  values: Area,
  name: Readonly<{ row: number; column: number }> | null,
  categories: Area | null,
): ChartSeries {
  return {
    name: name ? String(sheet.cells.get(name.row, name.column)?.value ?? '') : `Reeks${index + 1}`,
    ...(name
      ? { nameReference: reference({ sheet, area: { top: name.row, bottom: name.row, left: name.column, right: name.column } }) }
      : {}),
    values: reference({ sheet, area: values }),
    ...(categories ? { categories: reference({ sheet, area: categories }) } : {}),
  };
}

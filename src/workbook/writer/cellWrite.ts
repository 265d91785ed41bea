import { columnLetters, type Cell } from '../../domain/contract';
import type { Job } from '../excel/run';

/** A single cell that was looked at, and what it becomes. */
export interface CellWrite {
  readonly sheet: string;
  /** "C17". */
  readonly cell: string;
  readonly before: Cell;
  readonly after: Cell;
  /** The row it stands in as it was looked at, from a column on (0 is A): by this it is found where it stands elsewhere by now. */
  readonly row?: { readonly left: number; readonly cells: readonly Cell[] };
  /** The old value may be kept nowhere. */
  readonly isPrivate?: boolean;
  /** The number format to set, given the one that is there; null leaves it. */
  readonly formatFor: (now: unknown) => string | null;
}

/** Cells as people read them: "Gemeenten C4, C7". */
export function cellPlaces(cells: readonly { readonly sheet: string; readonly cell: string }[]): readonly string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))].map((sheet) => {
    const own = cells.filter((each) => each.sheet === sheet).map(({ cell }) => cell);
    return `${sheet} ${own.slice(0, 8).join(', ')}${own.length > 8 ? ', …' : ''}`;
  });
}

/** Where a cell stands now. */
interface Followed {
  readonly write: CellWrite;
  readonly cell: Excel.Range;
  /** Its row is not there any more, or more than once. */
  readonly isGone: boolean;
  readonly isLocked: boolean;
  /** By a filter, or by hand. */
  readonly isHidden: boolean;
}

export const rangeOf = (context: Excel.RequestContext, { sheet, cell }: Pick<CellWrite, 'sheet' | 'cell'>): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(cell);

export const rowNumberOf = (cell: string): number => Number(/\d+$/.exec(cell)?.[0] ?? 1);

export const columnOf = (cell: string): number =>
  [...cell.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

export const isSameRow = ({ values: [line] }: Excel.Range, cells: readonly Cell[]): boolean =>
  (line as Cell[] | undefined)?.length === cells.length && cells.every((cell, place) => (line as Cell[])[place] === cell);

/**
 * Looks at the cells, and at the rows they stand in. A row that is another by now is looked for among the rows of its sheet with all
 * its cells: one request, two where rows moved.
 */
export async function followRows({ context, sync }: Job, writes: readonly CellWrite[]): Promise<readonly Followed[]> {
  const sheets = new Map([...new Set(writes.map(({ sheet }) => sheet))].map((name) => [name, context.workbook.worksheets.getItem(name)]));
  const protections = new Map([...sheets].map(([name, sheet]) => [name, sheet.protection.load('protected')]));
  const look = (write: CellWrite): Excel.Range => {
    const range = rangeOf(context, write).load('values,formulas,numberFormat,rowHidden');
    range.format.protection.load('locked');
    return range;
  };
  const cells = writes.map(look);
  const rows = writes.map(({ sheet, cell, row }) =>
    row
      ? sheets
          .get(sheet)
          ?.getRangeByIndexes(rowNumberOf(cell) - 1, row.left, 1, row.cells.length)
          .load('values')
      : undefined,
  );
  await sync();
  const isLocked = (sheet: string, { format }: Excel.Range): boolean =>
    protections.get(sheet)?.protected === true && format.protection.locked !== false;
  const strayed = writes.map(({ row }, index) => row !== undefined && rows[index] !== undefined && !isSameRow(rows[index], row.cells));
  const at = (write: CellWrite, index: number): Followed => ({
    write,
    cell: cells[index]!,
    isGone: strayed[index] === true,
    isLocked: isLocked(write.sheet, cells[index]!),
    isHidden: cells[index]!.rowHidden === true,
  });
  if (!strayed.some(Boolean)) return writes.map(at);
  const used = new Map(
    [...new Set(writes.filter((_, index) => strayed[index]).map(({ sheet }) => sheet))].map((name) => [
      name,
      sheets.get(name)!.getUsedRange(true).load('values,rowIndex,columnIndex'),
    ]),
  );
  await sync();
  const moved = writes.map((write, index): CellWrite | null => {
    const area = used.get(write.sheet);
    if (!strayed[index] || !write.row || !area) return null;
    const { left, cells: own } = write.row;
    const same = (area.values as Cell[][]).flatMap((line, down) =>
      own.every((cell, place) => (line[left - area.columnIndex + place] ?? '') === cell) ? [area.rowIndex + down + 1] : [],
    );
    return same.length === 1 ? { ...write, cell: `${columnLetters(columnOf(write.cell))}${same[0]}` } : null;
  });
  const again = moved.map((write) => (write ? look(write) : null));
  if (again.some(Boolean)) await sync();
  return writes.map((write, index) => {
    const [there, cell] = [moved[index], again[index]];
    return there && cell
      ? { write: there, cell, isGone: false, isLocked: isLocked(there.sheet, cell), isHidden: cell.rowHidden === true }
      : at(write, index);
  });
}

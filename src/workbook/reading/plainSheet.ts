import { columnLetters, isBlank, type Cell } from '../../domain/contract';
import { askBesides, type Asked } from './besides';
import type { Block, PassedOver, Part } from './block';
import type { Job } from '../excel/run';
import { askBelow, type Beyond } from './plainTop';

/** Cells a further request reads at the most (about 2 MB of values). */
const cellsAtOnce = 100_000;
/** So many blank rows are the end of a table: what comes after stands apart. */
const endOfTable = 1_000;

interface PlainSheet {
  readonly name: string;
  /** As the user sees it. */
  readonly headerRow: number;
  readonly asked: Asked;
  readonly isProtected: boolean;
}

/** The top of a plain sheet with the rows that go on below it, and what stands apart. */
export async function completePlain(
  { context, sync }: Pick<Job, 'context' | 'sync'>,
  { name, headerRow, asked, isProtected }: PlainSheet,
  top: Part | null,
  beyond: Beyond,
): Promise<{ readonly part: Part | null; readonly apart: readonly PassedOver[] }> {
  const far: Area[] = beyond.right && !beyond.right.isNullObject ? [areaOf(beyond.right)] : [];
  const sheet = context.workbook.worksheets.getItem(name);
  let part = top;
  let below = beyond.below;
  while (below && !below.isNullObject) {
    const rest = areaOf(below);
    if (!part || rest.top - lastFilled(part.block) > endOfTable) {
      far.push(rest);
      break;
    }
    const { row, column, values } = part.block;
    const width = values[0]?.length ?? 1;
    const height = Math.min(Math.max(1, Math.floor(cellsAtOnce / width)), rest.bottom - rest.top + 1);
    const next = sheet.getRangeByIndexes(rest.top, column, height, width).load('values,rowIndex,columnIndex');
    const besides = askBesides(next, asked, isProtected);
    below = askBelow(sheet, rest.top + height);
    await sync();
    const between = Array.from({ length: rest.top - row - values.length }, (): Cell[] => (values[0] ?? []).map(() => ''));
    const { formulas, merged } = besides();
    part = {
      block: { row, column, values: [...values, ...between, ...(next.values as Cell[][])] },
      besides: { formulas: [...part.besides.formulas, ...formulas], merged: [...part.besides.merged, ...merged] },
    };
  }
  const cut = part && cutAtEnd(part, headerRow);
  return {
    part: cut?.part ?? part,
    apart: [...(cut ? [cut.apart] : []), ...far].map((area): PassedOver => ({ kind: 'apart', sheet: name, cells: addressOf(area) })),
  };
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const areaOf = ({ rowIndex: top, columnIndex: left, rowCount, columnCount }: Excel.Range): Area => ({
  top,
  left,
  bottom: top + rowCount - 1,
  right: left + columnCount - 1,
});

const isFilled = (line: readonly Cell[] | undefined): boolean => line !== undefined && line.some((cell) => !isBlank(cell));
const lastFilled = ({ row, values }: Block): number => row + values.findLastIndex(isFilled);

/** The rows up to a long run of blank ones below the header; null where there is no such run with something after it. */
function cutAtEnd({ block, besides }: Part, headerRow: number): { readonly part: Part; readonly apart: Area } | null {
  const { row, column, values } = block;
  let last = Math.max(0, headerRow - 1 - row);
  for (let at = last + 1; at < values.length; at++) {
    if (!isFilled(values[at])) continue;
    if (at - last > endOfTable) {
      const rest = values.slice(at);
      const columns = rest.flatMap((line) => [line.findIndex((cell) => !isBlank(cell)), line.findLastIndex((cell) => !isBlank(cell))]);
      const filled = columns.filter((index) => index >= 0);
      const apart = {
        top: row + at,
        left: column + Math.min(...filled),
        bottom: lastFilled(block),
        right: column + Math.max(...filled),
      };
      return { part: { block: { row, column, values: values.slice(0, last + 1) }, besides }, apart };
    }
    last = at;
  }
  return null;
}

function addressOf({ top, left, bottom, right }: Area): string {
  const corner = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;
  return top === bottom && left === right ? corner(top, left) : `${corner(top, left)}:${corner(bottom, right)}`;
}

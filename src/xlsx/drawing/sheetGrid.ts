import type { Sheet } from '../model/workbook';
import { charactersToPoints } from '../sheet/sheetFormat';
import { childOf, numberOf, type Element } from '../xml/tree';

export const emuPerPoint = 12_700;

export interface Mark {
  readonly index: number;
  /** Points into the row or column. */
  readonly offset: number;
}

type Sizes = Pick<Sheet, 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'hiddenRows'>;

/** Where rows and columns of a sheet lie, in points. */
export class SheetGrid {
  private readonly usualWidth: number;
  private readonly usualHeight: number;

  constructor(
    private readonly sizes: Sizes,
    root: Element | undefined,
  ) {
    const format = childOf(root, 'sheetFormatPr');
    const characters = numberOf(format, 'defaultColWidth');
    this.usualWidth = characters === undefined ? 48 : charactersToPoints(characters);
    this.usualHeight = numberOf(format, 'defaultRowHeight') ?? 15;
  }

  readonly width = (column: number): number =>
    this.sizes.hiddenColumns.has(column) ? 0 : (this.sizes.columnWidths.get(column) ?? this.usualWidth);
  readonly height = (row: number): number => (this.sizes.hiddenRows.has(row) ? 0 : (this.sizes.rowHeights.get(row) ?? this.usualHeight));

  left({ index, offset }: Mark): number {
    return sum(this.width, index) + offset;
  }

  top({ index, offset }: Mark): number {
    return sum(this.height, index) + offset;
  }

  columnAt(points: number): Mark {
    return markAt(this.width, points);
  }

  rowAt(points: number): Mark {
    return markAt(this.height, points);
  }
}

function sum(size: (index: number) => number, count: number): number {
  let total = 0;
  for (let index = 0; index < Math.min(count, 1_048_576); index += 1) total += size(index);
  return total;
}

function markAt(size: (index: number) => number, points: number): Mark {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < 16_383 && rest >= size(index); index += 1) rest -= size(index);
  return { index, offset: rest };
}

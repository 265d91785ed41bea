import { memo, type ReactNode } from 'react';
import { columnLetters } from '../../../src/domain/contract/columns';
import type { Area, Sheet } from '../../../src/xlsx/model/workbook';
import type { Looks } from './cellLook';
import { type Track, rowHeaderWidth } from './geometry';
import { GridCell } from './GridCell';

interface RowProps {
  readonly sheet: Sheet;
  readonly row: number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly columns: Track;
  readonly rows: Track;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly frozenColumns: number;
  readonly looks: Looks;
  readonly marks: CellMarks;
  /** The part of the selection in this row; -1 where there is none. */
  readonly selectedLeft: number;
  readonly selectedRight: number;
  readonly isTopOfSelection: boolean;
  readonly isBottomOfSelection: boolean;
  readonly activeColumn: number;
  readonly editor: ReactNode;
}

/** What else a cell carries, by "row,column". */
export interface CellMarks {
  readonly mergeAt: (row: number, column: number) => Area | null;
  readonly note: (row: number, column: number) => string | undefined;
  readonly noteKind: (row: number, column: number) => 'note' | 'comment' | undefined;
  readonly isLink: (row: number, column: number) => boolean;
}

export const cellId = (row: number, column: number): string => `cell-${columnLetters(column)}${row + 1}`;

/** One row: its header and frozen cells stay in sight, the others scroll. Redrawn only when something in it changed. */
export const GridRow = memo(function GridRow(props: RowProps): ReactNode {
  const { row, top, height, width, columns, firstColumn, lastColumn, frozenColumns } = props;
  const frozen: ReactNode[] = [];
  const scrolling: ReactNode[] = [];
  for (let column = 0; column < frozenColumns; column += 1) frozen.push(cellOf(props, column));
  // A merged area that began left of the view is drawn from its first cell on.
  const start = startWithMerges(props, Math.max(firstColumn, frozenColumns));
  for (let column = start; column <= lastColumn; column += 1) scrolling.push(cellOf(props, column));
  const selected = props.selectedLeft >= 0;
  return (
    <div role="row" aria-rowindex={row + 2} className="row" style={{ top, height, width, zIndex: props.editor ? 2 : undefined }}>
      <div role="presentation" className="frozen-part" style={{ width: rowHeaderWidth + columns.start(frozenColumns), height }}>
        <div
          role="rowheader"
          aria-colindex={1}
          className="row-header"
          data-selected={selected || undefined}
          style={{ width: rowHeaderWidth, height }}
        >
          {row + 1}
        </div>
        {frozen}
        {frozenColumns > 0 && <span className="frozen-edge-column" />}
      </div>
      {scrolling}
    </div>
  );
});

function startWithMerges({ row, marks }: RowProps, first: number): number {
  const merged = marks.mergeAt(row, first);
  return merged ? Math.min(first, merged.left) : first;
}

function cellOf(props: RowProps, column: number): ReactNode {
  const { row, rows, columns, sheet, looks, marks } = props;
  const merged = marks.mergeAt(row, column);
  if (merged && (merged.top !== row || merged.left !== column)) return null;
  const width = merged ? columns.start(merged.right + 1) - columns.start(merged.left) : columns.size(column);
  const height = merged ? rows.start(merged.bottom + 1) - rows.start(merged.top) : props.height;
  if (width === 0 || height === 0) return null;
  const look = looks(row, column);
  const selected = column >= props.selectedLeft && column <= props.selectedRight && props.selectedLeft >= 0;
  const active = column === props.activeColumn;
  const rightEdge = selected && (merged?.right ?? column) >= props.selectedRight;
  return (
    <GridCell
      key={column}
      id={cellId(row, column)}
      columnIndex={column + 2}
      left={rowHeaderWidth + columns.start(column)}
      width={width}
      height={height}
      look={look}
      reach={look.spills ? reachOf(props, column, width) : width}
      isSelected={selected}
      isActive={active}
      isMerged={merged !== null}
      edges={
        selected
          ? `${props.isTopOfSelection ? 't' : ''}${props.isBottomOfSelection || (merged && merged.bottom > row) ? 'b' : ''}${column === props.selectedLeft ? 'l' : ''}${rightEdge ? 'r' : ''}`
          : ''
      }
      note={marks.note(row, column)}
      noteKind={marks.noteKind(row, column)}
      isLink={marks.isLink(row, column)}
      isReadOnly={sheet.protection.protected && sheet.cells.get(row, column)?.style?.locked !== false}
      editor={active ? props.editor : null}
    />
  );
}

/** How far text runs over empty cells on its right. */
function reachOf({ sheet, row, columns, firstColumn, frozenColumns, marks }: RowProps, column: number, width: number): number {
  // Over the frozen edge only while nothing has scrolled under it.
  const end = column < frozenColumns && firstColumn > frozenColumns ? frozenColumns : columns.count;
  let reach = width;
  for (let next = column + 1; next < end && reach < 1200; next += 1) {
    const cell = sheet.cells.get(row, next);
    if ((cell && (cell.value !== '' || cell.formula !== undefined)) || marks.mergeAt(row, next)) break;
    reach += columns.size(next);
  }
  return reach;
}

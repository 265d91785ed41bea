import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type ClipboardEvent, type KeyboardEvent, type ReactNode } from 'react';
import { columnLetters } from '../../../src/domain/contract/columns';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import type { Place, Selection, SelectionAction } from '../selection/selection';
import type { Looks } from './cellLook';
import { columnHeaderHeight, rowHeaderWidth, type Geometry } from './geometry';
import { cellId, GridRow, type CellMarks } from './GridRow';
import { gridKey, type GridCommand } from './gridKeys';
import { usePointerSelection } from './usePointerSelection';

interface GridProps {
  readonly sheet: Sheet;
  readonly label: string;
  readonly selectAllLabel: string;
  readonly geometry: Geometry;
  readonly looks: Looks;
  readonly marks: CellMarks;
  readonly selection: Selection;
  /** The in-cell editor, where one is open. */
  readonly editor: Readonly<{ place: Place; node: ReactNode }> | null;
  /** Where the sheet was scrolled to when it was last shown. */
  readonly scrolledTo: Readonly<{ left: number; top: number }>;
  readonly onScrolled: (position: Readonly<{ left: number; top: number }>) => void;
  readonly onSelect: (action: SelectionAction) => void;
  readonly onCommand: (command: GridCommand) => void;
  readonly onClipboard: (event: ClipboardEvent) => void;
  readonly onLink: (place: Place) => void;
  /** Charts and the buttons that float on the sheet. */
  readonly children: ReactNode;
}

/** A worksheet: real grid roles, frozen panes by sticky rows and columns, and only what is in sight in the document. */
export function Grid(props: GridProps): ReactNode {
  const { sheet, geometry, selection, editor, onScrolled, onSelect } = props;
  const { rows, columns } = geometry;
  const scroller = useRef<HTMLDivElement>(null);
  const frozenRows = Math.min(sheet.frozen.rows, rows.count);
  const frozenColumns = Math.min(sheet.frozen.columns, columns.count);
  const frozenHeight = rows.start(frozenRows);
  const frozenWidth = columns.start(frozenColumns);
  const editedRow = editor?.place.row;

  const rowVirtualizer = useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    estimateSize: rows.size,
    overscan: 6,
    paddingStart: columnHeaderHeight,
    initialOffset: props.scrolledTo.top,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const shown = defaultRangeExtractor(range);
        return editedRow === undefined || shown.includes(editedRow) || editedRow >= rows.count
          ? shown
          : [...shown, editedRow].sort((a, b) => a - b);
      },
      [editedRow, rows],
    ),
  });
  const columnVirtualizer = useVirtualizer({
    horizontal: true,
    count: columns.count,
    getScrollElement: () => scroller.current,
    estimateSize: columns.size,
    overscan: 2,
    paddingStart: rowHeaderWidth,
    initialOffset: props.scrolledTo.left,
  });
  const measuredFor = useRef(geometry);
  if (measuredFor.current !== geometry) {
    measuredFor.current = geometry;
    rowVirtualizer.measure();
    columnVirtualizer.measure();
  }

  const { head } = selection;
  const view = useRef({ geometry, frozenRows, frozenColumns, isFirst: true });
  view.current = { ...view.current, geometry, frozenRows, frozenColumns };
  useEffect(() => {
    const { isFirst, ...now } = view.current;
    view.current.isFirst = false;
    // A sheet that comes back into sight stands where it was left.
    if (!isFirst)
      reveal(scroller.current, now.geometry, { rows: now.frozenRows, columns: now.frozenColumns }, { row: head.row, column: head.column });
  }, [head.row, head.column]);

  const pointer = usePointerSelection({
    scroller,
    geometry,
    frozenRows,
    frozenColumns,
    onSelect,
    onEdit: () => props.onCommand({ type: 'edit' }),
    onLink: props.onLink,
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const command = gridKey(event, pageRows(scroller.current, geometry));
    if (!command) return;
    event.preventDefault();
    if (command.type === 'select') onSelect(command.action);
    else props.onCommand(command);
  };

  const shownRows = rowVirtualizer.getVirtualItems();
  const shownColumns = columnVirtualizer.getVirtualItems();
  const firstColumn = shownColumns[0]?.index ?? 0;
  const lastColumn = shownColumns.at(-1)?.index ?? 0;
  const width = rowHeaderWidth + columns.start(columns.count);
  const { area, active } = selection;
  const rowOf = (row: number, top: number): ReactNode => {
    const selected = row >= area.top && row <= area.bottom;
    return (
      <GridRow
        key={row}
        sheet={sheet}
        row={row}
        top={top}
        height={rows.size(row)}
        width={width}
        columns={columns}
        rows={rows}
        firstColumn={firstColumn}
        lastColumn={lastColumn}
        frozenColumns={frozenColumns}
        looks={props.looks}
        marks={props.marks}
        selectedLeft={selected ? area.left : -1}
        selectedRight={selected ? area.right : -1}
        isTopOfSelection={row === area.top}
        isBottomOfSelection={row === area.bottom}
        activeColumn={row === active.row ? active.column : -1}
        editor={editedRow === row ? editor?.node : null}
      />
    );
  };
  const header = (column: number): ReactNode => (
    <div
      key={column}
      role="columnheader"
      aria-colindex={column + 2}
      className="column-header"
      data-selected={(column >= area.left && column <= area.right) || undefined}
      style={{ left: rowHeaderWidth + columns.start(column), width: columns.size(column), height: columnHeaderHeight }}
    >
      {columnLetters(column)}
    </div>
  );
  const range = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).filter((column) => columns.size(column) > 0);

  return (
    <div className="grid-frame">
      <div
        ref={scroller}
        className="grid"
        data-gridlines={sheet.showGridlines || undefined}
        onPointerDown={pointer.onPointerDown}
        onPointerMove={pointer.onPointerMove}
        onPointerUp={pointer.onPointerUp}
        onDoubleClick={pointer.onDoubleClick}
        onScroll={(event) => onScrolled({ left: event.currentTarget.scrollLeft, top: event.currentTarget.scrollTop })}
      >
        <div className="canvas" style={{ width, height: columnHeaderHeight + rows.start(rows.count) }}>
          <div
            id="grid"
            className="cells"
            role="grid"
            tabIndex={0}
            aria-label={props.label}
            aria-describedby="way-out"
            aria-multiselectable="true"
            aria-rowcount={rows.count + 1}
            aria-colcount={columns.count + 1}
            aria-activedescendant={editor ? undefined : cellId(active.row, active.column)}
            onKeyDown={onKeyDown}
            onCopy={props.onClipboard}
            onCut={props.onClipboard}
            onPaste={props.onClipboard}
          >
            <div role="rowgroup" className="frozen-top" style={{ width, height: columnHeaderHeight + frozenHeight }}>
              <div role="row" aria-rowindex={1} className="row" style={{ top: 0, height: columnHeaderHeight, width }}>
                <div
                  role="presentation"
                  className="frozen-part"
                  style={{ width: rowHeaderWidth + frozenWidth, height: columnHeaderHeight }}
                >
                  <div
                    role="columnheader"
                    aria-colindex={1}
                    className="corner-header"
                    style={{ width: rowHeaderWidth, height: columnHeaderHeight }}
                  >
                    <span className="visually-hidden">{props.selectAllLabel}</span>
                  </div>
                  {range(0, frozenColumns).map(header)}
                </div>
                {range(Math.max(firstColumn, frozenColumns), lastColumn + 1).map(header)}
              </div>
              {Array.from({ length: frozenRows }, (_, row) =>
                rows.size(row) > 0 ? rowOf(row, columnHeaderHeight + rows.start(row)) : null,
              )}
              {frozenRows > 0 && <span className="frozen-edge-row" />}
            </div>
            <div role="rowgroup">
              {shownRows.map(({ index }) =>
                index < frozenRows || rows.size(index) === 0 || index >= rows.count
                  ? null
                  : rowOf(index, columnHeaderHeight + rows.start(index)),
              )}
            </div>
          </div>
          <div className="floating">{props.children}</div>
        </div>
      </div>
    </div>
  );
}

function pageRows(scroller: HTMLElement | null, { rows }: Geometry): number {
  if (!scroller) return 20;
  const height = scroller.clientHeight - columnHeaderHeight;
  return Math.max(1, rows.at(scroller.scrollTop + height) - rows.at(scroller.scrollTop) - 1);
}

/** Scrolls as little as needed to bring a cell in sight. */
function reveal(
  scroller: HTMLElement | null,
  { rows, columns }: Geometry,
  frozen: Readonly<{ rows: number; columns: number }>,
  { row, column }: Place,
): void {
  if (!scroller) return;
  const along = (track: Geometry['rows'], index: number, frozenCount: number, at: number, room: number): number => {
    if (index < frozenCount) return at;
    const start = track.start(index);
    const before = track.start(frozenCount);
    if (start - before < at) return start - before;
    return track.start(index + 1) > at + room ? Math.min(track.start(index + 1) - room, start - before) : at;
  };
  scroller.scrollTo(
    // The drop-down button stands right of its cell.
    along(columns, column, frozen.columns, scroller.scrollLeft, scroller.clientWidth - rowHeaderWidth - 24),
    along(rows, row, frozen.rows, scroller.scrollTop, scroller.clientHeight - columnHeaderHeight),
  );
}

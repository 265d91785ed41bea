import { columnIndex, tableKeys, type CellArea, type TableData, type TableKey } from '../../domain/contract';
import { checkSettingsTable, type WorkbookRead } from './read';
import type { SheetEdit } from '../excel/watch';

/** One table or sheet of the workbook, and what of it has to be read again after edits. */
export interface SourceToRead {
  readonly key: TableKey;
  /** Which of the table's sources, 0 where it has one. */
  readonly part: number;
  readonly source: TableData;
  /** First and last row in its body, as places in `values`, of each run of edited rows. */
  readonly runs: readonly (readonly [first: number, last: number])[];
  /** Where formulas stand, whose values may have changed with any edit: in the sheet, counted from 0. */
  readonly formulas: readonly CellArea[];
}

/** More rows are quicker read with everything else. */
const mostRows = 500;
/** More ranges in a request cost more than their values. */
const mostRanges = 100;

/**
 * What to read after edits that only changed values inside the bodies of connected tables, or elsewhere; null where more may
 * have changed: rows that came or went, headers, what stands below a table, the choices about checks, a large paste.
 */
export function planEdits(
  read: Pick<WorkbookRead, 'written' | 'listed' | 'connected'>,
  edits: readonly SheetEdit[],
): readonly SourceToRead[] | null {
  const sources = sourcesOf(read);
  const rows = sources.map(() => new Set<number>());
  for (const { sheet, address, isValueEdit } of edits) {
    const areas = isValueEdit ? areasOf(address) : null;
    if (sheet === '' || !areas) return null;
    const here = sources.flatMap(({ source }, index) => (source.sheet === sheet ? [index] : []));
    if (here.length === 0) {
      const isConnected = read.connected.some((each) => each.sheet === sheet);
      if (
        isConnected ||
        read.listed.some((table) => table.sheet === sheet && (table.name === checkSettingsTable.nl || table.name === checkSettingsTable.en))
      )
        return null;
      continue;
    }
    for (const area of areas) {
      const at = here.find((index) => holds(sources[index]!.source, area));
      if (at === undefined) return null;
      const { headerRow } = sources[at]!.source;
      for (let row = area.top; row <= Math.min(area.bottom, area.top + mostRows); row++) rows[at]?.add(row - headerRow);
    }
  }
  const wanted = sources
    .map((each, index): SourceToRead => ({ ...each, runs: runsOf([...rows[index]!]), formulas: formulaAreas(each.source) }))
    .filter(({ runs, formulas }) => runs.length + formulas.length > 0);
  const [touched, ranges] = [
    rows.reduce((sum, own) => sum + own.size, 0),
    wanted.reduce((sum, { runs, formulas }) => sum + runs.length + formulas.length, 0),
  ];
  return touched > mostRows || ranges > mostRanges ? null : wanted;
}

function sourcesOf({ written: tables }: Pick<WorkbookRead, 'written'>): readonly Pick<SourceToRead, 'key' | 'part' | 'source'>[] {
  return tableKeys.flatMap((key) => {
    const table: TableData | undefined = tables[key];
    return table ? (table.parts ?? [{ table }]).map((each, part) => ({ key, part, source: each.table })) : [];
  });
}

/** Whether the area lies in the table's body. A plain sheet ends at its last filled row: what is done to that one may move its end. */
function holds({ headerRow, firstColumn, headers, values, name }: TableData, { top, left, bottom, right }: CellArea): boolean {
  return (
    top >= headerRow &&
    bottom < headerRow + values.length - (name === null ? 1 : 0) &&
    left >= firstColumn &&
    right < firstColumn + headers.length
  );
}

function formulaAreas({ formulas = [], headerRow, firstColumn }: TableData): readonly CellArea[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of formulas) {
    const own = byColumn.get(column);
    if (own) own.push(row);
    else byColumn.set(column, [row]);
  }
  return [...byColumn].flatMap(([column, own]) =>
    runsOf(own).map(([first, last]) => ({
      top: headerRow + first,
      bottom: headerRow + last,
      left: firstColumn + column,
      right: firstColumn + column,
    })),
  );
}

function runsOf(rows: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** "B2", "B2:C9" or more of them; null for whole rows and columns. */
function areasOf(address: string): readonly CellArea[] | null {
  const areas = address.split(',').map((part) => {
    const match = /^(?:.*!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/.exec(part.trim());
    if (!match) return null;
    const [, first = '', top = '', last = first, bottom = top] = match;
    const [left, right] = [columnIndex(first), columnIndex(last)];
    return left === null || right === null ? null : { top: Number(top) - 1, left, bottom: Number(bottom) - 1, right };
  });
  return areas.every((area) => area !== null) ? areas : null;
}

import type { Cell } from '../contract';
import { findHeaderRow } from './findHeaderRow';
import { headerTexts } from './headerTexts';
import { tableBounds, type FoundTable } from './tableBounds';

/** A table or sheet that may be one of ours, with a sample of its rows. */
export interface Unconnected {
  readonly sheet: string;
  /** Null for a plain sheet. */
  readonly tableName: string | null;
  /** As the user sees it; of a header of two rows the last. */
  readonly headerRow: number;
  /** Where it takes more than one row. */
  readonly headerRows?: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The same rows as people see them: dates as dates. */
  readonly shown?: readonly (readonly string[])[];
  /** The one period that the name of the sheet, or else what stands above its header, speaks of. */
  readonly period?: string;
}

interface ScannedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly shown?: readonly (readonly string[])[];
}

export interface ScannedGrid {
  readonly name: string;
  /** Row of the first cell of `grid`, 0-based. */
  readonly top: number;
  readonly grid: readonly (readonly Cell[])[];
  readonly shown?: readonly (readonly string[])[];
}

interface Scanned {
  readonly tables: readonly ScannedTable[];
  readonly sheets: readonly (ScannedGrid & { readonly tables: readonly string[] })[];
}

/** Sheets that the add-in makes itself, and tables on them: figures and findings, no rows. */
const ownSheets: ReadonlySet<string> = new Set([
  'overzicht',
  'overview',
  'controle',
  'controles',
  'checks',
  'evaluatie',
  'evaluation',
  'lees mij',
  'read me',
  'vertalingen',
  'translations',
  'strippenkaart lijsten',
]);
const isOwn = (name: string): boolean => ownSheets.has(name.trim().toLowerCase());

const sampleRows = 34;

/** What may be one of our tables in a workbook, for the pane and the command alike: each table, and each sheet without tables that has a header. */
export function sourcesIn({ tables, sheets }: Scanned): readonly Unconnected[] {
  return [
    ...tables
      .filter(({ name, sheet }) => !isOwn(name) && !isOwn(sheet))
      .map(({ name, sheet, headers, rows, shown }) => ({
        sheet,
        tableName: name,
        headerRow: 1,
        headers,
        rows,
        ...(shown ? { shown } : {}),
        ...periodIn([name, sheet]),
      })),
    ...sheets
      .filter(({ name, tables: on }) => on.length === 0 && !isOwn(name))
      .flatMap((sheet) => {
        const found = findHeaderRow(sheet.grid);
        return found ? [sourceFrom(sheet, found)] : [];
      }),
  ];
}

/** A sheet with its header on a row that a person points at. */
export const sourceAt = (sheet: ScannedGrid, header: number, headerRows = 1): Unconnected =>
  sourceFrom(sheet, tableBounds(sheet.grid, header, headerRows));

function sourceFrom({ name, top, grid, shown }: ScannedGrid, { header, left, right, last, headerRows = 1 }: FoundTable): Unconnected {
  const part = <T>(row: readonly T[]): readonly T[] => row.slice(left, right + 1);
  const body = <T>(all: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    all.slice(header + 1, Math.min(last, header + sampleRows) + 1).map(part);
  return {
    sheet: name,
    tableName: null,
    headerRow: top + header + 1,
    ...(headerRows > 1 ? { headerRows } : {}),
    headers: part(headerTexts(grid.slice(header - headerRows + 1, header + 1))),
    rows: body(grid),
    ...(shown ? { shown: body(shown) } : {}),
    ...periodIn(
      [name],
      grid.slice(0, Math.max(0, header - headerRows + 1)).flatMap((row) => row.filter((cell) => typeof cell === 'string')),
    ),
  };
}

const periods = /(?<!\d)20\d\d(?:[-/]20\d\d)?(?!\d)/g;

function periodIn(names: readonly string[], titles: readonly string[] = []): Pick<Unconnected, 'period'> {
  for (const texts of [names, titles]) {
    const [period, another] = new Set(texts.flatMap((text) => text.match(periods) ?? []));
    if (period !== undefined) return another === undefined ? { period } : {};
  }
  return {};
}

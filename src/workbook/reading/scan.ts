import type { Cell } from '../../domain/contract';
import type { Outcome } from '../excel/problem';
import { withoutKept } from './read';
import { ownMark } from '../excel/ownMark';
import { runInExcel, type RunOptions } from '../excel/run';

/** The top of a sheet, enough to find a header row in. */
export interface ScannedSheet {
  readonly name: string;
  /** Row and column of the first cell of `grid`, 0-based. */
  readonly top: number;
  readonly left: number;
  readonly grid: readonly (readonly Cell[])[];
  /** The same cells as people see them: a date as a date. */
  readonly shown: readonly (readonly string[])[];
  /** Names of the tables with a header row on it. */
  readonly tables: readonly string[];
}

export interface ScannedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  /** The first rows, as a sample. */
  readonly rows: readonly (readonly Cell[])[];
  readonly shown: readonly (readonly string[])[];
}

export interface Scan {
  readonly tables: readonly ScannedTable[];
  readonly sheets: readonly ScannedSheet[];
}

const topOfSheet = 'A1:BH40';
const sampleRows = 20;

/** What tables and sheets there are, with a sample of each: for connecting a workbook that staff already have. Two requests. */
export async function scanWorkbook(options: RunOptions = {}): Promise<Outcome<Scan>> {
  return runInExcel(
    async ({ context, sync }) => {
      const tables = context.workbook.tables.load('items/name,items/showHeaders,items/worksheet/name,items/columns/items/name');
      const sheets = context.workbook.worksheets.load('items/name,items/visibility');
      const names = context.workbook.names.load('items/name');
      await sync();
      const marks = new Set(names.items.map(({ name }) => name));
      // What we made of people's rows is no place where rows of theirs stand.
      const isTheirs = (name: string): boolean => !marks.has(ownMark(name));
      const shown = sheets.items.filter(({ name, visibility }) => visibility === 'Visible' && isTheirs(name));
      // Without a header row there is nothing to know a table by (Google Sheets exports coloured ranges so): its sheet counts as plain cells.
      const headed = withoutKept(tables.items).filter(({ showHeaders, worksheet }) => showHeaders && isTheirs(worksheet.name));
      const samples = headed.map((table) => {
        const wide = table.columns.items.length;
        return table
          .getHeaderRowRange()
          .getAbsoluteResizedRange(sampleRows + 1, wide)
          .load('values,text');
      });
      const tops = shown.map((sheet) => sheet.getRange(topOfSheet).getUsedRangeOrNullObject(true).load('values,text,rowIndex,columnIndex'));
      await sync();
      return {
        tables: headed.map((table, index): ScannedTable => ({
          name: table.name,
          sheet: table.worksheet.name,
          headers: table.columns.items.map(({ name }) => name),
          rows: ((samples[index]?.values ?? []) as Cell[][]).slice(1),
          shown: (samples[index]?.text ?? []).slice(1),
        })),
        sheets: shown.map((sheet, index): ScannedSheet => {
          const range = tops[index];
          const blank = !range || range.isNullObject;
          return {
            name: sheet.name,
            top: blank ? 0 : range.rowIndex,
            left: blank ? 0 : range.columnIndex,
            grid: blank ? [] : (range.values as Cell[][]),
            shown: blank ? [] : range.text,
            tables: headed.filter((table) => table.worksheet.name === sheet.name).map(({ name }) => name),
          };
        }),
      };
    },
    { ...options, idempotent: true },
  );
}

import {
  columnsOf,
  isBlank,
  wordKey,
  type Cell,
  type ColumnDefinition,
  type EnumerationKey,
  type TableData,
  type TableKey,
} from '../../contract';
import type { ColumnSurvey, Scan, TableSurvey } from './columnSurvey';
import { mark, marksOf } from './marks';
import { sentenceScan, type SentenceScan } from './sentences';
import { textScan, wordScan } from './textScan';

export type { ColumnSurvey, TableSurvey } from './columnSurvey';

/** Days that an assignment register can sensibly name: 1 January 1990 up to 31 December 2099. */
export const firstPlausibleDay = 32_874;
export const lastPlausibleDay = 73_050;

/** Rows at a time: a block stays in the processor's cache while each column goes over it. */
const blockRows = 64;

/** `more` scans go along, so that the rows are read once for everything; they may keep the columns to read them afterwards. */
export function surveyTable(
  key: TableKey,
  table: TableData,
  more: (columns: readonly ColumnSurvey[]) => readonly Scan[] = () => [],
): TableSurvey {
  const definitions = new Map(columnsOf(key));
  const rows = table.values.length;
  const keyAt = new Map(Object.entries(table.columns).map(([column, at]) => [at, column] as const));
  const columns = table.headers.map((header, at): ColumnSurvey => {
    const column = keyAt.get(at) ?? null;
    const definition = (column !== null && definitions.get(column)) || null;
    const keepsBlanks = isFilledIn(key, column, definition) || at === 0 || isBlank(header);
    const [isWord, isNumber] = [
      definition?.kind === 'reference' || definition?.kind === 'enumeration',
      definition?.kind === 'date' || definition?.kind === 'strips',
    ];
    return {
      at,
      header,
      key: column,
      definition,
      keepsBlanks,
      odd: [],
      marks: [],
      blanks: [],
      distinct: null,
      words: isWord ? new Int32Array(rows).fill(-1) : null,
      numbers: isNumber ? new Float64Array(rows).fill(Number.NaN) : null,
    };
  });
  const { values } = table;
  const sentences = sentenceScan(marksOfCell);
  const scans = [sentences.scan, ...columns.map((column) => scanOf(key, column, sentences)), ...more(columns)];
  for (let from = 0; from < values.length; from += blockRows) {
    const to = Math.min(from + blockRows, values.length);
    for (const scan of scans) scan(values, from, to);
  }
  return { key, table, columns, isEmptyRow: (row) => (values[row] ?? []).every(isBlank) };
}

/** Columns a table can do without, but where they are there a row without a word counts nowhere. */
const filledIn: { readonly [T in TableKey]?: readonly string[] } = {
  allocation: ['status'],
  mutations: ['kind'],
  products: ['kind', 'date'],
  uses: ['date'],
};

/** Whether a row is not complete without this cell. */
export function isFilledIn(table: TableKey, column: string | null, definition: ColumnDefinition | null): boolean {
  return definition?.needed === true || column === 'period' || (column !== null && filledIn[table]?.includes(column) === true);
}

export interface NumberRange {
  readonly min: number;
  readonly max: number;
}

/** A full-time job is 1 fte; a little over is a week of 40 hours where 36 is the norm. */
export const fte: NumberRange = { min: 0, max: 1.2 };
/** More than five working years on one thing. */
const hours: NumberRange = { min: 0, max: 10_000 };
const ranges: { readonly [T in TableKey]?: Readonly<Record<string, NumberRange>> } = {
  // Regions use both 1–5 and 1–10 for the mark in Opdrachten: number-out-of-range looks which.
  assignments: { hours, satisfaction: { min: 1, max: 5 } },
  team: { fte },
  bookings: { fte },
  availability: { fteLess: fte },
  products: { hours },
  reviews: { satisfaction: { min: 1, max: 5 } },
};

/** What a number column can sensibly hold, both ends included; null where anything goes. */
export function rangeOf(table: TableKey, column: string): NumberRange | null {
  return ranges[table]?.[column] ?? null;
}

function scanOf(table: TableKey, column: ColumnSurvey, sentences: SentenceScan): Scan {
  switch (column.definition?.kind) {
    case 'number': {
      const { min, max } = rangeOf(table, column.key ?? '') ?? { min: -Number.MAX_VALUE, max: Number.MAX_VALUE };
      return numberScan(column, min, max, false);
    }
    case 'strips':
      return numberScan(column, table === 'mutations' ? -Number.MAX_VALUE : 0, Number.MAX_VALUE, true);
    case 'date':
      return numberScan(column, firstPlausibleDay, lastPlausibleDay + 0.99999, false);
    case 'enumeration':
      return wordScan(column, isWordOf(column.definition.enumeration));
    // Excel looks "Aa  en Hunze" up as another name than "Aa en Hunze".
    case 'reference':
      return textScan(column, (cell) => marksOfCell(cell) | (typeof cell === 'string' && cell.includes('  ') ? mark.spaces : 0), null);
    default:
      return textScan(column, marksOfCell, sentences.add);
  }
}

function isWordOf(enumeration: EnumerationKey | undefined): (cell: Cell) => boolean {
  return (cell) => typeof cell === 'string' && enumeration !== undefined && wordKey(enumeration, cell) !== null;
}

function numberScan({ at, odd, blanks, keepsBlanks, numbers }: ColumnSurvey, min: number, max: number, whole: boolean): Scan {
  return (values, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (typeof cell === 'number') {
        const isWithin = cell >= min && cell <= max;
        // A day that cannot be meant is date-invalid's, and is reckoned with nowhere.
        if (numbers !== null && (isWithin || whole)) numbers[row] = cell;
        if (isWithin && (!whole || Number.isInteger(cell))) continue;
        odd.push(row);
      } else if (cell === '' || cell === undefined) {
        if (keepsBlanks) blanks.push(row);
      } else odd.push(row);
    }
  };
}

const marksOfCell = (cell: Cell): number => (typeof cell === 'string' ? marksOf(cell) : markOfOther(cell));

/** A number in a text column is fine ("Nr" 12), unless it is long enough to be a citizen service or telephone number. */
function markOfOther(cell: number | boolean): number {
  return typeof cell === 'number' && cell >= 10_000_000 && cell < 10_000_000_000 ? mark.digits : 0;
}

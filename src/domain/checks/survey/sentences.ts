import type { Cell, TableData } from '../../contract';
import type { ColumnSurvey, Scan } from './columnSurvey';
import { hasOddEdge, mayHaveMarks } from './marks';

export interface SentenceScan {
  /** Takes a column over from the next block of rows on. */
  readonly add: (column: ColumnSurvey) => void;
  readonly scan: Scan;
}

/**
 * Sentences are nearly all different, and nearly all ordinary: those of all columns in a block of rows are looked at as one text,
 * which the engine does many times faster than one by one, and only where that shows something is each looked at by itself.
 */
export function sentenceScan(marksOf: (cell: Cell) => number): SentenceScan {
  const all: ColumnSurvey[] = [];
  // Texts may look like one long number where they touch.
  let glue = '';
  const areOrdinary = (columns: readonly ColumnSurvey[], values: TableData['values'], from: number, to: number): boolean => {
    let joined = '';
    for (let row = from; row < to; row++) {
      const cells = values[row]!;
      for (let index = 0; index < columns.length; index++) {
        const cell = cells[columns[index]!.at];
        if (typeof cell === 'string') {
          if (cell.length <= shortNumber && isPlainNumber(cell)) continue;
          if (hasOddEdge(cell)) return false;
          joined = glue === '' ? joined + cell : joined + glue + cell;
        } else if (cell !== undefined && marksOf(cell) !== 0) return false;
      }
    }
    return !mayHaveMarks(joined);
  };
  const mark = ({ at, odd, marks }: ColumnSurvey, values: TableData['values'], from: number, to: number): boolean => {
    const before = odd.length;
    for (let row = from; row < to; row++) {
      const found = marksOf(values[row]![at] ?? '');
      if (found === 0) continue;
      odd.push(row);
      marks.push(found);
    }
    return odd.length > before;
  };
  return {
    add: (column) => {
      all.push(column);
    },
    scan: (values, from, to) => {
      if (areOrdinary(all, values, from, to)) return;
      const marked = all.filter((column) => !areOrdinary([column], values, from, to) && mark(column, values, from, to));
      if (marked.length === 0) glue = '\n';
    },
  };
}

/** Numbers of assignments are short: "2026-014" can hide nothing. */
const shortNumber = 12;

/** Figures, letters and dashes that start with a figure other than 0 and have fewer than nine figures in a row, or nothing: no mark can be on them. */
function isPlainNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first < 49 || first > 57) return false;
  let streak = 1;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      if (++streak === 9) return false;
    } else if (code === 45 || (code >= 97 && code <= 122)) streak = 0;
    else return false;
  }
  return true;
}

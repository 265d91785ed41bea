import type { Cell } from '../contract';
import { hasOddEdge, mayHaveMarks } from './marks';
import type { ColumnSurvey, Scan } from './survey';

/** Words that come back (a municipality, a theme) are looked at once; a column of sentences gives that up. */
const remembered = 256;

/** A column of words from a list: each different one is looked up once. */
export function wordScan(column: ColumnSurvey, isKnown: (cell: Cell) => boolean): Scan {
  const { at, odd, blanks, keepsBlanks, words } = column;
  const places = new Map<Cell, number>();
  const fine: boolean[] = [];
  return (values, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (cell === '' || cell === undefined) {
        if (keepsBlanks) blanks.push(row);
        continue;
      }
      let place = places.get(cell);
      if (place === undefined) {
        place = fine.length;
        places.set(cell, place);
        fine.push(isKnown(cell));
      }
      if (words !== null) words[row] = place;
      if (!fine[place]!) odd.push(row);
    }
    column.distinct = places;
  };
}

/** A column of texts, whose odd ones `marksOf` tells apart. */
export function textScan(column: ColumnSurvey, marksOf: (cell: Cell) => number): Scan {
  const { at, odd, marks, blanks, keepsBlanks } = column;
  const places = new Map<Cell, number>();
  const marksAt: number[] = [];
  let [hits, misses] = [0, 0];
  const sentences = sentenceScan(column, marksOf);
  return (values, from, to) => {
    if (misses > remembered && hits < misses) {
      sentences(values, from, to);
      return;
    }
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (cell === '' || cell === undefined) {
        if (keepsBlanks) blanks.push(row);
        continue;
      }
      let place = places.get(cell);
      if (place === undefined) {
        misses++;
        place = marksAt.length;
        places.set(cell, place);
        marksAt.push(marksOf(cell));
      } else hits++;
      if (column.words !== null) column.words[row] = place;
      const found = marksAt[place]!;
      if (found !== 0) {
        odd.push(row);
        marks.push(found);
      }
    }
    if (misses > remembered && hits < misses) {
      column.distinct = null;
      column.words = null;
      places.clear();
    } else column.distinct = places;
  };
}

/** Numbers of assignments are short: "2026-014" can hide nothing. */
const shortNumber = 12;

/** Figures, letters and dashes that start with a figure other than 0 and have fewer than nine figures in a row: no mark can be on them. */
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

/**
 * Sentences are nearly all different, and nearly all ordinary: those of a block of rows are looked at as one text, which
 * the engine does many times faster than one by one, and only where that shows something is each looked at by itself.
 */
function sentenceScan({ at, odd, marks, blanks, keepsBlanks }: ColumnSurvey, marksOf: (cell: Cell) => number): Scan {
  // Numbers of assignments look like one long number where they touch.
  let glue = '';
  const each: Scan = (values, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (cell === '' || cell === undefined) continue;
      const found = marksOf(cell);
      if (found !== 0) {
        odd.push(row);
        marks.push(found);
      }
    }
  };
  return (values, from, to) => {
    let joined = '';
    let isOdd = false;
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (cell === '' || cell === undefined) {
        if (keepsBlanks) blanks.push(row);
      } else if (typeof cell === 'string') {
        if (cell.length <= shortNumber && isPlainNumber(cell)) continue;
        isOdd ||= hasOddEdge(cell);
        joined = glue === '' ? joined + cell : joined + glue + cell;
      } else isOdd ||= marksOf(cell) !== 0;
    }
    if (!isOdd && !mayHaveMarks(joined)) return;
    const before = odd.length;
    each(values, from, to);
    if (!isOdd && odd.length === before) glue = '\n';
  };
}

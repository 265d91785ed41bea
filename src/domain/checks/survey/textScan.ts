import type { Cell } from '../../contract';
import type { ColumnSurvey, Scan } from './columnSurvey';
import { placesOf } from './places';

/** Words that come back (a municipality, a theme) are looked at once; a column of sentences gives that up. */
const remembered = 256;

/** A column of words from a list: each different one is looked up once. */
export function wordScan(column: ColumnSurvey, isKnown: (cell: Cell) => boolean): Scan {
  const { at, odd, blanks, keepsBlanks, words } = column;
  const { all: places, of } = placesOf();
  const fine: boolean[] = [];
  return (values, from, to) => {
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (cell === '' || cell === undefined) {
        if (keepsBlanks) blanks.push(row);
        continue;
      }
      let place = of(cell);
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

/** A column of texts, whose odd ones `marksOf` tells apart; where they turn out to be nearly all different, `giveUp` takes over. */
export function textScan(column: ColumnSurvey, marksOf: (cell: Cell) => number, giveUp: ((column: ColumnSurvey) => void) | null): Scan {
  const { at, odd, marks, blanks, keepsBlanks } = column;
  const { all: places, of } = placesOf();
  const marksAt: number[] = [];
  let [hits, misses] = [0, 0];
  let hasGivenUp = false;
  return (values, from, to) => {
    if (hasGivenUp) {
      for (let row = from; keepsBlanks && row < to; row++) if ((values[row]![at] ?? '') === '') blanks.push(row);
      return;
    }
    for (let row = from; row < to; row++) {
      const cell = values[row]![at];
      if (cell === '' || cell === undefined) {
        if (keepsBlanks) blanks.push(row);
        continue;
      }
      let place = of(cell);
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
    column.distinct = places;
    if (giveUp !== null && misses > remembered && hits < misses) {
      column.distinct = null;
      column.words = null;
      places.clear();
      hasGivenUp = true;
      giveUp(column);
    }
  };
}

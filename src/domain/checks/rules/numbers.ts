import { readNumber, type NumberExpectation } from '../../cells/readNumber';
import type { CellReading } from '../../cells/reading';
import type { Cell, TableData, TableKey } from '../../contract';
import type { CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Place } from '../define/finding';
import { numberWrittenOut, type Unit } from '../recognise/writtenOut';
import { eachOdd } from '../shared/oddCells';
import { rangeOf, type ColumnSurvey, type NumberRange } from '../survey/survey';

const numberKinds = ['number', 'strips'];

/** What the column's numbers are like, to read "109.346" by. */
function expectation(table: TableKey, column: ColumnSurvey): NumberExpectation {
  if (column.key === 'population') return { whole: true, min: 500 };
  if (column.definition?.kind === 'strips') return { whole: true };
  if (column.key === 'fte' || column.key === 'fteLess' || column.key === 'satisfaction') return { max: 100 };
  return table === 'assignments' || table === 'products' ? { min: 0 } : {};
}

interface NumberCell {
  readonly place: Place;
  readonly reading: CellReading<number>;
  readonly cell: Cell;
  readonly column: ColumnSurvey;
  /** Whether a number can be meant here: nobody has 36 fte. */
  readonly fits: (value: number) => boolean;
}

function eachNumber(context: CheckContext, visit: (found: NumberCell) => void): void {
  eachOdd(context, numberKinds, (place, cell, column) => {
    const range = isFte(column) ? rangeOf(place.table, column.key ?? '') : null;
    const fits = (value: number): boolean => range === null || (value >= range.min && value <= range.max);
    visit({ place, reading: readNumber(cell, expectation(place.table, column)), cell, column, fits });
  });
}

const isFte = ({ key }: ColumnSurvey): boolean => key === 'fte' || key === 'fteLess';

/** What the column counts, where its numbers have a unit. */
function unitOf(column: ColumnSurvey): Unit | null {
  if (isFte(column)) return 'fte';
  if (column.definition?.kind === 'strips') return 'strips';
  return column.key === 'hours' ? 'hours' : column.key === 'population' ? 'inhabitants' : null;
}

const numberInvalid = define({
  code: 'number-invalid',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachNumber(context, ({ place, reading, cell, column, fits }) => {
      if (reading.kind !== 'invalid') return;
      const meant = typeof cell === 'string' ? numberWrittenOut(cell, unitOf(column)) : null;
      report(place, meant === null || !fits(meant) ? {} : { suggestion: { value: meant, form: 'number' } });
    });
  },
});

const numberAsText = define({
  code: 'number-as-text',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachNumber(context, ({ place, reading, fits }) => {
      if (reading.kind !== 'asText') return;
      const params = { number: reading.value };
      report(place, fits(reading.value) ? { params, suggestion: { value: reading.value, form: 'number' }, certain: true } : { params });
    });
  },
});

const numberAmbiguous = define({
  code: 'number-ambiguous',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachNumber(context, ({ place, reading, fits }) => {
      if (reading.kind !== 'ambiguous') return;
      const values = reading.candidates.filter(fits);
      report(place, values.length === 0 ? {} : { suggestion: { values, form: 'number' } });
    });
  },
});

/** Some regions give marks of 1–10 in Opdrachten: then a good part of them is above 5, not one or two. Otherwise 1–5, as in Evaluaties. */
function scaleOf({ values }: TableData, { at, odd }: ColumnSurvey): NumberRange {
  const isHigh = (cell: Cell | undefined): boolean => typeof cell === 'number' && cell > fromFive.max && cell <= fromTen.max;
  const high = odd.filter((row) => isHigh(values[row]?.[at])).length;
  if (high === 0) return fromTen;
  return high >= 3 && high * 4 >= values.filter((cells) => typeof cells[at] === 'number').length ? fromTen : fromFive;
}

const fromFive: NumberRange = { min: 1, max: 5 };

const fromTen: NumberRange = { min: 1, max: 10 };

const numberOutOfRange = define({
  code: 'number-out-of-range',
  group: 'cells',
  severity: 'warning',
  reads: 'all',
  reach: 'table',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const survey of columns) {
        const { at, key: column, odd } = survey;
        const range = column === null ? null : rangeOf(key, column);
        if (!range) continue;
        const { min, max } = key === 'assignments' && column === 'satisfaction' ? scaleOf(table, survey) : range;
        for (const row of odd) {
          const cell = table.values[row]?.[at];
          if (typeof cell === 'number' && (cell < min || cell > max)) report({ table: key, row, column: at }, { params: { min, max } });
        }
        // Nobody is booked for nothing.
        if (key === 'bookings' && column === 'fte')
          table.values.forEach((cells, row) => {
            if (cells[at] === 0) report({ table: key, row, column: at }, { params: { min: 0.01, max } });
          });
      }
    }
  },
});

export const numberChecks = [numberInvalid, numberAsText, numberAmbiguous, numberOutOfRange] as const;

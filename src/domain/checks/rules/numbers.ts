import { readNumber, type NumberExpectation } from '../../cells/readNumber';
import type { CellReading } from '../../cells/reading';
import type { Cell, TableData, TableKey } from '../../contract';
import type { CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Place } from '../define/finding';
import { numberWrittenOut } from '../recognise/writtenOut';
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

function eachNumber(context: CheckContext, visit: (place: Place, reading: CellReading<number>, cell: Cell) => void): void {
  eachOdd(context, numberKinds, (place, cell, column) => visit(place, readNumber(cell, expectation(place.table, column)), cell));
}

const numberInvalid = define({
  code: 'number-invalid',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachNumber(context, (place, reading, cell) => {
      if (reading.kind !== 'invalid') return;
      const meant = typeof cell === 'string' ? numberWrittenOut(cell) : null;
      report(place, meant === null ? {} : { suggestion: { value: meant, form: 'number' } });
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
    eachNumber(context, (place, reading) => {
      if (reading.kind === 'asText') {
        report(place, { params: { number: reading.value }, suggestion: { value: reading.value, form: 'number' }, certain: true });
      }
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
    eachNumber(context, (place, reading) => {
      if (reading.kind === 'ambiguous') report(place, { suggestion: { values: reading.candidates, form: 'number' } });
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

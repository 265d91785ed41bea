import { readDate } from '../../cells/readDate';
import type { CellReading } from '../../cells/reading';
import type { TableKey } from '../../contract';
import { columnOf, type CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Place } from '../define/finding';
import { eachOdd } from '../shared/oddCells';
import { firstPlausibleDay, lastPlausibleDay } from '../survey/survey';

const isPlausible = (serial: number): boolean => serial >= firstPlausibleDay && serial <= lastPlausibleDay;

function eachDate(context: CheckContext, visit: (place: Place, reading: CellReading<number>) => void): void {
  eachOdd(context, ['date'], (place, cell) => {
    const reading = readDate(cell);
    const implausible = (reading.kind === 'value' || reading.kind === 'asText') && !isPlausible(reading.value);
    visit(place, implausible ? { kind: 'invalid' } : reading);
  });
}

const dateInvalid = define({
  code: 'date-invalid',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachDate(context, (place, reading) => {
      // One day that it may be, but not for certain ("46084"), is proposed.
      const [only, ...others] = reading.kind === 'ambiguous' ? reading.candidates : [];
      if (only !== undefined && others.length === 0) report(place, { suggestion: { value: only, form: 'date' } });
      else if (reading.kind === 'invalid') report(place);
    });
  },
});

const dateAsText = define({
  code: 'date-as-text',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachDate(context, (place, reading) => {
      if (reading.kind === 'asText') {
        report(place, { params: { date: { date: reading.value } }, suggestion: { value: reading.value, form: 'date' }, certain: true });
      }
    });
  },
});

const dateAmbiguous = define({
  code: 'date-ambiguous',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachDate(context, (place, reading) => {
      if (reading.kind !== 'ambiguous' || reading.candidates.length === 1) return;
      report(place, reading.candidates.length > 0 ? { suggestion: { values: reading.candidates, form: 'date' } } : {});
    });
  },
});

/** Where a table says from when until when. */
const spans: readonly (readonly [TableKey, string, string])[] = [
  ['assignments', 'start', 'end'],
  ['bookings', 'from', 'to'],
  ['team', 'from', 'to'],
  ['availability', 'from', 'to'],
];

const startAfterEnd = define({
  code: 'start-after-end',
  group: 'rows',
  severity: 'error',
  reads: spans.map(([table]) => table),
  reach: 'row',
  run: ({ survey }, report) => {
    for (const [key, startKey, endKey] of spans) {
      const found = survey(key);
      const [start, end] = [columnOf(found, startKey), columnOf(found, endKey)];
      if (!start?.numbers || !end?.numbers) continue;
      const [firsts, lasts] = [start.numbers, end.numbers];
      for (let row = 0; row < firsts.length; row++) {
        if (firsts[row]! > lasts[row]!) {
          report({ table: key, row, column: end.at }, { params: { start: { date: firsts[row]! }, end: { date: lasts[row]! } } });
        }
      }
    }
  },
});

const requestedAfterStart = define({
  code: 'requested-after-start',
  group: 'rows',
  severity: 'warning',
  reads: ['assignments'],
  run: ({ survey }, report) => {
    const found = survey('assignments');
    const [requested, start] = [columnOf(found, 'requested'), columnOf(found, 'start')];
    if (!requested?.numbers || !start?.numbers) return;
    const [asked, begun] = [requested.numbers, start.numbers];
    for (let row = 0; row < asked.length; row++) {
      if (asked[row]! > begun[row]!) {
        report(
          { table: 'assignments', row, column: requested.at },
          { params: { requested: { date: asked[row]! }, start: { date: begun[row]! } } },
        );
      }
    }
  },
});

export const dateChecks = [dateInvalid, dateAsText, dateAmbiguous, startAfterEnd, requestedAfterStart] as const;

import { readDate } from '../../cells/readDate';
import { daysMeant } from '../../cells/dateWords';
import type { CellReading } from '../../cells/reading';
import { textOf } from '../../cells/text';
import type { TableData, TableKey } from '../../contract';
import { columnOf, type CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Place } from '../define/finding';
import { eachOdd } from '../shared/oddCells';
import { firstPlausibleDay, lastPlausibleDay } from '../survey/survey';

const isPlausible = (serial: number): boolean => serial >= firstPlausibleDay && serial <= lastPlausibleDay;

/** `meant`: the day that words such as "Q3 2026" or "week 10" stand for in this column, for a person to say yes to. */
function eachDate(context: CheckContext, visit: (place: Place, reading: CellReading<number>, meant: () => number | null) => void): void {
  eachOdd(context, ['date'], (place, cell, { key }, { table }) => {
    const reading = readDate(cell);
    const implausible = (reading.kind === 'value' || reading.kind === 'asText') && !isPlausible(reading.value);
    const meant = (): number | null => {
      const span = typeof cell === 'string' ? daysMeant(cell, yearOf(context, table, place.row)) : null;
      const wanted = span && (isLastDay(key) ? span.last : span.first);
      return wanted !== null && isPlausible(wanted) ? wanted : null;
    };
    visit(place, implausible ? { kind: 'invalid' } : reading, meant);
  });
}

/** Columns that say until when: words mean the last of their days there, elsewhere the first. */
const isLastDay = (column: string | null): boolean => column === 'end' || column === 'to';

/** The year a row is of, where its period says one; else that of the workbook's period. */
function yearOf({ settings }: CheckContext, table: TableData, row: number): number | null {
  const at = (table.columns as Readonly<Record<string, number>>)['period'];
  const period = at === undefined ? '' : textOf(table.values[row]?.[at]);
  const year = /^(20\d{2})/.exec(period === '' ? (settings.period ?? '') : period)?.[1];
  return year === undefined ? null : Number(year);
}

const dateInvalid = define({
  code: 'date-invalid',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachDate(context, (place, reading, meant) => {
      // One day that it may be, but not for certain ("46084"), is proposed.
      const [only, ...others] = reading.kind === 'ambiguous' ? reading.candidates : [];
      if (only !== undefined && others.length === 0) report(place, { suggestion: { value: only, form: 'date' } });
      else if (reading.kind === 'invalid') {
        const day = meant();
        report(place, day === null ? {} : { suggestion: { value: day, form: 'date' } });
      }
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
    eachDate(context, (place, reading, meant) => {
      if (reading.kind !== 'ambiguous' || reading.candidates.length === 1) return;
      // A month without a day: the first or the last of it, by the column it stands in.
      const day = meant();
      if (day !== null) report(place, { suggestion: { value: day, form: 'date' } });
      else report(place, reading.candidates.length > 0 ? { suggestion: { values: reading.candidates, form: 'date' } } : {});
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

import { daysOffAround, daysOffFor, workingDays } from '../../../src/domain/capacity';
import type { Cell, TableOf } from '../../../src/domain/contract';
import { settingsOf } from '../ledger/tablesOf';
import { day } from './days';

const holidays = (...dates: readonly Cell[]): TableOf<'holidays'> => ({
  sheet: 'Feestdagen',
  name: 'Feestdagen',
  headerRow: 1,
  firstColumn: 0,
  headers: ['Feestdag', 'Datum'],
  columns: { holiday: 0, date: 1 },
  values: dates.map((date) => ['vrij', date]),
});
const year = (number: number) => ({ from: day(`${number}-01-01`), to: day(`${number}-12-31`) });
const closed = day('2026-05-15');

describe('The days off of a window', () => {
  test('are the Dutch public holidays where the workbook has no table', () => {
    // 2026: 1 January, 6 April, 27 April, 14 May, 25 May and 25 December fall on weekdays; 26 December is a Saturday.
    expect(daysOffFor({}, year(2026))).toEqual(
      ['2026-01-01', '2026-04-06', '2026-04-27', '2026-05-14', '2026-05-25', '2026-12-25'].map(day),
    );
  });

  test('are those of the table and no others, in the years it has days of', () => {
    expect(daysOffFor({ holidays: holidays(closed) }, year(2026))).toEqual([closed]);
    expect(daysOffFor({ holidays: holidays(closed) }, year(2027))).toEqual(daysOffFor({}, year(2027)));
    const both = { from: day('2026-01-01'), to: day('2027-12-31') };
    expect(daysOffFor({ holidays: holidays(closed) }, both)).toEqual([closed, ...daysOffFor({}, year(2027))]);
  });

  test('read dates as text, leave out weekends, days outside and cells that are no date, and count a double day once', () => {
    const saturday = day('2026-05-16');
    const table = holidays('2026-05-15', closed, closed + 0.5, saturday, '', 'Pinksteren', '#N/A', true);
    const may = { from: day('2026-05-01'), to: day('2026-05-15') };
    expect(daysOffFor({ holidays: table }, may)).toEqual([closed]);
    // 1 to 15 May 2026 has 11 weekdays; the 15th is off.
    expect(workingDays(may.from, may.to, daysOffFor({ holidays: table }, may))).toBe(10);
    expect(daysOffFor({ holidays: table }, { from: day('2026-06-01'), to: day('2026-06-30') })).toEqual([]);
  });

  test('are the Dutch ones where the table is empty or has no column of dates', () => {
    expect(daysOffFor({ holidays: holidays() }, year(2026))).toEqual(daysOffFor({}, year(2026)));
    expect(daysOffFor({ holidays: { ...holidays(closed), columns: {} } }, year(2026))).toEqual(daysOffFor({}, year(2026)));
  });

  test.each([
    ['lustrum', [false, true]],
    ['elk jaar', [true, true]],
    ['Every Year', [true, true]],
    ['nooit', [false, false]],
    ['soms', [false, true]],
    ['', [false, true]],
  ])('have 5 May by the setting of the workbook (%s), where the table has no day of the year', (value, expected) => {
    const settings = settingsOf({ 'Bevrijdingsdag vrij': value });
    // 5 May 2027 is a Wednesday, that of 2025 a Monday in a lustrum year.
    expect(['2027-05-05', '2025-05-05'].map((iso) => daysOffFor({ settings }, { from: day(iso), to: day(iso) }).length === 1)).toEqual(
      expected,
    );
    expect(daysOffFor({ settings, holidays: holidays(closed) }, year(2026))).toEqual([closed]);
  });

  test('of whole years around some days: what is worked out per year needs them', () => {
    // New Year's Day 2026 is a Thursday, 25 December 2027 a Saturday, 17 May 2027 Whit Monday.
    const around = daysOffAround({ holidays: holidays(closed) }, [day('2026-06-01'), null, day('2027-03-01')]);
    expect(around).toEqual([closed, ...daysOffFor({}, year(2027))]);
    expect(around).toContain(day('2027-05-17'));
    expect(daysOffAround({}, [null])).toEqual([]);
  });

  test('are none where the window ends before it starts', () => {
    expect(daysOffFor({}, { from: day('2026-05-02'), to: day('2026-04-01') })).toEqual([]);
  });
});

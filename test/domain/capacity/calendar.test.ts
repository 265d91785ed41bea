import fc from 'fast-check';
import { isoOf, serialOf, weekdayOf } from '../../../src/domain/cells/serialDate';
import { daysOff, dutchHolidays, easterOf, holidaysBetween, workingDays } from '../../../src/domain/capacity';
import { day } from './days';

describe('Easter', () => {
  // Known dates; 1818 and 2285 are the earliest (22 March), 2038 the latest (25 April); 1954, 1981, 2049 and 2076 are Gauss's exceptions.
  test.each([
    '1900-04-15',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2285-03-22',
  ])('%s', (iso) => {
    expect(isoOf(easterOf(Number(iso.slice(0, 4))))).toBe(iso);
  });

  test('is a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 9998 }), (year) => {
        const easter = easterOf(year);
        expect(weekdayOf(easter)).toBe(7);
        expect(easter).toBeGreaterThanOrEqual(serialOf(year, 3, 22)!);
        expect(easter).toBeLessThanOrEqual(serialOf(year, 4, 25)!);
      }),
    );
  });
});

describe('Dutch holidays', () => {
  const isoOn = (year: number, option?: 'lustrum' | 'yearly' | 'never') =>
    Object.fromEntries(dutchHolidays(year, option).map(({ key, date }) => [key, isoOf(date)]));

  test("of 2026: Easter is on 5 April, King's Day on a Monday", () => {
    expect(isoOn(2026)).toEqual({
      newYear: '2026-01-01',
      easterMonday: '2026-04-06',
      kingsDay: '2026-04-27',
      ascension: '2026-05-14',
      whitMonday: '2026-05-25',
      christmas: '2026-12-25',
      boxingDay: '2026-12-26',
    });
  });

  test("King's Day moves to Saturday the 26th where the 27th is a Sunday (2025, 2031)", () => {
    expect([2025, 2031, 2024].map((year) => isoOn(year).kingsDay)).toEqual(['2025-04-26', '2031-04-26', '2024-04-27']);
  });

  test('Liberation Day is off each lustrum, every year or never', () => {
    expect([2025, 2026, 2030].map((year) => isoOn(year).liberationDay)).toEqual(['2025-05-05', undefined, '2030-05-05']);
    expect(isoOn(2026, 'yearly').liberationDay).toBe('2026-05-05');
    expect(isoOn(2025, 'never').liberationDay).toBeUndefined();
  });

  test('over a turn of the year', () => {
    expect(holidaysBetween(day('2026-12-26'), day('2027-01-01')).map(({ key }) => key)).toEqual(['boxingDay', 'newYear']);
  });
});

describe('workingDays', () => {
  const off2026 = daysOff(dutchHolidays(2026).map(({ date }) => date));

  test.each<[string, string, string, number]>([
    ['a Monday', '2026-03-02', '2026-03-02', 1],
    ['a Saturday', '2026-03-07', '2026-03-07', 0],
    ['a week', '2026-03-02', '2026-03-08', 5],
    ['Thursday to Tuesday', '2026-03-05', '2026-03-10', 4],
    ['from after to', '2026-03-10', '2026-03-05', 0],
    // February 2028 is leap: Tuesday 1 to Tuesday 29, four weeks and a day.
    ['a leap February', '2028-02-01', '2028-02-29', 21],
    // April 2026: 22 weekdays, off Easter Monday the 6th and King's Day the 27th.
    ['April with its holidays', '2026-04-01', '2026-04-30', 20],
    // 2026: 261 weekdays, less New Year, Easter Monday, King's Day, Ascension, Whit Monday and 25 December; the 26th is a Saturday.
    ['a year', '2026-01-01', '2026-12-31', 255],
  ])('%s', (_, from, to, expected) => {
    expect(workingDays(day(from), day(to), off2026)).toBe(expected);
  });

  test('counts a day off once, and one in the weekend not at all', () => {
    const monday = day('2026-03-02');
    expect(workingDays(monday, monday + 6, daysOff([monday, monday, monday + 0.5, monday + 5]))).toBe(4);
  });

  test('is the count of days one by one, and adds up over a cut', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 80000 }),
        fc.nat({ max: 60 }),
        fc.nat({ max: 60 }),
        fc.array(fc.nat({ max: 60 })),
        (from, length, cut, holidays) => {
          const off = daysOff(holidays.map((offset) => from + offset));
          const to = from + length;
          let expected = 0;
          for (let serial = from; serial <= to; serial++) if (weekdayOf(serial) <= 5 && !off.includes(serial)) expected++;
          expect(workingDays(from, to, off)).toBe(expected);
          const middle = Math.min(from + cut, to);
          expect(workingDays(from, middle, off) + workingDays(middle + 1, to, off)).toBe(expected);
        },
      ),
    );
  });
});

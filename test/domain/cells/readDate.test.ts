import fc from 'fast-check';
import { isoOf, readDate, serialOfIso } from '../../../src/domain/cells';
import type { Cell } from '../../../src/domain/contract';

/** A reading in one word: "= 2026-03-03" a date, "~ 2026-03-03" text that is certainly that date, "? a b" ambiguous. */
function shown(cell: Cell): string {
  const reading = readDate(cell);
  if (reading.kind === 'value') return `= ${isoOf(reading.value)}`;
  if (reading.kind === 'asText') return `~ ${isoOf(reading.value)}`;
  if (reading.kind === 'ambiguous') return ['?', ...reading.candidates.map(isoOf)].join(' ');
  return reading.kind;
}

describe('readDate', () => {
  // 46084 is 3 March 2026: 46023 is 1 January, 31 + 28 + 2 days later.
  test.each<[Cell, string]>([
    [46084, '= 2026-03-03'],
    [46084.75, '= 2026-03-03'],
    [0, 'invalid'],
    [-3, 'invalid'],
    [2_958_466, 'invalid'],
    [20260303, '~ 2026-03-03'],
    ['', 'blank'],
    ['\u00a0', 'blank'],
    ['#VALUE!', 'error'],
    [true, 'invalid'],
    ['2026-03-03', '~ 2026-03-03'],
    ['2026/3/3', '~ 2026-03-03'],
    ['2026-03-03T00:00:00Z', '~ 2026-03-03'],
    ['2026-03-03 14:30', '~ 2026-03-03'],
    ['20260303', '~ 2026-03-03'],
    ['03-03-2026', '~ 2026-03-03'],
    ['3-4-2026', '~ 2026-04-03'],
    ['03-04-26', '~ 2026-04-03'],
    ['03.04.2026', '~ 2026-04-03'],
    ['3 - 4 - 2026', '~ 2026-04-03'],
    ['03\u20134\u20132026', '~ 2026-04-03'],
    ['03-13-2026', '~ 2026-03-13'],
    ['3/3/2026', '~ 2026-03-03'],
    ['13/03/2026', '~ 2026-03-13'],
    ['03/13/2026', '~ 2026-03-13'],
    ['03/04/2026', '? 2026-04-03 2026-03-04'],
    ['03/04/26', '? 2026-04-03 2026-03-04'],
    ['26-03-04', '? 2004-03-26 2026-03-04'],
    ['31-12-30', '~ 2030-12-31'],
    ['3-4-87', '?'],
    ['3 mrt 2026', '~ 2026-03-03'],
    ['3 mrt. 2026', '~ 2026-03-03'],
    ["3 maart '26", '~ 2026-03-03'],
    ['3 maart ’26', '~ 2026-03-03'],
    [' 3\u00a0maart\u00a02026 ', '~ 2026-03-03'],
    ['3-mrt-26', '~ 2026-03-03'],
    ['３ ｍｒｔ ２０２６', '~ 2026-03-03'],
    ['March 3, 2026', '~ 2026-03-03'],
    ['3rd of March 2026', '~ 2026-03-03'],
    ['dinsdag 3 maart 2026', '~ 2026-03-03'],
    ['di 3 mrt 2026', '~ 2026-03-03'],
    ['vrijdag 3 maart 2026', '? 2026-03-03'],
    ['maart 2026', '? 2026-03-01 2026-03-31'],
    ['feb 2028', '? 2028-02-01 2028-02-29'],
    ['46084', '? 2026-03-03'],
    ['31-02-2026', 'invalid'],
    ['29 februari 2027', 'invalid'],
    ['2026-13-01', 'invalid'],
    ['medio mei', 'invalid'],
    ['n.t.b.', 'invalid'],
    ['Q1 2026', 'invalid'],
    ['2026', 'invalid'],
  ])('reads %j as %s', (cell, expected) => {
    expect(shown(cell)).toBe(expected);
  });

  test('every day survives being written the Dutch ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: serialOfIso('2000-01-01') ?? 0, max: serialOfIso('2049-12-31') ?? 0 }), (serial) => {
        const date = new Date(isoOf(serial));
        const ways: readonly Intl.DateTimeFormatOptions[] = [
          { day: '2-digit', month: '2-digit', year: 'numeric' },
          { day: 'numeric', month: 'long', year: 'numeric' },
          { day: 'numeric', month: 'short', year: 'numeric' },
          { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
        ];
        for (const way of ways) {
          expect(readDate(new Intl.DateTimeFormat('nl-NL', { ...way, timeZone: 'UTC' }).format(date))).toEqual({
            kind: 'asText',
            value: serial,
          });
        }
      }),
    );
  });

  test('no text is read as a day outside the calendar, and none crashes', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/. mrtaei') }), (text) => {
        const reading = readDate(text);
        return reading.kind !== 'asText' || serialOfIso(isoOf(reading.value)) === reading.value;
      }),
    );
  });
});

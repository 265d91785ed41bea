import { periodCell, periodOf, periodsIn } from '../../../src/domain/periods';
import { readSettings } from '../../../src/domain/settings/settings';
import { settingsOf, tableOf } from '../ledger/tablesOf';

const none = readSettings(undefined);

describe('periodOf', () => {
  // 1 January 2026 is serial 46023, 31 December 2026 46387; 31 December 2028 (two years, one of them leap) 46387 + 365 + 366 = 47118.
  test.each<[string, number, number]>([
    ['2026', 46023, 46387],
    ['2026-2028', 46023, 47118],
    [' 2026 – 2028 ', 46023, 47118],
  ])('"%s"', (name, start, end) => {
    expect(periodOf(none, name)).toEqual({ name: name.trim(), start, end });
  });

  test.each(['', 'pilot', '2028-2026'])('"%s" tells no dates', (name) => {
    expect(periodOf(none, name)).toBeNull();
  });

  const own = readSettings(settingsOf({ Periode: 'pilot', 'Begin periode': 46113, 'Eind periode': 46477 }));

  test("the settings give the dates of the workbook's own period", () => {
    expect(periodOf(own)).toEqual({ name: 'pilot', start: 46113, end: 46477 });
    expect(periodOf(own, 'Pilot')?.start).toBe(46113);
    expect(periodOf(own, '2026')?.start).toBe(46023);
  });

  test('half a setting is filled from the name', () => {
    expect(periodOf(readSettings(settingsOf({ Periode: 2026, 'Begin periode': 46113 })))).toEqual({
      name: '2026',
      start: 46113,
      end: 46387,
    });
  });

  test('dates without a name get their years as name', () => {
    expect(periodOf(readSettings(settingsOf({ 'Begin periode': 46023, 'Eind periode': 47118 })))?.name).toBe('2026-2028');
  });

  test('a period may be a day', () => {
    expect(periodOf(readSettings(settingsOf({ Periode: 'x', 'Begin periode': 46023, 'Eind periode': 46023 })))).toMatchObject({
      start: 46023,
      end: 46023,
    });
  });

  test('a period that ends before it starts is none', () => {
    expect(periodOf(readSettings(settingsOf({ Periode: 'x', 'Begin periode': 46387, 'Eind periode': 46023 })))).toBeNull();
  });
});

test('periodsIn lists each period once, earliest first, unknown dates last', () => {
  const tables = {
    settings: settingsOf({ Periode: 2026 }),
    allocation: tableOf('allocation', ['Periode', 'Gemeente', 'Totaal'], [2027, 'Assen', 1], ['2026', 'Assen', 1]),
    assignments: tableOf('assignments', ['Nr', 'Periode'], ['1', 'later'], ['2', 2025], ['3', ''], ['4', '#N/A']),
  };
  expect(periodsIn(tables)).toEqual(['2025', '2026', '2027', 'later']);
});

test('a year goes into its cell as a number', () => {
  expect([periodCell('2026'), periodCell('2026-2028')]).toEqual([2026, '2026-2028']);
});

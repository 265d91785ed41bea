import { isoOf } from '../../../src/domain/cells';
import { daysMeant } from '../../../src/domain/cells/dateWords';

const meant = (text: string, year: number | null = 2026): string | null => {
  const span = daysMeant(text, year);
  return span && (span.first === span.last ? isoOf(span.first) : `${isoOf(span.first)} ${isoOf(span.last)}`);
};

describe('daysMeant', () => {
  // Weeks by the calendar of ISO 8601: 1 January 2026 is a Thursday, so that week 1 starts on 29 December 2025.
  test.each([
    ['Q3 2026', '2026-07-01 2026-09-30'],
    ['q1', '2026-01-01 2026-03-31'],
    ['2026-Q4', '2026-10-01 2026-12-31'],
    ['3e kwartaal 2027', '2027-07-01 2027-09-30'],
    ['kwartaal 2', '2026-04-01 2026-06-30'],
    ['week 1', '2025-12-29 2026-01-04'],
    ['week 10', '2026-03-02 2026-03-08'],
    ['wk. 53', '2026-12-28 2027-01-03'],
    ['2026-W12', '2026-03-16 2026-03-22'],
    ['week 12 2027', '2027-03-22 2027-03-28'],
    ['1 maart', '2026-03-01'],
    ['1e mrt', '2026-03-01'],
    ['March 1st', '2026-03-01'],
    ['september', '2026-09-01 2026-09-30'],
    ['september 2027', '2027-09-01 2027-09-30'],
    ['eind mei', '2026-05-22 2026-05-31'],
    ['begin juni 2026', '2026-06-01 2026-06-10'],
    ['half april', '2026-04-15'],
    ['2e helft 2026', '2026-07-01 2026-12-31'],
    ['eerste helft', '2026-01-01 2026-06-30'],
    ['2026', '2026-01-01 2026-12-31'],
  ])('%s is %s', (text, days) => {
    expect(meant(text)).toBe(days);
  });

  test.each(['na de zomer', 'zsm', 'week 0', 'week 54', '31 februari', 'q5', '?', '', 'overleg'])('%j names no days', (text) => {
    expect(meant(text)).toBeNull();
  });

  test('without a year nobody knows which week it is', () => {
    expect(meant('week 10', null)).toBeNull();
    expect(meant('Q3 2026', null)).toBe('2026-07-01 2026-09-30');
    expect(daysMeant('week 53', 2027)).toBeNull();
  });
});

import { verdictsOf, type LoadCell, type PersonRow } from '../../../src/taskpane/features/team/teamLoad';

type Status = LoadCell['status'];
const cell = (status: Status): LoadCell => ({ available: 1, booked: 1, utilisation: 1, status });
const person = (whole: Status, ...months: readonly Status[]): PersonRow => ({
  person: 'A',
  level: null,
  source: null,
  whole: cell(whole),
  months: months.map(cell),
});
const said = (unread: number, ...people: readonly PersonRow[]) => verdictsOf({ people, unread });

describe('Who is over-booked', () => {
  test('nobody, where every person, month and row bears it out', () => {
    expect(said(0, person('ok', 'ok', 'under'), person('vacancy', 'vacancy', 'none'))).toEqual([{ key: 'fine' }]);
  });

  test('a month that is over-booked keeps "nobody" from being said, whatever the whole comes to', () => {
    expect(said(0, person('ok', 'over', 'under'))).toEqual([{ key: 'outcomeMonths', count: 1 }]);
    expect(said(0, person('over', 'over', 'ok'), person('ok', 'overWithoutContract', 'ok'))).toEqual([
      { key: 'outcome', count: 1 },
      { key: 'outcomeMonths', count: 1 },
    ]);
  });

  test('what cannot be read is not nobody', () => {
    expect(said(2, person('ok', 'ok'))).toEqual([{ key: 'fineOfCounted' }]);
    expect(said(1, person('unknown', 'ok', 'unknown'), person('ok', 'ok', 'ok'))).toEqual([
      { key: 'fineOfCounted' },
      { key: 'outcomeUnknown', count: 1 },
    ]);
    expect(said(1, person('unknown', 'over', 'unknown'))).toEqual([{ key: 'outcomeMonths', count: 1 }]);
  });
});

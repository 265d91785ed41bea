import { collectAssignments } from '../../../src/domain/collect/collectAssignments';
import { serialOfIso } from '../../../src/domain/cells';
import type { Cell } from '../../../src/domain/contract';
import { tableOf } from '../ledger/tablesOf';

const headers = ['Nr', 'Gemeente', 'Titel', 'Strippen', 'Start'];
const table = (...rows: readonly (readonly Cell[])[]) => tableOf('assignments', headers, ...rows);
const march = serialOfIso('2026-03-02') ?? 0;

describe('A row of a municipality beside the coordinator’s', () => {
  test('is the same however its spaces, its capitals in number and name, and its day are written', () => {
    const own = table(['E-001', 'Aa en Hunze', 'Wijkplan', 2, march]);
    const theirs = table(
      ['e-001 ', 'Aa  en Hunze', 'Wijkplan ', 2, '2 maart 2026'],
      ['E-001', 'Aa\u00a0en Hunze', 'Wijkplan', 2, '2-3-2026'],
    );
    expect(collectAssignments(own, [theirs])).toEqual({ added: [], same: 2, conflicts: [] });
  });

  test.each<readonly [string, Cell, Cell, string]>([
    ['another title', 'Wijkplan', 'wijkplan', 'Titel'],
    ['an error, which is no blank', '', '#N/A', 'Titel'],
  ])('%s is reported, not taken over', (_, before, after, column) => {
    const result = collectAssignments(table(['1', 'Aa', before, 2, '']), [table(['1', 'Aa', after, 2, ''])]);
    expect(result.added).toEqual([]);
    expect(result.conflicts).toEqual([{ number: '1', municipality: 'Aa', columns: [column], source: 0 }]);
  });

  test('a day that could be two is another day', () => {
    const result = collectAssignments(table(['1', 'Aa', 'x', 2, serialOfIso('2026-04-03') ?? 0]), [table(['1', 'Aa', 'x', 2, '3/4/2026'])]);
    expect(result.conflicts.map(({ columns }) => columns)).toEqual([['Start']]);
  });

  test('without a number it is always added, also where the number is an error or white', () => {
    const result = collectAssignments(table(['', 'Aa', 'x', 1, '']), [
      table(['', 'Aa', 'x', 1, ''], ['  ', 'Aa', 'y', 1, ''], ['#N/A', 'Aa', 'z', 1, '']),
    ]);
    expect(result.added.map(({ title }) => title)).toEqual(['x', 'y', 'z']);
  });
});

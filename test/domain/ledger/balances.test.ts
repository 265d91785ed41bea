import fc from 'fast-check';
import type { Cell, WorkbookTables } from '../../../src/domain/contract';
import { balances } from '../../../src/domain/ledger';
import { tableOf } from './tablesOf';

const allocationHeaders = ['Periode', 'Gemeente', 'Totaal', 'Status'];
const assignmentHeaders = ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status'];
const mutationHeaders = ['Periode', 'Gemeente', 'Soort', 'Strippen'];

/*
 * By hand, 2026:
 *   Assen 13 granted; +2 from Emmen; lopend 3 + afgerond 1 = 4 spent; aangevraagd 2 + gepland 1 = 3 reserved;
 *     left 13 + 2 − 4 − 3 = 8.
 *   Emmen 14 granted; −2 to Assen; nothing asked; left 12.
 */
const example: WorkbookTables = {
  municipalities: tableOf('municipalities', ['Gemeente', 'Inwoners'], ['Assen', 69701], ['Emmen', 109346]),
  allocation: tableOf(
    'allocation',
    allocationHeaders,
    [2026, 'Assen', 13, 'vastgesteld'],
    [2026, 'Emmen', 14, 'vastgesteld'],
    [2026, 'Assen', 99, 'concept'],
    [2025, 'Assen', 50, 'vastgesteld'],
  ),
  mutations: tableOf('mutations', mutationHeaders, [2026, 'Assen', 'overdracht', 2], [2026, 'Emmen', 'overdracht', -2]),
  assignments: tableOf(
    'assignments',
    assignmentHeaders,
    ['1', 2026, 'Assen', 'a', 3, 'lopend'],
    ['2', 2026, 'Assen', 'b', 1, 'afgerond'],
    ['3', 2026, 'Assen', 'c', 2, 'aangevraagd'],
    ['4', 2026, 'Assen', 'd', 1, 'gepland'],
    ['5', 2026, 'Assen', 'e', 7, 'concept'],
    ['6', 2026, 'Assen', 'f', 7, 'afgewezen'],
    ['7', 2026, 'Assen', 'g', 7, 'ingetrokken'],
    ['8', 2025, 'Assen', 'h', 7, 'lopend'],
  ),
};

const assen = (tables: WorkbookTables, period = '2026') =>
  balances(tables, period).rows.find(({ municipality }) => municipality === 'Assen');
/** Assen with one allocation row. */
const granted = (...row: readonly Cell[]) =>
  assen({ municipalities: example.municipalities, allocation: tableOf('allocation', allocationHeaders, row) })?.granted;
const assigned = (...row: readonly Cell[]) =>
  assen({ municipalities: example.municipalities, assignments: tableOf('assignments', assignmentHeaders, ['1', 2026, ...row]) });

describe('balances', () => {
  test('adopted allocation + mutations − spent − reserved', () => {
    expect(balances(example, '2026')).toEqual({
      gaps: [],
      period: '2026',
      rows: [
        { municipality: 'Assen', granted: 13, mutations: 2, reserved: 3, spent: 4, remaining: 8 },
        { municipality: 'Emmen', granted: 14, mutations: -2, reserved: 0, spent: 0, remaining: 12 },
      ],
      total: { granted: 27, mutations: 0, reserved: 3, spent: 4, remaining: 20 },
      errors: [],
    });
  });

  test.each<[string, readonly Cell[], number]>([
    ['a number', [2026, 'Assen', 13, 'vastgesteld'], 13],
    ['period as text', ['2026', 'Assen', 13, 'vastgesteld'], 13],
    ['another case', [2026, 'ASSEN', 13, 'Vastgesteld'], 13],
    ['the English word', [2026, 'Assen', 13, 'adopted'], 13],
    ['strips as text', [2026, 'Assen', '13', 'vastgesteld'], 0],
    ['strips TRUE', [2026, 'Assen', true, 'vastgesteld'], 0],
    ['a trailing space in the name', [2026, 'Assen ', 13, 'vastgesteld'], 0],
    ['a trailing space in the status', [2026, 'Assen', 13, 'vastgesteld '], 0],
    ['only the start of the name', [2026, 'Assense', 13, 'vastgesteld'], 0],
    ['no status', [2026, 'Assen', 13, ''], 0],
    ['no period', ['', 'Assen', 13, 'vastgesteld'], 0],
    ['the period before', [2025, 'Assen', 13, 'vastgesteld'], 0],
  ])('counts as SUMIFS does: %s', (_, row, expected) => {
    expect(granted(...row)).toBe(expected);
  });

  test.each<[string, number, number]>([
    ['concept', 0, 0],
    ['aangevraagd', 3, 0],
    ['gepland', 3, 0],
    ['lopend', 0, 3],
    ['afgerond', 0, 3],
    ['afgewezen', 0, 0],
    ['ingetrokken', 0, 0],
    ['Requested', 3, 0],
    ['running', 0, 3],
    ['onbekend', 0, 0],
    ['', 0, 0],
  ])('status "%s" reserves %d and spends %d of 3', (status, reserved, spent) => {
    expect(assigned('Assen', 'a', 3, status)).toMatchObject({ reserved, spent, remaining: 0 - reserved - spent });
  });

  test('a multi-year period is compared as text', () => {
    const allocation = tableOf(
      'allocation',
      allocationHeaders,
      ['2026-2028', 'Assen', 39, 'vastgesteld'],
      [2026, 'Assen', 13, 'vastgesteld'],
    );
    expect(assen({ municipalities: example.municipalities, allocation }, '2026-2028')?.granted).toBe(39);
  });

  test('without a column Periode or Status every row counts', () => {
    const allocation = tableOf('allocation', ['Gemeente', 'Totaal'], ['Assen', 6], ['Assen', 7]);
    expect(assen({ municipalities: example.municipalities, allocation })?.granted).toBe(13);
  });

  test('fractions add up without the noise of floats', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in plain doubles.
    const assignments = tableOf(
      'assignments',
      assignmentHeaders,
      ['1', 2026, 'Assen', 'a', 0.1, 'lopend'],
      ['2', 2026, 'Assen', 'b', 0.2, 'lopend'],
    );
    const allocation = tableOf('allocation', allocationHeaders, [2026, 'Assen', 0.3, 'vastgesteld']);
    expect(assen({ municipalities: example.municipalities, allocation, assignments })).toMatchObject({ spent: 0.3, remaining: 0 });
  });

  test('an error among the strips that count is named with its place', () => {
    const allocation = tableOf(
      'allocation',
      allocationHeaders,
      [2026, 'Assen', 13, 'vastgesteld'],
      [2026, 'Assen', '#N/A', 'vastgesteld'],
      [2025, 'Assen', '#REF!', 'vastgesteld'],
    );
    const result = balances({ municipalities: example.municipalities, allocation }, '2026');
    expect(result.errors).toEqual([{ municipality: 'Assen', sheet: 'Toekenning', row: 3, column: 2, error: '#N/A' }]);
    expect(result.rows[0]?.granted).toBe(13);
  });

  test('lists the municipalities of Gemeenten, then those only in Toekenning, each once', () => {
    const allocation = tableOf(
      'allocation',
      allocationHeaders,
      [2026, 'emmen', 1, 'concept'],
      [2026, 'Meppel', 11, 'vastgesteld'],
      [2026, '', 4, 'vastgesteld'],
    );
    expect(balances({ ...example, allocation }, '2026').rows.map(({ municipality }) => municipality)).toEqual(['Assen', 'Emmen', 'Meppel']);
  });

  test('an empty workbook has no cards', () => {
    expect(balances({}, '2026')).toMatchObject({ rows: [], total: { granted: 0, remaining: 0 } });
  });

  describe('properties', () => {
    const name = fc.constantFrom<Cell>('Assen', 'Emmen', 'ASSEN', 'Assen ', 'Meppel', '', 3);
    const period = fc.constantFrom<Cell>(2026, '2026', 2025, '2026-2028', '');
    const strips = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constantFrom<Cell>('3', '', true, 0.5));
    const status = fc.constantFrom<Cell>('concept', 'Aangevraagd', 'gepland', 'lopend', 'AFGEROND', 'afgewezen', 'ingetrokken', 'x', '');
    const rows = fc.array(fc.tuple(fc.constant('1'), period, name, fc.constant('t'), strips, status), { maxLength: 40 });
    const granting = fc.array(fc.tuple(period, name, strips, fc.constantFrom<Cell>('vastgesteld', 'concept', 'Vastgesteld', 'vervangen')), {
      maxLength: 20,
    });
    const over = (assignments: readonly (readonly Cell[])[], allocation: readonly (readonly Cell[])[]): WorkbookTables => ({
      ...example,
      assignments: tableOf('assignments', assignmentHeaders, ...assignments),
      allocation: tableOf('allocation', allocationHeaders, ...allocation),
    });

    test('the order of the rows does not matter', () => {
      fc.assert(
        fc.property(rows, granting, (assignments, allocation) => {
          const figures = (from: readonly unknown[][]) => {
            const { gaps, ...rest } = balances(over(from as never, allocation), '2026');
            return { ...rest, gaps: gaps.length };
          };
          expect(figures(assignments as never)).toEqual(figures([...assignments].reverse() as never));
        }),
      );
    });

    test('the total is that of the rows, and every row balances', () => {
      fc.assert(
        fc.property(rows, granting, (assignments, allocation) => {
          const result = balances(over(assignments, allocation), '2026');
          for (const row of result.rows) expect(row.remaining).toBe(row.granted + row.mutations - row.spent - row.reserved);
          expect(result.total.remaining).toBe(result.rows.reduce((sum, row) => sum + row.remaining, 0));
        }),
      );
    });

    test('equals a plain reading of SUMIFS, cell by cell', () => {
      const same = (cell: Cell, word: string): boolean => String(cell).toLowerCase() === word.toLowerCase();
      fc.assert(
        fc.property(rows, granting, (assignments, allocation) => {
          for (const row of balances(over(assignments, allocation), '2026').rows) {
            let spent = 0;
            for (const [, inPeriod, municipality, , amount, state] of assignments) {
              const counts =
                same(inPeriod, '2026') && same(municipality, row.municipality) && (same(state, 'lopend') || same(state, 'afgerond'));
              if (counts && typeof amount === 'number') spent += amount;
            }
            expect(row.spent).toBe(spent);
          }
        }),
      );
    });
  });
});

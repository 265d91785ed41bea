import fc from 'fast-check';
import { changesSince, experience, quartersIn, spreadOf, tableFingerprints } from '../../../src/domain/evaluation';
import { day, scenario, tablesOf } from './scenario';

describe('Not recognisable', () => {
  test('never a figure over fewer than five answers, nor a rest of one to four', () => {
    const theme = fc.constantFrom('A', 'B', 'C', 'D');
    fc.assert(
      fc.property(fc.array(fc.tuple(theme, fc.integer({ min: 1, max: 5 })), { maxLength: 25 }), (answers) => {
        const tables = tablesOf({
          assignments: ['A', 'B', 'C', 'D'].map((name) => [
            name,
            2026,
            'Aa',
            name,
            '',
            '',
            '',
            name,
            '',
            '',
            '',
            '',
            1,
            'lopend',
            '',
            '',
            '',
            '',
          ]),
          reviews: answers.map(([name, score]) => [name, 'Aa', '', score, '']),
        });
        const { all, byTheme } = experience(
          tables,
          null,
          () => true,
          () => undefined,
        );
        const shown = byTheme.filter(({ spread }) => spread);
        const rest = all.answers - shown.reduce((sum, group) => sum + group.answers, 0);
        expect(shown.every((group) => group.answers >= 5)).toBe(true);
        // With fewer than five in all there is no total to take anything from.
        expect(rest === 0 || rest >= 5 || all.spread === null).toBe(true);
      }),
    );
  });
});

describe('Small parts', () => {
  test.each([
    [[], null],
    [[4], [4, null]],
    [
      [1, 3],
      [2, Math.SQRT2],
    ],
    [
      [1, 2, 6],
      [2, Math.sqrt(7)],
    ],
  ] as const)('spread of %j: median and deviation', (values, expected) => {
    const spread = spreadOf(values);
    // 1, 2, 6: mean 3, squares 4 + 1 + 9 = 14, over 2 is 7.
    expect(spread && [spread.median, spread.deviation]).toEqual(expected);
  });

  test('quarters of a period that begins and ends within one', () => {
    expect(quartersIn({ start: day('2026-11-15'), end: day('2027-04-01') })).toEqual(['2026-4', '2027-1', '2027-2']);
  });

  test('a changed cell, an added row, a table gone: each is said', () => {
    const before = tableFingerprints(tablesOf(scenario));
    expect(changesSince(before, tableFingerprints(tablesOf(scenario)))).toEqual([]);
    const { agreements: _gone, ...rest } = scenario;
    const after = tableFingerprints(
      tablesOf({
        ...rest,
        mutations: [
          [2026, 'Aa', 2],
          [2026, 'Bo', -1],
          [2025, 'Ce', 7],
        ],
        uses: [...(scenario.uses ?? []), ['Kaart', 'Aa', '']],
      }),
    );
    expect(changesSince(before, after)).toEqual([
      { name: 'Mutaties', kind: 'content', before: 3, after: 3 },
      { name: 'Gebruik', kind: 'rows', before: 6, after: 7 },
      { name: 'Afspraken', kind: 'removed', before: 2, after: 0 },
    ]);
  });
});

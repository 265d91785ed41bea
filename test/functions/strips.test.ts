import fc from 'fast-check';
import { balances } from '../../src/domain/ledger';
import { setFunctionLanguage } from '../../src/functions';
import { stripCard, stripsRemaining } from '../../src/functions/functions';
import { tableOf } from '../domain/ledger/tablesOf';
import { emptinesses, sentWith } from './emptinesses';
import { errorCell, installRuntime, shown } from './runtime';

installRuntime();
afterEach(() => setFunctionLanguage('nl'));

type Rows = readonly (readonly unknown[])[];
const allocation: Rows = [
  ['Periode', 'Gemeente', 'Totaal', 'Status'],
  [2026, 'Assen', 13, 'vastgesteld'],
  [2026, 'Emmen', 14, 'vastgesteld'],
  [2025, 'Assen', 5, 'vastgesteld'],
];
const assignments: Rows = [
  ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'],
  [1, 2026, 'Assen', 4, 'lopend'],
  [2, 2026, 'Assen', 3, 'aangevraagd'],
  [3, 2025, 'Emmen', 2, 'afgerond'],
];
const mutations: Rows = [
  ['Periode', 'Gemeente', 'Soort', 'Strippen'],
  [2026, 'Assen', 'overdracht', 2],
  [2026, 'Emmen', 'overdracht', -2],
];

describe.each(emptinesses)('an empty cell sent as %j', (empty) => {
  const call = (municipality: unknown, allocation: Rows, assignments: Rows, mutations: unknown = 'geen', period: unknown = '*') => {
    const sent = sentWith(empty, [municipality, Array.isArray(period) ? period : [[period]], allocation, assignments, mutations]);
    return shown(() => stripsRemaining(...(sent as Parameters<typeof stripsRemaining>)));
  };

  describe('STRIPS_REMAINING', () => {
    // Assen 2026: 13 + 2 − 4 − 3 = 8; Emmen 2026: 14 − 2 = 12. All periods: Assen 8 + 5 = 13, Emmen 12 − 2 = 10.
    test('a municipality gives a number', () => {
      expect(call([['Assen']], allocation, assignments, mutations, 2026)).toEqual([[8]]);
      expect(call('Assen', allocation, assignments, mutations, '2026')).toEqual([[8]]);
    });

    test('a range of municipalities gives its own shape, blanks staying blank', () => {
      expect(call([['Assen'], [''], ['emmen'], [null]], allocation, assignments, mutations, 2026)).toEqual([[8], [''], [12], ['']]);
      expect(
        call(
          [
            ['Assen', 'Emmen'],
            ['Emmen', 'Assen'],
          ],
          allocation,
          assignments,
          mutations,
          2026,
        ),
      ).toEqual([
        [8, 12],
        [12, 8],
      ]);
    });

    test('where the formula says that there are no mutations none count; "*" takes all periods together', () => {
      expect(call([['Assen']], allocation, assignments, [['geen']], 2026)).toEqual([[6]]);
      expect(call([['Assen']], allocation, assignments, ' None ', 2026)).toEqual([[6]]);
      expect(call([['Assen'], ['Emmen']], allocation, assignments, mutations, '*')).toEqual([[13], [10]]);
    });

    test('nothing that changes the answer is left out in silence', () => {
      expect(call([['Assen']], allocation, assignments, null, 2026)).toMatchObject({
        error: '#VALUE!',
        message: expect.stringContaining('geen'),
      });
      expect(call([['Assen']], allocation, assignments, [['']], 2026)).toMatchObject({ error: '#VALUE!' });
      expect(call([['Assen']], allocation, assignments, mutations, null)).toMatchObject({
        error: '#VALUE!',
        message: expect.stringContaining('*'),
      });
    });

    test('periods beside municipalities give a grid; an unknown one is #N/A in its own cells', () => {
      const unknown = { error: '#N/A', message: expect.stringContaining('2031') };
      // Assen 2025: 5; Emmen 2025: −2.
      expect(call([['Assen'], ['Emmen']], allocation, assignments, mutations, [[2026, 2031, 2025, '']])).toEqual([
        [8, unknown, 5, ''],
        [12, unknown, -2, ''],
      ]);
    });

    test('columns are found by header, in either language, by synonym, in any order, below a title', () => {
      const english: Rows = [
        ['Year', 'Council', 'Granted', 'State'],
        [2026, 'Assen', 13, 'adopted'],
      ];
      const shuffled: Rows = [
        ['Mijn lijst', '', '', ''],
        ['', '', '', ''],
        ['Status', 'Aantal strippen', 'Extra', 'Gemeentenaam'],
        ['lopend', 4, 'x', 'Assen'],
      ];
      expect(call([['Assen']], english, shuffled)).toEqual([[9]]);
    });

    test('the exact header goes before a synonym', () => {
      // "Strippen" may also mean the total, but Totaal is there: 13 − 4 = 9, not 99 − 4.
      const both: Rows = [
        ['Strippen', 'Gemeente', 'Totaal', 'Status'],
        [99, 'Assen', 13, 'vastgesteld'],
      ];
      expect(call([['Assen']], both, assignments.slice(0, 2))).toEqual([[9]]);
    });

    test('whole columns: blank rows below count for nothing', () => {
      const blank = Array.from({ length: 500 }, () => [null, '', null, '']);
      expect(call([['Assen']], [...allocation, ...blank], [...assignments, ...blank], mutations, 2026)).toEqual([[8]]);
    });

    test.each<[string, () => unknown, string, RegExp]>([
      ['an unknown municipality', () => call([['Nergens']], allocation, assignments), '#N/A', /Gemeente Nergens/],
      ['a blank municipality', () => call([['']], allocation, assignments), '#VALUE!', /gemeente/],
      [
        'a missing header',
        () =>
          call(
            [['Assen']],
            [
              ['Gemeente', 'Iets'],
              ['Assen', 1],
            ],
            assignments,
          ),
        '#VALUE!',
        /kolom Totaal van Toekenning/,
      ],
      [
        'a table without its headers',
        () => call([['Assen']], allocation, [[1, 2026, 'Assen', 4, 'lopend']]),
        '#VALUE!',
        /Opdrachten\[#Alles\]/,
      ],
      [
        'a missing header of the mutations',
        () => call([['Assen']], allocation, assignments, [['Gemeente'], ['Assen']]),
        '#VALUE!',
        /Strippen van Mutaties/,
      ],
      [
        'an empty table',
        () =>
          call(
            [['Assen']],
            [
              ['', ''],
              [null, ''],
            ],
            assignments,
          ),
        '#VALUE!',
        /Toekenning is leeg/,
      ],
      ['a blank period', () => call([['Assen']], allocation, assignments, mutations, ''), '#VALUE!', /periode/],
      ['an error as municipality', () => call([[errorCell('#DIV/0!')]], allocation, assignments), '#DIV/0!', /^$/],
      ['an error as period', () => call([['Assen']], allocation, assignments, mutations, errorCell('#N/A')), '#N/A', /^$/],
      ['an error Excel takes from no function', () => call([[errorCell('#REF!')]], allocation, assignments), '#VALUE!', /#REF!/],
    ])('%s', (_, result, error, message) => {
      expect(result()).toEqual({ error, message: expect.stringMatching(message) });
    });

    test('messages follow the language', () => {
      setFunctionLanguage('en');
      expect(call([['Nowhere']], allocation, assignments)).toMatchObject({
        message: 'Municipality Nowhere is not in the allocation range.',
      });
    });

    test('an error among the strips reaches its own municipality only', () => {
      const broken: Rows = [
        ...assignments,
        [9, 2026, 'Emmen', errorCell('#NUM!'), 'lopend'],
        [10, 2026, 'Assen', errorCell('#NUM!'), 'concept'],
      ];
      expect(call([['Assen'], ['Emmen'], ['Nergens']], allocation, broken, mutations, 2026)).toEqual([
        [8],
        [{ error: '#NUM!', message: '' }],
        [{ error: '#N/A', message: expect.stringContaining('Nergens') }],
      ]);
    });

    test('is what the pane and the command show', () => {
      const name = fc.constantFrom('Assen', 'Emmen', 'ASSEN', 'Meppel');
      const period = fc.constantFrom(2026, '2026', 2025);
      const strips = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom('3', '', 0.5));
      const work = fc.array(
        fc.tuple(fc.constant(1), period, name, strips, fc.constantFrom('concept', 'lopend', 'Gepland', 'afgerond', 'ingetrokken')),
      );
      const changes = fc.array(fc.tuple(period, name, fc.constant('correctie'), strips));
      fc.assert(
        fc.property(work, changes, (workRows, changeRows) => {
          const tables = {
            allocation: tableOf(
              'allocation',
              allocation[0] as string[],
              [2026, 'Assen', 13, 'vastgesteld'],
              [2026, 'Emmen', 14, 'vastgesteld'],
              [2025, 'Meppel', 5, 'concept'],
            ),
            assignments: tableOf('assignments', assignments[0] as string[], ...workRows),
            mutations: tableOf('mutations', mutations[0] as string[], ...changeRows),
          };
          const pane = balances(tables, '2026').rows;
          const range = (table: { readonly headers: readonly string[]; readonly values: Rows }): Rows => [table.headers, ...table.values];
          expect(
            call(
              pane.map(({ municipality }) => [municipality]),
              range(tables.allocation),
              range(tables.assignments),
              range(tables.mutations),
              2026,
            ),
          ).toEqual(pane.map(({ remaining }) => [remaining]));
        }),
      );
    });
  });

  describe('STRIP_CARD', () => {
    const card = (municipality: unknown[][]) =>
      shown(() =>
        stripCard(...(sentWith(empty, [municipality, [[2026]], allocation, assignments, mutations]) as Parameters<typeof stripCard>)),
      );

    test('six cells a municipality', () => {
      expect(card([['Assen'], [''], ['Emmen']])).toEqual([
        [13, 2, 3, 4, 8, 0],
        ['', '', '', '', '', ''],
        [14, -2, 0, 0, 12, 0],
      ]);
    });

    test('the last says how many rows should be on the card and are not', () => {
      const [headers = [], ...rows] = assignments;
      const at = headers.indexOf('Strippen');
      const unread = rows.map((row, index) => (index === 0 ? row.map((cell, place) => (place === at ? '?' : cell)) : row));
      const asked = [[['Assen']], [[2026]], allocation, [headers, ...unread], mutations];
      const call = stripCard(...(asked as Parameters<typeof stripCard>));
      expect([call[0]?.length, call[0]?.[5]]).toEqual([6, 1]);
    });

    test('an unknown municipality has its error in every cell', () => {
      const error = { error: '#N/A', message: expect.stringContaining('Nergens') };
      expect(card([['Nergens'], ['Emmen']])).toEqual([
        [error, error, error, error, error, error],
        [14, -2, 0, 0, 12, 0],
      ]);
    });
  });
});

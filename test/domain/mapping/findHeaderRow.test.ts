import { findHeaderRow } from '../../../src/domain/mapping';
import type { Cell } from '../../../src/domain/contract';

const header: Cell[] = ['Nr', 'Gemeente', 'Titel', 'Strippen', 'Status'];
const row = (number: number): Cell[] => [number, 'Assen', 'Warmteplan', 3, 'lopend'];
const blank: Cell[] = ['', '', '', '', ''];

describe('findHeaderRow', () => {
  test.each<[string, Cell[][], object | null]>([
    ['the first row', [header, row(1), row(2)], { header: 0, left: 0, right: 4, first: 1, last: 2, totals: null }],
    [
      'a title above, merged over the table, and a blank row',
      [['Opdrachten 2026', '', '', '', ''], blank, header, row(1)],
      { header: 2, left: 0, right: 4, first: 3, last: 3, totals: null },
    ],
    [
      'a title of two cells',
      [['Regio Drenthe', 'versie maart', '', '', ''], header, row(1), row(2)],
      { header: 1, left: 0, right: 4, first: 2, last: 3, totals: null },
    ],
    ['a totals row', [header, row(1), row(2), ['Totaal', '', '', 6, '']], { header: 0, left: 0, right: 4, first: 1, last: 2, totals: 3 }],
    [
      'a blank row before the totals',
      [header, row(1), blank, ['Totaal', '', '', 3, '']],
      { header: 0, left: 0, right: 4, first: 1, last: 1, totals: 3 },
    ],
    [
      'blank rows within and below',
      [header, row(1), blank, row(2), blank, blank],
      { header: 0, left: 0, right: 4, first: 1, last: 3, totals: null },
    ],
    [
      'a table that starts in column B',
      [
        ['', ...header],
        ['', ...row(1)],
      ],
      { header: 0, left: 1, right: 5, first: 1, last: 1, totals: null },
    ],
    [
      'one column without a header',
      [['Nr', 'Gemeente', '', 'Strippen', 'Status'], row(1)],
      { header: 0, left: 0, right: 4, first: 1, last: 1, totals: null },
    ],
    [
      'something beside the table',
      [[...header, '', '', 'Let op: concept'], row(1)],
      { header: 0, left: 0, right: 4, first: 1, last: 1, totals: null },
    ],
    [
      'headers in unknown words',
      [
        ['Wat', 'Waar', 'Hoeveel'],
        ['Buurtplan', 'Assen', 3],
        ['Nota', 'Emmen', 2],
      ],
      { header: 0, left: 0, right: 2, first: 1, last: 2, totals: null },
    ],
    ['an empty body', [header], { header: 0, left: 0, right: 4, first: 1, last: 0, totals: null }],
    ['nothing', [], null],
    [
      'numbers only',
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ],
    ['a note only', [['Deze werkmap is van de regio.']], null],
  ])('finds %s', (_, grid, expected) => {
    expect(findHeaderRow(grid)).toEqual(expected);
  });
});

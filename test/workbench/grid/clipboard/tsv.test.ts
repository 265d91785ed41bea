import fc from 'fast-check';
import { formatTsv, parseTsv } from '../../../../workbench/grid/clipboard/tsv';

describe('a block of cells on the clipboard', () => {
  test.each<[string, string[][]]>([
    ['a', [['a']]],
    ['', [['']]],
    [
      'a\tb\r\n1\t2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a\t\t\r\n\tb\t',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['"een\ntwee"\t"zeg ""ja"""', [['een\ntwee', 'zeg "ja"']]],
    ['een "woord" hier\tb', [['een "woord" hier', 'b']]],
    ['"onaf\tb', [['"onaf', 'b']]],
    ['\r\n\r\n', [[''], ['']]],
  ])('%j', (text, expected) => expect(parseTsv(text)).toEqual(expected));

  test('what was copied is pasted the same', () => {
    const cell = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', ' ') }));
    const block = fc
      .integer({ min: 1, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseTsv(formatTsv(rows))).toEqual(rows);
      }),
    );
  });
});

import { columnPlaces } from '../../../src/domain/contract';
import { assumeMapping } from '../../../src/domain/mapping';
import { stripsRemaining } from '../../../src/functions/strips';
import { rawTable } from '../../../src/functions/tableArgument';
import { isFunctionError } from '../../../src/functions/values';

const clear: readonly (readonly string[])[] = [
  ['Nr', 'Gemeente', 'Strippen', 'Status', 'Periode'],
  ['Nr', 'Gemeente', 'Strippen gevraagd', 'Aantal strippen', 'Status', 'Periode'],
  ['Gemeente', 'Aantal  strippen', 'Status'],
  ['Opdrachtgevende gemeente', 'Aanvrager', 'Aantal strippen', 'Strippen gevraagd', 'Status'],
  ['Gemeente ', 'Aantal strippen', 'Uren', 'Status', 'Stand'],
  ['Gemeente', 'aantal\u00a0strippen', 'Sta\u00adtus'],
];

describe('One reader of headers', () => {
  test.each(clear)('pane and function find the same columns', (...headers) => {
    const found = rawTable('assignments', [headers, headers.map(() => 'x')], ['municipality', 'strips', 'status']);
    expect(isFunctionError(found)).toBe(false);
    expect(isFunctionError(found) ? {} : found.columns).toEqual(columnPlaces('assignments', headers).places);
  });

  test('"Kosten" beside "Aantal strippen": neither is taken', () => {
    const { places, ambiguous } = columnPlaces('assignments', ['Gemeente', 'Kosten', 'Aantal strippen', 'Status']);
    expect(places).toEqual({ municipality: 0, status: 3 });
    expect(ambiguous).toEqual([{ column: 'strips', headers: [1, 2] }]);
  });

  test('the same header twice is no place either, also of the contract itself', () => {
    expect(columnPlaces('assignments', ['Strippen', 'Gemeente', 'strippen ']).ambiguous).toEqual([{ column: 'strips', headers: [0, 2] }]);
  });

  test("the contract's own header is never in doubt beside a synonym", () => {
    expect(columnPlaces('assignments', ['Kosten', 'Strippen', 'Gemeente'])).toEqual({
      places: { strips: 1, municipality: 2 },
      ambiguous: [],
    });
  });

  test('a function says which two headers it cannot choose between', () => {
    const answer = stripsRemaining(
      'Assen',
      '*',
      [
        ['Gemeente', 'Totaal', 'Status'],
        ['Assen', 13, 'vastgesteld'],
      ],
      [
        ['Gemeente', 'Kosten', 'Aantal strippen', 'Status'],
        ['Assen', 2500, 3, 'lopend'],
      ],
      'geen',
    );
    expect(answer).toMatchObject({ error: '#VALUE!', message: 'headersAmbiguous', parameters: { headers: '"Kosten", "Aantal strippen"' } });
  });

  test('a doubtful period stops a function too: without it every row would count', () => {
    const answer = rawTable(
      'mutations',
      [
        ['Gemeente', 'Strippen', 'Jaar', 'Tijdvak'],
        ['Assen', 1, 2026, 2027],
      ],
      ['municipality', 'strips'],
    );
    expect(answer).toMatchObject({ message: 'headersAmbiguous', parameters: { header: 'Periode' } });
  });

  test('a plain sheet is connected without the doubtful column', () => {
    const [mapped] = assumeMapping(
      [
        {
          sheet: 'Opdrachten',
          tableName: null,
          headerRow: 1,
          headers: ['Nr', 'Gemeente', 'Titel', 'Kosten', 'Aantal strippen', 'Status', 'Periode'],
          rows: [
            ['1', 'Assen', 'Wijkplan', 2500, 3, 'lopend', 2026],
            ['2', 'Emmen', 'Plan', 500, 2, 'gepland', 2026],
          ],
        },
      ],
      new Set(),
      { municipalities: new Set(['assen', 'emmen']) },
    );
    expect(mapped?.table).toBe('assignments');
    expect(mapped?.columns).not.toHaveProperty('strips');
  });
});

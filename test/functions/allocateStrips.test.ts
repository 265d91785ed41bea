import { allocateStrips } from '../../src/functions/functions';
import { emptinesses, sentWith } from './emptinesses';
import { errorCell, installRuntime, shown } from './runtime';

installRuntime();

const drenthe = [[20003], [24580], [25845], [26014], [31686], [34092], [34736], [35725], [35810], [56591], [69701], [109346]];
describe.each(emptinesses)('an empty cell sent as %j', (empty) => {
  const call = (
    populations: unknown[][],
    base: unknown,
    min: unknown,
    max: unknown,
    total: unknown,
    exponent?: unknown,
    method?: unknown,
  ) =>
    shown(() =>
      allocateStrips(...(sentWith(empty, [populations, base, min, max, total, exponent, method]) as Parameters<typeof allocateStrips>)),
    );

  describe('ALLOCATE_STRIPS', () => {
    test('Drenthe by the square root of inhabitants: 129 strips, 9 to 14', () => {
      expect(call(drenthe, 6, null, null, 129, 0.5)).toEqual([[9], [10], [10], [10], [10], [10], [10], [11], [11], [12], [12], [14]]);
    });

    test('pure pro rata, within bounds, blanks staying blank', () => {
      // 3 extra strips over 1000 and 2000 inhabitants: 1 and 2.
      expect(call([[1000], [''], [2000]], 6, '', '', 15)).toEqual([[7], [''], [8]]);
      expect(call([[1000, 2000]], 6, 7, 7, 14)).toEqual([[7, 7]]);
    });

    test('a tie is a draw, for those it is between', () => {
      const draw = { error: '#N/A', message: expect.stringContaining('Loting') };
      // Of 2 strips, quotas 0.5, 0.5 and 1: one strip is left for the first two.
      expect(call([[1000], [1000], [2000]], 0, '', '', 2)).toEqual([[draw], [draw], [1]]);
    });

    test.each<[string, () => unknown, string, RegExp]>([
      ['too few strips', () => call([[1000], [2000]], 6, '', '', 11), '#VALUE!', /11 strippen is te klein.*12/],
      ['too many strips', () => call([[1000], [2000]], 6, '', 7, 15), '#VALUE!', /15 strippen is te groot.*14/],
      ['min above max', () => call([[1000]], 1, 9, 8, 9), '#VALUE!', /minimum/],
      ['half strips', () => call([[1000]], 1.5, '', '', 9), '#VALUE!', /hele aantallen/],
      ['no total', () => call([[1000]], 1, '', '', ''), '#VALUE!', /./],
      ['an unknown method', () => call([[1000]], 1, '', '', 9, 1, 'loting'), '#VALUE!', /loting is geen verdeelmethode/],
      ['an exponent of 2', () => call([[1000]], 1, '', '', 9, 2), '#VALUE!', /exponent/i],
      ['words for a number', () => call([[1000]], 'zes', '', '', 9), '#VALUE!', /zes is geen getal/],
      ['a population in words', () => call([['Assen'], [1000]], 1, '', '', 9), '#VALUE!', /Assen is geen inwoneraantal/],
      ['an empty range', () => call([[''], [null]], 1, '', '', 9), '#VALUE!', /leeg/],
      ['a population of 0, which nobody can tell from an empty cell', () => call([[0], [0]], 1, '', '', 9), '#VALUE!', /leeg/],
      ['an error among the populations', () => call([[errorCell('#DIV/0!')], [1]], 1, '', '', 9), '#DIV/0!', /^$/],
      ['an error as total', () => call([[1]], 1, '', '', errorCell('#NUM!')), '#NUM!', /^$/],
    ])('%s', (_, result, error, message) => {
      expect(result()).toEqual({ error, message: expect.stringMatching(message) });
    });
  });
});

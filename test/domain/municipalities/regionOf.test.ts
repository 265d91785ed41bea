import { regionOf, type Municipality } from '../../../src/domain/municipalities';

const register: readonly Municipality[] = (
  [
    ['Assen', 'Drenthe'],
    ['Emmen', 'Drenthe'],
    ['Aa en Hunze', 'Drenthe'],
    ['Groningen', 'Groningen'],
    ['Westerkwartier', 'Groningen'],
  ] as const
).map(([name, province], at) => ({ name, province, code: `GM000${at}`, populations: [] }));
const region = (...names: readonly string[]): string | null => regionOf(names, register)?.province ?? null;

describe('the region that rows speak of', () => {
  test.each<readonly [string, readonly string[], string | null]>([
    ['all of one province', ['Assen', 'Emmen', 'Assen'], 'Drenthe'],
    ['written in other ways', ['gem. Assen', 'Aa & Hunze', 'na overleg'], 'Drenthe'],
    ['most of one province', ['Assen', 'Emmen', 'Groningen'], 'Drenthe'],
    ['half and half', ['Assen', 'Emmen', 'Groningen', 'Westerkwartier'], null],
    ['a single municipality, which may be anybody', ['Assen', 'Assen'], null],
    ['no municipality at all', ['x', ''], null],
  ])('%s', (_, names, expected) => {
    expect(region(...names)).toBe(expected);
  });
});

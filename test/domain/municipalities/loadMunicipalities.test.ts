import { readFileSync } from 'node:fs';
import { loadMunicipalities, populationsOn } from '../../../src/domain/municipalities';
import { parseCsv } from '../../../src/domain/municipalities/csv';

const catalogue = loadMunicipalities(readFileSync('assets/data/gemeenten.csv', 'utf8'));

// Sums as CBS publishes them: StatLine 70072ned (2022) and 85984NED (2024).
test('the shipped figures are complete and add up to what CBS publishes', () => {
  expect(catalogue.problems).toEqual([]);
  expect(catalogue.referenceDates).toEqual(['2022-01-01', '2024-01-01']);
  expect(catalogue.provinces).toHaveLength(12);
  const sum = (date: string): number => populationsOn(catalogue, date).reduce((total, { population }) => total + population, 0);
  expect([sum('2022-01-01'), sum('2024-01-01')]).toEqual([17_590_672, 17_942_942]);
  expect([populationsOn(catalogue, '2024-01-01'), populationsOn(catalogue, '2022-01-01')].map(({ length }) => length)).toEqual([342, 342]);
});

test('a province narrows them, and a name with commas is read whole', () => {
  expect(populationsOn(catalogue, '2024-01-01', 'Drenthe').map(({ name }) => name)).toEqual([
    'Aa en Hunze',
    'Assen',
    'Borger-Odoorn',
    'Coevorden',
    'De Wolden',
    'Emmen',
    'Hoogeveen',
    'Meppel',
    'Midden-Drenthe',
    'Noordenveld',
    'Tynaarlo',
    'Westerveld',
  ]);
  expect(populationsOn(catalogue, '2024-01-01', 'Noord-Brabant')).toContainEqual({
    code: 'GM0820',
    name: 'Nuenen, Gerwen en Nederwetten',
    population: 24231,
  });
  expect(populationsOn(catalogue, '2023-01-01')).toEqual([]);
});

test.each([
  ['GM1680,Aa en Hunze,Drenthe,veel,2024-01-01', 'populationInvalid', 'veel'],
  ['GM1680,Aa en Hunze,Drenthe,-5,2024-01-01', 'populationInvalid', '-5'],
  ['1680,Aa en Hunze,Drenthe,5,2024-01-01', 'codeInvalid', '1680'],
  ['GM1680,,Drenthe,5,2024-01-01', 'nameMissing', ''],
  ['GM1680,Aa en Hunze,Drenthe,5,2024-02-30', 'dateInvalid', '2024-02-30'],
  ['GM0106,Assen,Drenthe,6,2024-01-01', 'doubleRow', 'GM0106 2024-01-01'],
])('a row that cannot be read is left out and named: %s', (row, code, value) => {
  const { municipalities, problems } = loadMunicipalities(
    `code,gemeente,provincie,inwoners,peildatum\nGM0106,Assen,Drenthe,5,2024-01-01\n${row}\n`,
  );
  expect(municipalities.map(({ name }) => name)).toEqual(['Assen']);
  expect(problems).toEqual([{ code, line: 3, value }]);
});

test('a missing column is named', () => {
  expect(loadMunicipalities('code;gemeente\nGM0106;Assen').problems.map(({ code, value }) => [code, value])).toEqual([
    ['columnMissing', 'provincie'],
    ['columnMissing', 'inwoners'],
    ['columnMissing', 'peildatum'],
  ]);
});

test('CSV: byte order mark, semicolons, tabs, quotes, line ends in quotes, blank lines', () => {
  expect(parseCsv('\uFEFFa;b\r\n"x;""y""\nz";2\r\n\r\n;\r\n3;4')).toEqual({
    headers: ['a', 'b'],
    rows: [
      { line: 2, cells: ['x;"y"\nz', '2'] },
      { line: 6, cells: ['3', '4'] },
    ],
  });
  expect(parseCsv('a\tb\n1,5\t2').rows).toEqual([{ line: 2, cells: ['1,5', '2'] }]);
  expect(parseCsv('')).toEqual({ headers: [], rows: [] });
});

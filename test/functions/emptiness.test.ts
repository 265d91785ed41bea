import { describedFunctions } from '../../scripts/functions-source';
import { columnsOf, tableKeys } from '../../src/domain/contract';
import { fteAvailable, stripsRemaining } from '../../src/functions/functions';
import { tableRows, zeroInArguments, zeroInColumns } from '../../src/functions/emptiness';
import { cellOf, matrixOf } from '../../src/functions/values';
import { emptinesses } from './emptinesses';
import { installRuntime, shown } from './runtime';

installRuntime();

describe('what 0 means', () => {
  test('is stated for every argument of every function', () => {
    const names = new Set(describedFunctions().flatMap(({ parameters }) => parameters.map(({ name }) => name)));
    expect(Object.keys(zeroInArguments).sort()).toEqual([...names].sort());
  });

  test('a table goes by its columns, and only a table', () => {
    const byColumns = Object.entries(zeroInArguments).flatMap(([name, zero]) => (zero === 'columns' ? [name] : []));
    expect(byColumns.filter((name) => !(tableKeys as readonly string[]).includes(name))).toEqual([]);
  });

  test('is an amount in numbers and strips alone', () => {
    const amounts = tableKeys.flatMap((table) =>
      columnsOf(table).flatMap(([, { kind }]) => (zeroInColumns[kind] === 'amount' ? [kind] : [])),
    );
    expect(new Set(amounts)).toEqual(new Set(['number', 'strips', 'any']));
  });
});

describe('a row', () => {
  const columns = { member: 0, fte: 1, from: 2, to: 3 };

  test('of nothing but 0 and empty cells is an empty row, with the columns of the user too', () => {
    expect(
      tableRows('team', columns, [
        [0, 0, 0, '', 0],
        ['', '', '', '', ''],
      ]),
    ).toEqual([
      ['', '', '', '', ''],
      ['', '', '', '', ''],
    ]);
  });

  test('keeps 0 in its amounts and in columns of the user', () => {
    expect(tableRows('team', columns, [['A', 0, 46000, 0, 0]])).toEqual([['A', 0, 46000, '', 0]]);
  });
});

test('an empty cell as a data type is an empty cell', () => {
  // As Excel.EmptyCellValue: what allowCustomDataForDataTypeAny could bring.
  expect(cellOf({ type: 'Empty', basicType: 'Empty', basicValue: '' })).toBe('');
  expect(matrixOf([[{ type: 'Double', basicType: 'Double', basicValue: 0 }]], 'from')).toEqual([['']]);
});

describe('one row, the three ways it may come', () => {
  const each = (work: (empty: unknown) => unknown) => emptinesses.map((empty) => work(empty));

  test('someone without an end date is there, and a blank row is nobody', () => {
    const answers = each((empty) =>
      shown(() =>
        fteAvailable(
          [['*']],
          [[46083]],
          [[46087]],
          [
            ['Medewerker', 'Niveau', 'Fte', 'Van', 'Tot'],
            ['A', empty, 1, 45658, empty],
            [empty, empty, empty, empty, empty],
          ] as unknown[][],
          [['geen']],
          [['geen']],
        ),
      ),
    );
    expect(answers).toEqual([[[1]], [[1]], [[1]]]);
  });

  test('strips that are not filled in count for nothing', () => {
    const answers = each((empty) =>
      shown(() =>
        stripsRemaining(
          [['Assen'], [empty]],
          [[2026]],
          [
            ['Periode', 'Gemeente', 'Totaal', 'Status'],
            [2026, 'Assen', 13, 'vastgesteld'],
            [empty, empty, 5, empty],
          ],
          [
            ['Periode', 'Gemeente', 'Strippen', 'Status'],
            [2026, 'Assen', empty, 'lopend'],
            [empty, empty, 7, 'lopend'],
          ],
          [['geen']],
        ),
      ),
    );
    expect(answers).toEqual([
      [[13], ['']],
      [[13], ['']],
      [[13], ['']],
    ]);
  });
});

import type { Asked, MachineQuestion } from '../question';
import { scratchTable } from './scratchTable';

const overview = ['src/workbook/sheets/balanceFormulas.ts'] as const;

/** What a formula comes to, over cells that are written first. */
async function result(
  { range, sync }: Asked,
  formula: string,
  cells: readonly (readonly (string | number | boolean)[])[],
): Promise<string> {
  const source = range(1, 0, cells.length, cells[0]?.length ?? 1);
  source.values = cells.map((row) => [...row]);
  const cell = range(0, 0);
  cell.formulas = [[formula]];
  cell.load('values');
  await sync();
  return String(cell.values[0]?.[0]);
}

export const formulas: readonly MachineQuestion[] = [
  {
    id: 'formula-back',
    kind: 'formulas',
    sure: 'reported',
    source: '#2834: "the English version of the formula irrespective of the locale"',
    expected: ['same'],
    restsOn: ['src/workbook/flex/flexFormulas.ts', 'src/workbook/sheets/overview.ts'],
    ask: async ({ range, sync }) => {
      const cell = range(0, 0);
      const written = '=IF(ROUND(1.5,0)>1,SUM(1,2),"a;b")';
      cell.formulas = [[written]];
      cell.load('formulas');
      await sync();
      return cell.formulas[0]?.[0] === written ? 'same' : 'other';
    },
  },
  {
    id: 'formulas-local',
    kind: 'formulas',
    sure: 'documented',
    source: 'Office.js reference, Range.formulasLocal',
    expected: ['own', 'en'],
    restsOn: [],
    ask: async ({ range, sync }) => {
      const cell = range(0, 0);
      cell.formulas = [['=SUM(1.5,2)']];
      cell.load('formulasLocal');
      await sync();
      return cell.formulasLocal[0]?.[0] === '=SUM(1.5,2)' ? 'en' : 'own';
    },
  },
  {
    id: 'formula-wrong',
    kind: 'formulas',
    sure: 'documented',
    source: 'Microsoft, "Excel specifications and limits"; the code is assumed',
    expected: ['InvalidArgument'],
    restsOn: ['src/workbook/excel/problem.ts'],
    ask: async ({ range, answer }) => {
      range(0, 0).formulas = [['=SUM(1,']];
      return answer();
    },
  },
  {
    id: 'formula-long',
    kind: 'formulas',
    sure: 'documented',
    source: 'Microsoft, "Excel specifications and limits": 8,192 characters; "Error handling" has a code for it',
    expected: ['InvalidArgument', 'FormulaLengthExceedsLimit'],
    restsOn: ['src/workbook/excel/problem.ts'],
    ask: async ({ range, answer }) => {
      range(0, 0).formulas = [[`=1${'+1'.repeat(4200)}`]];
      return answer();
    },
  },
  {
    id: 'formula-spills',
    kind: 'formulas',
    sure: 'documented',
    source: 'Microsoft, "Handle dynamic arrays and spilling using the Excel JavaScript API"',
    expected: ['spills'],
    restsOn: ['src/workbook/flex/planFlex.ts'],
    needs: '1.12',
    ask: async ({ range, at, sync }) => {
      range(1, 1, 3, 1).values = [[1], [2], [3]];
      const cell = range(0, 0);
      cell.formulas = [[`=${at(1, 1, 3, 1)}*2`]];
      cell.load('hasSpill');
      await sync();
      return cell.hasSpill ? 'spills' : 'one';
    },
  },
  {
    id: 'special-none',
    kind: 'formulas',
    sure: 'documented',
    source: 'Office.js reference, Range.getSpecialCellsOrNullObject',
    expected: ['none'],
    restsOn: ['src/workbook/reading/readBlocks.ts'],
    ask: async ({ range, sync }) => {
      range(0, 0).values = [[1]];
      const cells = range(0, 0, 2, 2).getSpecialCellsOrNullObject('Formulas');
      await sync();
      return cells.isNullObject ? 'none' : 'some';
    },
  },
  {
    id: 'special-one',
    kind: 'formulas',
    sure: 'assumed',
    source: "VBA's Range.SpecialCells of one cell searches the sheet",
    expected: ['range', 'sheet'],
    restsOn: ['src/workbook/reading/readBlocks.ts'],
    ask: async ({ range, sync }) => {
      range(0, 0, 2, 1).formulas = [['=1+1'], ['=1+2']];
      const cells = range(0, 0).getSpecialCellsOrNullObject('Formulas').load('cellCount');
      await sync();
      return cells.isNullObject ? 'none' : cells.cellCount === 1 ? 'range' : 'sheet';
    },
  },
  {
    id: 'sumifs-text-year',
    kind: 'formulas',
    sure: 'assumed',
    source: 'Excel compares a criterion as a number; LibreOffice (measured) does not match the text',
    expected: ['3'],
    restsOn: [...overview, 'src/domain/ledger/balances.ts'],
    ask: async (asked) =>
      result(asked, `=SUMIFS(${asked.at(1, 1, 2, 1)},${asked.at(1, 0, 2, 1)},2026)`, [
        [2026, 1],
        ["'2026", 2],
      ]),
  },
  {
    id: 'sumifs-true',
    kind: 'formulas',
    sure: 'assumed',
    source: 'Excel leaves truth values out of a sum; LibreOffice (measured) counts TRUE as 1',
    expected: ['2'],
    restsOn: [...overview, 'src/domain/ledger/balances.ts'],
    ask: async (asked) =>
      result(asked, `=SUMIFS(${asked.at(1, 1, 2, 1)},${asked.at(1, 0, 2, 1)},"a")`, [
        ['a', true],
        ['a', 2],
      ]),
  },
  {
    id: 'sumifs-case',
    kind: 'formulas',
    sure: 'documented',
    source: 'Microsoft, "SUMIFS function": criteria take no notice of capitals',
    expected: ['3'],
    restsOn: overview,
    ask: async (asked) =>
      result(asked, `=SUMIFS(${asked.at(1, 1, 2, 1)},${asked.at(1, 0, 2, 1)},"LOPEND")`, [
        ['lopend', 1],
        ['Lopend', 2],
      ]),
  },
  {
    id: 'lookup-array',
    kind: 'formulas',
    sure: 'assumed',
    source: 'works without array entry in LibreOffice (measured)',
    expected: ['b'],
    restsOn: overview,
    ask: async (asked) =>
      result(asked, `=LOOKUP(2,1/(${asked.at(1, 0, 2, 1)}>1),${asked.at(1, 1, 2, 1)})`, [
        [1, 'a'],
        [2, 'b'],
      ]),
  },
  {
    id: 'sumproduct-list',
    kind: 'formulas',
    sure: 'measured',
    source: 'in LibreOffice',
    expected: ['3'],
    restsOn: overview,
    ask: async (asked) =>
      result(asked, `=SUMPRODUCT(SUMIFS(${asked.at(1, 1, 3, 1)},${asked.at(1, 0, 3, 1)},{"a","b"}))`, [
        ['a', 1],
        ['b', 2],
        ['c', 4],
      ]),
  },
  {
    id: 'countif-text',
    kind: 'formulas',
    sure: 'assumed',
    source: 'nobody says so',
    expected: ['2'],
    restsOn: overview,
    ask: async (asked) => result(asked, `=COUNTIF(${asked.at(1, 0, 2, 1)},5)`, [[5], ["'5"]]),
  },
];

export const names: readonly MachineQuestion[] = [
  {
    id: 'name-structured',
    kind: 'names',
    sure: 'reported',
    source: '#740, of a header: since version 1904 the name keeps the cells',
    expected: ['structured', 'cells'],
    restsOn: ['src/workbook/sheets/guidance.ts'],
    ask: async (asked) => {
      const { context, named, sync } = asked;
      scratchTable(asked, [['Kolom'], ['a'], ['b']], 'lijst');
      await sync();
      const name = context.workbook.names.add(named('bron'), `=${named('lijst')}[Kolom]`).load('formula');
      await sync();
      return name.formula.includes('[') ? 'structured' : 'cells';
    },
  },
  {
    id: 'name-language',
    kind: 'names',
    sure: 'reported',
    source: '#2834: in the language of the user on the desktop',
    expected: ['en', 'own'],
    restsOn: ['src/workbook/sheets/listNames.ts'],
    ask: async ({ context, at, sheetName, named, sync }) => {
      const name = context.workbook.names.add(named('som'), `=SUM('${sheetName}'!${at(0, 0)},1.5)`).load('formula');
      await sync();
      return /SUM\(.*,1\.5\)$/.test(name.formula) ? 'en' : 'own';
    },
  },
  {
    id: 'name-index',
    kind: 'names',
    sure: 'assumed',
    source: 'works in LibreOffice (measured)',
    expected: ['taken'],
    restsOn: ['src/workbook/sheets/listNames.ts'],
    ask: async ({ context, range, at, sheetName, named, answer }) => {
      range(0, 0, 3, 1).values = [['a'], ['b'], ['c']];
      const column = `'${sheetName}'!${at(0, 0, 3, 1)}`;
      context.workbook.names.add(named('reeks'), `=INDEX(${column},1):INDEX(${column},2)`);
      range(0, 2).dataValidation.rule = { list: { inCellDropDown: true, source: `=${named('reeks')}` } };
      return answer();
    },
  },
  {
    id: 'name-comment',
    kind: 'names',
    sure: 'documented',
    source: 'Office.js reference, NamedItem.comment',
    expected: ['same'],
    restsOn: ['src/workbook/sheets/listNames.ts'],
    ask: async ({ context, range, named, sync }) => {
      const name = context.workbook.names.add(named('merk'), range(0, 0), 'Strippenkaart').load('comment');
      await sync();
      return name.comment === 'Strippenkaart' ? 'same' : 'other';
    },
  },
];

import fc from 'fast-check';
import { fromFileFormula, toFileFormula, type OwnTable } from '../../../src/xlsx/formulas/fileFormula';
import { shiftFormula } from '../../../src/xlsx/formulas/shiftFormula';
import { joined, tokens } from '../../../src/xlsx/formulas/tokens';

const own: OwnTable = { name: 'Opdrachten', columns: ['Nr', 'Strippen', 'Naam van de gemeente'] };

describe('formulas as the file and as Office.js have them', () => {
  test.each([
    ['SUM(A1:A3)', '=SUM(A1:A3)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.FILTER(A1:B9,B1:B9>3)', '=FILTER(A1:B9,B1:B9>3)'],
    ['_xlfn.STDEV.S(A1:A9)', '=STDEV.S(A1:A9)'],
    ['SUM(_xlfn.ANCHORARRAY(E1))', '=SUM(E1#)'],
    ["SUM(_xlfn.ANCHORARRAY('Mijn blad'!E1))", "=SUM('Mijn blad'!E1#)"],
    ['_xlfn.SINGLE(A1:A9)*2', '=@A1:A9*2'],
    ['_xlfn.LET(_xlpm.x,2,_xlpm.x*3)', '=LET(x,2,x*3)'],
    ['_xldudf_FLEX_STRIPS_REMAINING(A2:A13,2026)', '=FLEX.STRIPS_REMAINING(A2:A13,2026)'],
    ['"_xlfn.X [#This Row] @A1#"&A1', '="_xlfn.X [#This Row] @A1#"&A1'],
    ['Opdrachten[[#This Row],[Strippen]]*2', '=[@Strippen]*2'],
    ['Opdrachten[[#This Row],[Naam van de gemeente]]', '=[@[Naam van de gemeente]]'],
    ['SUM(Opdrachten[[#This Row],[Nr]:[Strippen]])', '=SUM([@[Nr]:[Strippen]])'],
    ['SUM(Team[[#This Row],[Fte]])', '=SUM(Team[@Fte])'],
    ['SUMIFS(Opdrachten[Strippen],Opdrachten[Nr],"A-1")', '=SUMIFS(Opdrachten[Strippen],Opdrachten[Nr],"A-1")'],
    ['[1]Blad1!$A$1+1', '=[1]Blad1!$A$1+1'],
    ["IF(A1=\"it's\",'O''Neill'!B2,#N/A)", "=IF(A1=\"it's\",'O''Neill'!B2,#N/A)"],
  ])('%s is %s, both ways', (file, shown) => {
    expect(fromFileFormula(file, own)).toBe(shown);
    expect(toFileFormula(shown, own)).toBe(file);
  });

  test('a column without its table gets it in the file', () => {
    expect(toFileFormula('=SUM([Strippen])', own)).toBe('SUM(Opdrachten[Strippen])');
  });

  test('another add-in keeps its prefix', () => {
    expect(fromFileFormula('_xldudf_CX_GET(1)')).toBe('=_xldudf_CX_GET(1)');
    expect(toFileFormula('=_xldudf_CX_GET(1)')).toBe('_xldudf_CX_GET(1)');
  });

  test('pieces joined give the formula back', () => {
    const scrap = fc.constantFrom(
      'SUM(',
      'A1',
      '$B$2',
      '"te"',
      "'blad 1'!",
      '[@x]',
      '[[#This Row],[y]]',
      '#N/A',
      '1.5E-3',
      ' ',
      '&',
      ')',
      '{1,2}',
      '"',
      "'",
      '[',
      ']',
      'é',
    );
    fc.assert(fc.property(fc.array(scrap, { maxLength: 20 }), (scraps) => joined(tokens(scraps.join(''))) === scraps.join('')));
  });
});

describe('shared formulas', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 1, 1, 'B2+$A2+B$1+$A$1'],
    ['SUM(B2:C3)', 2, 0, 'SUM(B4:C5)'],
    ['SUM(A:A)+SUM($B:B)', 0, 2, 'SUM(C:C)+SUM($B:D)'],
    ['SUM(1:1)+SUM($2:3)', 2, 0, 'SUM(3:3)+SUM($2:5)'],
    ['"A1"&LOG10(A1)', 1, 0, '"A1"&LOG10(A2)'],
    ["'A1'!A1", 1, 0, "'A1'!A2"],
    ['Blad1!A1:B2', 1, 1, 'Blad1!B2:C3'],
    ['Tabel1[A1]', 1, 0, 'Tabel1[A1]'],
  ])('%s moved %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

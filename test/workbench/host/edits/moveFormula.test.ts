import fc from 'fast-check';
import { adjustFormula, moveFormula, renameSheetIn } from '../../../../workbench/host/edits/moveFormula';

describe('a formula that is copied', () => {
  test.each([
    ['=A1+B2', 1, 1, '=B2+C3'],
    ['=$A1+A$1+$A$1', 2, 3, '=$A3+D$1+$A$1'],
    ['=SUM(A1:B9)', 1, 0, '=SUM(A2:B10)'],
    ['=SUM(A:A,$2:2)', 1, 1, '=SUM(B:B,$2:3)'],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ["='Blad A1'!A1+Blad2!B2", 1, 0, "='Blad A1'!A2+Blad2!B3"],
    ['=Opdrachten[[#Totals],[A1]]+A1', 1, 0, '=Opdrachten[[#Totals],[A1]]+A2'],
    ['=LOG10(A1)+TARIEF2026+XFE1+XFD1', 1, 0, '=LOG10(A2)+TARIEF2026+XFE1+XFD2'],
    ['=A1', -1, 0, '=#REF!'],
    ['=FLEX.STRIPS_REMAINING(A2)', 3, 0, '=FLEX.STRIPS_REMAINING(A5)'],
  ])('%s, %i down and %i to the right: %s', (formula, down, right, expected) => {
    expect(moveFormula(formula, down, right)).toBe(expected);
  });
});

test('a reference to another workbook moves with the cell it is copied in', () => {
  expect(moveFormula("=[1]Blad1!A1+'C:\\map\\[b.xlsx]Blad 1'!$A1", 1, 0)).toBe("=[1]Blad1!A2+'C:\\map\\[b.xlsx]Blad 1'!$A2");
});

test.each([
  ['=[1]Blad1!A1+Blad1!A1', 'Nieuw', '=[1]Blad1!A1+Nieuw!A1'],
  ["='[1]Blad1'!A1+'Blad1'!A1", 'Nieuw', "='[1]Blad1'!A1+Nieuw!A1"],
  ["=SUM(Blad1:Mrt!A1)+'Jan 1:Blad1'!A1", 'Nieuw blad', "=SUM('Nieuw blad:Mrt'!A1)+'Jan 1:Nieuw blad'!A1"],
  ['=\'Mijn "Blad1"\'!A1+Blad1!A1', 'Nieuw', '=\'Mijn "Blad1"\'!A1+Nieuw!A1'],
  ['=Blad1!A1:B2+MijnBlad1!A1', null, '=#REF!A1:B2+MijnBlad1!A1'],
])('%s, where Blad1 becomes %s: %s', (formula, to, expected) => {
  expect(renameSheetIn(formula, 'Blad1', to)).toBe(expected);
});

describe('a formula after rows moved', () => {
  /** Three rows inserted above row 5 (index 4). */
  const inserted = (formula: string, home = 'Blad1') =>
    adjustFormula(formula, home, 'Blad1', (area) => ({
      ...area,
      top: area.top >= 4 ? area.top + 3 : area.top,
      bottom: area.bottom >= 4 ? area.bottom + 3 : area.bottom,
    }));

  test.each([
    ['=A4', '=A4'],
    ['=A5', '=A8'],
    ['=$A$5', '=$A$8'],
    ['=SUM(A2:A9)', '=SUM(A2:A12)'],
    ['=Blad2!A5', '=Blad2!A5'],
    ["='Blad1'!A5", "='Blad1'!A8"],
    // A sheet of another workbook, whole or in quotes, several sheets at once, and what a deleted sheet leaves: other cells.
    ["=[1]Blad1!A5+'[1]Blad1'!A5+[1]!A5+[boek.xlsx]Blad1!$A$5", "=[1]Blad1!A5+'[1]Blad1'!A5+[1]!A5+[boek.xlsx]Blad1!$A$5"],
    ['=SUM(Jan:Blad1!A5)+A5', '=SUM(Jan:Blad1!A5)+A8'],
    ['=#REF!A5+A5', '=#REF!A5+A8'],
    ['=Tabel[A5]+Tabel[[A5]:[B5]]+A5', '=Tabel[A5]+Tabel[[A5]:[B5]]+A8'],
  ])('%s reads %s', (formula, expected) => {
    expect(inserted(formula)).toBe(expected);
  });

  test('only what refers to that sheet moves', () => {
    expect(inserted('=A5+Blad1!A5', 'Blad2')).toBe('=A5+Blad1!A8');
  });

  test('inserting and deleting the same rows gives the same formula', () => {
    const row = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(row, row, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 50 }), (first, second, at, count) => {
        const formula = `=SUM(B${Math.min(first, second)}:$D$${Math.max(first, second)})*Blad1!C${first}`;
        const there = adjustFormula(formula, 'Blad1', 'Blad1', (area) => ({
          ...area,
          top: area.top >= at ? area.top + count : area.top,
          bottom: area.bottom >= at ? area.bottom + count : area.bottom,
        }));
        const back = adjustFormula(there, 'Blad1', 'Blad1', (area) => ({
          ...area,
          top: area.top >= at + count ? area.top - count : area.top,
          bottom: area.bottom >= at + count ? area.bottom - count : area.bottom,
        }));
        expect(back).toBe(formula);
      }),
    );
  });
});

test('a sheet of another name: in references, not in texts', () => {
  expect(renameSheetIn(`=Blad1!A1&"Blad1!A1"&'Blad1'!B2&Blad11!C3`, 'Blad1', 'Nieuw blad')).toBe(
    `='Nieuw blad'!A1&"Blad1!A1"&'Nieuw blad'!B2&Blad11!C3`,
  );
});

import { showIntersections, withoutIntersections } from '../../../src/xlsx/formulas/implicitIntersection';
import { severalNames } from '../../../src/xlsx/formulas/severalNames';

const isSeveral = severalNames(
  [],
  [
    { name: 'Uren', formula: '=Blad1!$A$2:$A$6', visible: true, comment: '' },
    { name: 'Tarief', formula: '=Blad1!$B$1', visible: true, comment: '' },
    { name: 'Btw', formula: '=0.21', visible: true, comment: '' },
  ],
);

describe('a formula that a file does not mark as an array', () => {
  test.each([
    ['=Uren*10', '=@Uren*10'],
    ['=A:A*10', '=@A:A*10'],
    ['=A1:A9', '=@A1:A9'],
    ['=\'Blad 1\'!A1:A9&"x"', '=@\'Blad 1\'!A1:A9&"x"'],
    ['=-A1:A9', '=-@A1:A9'],
    ['=(A1:A9)', '=(@A1:A9)'],
    ['=2:2', '=@2:2'],
    ['=INDEX(A1:A9,B1)', '=@INDEX(A1:A9,B1)'],
    ['=SUM(ROUND(D1:D3,0))', '=SUM(ROUND(@D1:D3,0))'],
    ['=SUM(A1:A3*2)', '=SUM(@A1:A3*2)'],
    ['=IF(A1:A9>1,"ja","nee")', '=IF(@A1:A9>1,"ja","nee")'],
    ['=VLOOKUP(A:A,F:G,2,FALSE)', '=VLOOKUP(@A:A,F:G,2,FALSE)'],
    ['=COUNTIFS(A1:A9,B1:B9,C1:C9,D1)', '=COUNTIFS(A1:A9,@B1:B9,C1:C9,D1)'],
    ['=SUMIFS(A1:A9,B1:B9,Uren)', '=SUMIFS(A1:A9,B1:B9,@Uren)'],
    ['=MATCH(INDEX(A:A,ROW())&"x",A2:A9&C2:C9,0)', '=MATCH(@INDEX(A:A,ROW())&"x",@A2:A9&@C2:C9,0)'],
    ['=Opdrachten[Strippen]*2', '=@Opdrachten[Strippen]*2'],
    ['=UNIQUE(A1:A9)', '=@UNIQUE(A1:A9)'],
    ['=FLEX.STRIPS_REMAINING(A2:A13)', '=@FLEX.STRIPS_REMAINING(A2:A13)'],
    ['=ROW(A1:A9)', '=@ROW(A1:A9)'],
    ['={1,2,3}', '=@{1,2,3}'],
    ['={1,2,3}*2', '=@({1,2,3}*2)'],
    ['=ROUND({1.2,2.3},0)', '=@ROUND({1.2,2.3},0)'],
  ])('%s is shown as %s, and back', (file, shown) => {
    expect(showIntersections(file, isSeveral)).toBe(shown);
    expect(showIntersections(shown, isSeveral)).toBe(shown);
    expect(showIntersections(withoutIntersections(shown, isSeveral) ?? '', isSeveral)).toBe(shown);
    expect(withoutIntersections(file, isSeveral)).toBeNull();
  });

  test.each([
    '=SUM(A1:A9)',
    '=A1*$B$2+Tarief*Btw',
    '=[@Strippen]*2',
    '=[@[Naam van de gemeente]]&""',
    '=Opdrachten[[#Headers],[Strippen]]',
    '=SUMPRODUCT((A1:A9="x")*B1:B9)',
    '=SUMIFS(Opdrachten[Strippen],Opdrachten[Nr],A2)',
    '=SUM(INDEX(A1:C9,0,2))',
    '=LOOKUP(2,1/(A1:A9="x"),B1:B9)',
    '=SUM({1,2,3}*2)',
    '=AVERAGE(Uren)',
    '=MijnFunctie(A1:A9)',
    '=SUM(FREQUENCY(A1:A9,B1:B3))',
    '="A1:A9"&C1',
    '=1+',
  ])('%s has nothing to cut', (formula) => {
    expect(showIntersections(formula, isSeveral)).toBe(formula);
    expect(withoutIntersections(formula, isSeveral)).toBe(formula);
  });
});

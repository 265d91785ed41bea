import { balanceFormulas } from './balanceFormulas';
import { contractReferences } from './references';
import { look, markWhere, styleHeading, writeTitle } from './look';

export interface OverviewTexts {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly period: string;
  readonly total: string;
  readonly note: string;
  /** Gemeente, toegekend, mutaties, gereserveerd, besteed, over, toelichting. */
  readonly headings: readonly [string, string, string, string, string, string, string];
  readonly low: string;
  readonly over: string;
  readonly empty: string;
}

const headingRow = 5;
const firstRow = headingRow + 1;
/** Lines for municipalities that join later. */
const spareLines = 8;
export const overviewSheet = 'Overzicht';

const setting = (name: string): string => `INDEX(Instellingen[Waarde],MATCH("${name}",Instellingen[Instelling],0))`;
/** A line of the sheet: name, granted, mutations, reserved, spent, remaining. */
export function overviewFormulas(row: number): readonly string[] {
  const name = `$A${row}`;
  const { granted, mutations, reserved, spent } = balanceFormulas(contractReferences, name, '$B$3');
  const blankOr = (formula: string): string => `=IF(${name}="","",${formula})`;
  return [
    `=IFERROR(INDEX(Gemeenten[Gemeente],ROW()-${firstRow - 1})&"","")`,
    blankOr(granted), blankOr(mutations), blankOr(reserved), blankOr(spent),
    blankOr(`B${row}+C${row}-D${row}-E${row}`),
  ];
}

/** Overzicht: the balances as native formulas, kept up to date by nobody. */
export function writeOverview(context: Excel.RequestContext, municipalities: number, texts: OverviewTexts): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(texts.sheet);
  const lines = municipalities + spareLines;
  const lastRow = firstRow + lines - 1;
  writeTitle(sheet, texts.title, texts.subtitle);
  sheet.getRange('A3:B3').formulas = [[texts.period, `=${setting('Periode')}`]];
  sheet.getRange('A3:B3').format.font.bold = true;
  sheet.getRange('B3').format.horizontalAlignment = 'Left';
  const heading = sheet.getRange(`A${headingRow}:G${headingRow}`);
  heading.values = [[...texts.headings]];
  styleHeading(heading);
  sheet.getRange(`B${headingRow}:F${headingRow}`).format.horizontalAlignment = 'Right';

  const low = `IFERROR(N(${setting('Lage stand vanaf')}),0)`;
  const formulas = Array.from({ length: lines }, (_, line) => {
    const row = firstRow + line;
    const state = `=IF($A${row}="","",IF(F${row}<0,"${texts.over}",IF(F${row}=0,"${texts.empty}",IF(F${row}<=${low},"${texts.low}",""))))`;
    return [...overviewFormulas(row), state];
  });
  const body = sheet.getRange(`A${firstRow}:G${lastRow}`);
  body.formulas = formulas;
  sheet.getRange(`B${firstRow}:F${lastRow}`).numberFormat = [[look.stripFormat]];
  const totalRow = lastRow + 1;
  const total = sheet.getRange(`A${totalRow}:F${totalRow}`);
  total.formulas = [[texts.total, ...['B', 'C', 'D', 'E', 'F'].map((column) => `=SUM(${column}${firstRow}:${column}${lastRow})`)]];
  total.format.font.bold = true;
  total.format.borders.getItem('EdgeTop').style = 'Continuous';
  total.format.borders.getItem('EdgeTop').color = look.accent;
  const note = sheet.getRange(`A${totalRow + 2}`);
  note.values = [[texts.note]];
  note.format.font.color = look.muted;

  const left = sheet.getRange(`A${firstRow}:G${lastRow}`);
  // The two exclude each other, so that their order does not matter.
  markWhere(left, `=AND($A${firstRow}<>"",N($F${firstRow})<0)`, look.over);
  markWhere(left, `=AND($A${firstRow}<>"",N($F${firstRow})>=0,N($F${firstRow})<=${low})`, look.low);
  sheet.getRange('A:A').format.columnWidth = 140;
  sheet.getRange('B:F').format.columnWidth = 82;
  sheet.getRange('G:G').format.columnWidth = 230;
  sheet.freezePanes.freezeRows(headingRow);
  sheet.showGridlines = false;
  return sheet;
}

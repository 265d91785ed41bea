import type { Cell, TableKey } from '../../domain/contract';
import { ledgerMunicipalities } from '../../domain/ledger';
import { periodCell, periodsIn } from '../../domain/periods';
import { readSettings, settingDefaults, settingDefinitions, type SettingKey } from '../../domain/settings/settings';
import { balanceFormulas } from './balanceFormulas';
import { look, markWhere, styleHeading, writeTitle } from './look';
import { openOwnSheets } from '../excel/ownSheet';
import { done, refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { referencesTo, type References } from './references';
import { runInExcel } from '../excel/run';
import { safeCell } from '../excel/safeText';

export interface OverviewTexts {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly period: string;
  /** Before the balance from which a card is low. */
  readonly lowFrom: string;
  readonly total: string;
  readonly note: string;
  /** Gemeente, toegekend, mutaties, gereserveerd, besteed, over, toelichting. */
  readonly headings: readonly [string, string, string, string, string, string, string];
  readonly low: string;
  readonly over: string;
  readonly empty: string;
}

/**
 * Where a card is low: in sight, and because a conditional format takes no structured reference into Instellingen
 * (MS-XLSB 2.5.98.6), only cells.
 */
const lowCell = '$B$4';
const headingRow = 5;
const firstRow = headingRow + 1;
/** Lines for municipalities that join later. */
const spareLines = 8;

/** What the sheet points at: the workbook as it is, and what it does not say itself. */
interface OverviewSource {
  readonly references: References;
  /** Of the period, where no setting names it. */
  readonly period: Cell;
  /** Names that the workbook has now: as many lines are made, and some to spare. */
  readonly municipalities: readonly Cell[];
}

/** The value of a setting, by its name in either language; an error where the workbook does not have it. */
function settingFormula(references: References, key: SettingKey): string | null {
  const [names, values] = [references('settings', 'setting'), references('settings', 'value')];
  if (!names || !values) return null;
  const { nl, en } = settingDefinitions[key];
  const named = (name: string): string => `INDEX(${values},MATCH("${name}",${names},0))`;
  return `IFERROR(${named(nl)},${named(en)})`;
}

/**
 * The names, each once: those of Gemeenten in their order, then those that only Toekenning has. LOOKUP works its array
 * out by itself, in Excel 2016 and LibreOffice too. Null where they stand in several places or on a plain sheet,
 * whose columns have no end: the names are then written as they are now.
 */
function nameFormula(references: References, row: number): string | null {
  const [listed, granted] = [references('municipalities', 'municipality'), references('allocation', 'municipality')];
  const above = `$A$${headingRow}:$A${row - 1}`;
  const isOpen = (key: TableKey, column: string | null): boolean => references.sources(key).length > 0 && column?.endsWith(']') !== true;
  if (isOpen('municipalities', listed) || isOpen('allocation', granted) || (listed === null && granted === null)) return null;
  const other = granted === null ? '""' : `IFERROR(LOOKUP(2,1/((COUNTIF(${above},${granted})=0)*(${granted}<>"")),${granted})&"","")`;
  if (listed === null) return `=${other}`;
  const own = `INDEX(${listed},ROW()-${headingRow})&""`;
  return `=IFERROR(IF(COUNTIF(${above},${own})>0,"",${own}),${other})`;
}

/** A line of the sheet: name, granted, mutations, reserved, spent, remaining. */
function overviewFormulas(references: References, row: number, municipality: Cell): readonly Cell[] {
  const name = `$A${row}`;
  const { granted, mutations, reserved, spent } = balanceFormulas(references, name, '$B$3');
  const blankOr = (formula: string): string => `=IF(${name}="","",${formula})`;
  return [
    nameFormula(references, row) ?? safeCell(municipality),
    blankOr(granted),
    blankOr(mutations),
    blankOr(reserved),
    blankOr(spent),
    blankOr(`B${row}+C${row}-D${row}-E${row}`),
  ];
}

/** Writes Overzicht over the user's own tables, new or again. Refused where a sheet of the user's has its name. */
export async function writeOverviewSheet(
  texts: OverviewTexts,
): Promise<Outcome<{ readonly sheet: string; readonly municipalities: number }>> {
  return runInExcel(async (job) => {
    const { tables } = await readWorkbook(job, ['municipalities', 'allocation', 'assignments', 'mutations', 'settings']);
    if (!tables.allocation && !tables.assignments) return refused('table-missing', { table: 'Toekenning' });
    const names = ledgerMunicipalities(tables);
    const opened = await openOwnSheets(job, [texts.sheet]);
    if (!opened.ok) return opened;
    const [sheet] = opened.value;
    if (!sheet) return refused('missing', { location: texts.sheet });
    const settings = readSettings(tables.settings);
    const period = settings.period ?? periodsIn(tables).at(-1) ?? '';
    writeOverview(sheet, { references: referencesTo(tables), period: periodCell(period), municipalities: names }, texts);
    sheet.activate();
    await job.sync();
    job.wrote(texts.sheet);
    return done({ sheet: texts.sheet, municipalities: names.length });
  });
}

/** Overzicht: the balances as native formulas, kept up to date by nobody. */
export function writeOverview(sheet: Excel.Worksheet, { references, period, municipalities }: OverviewSource, texts: OverviewTexts): void {
  const lines = municipalities.length + spareLines;
  const lastRow = firstRow + lines - 1;
  const fromSettings = settingFormula(references, 'period');
  writeTitle(sheet, texts.title, texts.subtitle);
  const { lowBalance } = settingDefaults;
  const lowSetting = settingFormula(references, 'lowBalance');
  const low = lowSetting === null ? lowBalance : `=IFERROR(IF(ISNUMBER(${lowSetting}),${lowSetting},${lowBalance}),${lowBalance})`;
  sheet.getRange('A3:B4').formulas = [
    [texts.period, fromSettings === null ? safeCell(period) : `=IFERROR(${fromSettings},"")`],
    [texts.lowFrom, low],
  ];
  sheet.getRange('A3:B3').format.font.bold = true;
  sheet.getRange('A4:B4').format.font.color = look.muted;
  sheet.getRange('B3:B4').format.horizontalAlignment = 'Left';
  const heading = sheet.getRange(`A${headingRow}:G${headingRow}`);
  heading.values = [[...texts.headings]];
  styleHeading(heading);
  sheet.getRange(`B${headingRow}:F${headingRow}`).format.horizontalAlignment = 'Right';

  const formulas = Array.from({ length: lines }, (_, line) => {
    const row = firstRow + line;
    const state = `=IF($A${row}="","",IF(F${row}<0,"${texts.over}",IF(F${row}=0,"${texts.empty}",IF(F${row}<=${lowCell},"${texts.low}",""))))`;
    return [...overviewFormulas(references, row, municipalities[line] ?? ''), state];
  });
  const body = sheet.getRange(`A${firstRow}:G${lastRow}`);
  body.formulas = formulas.map((cells) => [...cells]);
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
  markWhere(left, `=AND($A${firstRow}<>"",N($F${firstRow})>=0,N($F${firstRow})<=${lowCell})`, look.low);
  sheet.getRange('A:A').format.columnWidth = 140;
  sheet.getRange('B:F').format.columnWidth = 82;
  sheet.getRange('G:G').format.columnWidth = 230;
  sheet.freezePanes.freezeRows(headingRow);
  sheet.showGridlines = false;
}

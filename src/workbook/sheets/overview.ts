import { columnLetters, type Cell, type TableKey } from '../../domain/contract';
import { ledgerMunicipalities } from '../../domain/ledger';
import { periodCell, periodsIn } from '../../domain/periods';
import { readSettings, settingDefaults, settingDefinitions, type SettingKey } from '../../domain/settings/settings';
import { balanceFormulas } from './balanceFormulas';
import { countFormulas } from './countFormulas';
import { look, markWhere, styleHeading, writeTitle, printLandscape } from './look';
import { done, refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { matching, referencesTo, type References } from './references';
import { overviewTables, standFormula, timeLeftFormula, type StandCells, type StandWords } from './standFormula';
import { commitSteps, findOwnSheets, writeInExcel, type Building } from '../writer';
import { safeCell } from '../excel/safeText';
import { paced, writeInBlocks } from '../excel/writeInBlocks';

export interface OverviewTexts {
  readonly sheet: string;
  readonly title: string;
  readonly subtitle: string;
  readonly period: string;
  /** Before the balance from which a card is low. */
  readonly lowFrom: string;
  readonly total: string;
  readonly note: string;
  /** Gemeente, toegekend, mutaties, gereserveerd, besteed, over, stand, rijen die meetellen, rijen die niet meetellen. */
  readonly headings: readonly [string, string, string, string, string, string, string, string, string];
  readonly stand: StandWords;
  /** Of the working days of the period the share that is left. */
  readonly timeLeft: string;
  /** The line of rows that name no municipality of the list. */
  readonly elsewhere: string;
}

/**
 * Where a card is low: in sight, and because a conditional format takes no structured reference into Instellingen
 * (MS-XLSB 2.5.98.6), only cells.
 */
const lowCell = '$B$4';
const headingRow = 5;
/**
 * Hidden, from K on: each name as a criterion that finds it alone, and then for each table or sheet the rows that should
 * be on its card. In cells of their own they keep the formulas beside them short.
 */
const criterionAt = 10;

const dueCells = (sources: number, row: number): string =>
  `${columnLetters(criterionAt + 1)}${row}:${columnLetters(criterionAt + Math.max(1, sources))}${row}`;
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
  const isMissing = (name: string): string => `COUNTIF(${above},${matching(name)})=0`;
  const isOpen = (key: TableKey, column: string | null): boolean => references.sources(key).length > 0 && column?.endsWith(']') !== true;
  if (isOpen('municipalities', listed) || isOpen('allocation', granted) || (listed === null && granted === null)) return null;
  const other = granted === null ? '""' : `IFERROR(LOOKUP(2,1/((${isMissing(granted)})*(${granted}<>"")),${granted})&"","")`;
  if (listed === null) return `=${other}`;
  const own = `INDEX(${listed},ROW()-${headingRow})&""`;
  return `=IFERROR(IF(${isMissing(own)},${own},""),${other})`;
}

/** A line of the sheet: name, granted, mutations, reserved, spent, remaining, stand, rows counted, rows not counted. */
function overviewFormulas(
  { references, cells }: { readonly references: References; readonly cells: StandCells },
  row: number,
  municipality: Cell,
  words: StandWords,
): readonly Cell[] {
  const name = `$A${row}`;
  const wanted = `$${columnLetters(criterionAt)}${row}`;
  const { granted, mutations, reserved, spent } = balanceFormulas(references, wanted, '$B$3');
  const counts = countFormulas(references, wanted, '$B$3');
  const blankOr = (formula: string): string => `=IF(${name}="","",${formula})`;
  return [
    nameFormula(references, row) ?? safeCell(municipality),
    blankOr(granted),
    blankOr(mutations),
    blankOr(reserved),
    blankOr(spent),
    blankOr(`B${row}+C${row}-D${row}-E${row}`),
    standFormula(row, cells, words),
    blankOr(counts.counted),
    blankOr(`SUM(${dueCells(counts.due.length, row)})-H${row}`),
  ];
}

/** Writes Overzicht over the user's own tables, new or again. Refused where a sheet of the user's has its name. */
export async function writeOverviewSheet(
  texts: OverviewTexts,
): Promise<Outcome<{ readonly sheet: string; readonly municipalities: number }>> {
  return writeInExcel('overview', texts.sheet, async (job) => {
    const { tables, kept } = await readWorkbook(job, overviewTables);
    if (!tables.allocation && !tables.assignments) return refused('table-missing', { table: 'Toekenning' });
    const names = ledgerMunicipalities(tables);
    const found = await findOwnSheets(job, [texts.sheet]);
    if (!found.ok) return found;
    const settings = readSettings(tables.settings);
    const period = settings.period ?? periodsIn(tables).at(-1) ?? '';
    const source = { references: referencesTo(tables), period: periodCell(period), municipalities: names };
    let sheet: Excel.Worksheet | null = null;
    const written = await commitSteps(job, {
      places: [texts.sheet],
      kept,
      steps: found.value.map((open) => async (building) => {
        sheet = open(building.context);
        await writeOverview(building, sheet, source, texts);
      }),
      front: () => sheet,
    });
    return written.ok ? done({ sheet: texts.sheet, municipalities: names.length }) : written;
  });
}

/** Overzicht: the balances as native formulas, kept up to date by nobody. */
export async function writeOverview(
  job: Building,
  sheet: Excel.Worksheet,
  { references, period, municipalities }: OverviewSource,
  texts: OverviewTexts,
): Promise<void> {
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
  const [start, end] = [settingFormula(references, 'periodStart'), settingFormula(references, 'periodEnd')];
  const timeLeft = '$F$3';
  sheet.getRange('E3:F3').formulas = [[texts.timeLeft, timeLeftFormula(references, '$B$3', start, end)]];
  sheet.getRange('E3').format.horizontalAlignment = 'Right';
  sheet.getRange('F3').numberFormat = [[look.percentFormat]];
  const heading = sheet.getRange(`A${headingRow}:I${headingRow}`);
  heading.values = [[...texts.headings]];
  styleHeading(heading);
  sheet.getRange(`B${headingRow}:F${headingRow}`).format.horizontalAlignment = 'Right';

  const totalRow = lastRow + 1;
  const cells = { low: lowCell, timeLeft, elsewhere: `$I$${totalRow + 1}` };
  const formulas = Array.from({ length: lines }, (_, line) => {
    const row = firstRow + line;
    return overviewFormulas({ references, cells }, row, municipalities[line] ?? '', texts.stand);
  });
  const all = countFormulas(references, null, '$B$3').due;
  const hidden = formulas.map((_, line) => {
    const row = firstRow + line;
    const due = countFormulas(references, `$${columnLetters(criterionAt)}${row}`, '$B$3').due;
    return [`=${matching(`$A${row}`)}`, ...due.map((formula) => `=IF($A${row}="",0,${formula})`)];
  });
  const pace = paced(job);
  await writeInBlocks(pace, sheet, firstRow - 1, 0, formulas, 'formulas');
  await writeInBlocks(pace, sheet, firstRow - 1, criterionAt, hidden, 'formulas');
  sheet.getRange(`${columnLetters(criterionAt)}:${columnLetters(criterionAt + all.length)}`).columnHidden = true;
  sheet.getRange(`B${firstRow}:F${lastRow}`).numberFormat = [[look.stripFormat]];
  const total = sheet.getRange(`A${totalRow}:I${totalRow}`);
  const sum = (column: string): string => `=SUM(${column}${firstRow}:${column}${lastRow})`;
  total.formulas = [[texts.total, ...['B', 'C', 'D', 'E', 'F'].map(sum), '', sum('H'), sum('I')]];
  // Rows that should be on a card, less those of the municipalities above: counted or not.
  sheet.getRange(`A${totalRow + 1}:I${totalRow + 1}`).formulas = [
    [texts.elsewhere, '', '', '', '', '', '', '', `=SUM(${dueCells(all.length, totalRow + 1)})-H${totalRow}-I${totalRow}`],
  ];
  sheet.getRange(dueCells(all.length, totalRow + 1)).formulas = [all.map((formula) => `=${formula}`)];
  total.format.font.bold = true;
  total.format.borders.getItem('EdgeTop').style = 'Continuous';
  total.format.borders.getItem('EdgeTop').color = look.accent;
  const note = sheet.getRange(`A${totalRow + 3}`);
  note.values = [[texts.note]];
  note.format.font.color = look.muted;

  const left = sheet.getRange(`A${firstRow}:G${lastRow}`);
  // The two exclude each other, so that their order does not matter.
  const stands = (...words: readonly string[]): string => `=OR(${words.map((word) => `$G${firstRow}="${word}"`).join(',')})`;
  const { over, low: nearly, empty, incomplete } = texts.stand;
  markWhere(left, stands(over), look.over);
  markWhere(left, stands(nearly, empty, incomplete), look.low);
  sheet.getRange('A:A').format.columnWidth = 140;
  sheet.getRange('B:F').format.columnWidth = 92;
  sheet.getRange('G:G').format.columnWidth = 150;
  sheet.getRange(`G${headingRow}:G${lastRow}`).format.indentLevel = 1;
  sheet.getRange('H:I').format.columnWidth = 96;
  sheet.getRange(`H${headingRow}:I${headingRow}`).format.horizontalAlignment = 'Right';
  sheet.freezePanes.freezeRows(headingRow);
  sheet.showGridlines = false;
  printLandscape(sheet);
}

import { columnLetters, type Cell, type TableKey } from '../../domain/contract';
import { ledgerMunicipalities } from '../../domain/ledger';
import { periodCell, periodsIn } from '../../domain/periods';
import { readSettings, settingDefaults } from '../../domain/settings/settings';
import { balanceFormulas } from './balanceFormulas';
import { countFormulas } from './countFormulas';
import { look, markWhere, styleHeading, writeTitle } from './look';
import { setUpPage } from './page';
import { settingFormula } from './settingFormula';
import { tabColours } from './tabs';
import { done, refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { matching, referencesTo, type References } from './references';
import { overviewTables, standFormula, timeLeftFormula, type StandCells, type StandWords } from './standFormula';
import { translationLines, type TranslationLines } from './translationLines';
import { commitSteps, findOwnSheets, writeInExcel, type Building } from '../writer';
import { safeCell } from '../excel/safeText';
import { paced, writeInBlocks } from '../excel/writeInBlocks';
import { unclearColumn } from './unclearColumn';

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
/** Above the municipalities, so that no lines to spare stand between them and their sum. */
const totalRow = headingRow + 1;
const elsewhereRow = totalRow + 1;
const firstRow = elsewhereRow + 1;
/** Lines for municipalities that join later: blank, and below everything. */
const spareLines = 8;

const columnWidths = { name: 140, figure: 92, stand: 150, count: 96 } as const;
const width = columnWidths.name + 5 * columnWidths.figure + columnWidths.stand + 2 * columnWidths.count;
/** Characters on a line over all columns, a little less than fit. */
const charactersAcross = 160;
/** Municipalities with lines to spare; more would come out too small. */
const mostOnOnePage = 45;

/** What the sheet points at: the workbook as it is, and what it does not say itself. */
interface OverviewSource {
  readonly references: References;
  /** Rows that the table Vertalingen has now. */
  readonly translations?: number;
  /** Of the period, where no setting names it. */
  readonly period: Cell;
  /** Names that the workbook has now: as many lines are made, and some to spare. */
  readonly municipalities: readonly Cell[];
}

/**
 * The names, each once: those of Gemeenten in their order, then those that only Toekenning has. LOOKUP works its array
 * out by itself, in Excel 2016 and LibreOffice too. Null where they stand in several places or on a plain sheet,
 * whose columns have no end: the names are then written as they are now.
 */
function nameFormula(references: References, row: number, lines: TranslationLines | null): string | null {
  const [listed, granted] = [references('municipalities', 'municipality'), references('allocation', 'municipality')];
  const above = `$A$${firstRow - 1}:$A${row - 1}`;
  const isMissing = (name: string): string => `COUNTIF(${above},${matching(name)})=0`;
  const isOpen = (key: TableKey, column: string | null): boolean => references.sources(key).length > 0 && column?.endsWith(']') !== true;
  if (isOpen('municipalities', listed) || isOpen('allocation', granted) || (listed === null && granted === null)) return null;
  const last = (column: string, which: string, otherwise: string): string =>
    `IFERROR(LOOKUP(2,1/((${isMissing(column)})*(${column}<>"")${which}),${column})&"",${otherwise})`;
  const inOtherWords = lines ? last(lines.names, '', '""') : '""';
  const stays = lines && granted !== null ? `*NOT(${lines.isElsewhere('allocation', granted)})` : '';
  const other = granted === null ? '""' : last(granted, stays, inOtherWords);
  if (listed === null) return `=${other}`;
  const own = `INDEX(${listed},ROW()-${firstRow - 1})&""`;
  return `=IFERROR(IF(${isMissing(own)},${own},""),${other})`;
}

/** A line of the sheet: name, granted, mutations, reserved, spent, remaining, stand, rows counted, rows not counted. */
function overviewFormulas(
  { references, cells, lines }: { readonly references: References; readonly cells: StandCells; readonly lines: TranslationLines | null },
  row: number,
  municipality: Cell,
  words: StandWords,
): readonly Cell[] {
  const name = `$A${row}`;
  const wanted = `$${columnLetters(criterionAt)}${row}`;
  const { granted, mutations, reserved, spent } = balanceFormulas(references, wanted, '$B$3', lines?.words);
  const counts = countFormulas(references, wanted, '$B$3', lines?.words);
  // A name that means another has its rows on that line; names that mean this one add theirs.
  const own = (table: 'allocation' | 'mutations' | 'assignments', formulas: string): string =>
    lines ? `IF(${lines.isElsewhere(table, name)},0,${formulas})` : formulas;
  const also = (figure: Parameters<TranslationLines['added']>[0]): string => (lines ? `+${lines.added(figure, wanted)}` : '');
  const counted = lines
    ? (Object.keys(counts.countedOf) as (keyof typeof counts.countedOf)[])
        .map((table) => own(table, counts.countedOf[table].join('+') || '0'))
        .join('+')
    : counts.counted;
  const blankOr = (formula: string): string => `=IF(${name}="","",${formula})`;
  return [
    nameFormula(references, row, lines) ?? safeCell(municipality),
    blankOr(own('allocation', granted) + also('granted')),
    blankOr(own('mutations', mutations) + also('mutations')),
    blankOr(own('assignments', reserved) + also('reserved')),
    blankOr(own('assignments', spent) + also('spent')),
    blankOr(`B${row}+C${row}-D${row}-E${row}`),
    standFormula(row, cells, words),
    blankOr(counted + also('counted')),
    blankOr(`SUM(${dueCells(counts.due.length, row)})${also('due')}-H${row}`),
  ];
}

/** Writes Overzicht over the user's own tables, new or again. Refused where a sheet of the user's has its name. */
export async function writeOverviewSheet(
  texts: OverviewTexts,
): Promise<Outcome<{ readonly sheet: string; readonly municipalities: number }>> {
  return writeInExcel('overview', texts.sheet, async (job) => {
    const { tables, written: cells, kept } = await readWorkbook(job, overviewTables);
    if (!tables.allocation && !tables.assignments) return refused('table-missing', { table: 'Toekenning' });
    const problem = unclearColumn(tables);
    if (problem) return problem;
    const names = ledgerMunicipalities(tables);
    const found = await findOwnSheets(job, [texts.sheet]);
    if (!found.ok) return found;
    const settings = readSettings(tables.settings);
    const period = settings.period ?? periodsIn(tables).at(-1) ?? '';
    const source = {
      references: referencesTo(cells),
      period: periodCell(period),
      municipalities: names,
      translations: cells.translations?.values.length ?? 0,
    };
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
  { references, period, municipalities, translations = 0 }: OverviewSource,
  texts: OverviewTexts,
): Promise<void> {
  const lines = municipalities.length + spareLines;
  const lastRow = firstRow + lines - 1;
  const fromSettings = settingFormula(references, 'period');
  const explained = `${texts.subtitle} ${texts.note}`;
  writeTitle(sheet, texts.title, explained);
  writeAcross(sheet, 2, explained);
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

  const cells = { low: lowCell, timeLeft, elsewhere: `$I$${elsewhereRow}` };
  const sources = countFormulas(references, null, '$B$3').due.length;
  const meant = translationLines(references, translations, firstRow, criterionAt + sources + 2, '$B$3');
  const formulas = Array.from({ length: lines }, (_, line) => {
    const row = firstRow + line;
    return overviewFormulas({ references, cells, lines: meant }, row, municipalities[line] ?? '', texts.stand);
  });
  const all = countFormulas(references, null, '$B$3', meant?.words).due;
  const hidden = formulas.map((_, line) => {
    const row = firstRow + line;
    const { dueOf } = countFormulas(references, `$${columnLetters(criterionAt)}${row}`, '$B$3', meant?.words);
    const due = (['allocation', 'mutations', 'assignments'] as const).flatMap((table) =>
      dueOf[table].map((formula) => (meant ? `IF(${meant.isElsewhere(table, `$A${row}`)},0,${formula})` : formula)),
    );
    return [`=${matching(`$A${row}`)}`, ...due.map((formula) => `=IF($A${row}="",0,${formula})`)];
  });
  const pace = paced(job);
  await writeInBlocks(pace, sheet, firstRow - 1, 0, formulas, 'formulas');
  await writeInBlocks(pace, sheet, firstRow - 1, criterionAt, hidden, 'formulas');
  if (meant) await writeInBlocks(pace, sheet, firstRow - 1, criterionAt + sources + 2, meant.rows, 'formulas');
  const lastHidden = criterionAt + all.length + (meant ? 1 + meant.columns : 0);
  sheet.getRange(`${columnLetters(criterionAt)}:${columnLetters(lastHidden)}`).columnHidden = true;
  sheet.getRange(`B${totalRow}:F${lastRow}`).numberFormat = [[look.stripFormat]];
  const total = sheet.getRange(`A${totalRow}:I${totalRow}`);
  const sum = (column: string): string => `=SUM(${column}${firstRow}:${column}${lastRow})`;
  total.formulas = [[texts.total, ...['B', 'C', 'D', 'E', 'F'].map(sum), '', sum('H'), sum('I')]];
  total.format.font.bold = true;
  // Rows that should be on a card, less those of the municipalities below: counted or not.
  const elsewhere = sheet.getRange(`A${elsewhereRow}:I${elsewhereRow}`);
  elsewhere.formulas = [
    [texts.elsewhere, '', '', '', '', '', '', '', `=SUM(${dueCells(all.length, elsewhereRow)})-H${totalRow}-I${totalRow}`],
  ];
  sheet.getRange(dueCells(all.length, elsewhereRow)).formulas = [all.map((formula) => `=${formula}`)];
  elsewhere.format.font.color = look.muted;
  elsewhere.format.borders.getItem('EdgeBottom').style = 'Continuous';
  elsewhere.format.borders.getItem('EdgeBottom').color = look.accent;

  const left = sheet.getRange(`A${firstRow}:G${lastRow}`);
  // The two exclude each other, so that their order does not matter.
  const stands = (...words: readonly string[]): string => `=OR(${words.map((word) => `$G${firstRow}="${word}"`).join(',')})`;
  const { over, low: nearly, empty, incomplete } = texts.stand;
  markWhere(left, stands(over), look.over);
  markWhere(left, stands(nearly, empty, incomplete), look.low);
  sheet.getRange('A:A').format.columnWidth = columnWidths.name;
  sheet.getRange('B:F').format.columnWidth = columnWidths.figure;
  sheet.getRange('G:G').format.columnWidth = columnWidths.stand;
  // "Over" stands at the right of its column, "Stand" at the left of the next.
  const beside = sheet.getRange(`G${headingRow}:G${lastRow}`).format;
  beside.horizontalAlignment = 'Left';
  beside.indentLevel = 2;
  sheet.getRange('H:I').format.columnWidth = columnWidths.count;
  sheet.getRange(`H${headingRow}:I${headingRow}`).format.horizontalAlignment = 'Right';
  sheet.freezePanes.freezeRows(headingRow);
  sheet.showGridlines = false;
  sheet.tabColor = tabColours.read;
  setUpPage(sheet, {
    width,
    titleRows: `${headingRow}:${headingRow}`,
    area: `A1:I${lastRow}`,
    isOnePage: lines <= mostOnOnePage,
  });
}

/** Text on the width of the table, over lines as it needs: Excel does not fit the height of merged cells. */
function writeAcross(sheet: Excel.Worksheet, row: number, text: string): void {
  const line = sheet.getRange(`A${row}:I${row}`);
  line.merge();
  line.format.wrapText = true;
  line.format.verticalAlignment = 'Top';
  line.format.rowHeight = Math.ceil(text.length / charactersAcross) * 15 + 3;
}

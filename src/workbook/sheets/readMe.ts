import { tables, type TableData, type TableKey, type WorkbookTables } from '../../domain/contract';
import { done, type Outcome } from '../excel/problem';
import { paced } from '../excel/writeInBlocks';
import { readWorkbook } from '../reading/read';
import { commitSteps, findOwnSheets, writeInExcel, type Building } from '../writer';
import { writeLeaflet, type LeafCell, type LeafColumns, type LeafLine } from './leaflet';
import { setUpPage } from './page';
import { referencesTo, type References } from './references';
import { settingFormula } from './settingFormula';
import { tabColours, tabGroupOf } from './tabs';

export interface ReadMeTexts {
  readonly sheet: string;
  readonly title: string;
  readonly period: string;
  /** What this workbook is, a paragraph each. */
  readonly what: readonly string[];
  readonly howTitle: string;
  readonly how: readonly string[];
  readonly statusTitle: string;
  readonly statusHead: readonly [string, string, string];
  /** Word, what it means, what it does with the card. */
  readonly statuses: readonly (readonly [string, string, string])[];
  readonly sheetsTitle: string;
  readonly sheetsHead: readonly [string, string, string];
  readonly overview: { readonly sheet: string; readonly text: string };
  /** What is on the sheet of a table. */
  readonly tables: Readonly<Partial<Record<TableKey, string>>>;
  /** What people do there. */
  readonly groups: { readonly fill: string; readonly read: string; readonly coordinator: string };
  readonly askTitle: string;
  /** Before whom to ask. */
  readonly ask: string;
  readonly askNobody: string;
}

/** A sheet with one of the tables. */
interface ListedSheet {
  readonly key: TableKey;
  readonly sheet: string;
}

const columns: LeafColumns = { widths: [120, 225, 150] };

/** Writes Lees mij, new or again, of the workbook as it is. */
export async function writeReadMeSheet(texts: ReadMeTexts): Promise<Outcome<{ readonly sheet: string }>> {
  return writeInExcel('readMe', texts, async (job) => {
    const read = await readWorkbook(job);
    const { worksheets } = job.context.workbook;
    const overview = worksheets.getItemOrNullObject(texts.overview.sheet).load('visibility');
    const found = await findOwnSheets(job, [texts.sheet]);
    if (!found.ok) return found;
    const hasOverview = !overview.isNullObject && overview.visibility === 'Visible';
    let sheet: Excel.Worksheet | null = null;
    const written = await commitSteps(job, {
      places: [texts.sheet],
      kept: read.kept,
      steps: found.value.map((open) => async (building) => {
        sheet = open(building.context);
        await writeReadMe(building, sheet, texts, { references: referencesTo(read.tables), sheets: sheetsOf(read.tables), hasOverview });
      }),
      front: () => sheet,
    });
    return written.ok ? done({ sheet: texts.sheet }) : written;
  });
}

interface ReadMeSource {
  readonly references: References;
  readonly sheets: readonly ListedSheet[];
  readonly hasOverview: boolean;
}

export async function writeReadMe(building: Building, sheet: Excel.Worksheet, texts: ReadMeTexts, source: ReadMeSource): Promise<void> {
  await writeLeaflet(paced(building), sheet, linesOf(texts, source), columns);
  sheet.tabColor = tabColours.read;
  setUpPage(sheet, { width: columns.widths.reduce((sum, width) => sum + width, 0), isOnePage: true });
}

function sheetsOf(read: WorkbookTables): readonly ListedSheet[] {
  const found = (Object.keys(tables) as TableKey[]).flatMap((key) => {
    const table: TableData | undefined = read[key];
    return (table?.parts?.map((part) => part.table.sheet) ?? (table ? [table.sheet] : [])).map((sheet) => ({ key, sheet }));
  });
  return found.filter(({ sheet }, index) => found.findIndex((other) => other.sheet === sheet) === index);
}

function linesOf(texts: ReadMeTexts, { references, sheets, hasOverview }: ReadMeSource): readonly LeafLine[] {
  const ordered = (['read', 'fill', 'coordinator'] as const).flatMap((group) =>
    sheets
      .filter(({ key }) => tabGroupOf(key) === group)
      .map(({ key, sheet }): LeafLine => ({
        look: 'row',
        cells: [link(sheet), texts.tables[key] ?? '', texts.groups[group]],
      })),
  );
  return [
    { look: 'title', cells: [title(texts, references)] },
    ...texts.what.map((text): LeafLine => ({ look: 'text', cells: [text] })),
    { look: 'section', cells: [texts.howTitle] },
    ...texts.how.map((text, index): LeafLine => ({ look: 'text', cells: [`${index + 1}. ${text}`] })),
    { look: 'section', cells: [texts.statusTitle] },
    { look: 'head', cells: texts.statusHead },
    ...texts.statuses.map((cells): LeafLine => ({ look: 'row', cells })),
    { look: 'section', cells: [texts.sheetsTitle] },
    { look: 'head', cells: texts.sheetsHead },
    ...(hasOverview ? [{ look: 'row' as const, cells: [link(texts.overview.sheet), texts.overview.text, texts.groups.read] }] : []),
    ...ordered,
    { look: 'section', cells: [texts.askTitle] },
    { look: 'text', cells: [contact(texts, references)] },
  ];
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const link = (sheet: string): LeafCell => ({
  formula: `=HYPERLINK(${quoted(`#'${sheet.replaceAll("'", "''")}'!A1`)},${quoted(sheet)})`,
  shows: sheet,
});

/** Native formulas: who changes the region, the period or whom to ask in Instellingen sees it here at once. */
function title({ title: words, period }: ReadMeTexts, references: References): LeafCell {
  const [region, name] = [settingFormula(references, 'region'), settingFormula(references, 'period')];
  if (region === null || name === null) return words;
  const after = (value: string, before: string): string => `IF(IFERROR(${value}&"","")="","",${before}&${value})`;
  return {
    formula: `=${quoted(words)}&${after(region, '" "')}&${after(name, quoted(`, ${period} `))}`,
    shows: `${words}, ${period} 2026`,
  };
}

function contact({ ask, askNobody }: ReadMeTexts, references: References): LeafCell {
  const value = settingFormula(references, 'contact');
  if (value === null) return askNobody;
  return { formula: `=IF(IFERROR(${value}&"","")="",${quoted(askNobody)},${quoted(ask)}&${value})`, shows: askNobody };
}

import type { Cell, WorkbookTables } from '../../domain/contract';
import {
  evaluatePeriod,
  evaluationParts,
  fingerprintOf,
  tableFingerprints,
  type Evaluation,
  type EvaluationPart,
  type EvaluationVariant,
} from '../../domain/evaluation';
import { periodOf } from '../../domain/periods';
import { readSettings } from '../../domain/settings/settings';
import { writeTitle } from '../sheets/look';
import { done, refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { referencesTo } from '../sheets/references';
import { runInExcel, type Job, type RunOptions } from '../excel/run';
import { memorySetting, parseMemory, type Memory } from './memory';
import { layOut, pageColumns, pageWidth, writePage, type Block, type Page } from './page';
import { pivotRows } from './pivotData';
import { writeHelperTable, writePivots } from './pivots';
import {
  agreementBlocks,
  assignmentBlocks,
  capacityBlocks,
  collectiveBlocks,
  comparisonBlocks,
  experienceBlocks,
  headlineBlock,
  narrativeBlock,
  stripsBlocks,
  type PageSource,
} from './sections';
import { stampBlocks } from './stamp';
import type { EvaluationTexts } from './texts';

export interface EvaluationRequest {
  readonly period: string;
  readonly texts: EvaluationTexts;
  /** One line: when it was made. */
  readonly stamp: string;
  /** Serial; the period's last day when left out. */
  readonly today?: number;
  /** External leaves out people and remarks, and stands on a sheet of its own. */
  readonly variant?: EvaluationVariant;
  readonly parts?: readonly EvaluationPart[];
  /** A period to set beside it. */
  readonly comparedWith?: string;
  /** Words of municipalities that the user chose to show. */
  readonly quotes?: readonly string[];
}

export interface EvaluationBuilt {
  readonly sheet: string;
  /** Null where it was not asked for. */
  readonly pivotSheet: string | null;
  /** Whether the reports are PivotTables; false where this Excel refused and they are formulas. */
  readonly hasPivotTables: boolean;
  /** Charts on the sheet by name, with what they show. Office.js has no alternative text for charts: who writes the file can put it there. */
  readonly charts: readonly { readonly name: string; readonly alternative: string }[];
  /** The text is the user's and was left as it is. */
  readonly keptText: boolean;
}

const nameFor = (sheet: string, part = ''): string => `Strippenkaart_${sheet.replace(/[^\p{L}\p{N}]/gu, '_')}${part}`;

/**
 * Makes the sheet Evaluatie, and the PivotTables over its helper table, or makes them again: only what the add-in made
 * itself is replaced, and a text that the user changed stays. At most five requests.
 */
export async function buildEvaluation(request: EvaluationRequest, options: RunOptions = {}): Promise<Outcome<EvaluationBuilt>> {
  const { period, texts, variant = 'internal', parts = evaluationParts } = request;
  const names = texts.sheets(period, variant);
  return runInExcel(async (job) => {
    const { context, sync, wrote } = job;
    const wantsPivots = parts.includes('pivots');
    // Asked for with the first request of the reading, so that it takes none of its own.
    const earlier = loadEarlier(job, names.sheet);
    const pivotSheet = loadSheet(job, names.pivots);
    const dataSheet = loadSheet(job, names.data);
    const helperName = names.data.replace(/[^\p{L}\p{N}]/gu, '_');
    const helper = context.workbook.tables.getItemOrNullObject(helperName).load('name');
    const helperRows = helper.rows.load('count');
    const pivots = pivotSheet.sheet.pivotTables.load('items/name');
    const read = await readWorkbook(job);
    const { assignments } = read.tables;
    if (!assignments) return refused('table-missing', { table: 'Opdrachten' });
    for (const { sheet, mark } of [earlier, ...(wantsPivots ? [pivotSheet, dataSheet] : [])]) {
      if (!sheet.isNullObject && mark.isNullObject) return refused('sheet-not-ours', { sheet: sheet.name });
    }

    const memory = earlier.sheet.isNullObject ? null : parseMemory(earlier.setting.isNullObject ? null : earlier.setting.value);
    const ownText = memory && !earlier.text.isNullObject ? textOfUser(earlier.text.values as Cell[][], memory) : null;
    const inputs = tableFingerprints(read.tables);
    const { page, made } = makePage(request, read.tables, { inputs, memory, ownText, sheetName: names.sheet });

    const sheet = openPart(job, earlier, names.sheet, memory, page.lastRow);
    writeTitle(sheet, page.title, page.moment);
    // Charts are as wide as the columns: those come first.
    sheet.getRange('A:A').format.columnWidth = pageColumns.label;
    sheet.getRange('B:H').format.columnWidth = pageColumns.figure;
    await writePage(job, sheet, page.page);
    printOnA4(sheet, page.page, texts.say('page'));
    sheet.showGridlines = false;
    keepNames(job, earlier, sheet, names.sheet, page.page);
    context.workbook.settings.add(
      memorySetting(names.sheet),
      JSON.stringify({
        moment: page.moment,
        made,
        inputs,
        before: page.before,
        charts: page.page.charts.map(({ spec }) => spec.title),
        text: ownText ? (memory?.text ?? '') : fingerprintOf(textIn(page.page).join('\n')),
      } satisfies Memory),
    );
    sheet.activate();
    const rows = wantsPivots ? pivotRows(assignments, period, texts.say('assignments.blank')) : [];
    const reports = wantsPivots ? openMarked(job, pivotSheet, names.pivots) : null;
    if (wantsPivots) {
      const data = openMarked(job, dataSheet, names.data);
      await writeHelperTable(
        job,
        { sheet: data, name: helperName, before: helper.isNullObject ? null : helperRows.count },
        `${texts.say('pivot.dataTitle')} ${period}`,
        `${page.moment} ${texts.say('pivot.dataNote')}`,
        rows,
      );
    }
    await sync();
    wrote(names.sheet);
    const existing = new Set(pivotSheet.sheet.isNullObject ? [] : pivots.items.map(({ name }) => name));
    const hasPivotTables =
      reports !== null && (await writePivots(job, reports, helperName, existing, { period, moment: page.moment, texts }, rows));
    return done({
      sheet: names.sheet,
      pivotSheet: reports ? names.pivots : null,
      hasPivotTables,
      keptText: ownText !== null,
      charts: page.page.charts.map(({ spec: { title, alternative } }) => ({ name: title, alternative })),
    });
  }, options);
}

/** The page of a request over the tables, and what tells whether it is the same page as before. */
function makePage(
  request: EvaluationRequest,
  tables: WorkbookTables,
  {
    inputs,
    memory,
    ownText,
    sheetName,
  }: {
    readonly inputs: Memory['inputs'];
    readonly memory: Memory | null;
    readonly ownText: readonly string[] | null;
    readonly sheetName: string;
  },
): {
  readonly page: {
    readonly page: Page;
    readonly title: string;
    readonly moment: string;
    readonly before: Memory['before'];
    readonly lastRow: number;
  };
  readonly made: string;
} {
  const { period, texts, stamp, variant = 'internal', parts = evaluationParts, comparedWith, quotes = [] } = request;
  const today = request.today ?? periodOf(readSettings(tables.settings), period)?.end ?? 0;
  const evaluate = (of: string): Evaluation => evaluatePeriod(tables, of, today);
  const source: PageSource = {
    texts,
    tables,
    references: referencesTo(tables),
    evaluation: evaluate(period),
    compared: comparedWith ? evaluate(comparedWith) : null,
    isExternal: variant === 'external',
    quotes,
    ownText,
    sheetName,
  };
  const made = fingerprintOf(
    JSON.stringify([texts.version, texts.say('total'), period, variant, parts, comparedWith ?? '', quotes, source.evaluation.asOf, inputs]),
  );
  // Unchanged input gives the sheet there was, its moment included.
  const moment = memory?.made === made ? memory.moment : stamp;
  const before = memory === null ? null : memory.made === made ? memory.before : memory.inputs;
  const has = (part: EvaluationPart): boolean => parts.includes(part);
  const blocks: readonly Block[] = [
    headlineBlock(source),
    ...(has('narrative') ? [narrativeBlock(source)] : []),
    ...(has('collective') ? collectiveBlocks(source) : []),
    ...(has('capacity') ? capacityBlocks(source) : []),
    ...(has('assignments') ? assignmentBlocks(source) : []),
    ...(has('strips') ? stripsBlocks(source) : []),
    ...(has('experience') ? experienceBlocks(source) : []),
    ...(has('agreements') ? agreementBlocks(source) : []),
    ...comparisonBlocks(source),
    ...stampBlocks(texts, tables, source.evaluation, { moment, inputs, before }),
  ];
  const page = layOut(4, blocks);
  const { isInterim, asOf } = source.evaluation;
  const titles = { internal: ['title', 'titleInterim'], external: ['titleExternal', 'titleExternalInterim'] } as const;
  const title = texts.say(titles[variant][isInterim ? 1 : 0], { period, date: texts.day(asOf) });
  return { page: { page, title, moment, before, lastRow: page.lastRow }, made };
}

interface Marked {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
}

interface Earlier extends Marked {
  readonly part: Excel.Range;
  readonly text: Excel.Range;
  readonly textName: Excel.NamedItem;
  readonly setting: Excel.Setting;
  readonly charts: Excel.ChartCollection;
}

function loadSheet({ context }: Job, name: string): Marked {
  return {
    sheet: context.workbook.worksheets.getItemOrNullObject(name).load('name'),
    mark: context.workbook.names.getItemOrNullObject(nameFor(name)).load('formula'),
  };
}

function loadEarlier(job: Job, name: string): Earlier {
  const { sheet, mark } = loadSheet(job, name);
  const textName = job.context.workbook.names.getItemOrNullObject(nameFor(name, '_tekst')).load('formula');
  return {
    sheet,
    mark,
    textName,
    part: mark.getRangeOrNullObject().load('rowCount'),
    text: textName.getRangeOrNullObject().load('values'),
    setting: job.context.workbook.settings.getItemOrNullObject(memorySetting(name)).load('value'),
    charts: sheet.charts.load('items/name'),
  };
}

/** The sheet, its own part emptied: rows of the user below move down where the part grows, columns beside it are left alone. */
function openPart(
  { context }: Job,
  { sheet, part, charts }: Earlier,
  name: string,
  memory: Memory | null,
  lastRow: number,
): Excel.Worksheet {
  if (sheet.isNullObject) return context.workbook.worksheets.add(name);
  const own = new Set(memory?.charts ?? []);
  for (const chart of charts.items) if (own.has(chart.name)) chart.delete();
  const before = part.isNullObject ? 0 : part.rowCount;
  if (before > 0) {
    const old = sheet.getRangeByIndexes(0, 0, before, pageWidth);
    old.conditionalFormats.clearAll();
    old.clear();
    old.format.autofitRows();
  }
  if (before > 0 && before < lastRow) sheet.getRangeByIndexes(before, 0, lastRow - before, pageWidth).insert('Down');
  return sheet;
}

/** A sheet that is ours, made where it was not there. */
function openMarked({ context }: Job, { sheet, mark }: Marked, name: string): Excel.Worksheet {
  if (!sheet.isNullObject) return sheet;
  const made = context.workbook.worksheets.add(name);
  if (!mark.isNullObject) mark.delete();
  context.workbook.names.add(nameFor(name), made.getRange('A1')).visible = false;
  return made;
}

/** Hidden names over our part and over the text in it, by which the next time knows them. */
function keepNames(
  { context }: Job,
  { mark, textName, part, sheet: before }: Earlier,
  sheet: Excel.Worksheet,
  name: string,
  { text, lastRow }: Page,
): void {
  const rows = Math.max(lastRow, before.isNullObject || part.isNullObject ? 0 : part.rowCount);
  if (!mark.isNullObject) mark.delete();
  if (!textName.isNullObject) textName.delete();
  context.workbook.names.add(nameFor(name), sheet.getRangeByIndexes(0, 0, rows, pageWidth)).visible = false;
  if (text)
    context.workbook.names.add(nameFor(name, '_tekst'), sheet.getRangeByIndexes(text.firstRow - 1, 0, text.rows, 1)).visible = false;
}

const textIn = ({ lines, text, top }: Page): readonly string[] =>
  text ? lines.slice(text.firstRow - top, text.firstRow - top + text.rows).map(({ cells }) => String(cells[0] ?? '')) : [];

/** The text on the sheet where it is another than we wrote; null where it is ours, or where the user emptied it. */
function textOfUser(values: readonly (readonly Cell[])[], { text }: Memory): readonly string[] | null {
  const lines = values.map(([cell]) => String(cell ?? ''));
  if (fingerprintOf(lines.join('\n')) === text || lines.every((line) => line.trim() === '')) return null;
  return lines;
}

function printOnA4(sheet: Excel.Worksheet, { lastRow, breaks }: Page, pageWord: string): void {
  const layout = sheet.pageLayout;
  layout.orientation = 'Portrait';
  layout.paperSize = 'A4';
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  layout.setPrintMargins('Points', { left: 36, right: 36, top: 40, bottom: 40 });
  layout.centerHorizontally = true;
  layout.setPrintArea(`A1:H${lastRow}`);
  layout.setPrintTitleRows('1:3');
  layout.headersFooters.defaultForAllPages.rightFooter = `${pageWord} &P / &N`;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row}`);
}

import type { Cell } from '../../domain/contract';
import { evaluationParts, fingerprintOf, tableFingerprints } from '../../domain/evaluation';
import { done, refused, type Outcome } from '../excel/problem';
import { runInExcel, type RunOptions } from '../excel/run';
import { syncInFront } from '../excel/syncInFront';
import { paced, sizeOf } from '../excel/writeInBlocks';
import { readWorkbook } from '../reading/read';
import { writeTitle } from '../sheets/look';
import { makePage, type EvaluationRequest } from './makePage';
import { keepOne } from '../records/keep';
import { parseMemory, type Memory } from './memory';
import { keepNames, loadEarlier, loadSheet, openMarked, openPart } from './ownSheets';
import { pageColumns, pageToWrite, type Page } from './page';
import { pivotRows } from './pivotData';
import { writeHelperTable, writePivots } from './pivots';

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

/**
 * Makes the sheet Evaluatie, and the PivotTables over its helper table, or makes them again: only what the add-in made
 * itself is replaced, and a text that the user changed stays. At most eight requests, whatever the size of the region.
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

    const memory = earlier.sheet.isNullObject ? null : parseMemory(read.kept.one('evaluation', names.sheet));
    const ownText = memory && !earlier.text.isNullObject ? textOfUser(earlier.text.values as Cell[][], memory) : null;
    const inputs = tableFingerprints(read.tables);
    const { page, made } = makePage(request, read.tables, { inputs, memory, ownText, sheetName: names.sheet });

    const rows = wantsPivots ? pivotRows(assignments, period, texts.say('assignments.blank')) : [];
    const written = pageToWrite(page.page);
    const pace = paced(job, written.bytes + sizeOf(rows));

    const sheet = openPart(job, earlier, names.sheet, memory, page.lastRow);
    // The mark first: a sheet that stays half-made is known as ours the next time.
    keepNames(job, earlier, sheet, names.sheet, page.page);
    writeTitle(sheet, page.title, page.moment);
    // Charts are as wide as the columns: those come first.
    sheet.getRange('A:A').format.columnWidth = pageColumns.label;
    sheet.getRange('B:H').format.columnWidth = pageColumns.figure;
    await written.write(pace, sheet);
    printOnA4(sheet, page.page, texts.say('page'));
    sheet.showGridlines = false;
    keepOne(job, read.kept, 'evaluation', names.sheet, {
      moment: page.moment,
      made,
      inputs,
      before: page.before,
      charts: page.page.charts.map(({ spec }) => spec.title),
      text: ownText ? (memory?.text ?? '') : fingerprintOf(textIn(page.page).join('\n')),
    } satisfies Memory);
    const reports = wantsPivots ? openMarked(job, pivotSheet, names.pivots) : null;
    if (wantsPivots) {
      const data = openMarked(job, dataSheet, names.data);
      await writeHelperTable(
        job,
        pace,
        { sheet: data, name: helperName, before: helper.isNullObject ? null : helperRows.count },
        `${texts.say('pivot.dataTitle')} ${period}`,
        `${page.moment} ${texts.say('pivot.dataNote')}`,
        rows,
      );
    }
    // Once more is written: what a request refuses at its end makes objects that it made unsafe to go on with.
    if (reports) await sync();
    else await syncInFront(job, sheet);
    wrote(names.sheet);
    const existing = new Set(pivotSheet.sheet.isNullObject ? [] : pivots.items.map(({ name }) => name));
    const hasPivotTables =
      reports !== null &&
      (await writePivots(job, { reports, front: sheet }, helperName, existing, { period, moment: page.moment, texts }, rows));
    return done({
      sheet: names.sheet,
      pivotSheet: reports ? names.pivots : null,
      hasPivotTables,
      keptText: ownText !== null,
      charts: page.page.charts.map(({ spec: { title, alternative } }) => ({ name: title, alternative })),
    });
  }, options);
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

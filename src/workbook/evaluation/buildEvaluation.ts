import type { Cell } from '../../domain/contract';
import { evaluationParts, fingerprintOf, tableFingerprints } from '../../domain/evaluation';
import { done, refused, type Outcome } from '../excel/problem';
import type { RunOptions } from '../excel/run';
import { commitSteps, writeInExcel, type Building } from '../writer';
import { paced, sizeOf, type BuildingPace } from '../excel/writeInBlocks';
import { readWorkbook } from '../reading/read';
import { writeTitle } from '../sheets/look';
import { makePage, type EvaluationRequest } from './makePage';
import { keepOne } from '../records/keep';
import type { Kept } from '../records/kept';
import { parseMemory, type Memory } from './memory';
import { keepNames, loadEarlier, loadSheet, openMarked, openPart } from './ownSheets';
import { keepSafe, loadSafeText } from './safeKeeping';
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
  return writeInExcel(
    'evaluation',
    { ...request, texts: names },
    async (job) => {
      const { context } = job;
      const wantsPivots = parts.includes('pivots');
      // Asked for with the first request of the reading, so that it takes none of its own.
      const earlier = loadEarlier(job, names.sheet);
      const pivotSheet = loadSheet(job, names.pivots);
      const dataSheet = loadSheet(job, names.data);
      const helperName = names.data.replace(/[^\p{L}\p{N}]/gu, '_');
      const helper = context.workbook.tables.getItemOrNullObject(helperName).load('name');
      const helperRows = helper.rows.load('count');
      const safe = loadSafeText(job, names.sheet);
      const pivots = pivotSheet.sheet.pivotTables.load('items/name');
      const read = await readWorkbook(job);
      const { assignments } = read.tables;
      if (!assignments) return refused('table-missing', { table: 'Opdrachten' });
      for (const { sheet, mark, used, protection } of [earlier, ...(wantsPivots ? [pivotSheet, dataSheet] : [])]) {
        if (!sheet.isNullObject && mark.isNullObject && !(job.request.isAgain && used.isNullObject))
          return refused('sheet-not-ours', { sheet: sheet.name });
        if (!sheet.isNullObject && protection.protected) return refused('protected', { sheet: sheet.name });
      }

      const memory = earlier.sheet.isNullObject ? null : parseMemory(read.kept.one('evaluation', names.sheet));
      const standing = memory && !earlier.text.isNullObject ? textOfUser(earlier.text.values as Cell[][], memory) : null;
      // Text of the user's that a run that broke off had put aside.
      const ownText = standing ?? safe();
      const inputs = tableFingerprints(read.tables);
      const { page, made } = makePage(request, read.tables, { inputs, memory, ownText, sheetName: names.sheet });

      const rows = wantsPivots ? pivotRows(assignments, period, texts.say('assignments.blank')) : [];
      const existing = new Set(pivotSheet.sheet.isNullObject ? [] : pivots.items.map(({ name }) => name));
      let hasPivotTables = false;
      let [sheet, reports]: (Excel.Worksheet | null)[] = [null, null];
      const written = await commitSteps(job, {
        places: [names.sheet, ...(wantsPivots ? [names.pivots, names.data] : [])],
        kept: read.kept,
        steps: [
          async (building, kept) => {
            if (ownText) keepSafe(building, names.sheet, ownText);
            const toWrite = pageToWrite(page.page);
            const pace = paced(building, toWrite.bytes + sizeOf(rows));
            sheet = openPart(building, earlier, names.sheet, memory, page.page.lastRow);
            // The mark first: a sheet that stays half-made is known as ours the next time.
            keepNames(building, earlier, sheet, names.sheet, page.page);
            await writeSheet(pace, toWrite, sheet, page, texts.say('page'));
            keepOne(building, kept, 'evaluation', names.sheet, {
              moment: page.moment,
              made,
              inputs,
              before: page.before,
              charts: page.page.charts.map(({ spec }) => spec.title),
              text: ownText ? (memory?.text ?? '') : fingerprintOf(textIn(page.page).join('\n')),
            } satisfies Memory);
            if (ownText) keepSafe(building, names.sheet, null);
            if (!wantsPivots) return;
            reports = openMarked(building, pivotSheet, names.pivots);
            await writeHelperTable(
              building,
              pace,
              {
                sheet: openMarked(building, dataSheet, names.data),
                name: helperName,
                before: helper.isNullObject ? null : helperRows.count,
              },
              `${texts.say('pivot.dataTitle')} ${period}`,
              `${page.moment} ${texts.say('pivot.dataNote')}`,
              rows,
            );
          },
          ...(wantsPivots
            ? [
                async (building: Building, _kept: Kept, finish: () => void) => {
                  if (!reports) return undefined;
                  hasPivotTables = true;
                  const words = { period, moment: page.moment, texts };
                  const end = { finish, withoutThem: () => void (hasPivotTables = false), isAgain: job.request.isAgain };
                  await writePivots(building, reports, helperName, existing, words, rows, end);
                  return 'sent' as const;
                },
              ]
            : []),
        ],
        front: () => sheet ?? null,
      });
      if (!written.ok) return written;
      return done({
        sheet: names.sheet,
        pivotSheet: wantsPivots ? names.pivots : null,
        hasPivotTables,
        keptText: ownText !== null,
        charts: page.page.charts.map(({ spec: { title, alternative } }) => ({ name: title, alternative })),
      });
    },
    options,
  );
}

async function writeSheet(
  pace: BuildingPace,
  toWrite: ReturnType<typeof pageToWrite>,
  sheet: Excel.Worksheet,
  { page, title, moment }: ReturnType<typeof makePage>['page'],
  pageWord: string,
): Promise<void> {
  writeTitle(sheet, title, moment);
  // Charts are as wide as the columns: those come first.
  sheet.getRange('A:A').format.columnWidth = pageColumns.label;
  sheet.getRange('B:H').format.columnWidth = pageColumns.figure;
  await toWrite.write(pace, sheet);
  printOnA4(sheet, page, pageWord);
  sheet.showGridlines = false;
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
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.centerFooter = '&D';
  defaultForAllPages.rightFooter = `${pageWord} &P / &N`;
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of breaks) sheet.horizontalPageBreaks.add(`A${row}`);
}

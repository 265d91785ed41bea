import { collectiveValue } from '../../domain/evaluation/collectiveValue';
import { balances, effectOf } from '../../domain/ledger';
import { samePeriod } from '../../domain/periods';
import { writeTitle, look } from '../look';
import { openOwnSheets } from '../ownSheet';
import { done, refused, type Outcome } from '../problem';
import { readWorkbook } from '../read';
import { referencesTo } from '../references';
import { runInExcel, type RunOptions } from '../run';
import { assignmentBlocks, collectiveBlocks, experienceBlock, stripsBlock, type EvaluationTexts } from './blocks';
import { writePage } from './page';
import { writePivot } from './pivot';

export interface EvaluationRequest {
  readonly period: string;
  readonly texts: EvaluationTexts;
  /** One line: moment, rule, reference date. */
  readonly stamp: string;
}

export interface EvaluationBuilt {
  readonly sheet: string;
  /** Null where this Excel has no PivotTables; the sheet says so. */
  readonly pivotSheet: string | null;
}

const pageWidth = 8;

/** Makes the sheet Evaluatie and the PivotTable of a period anew. At most five requests. */
export async function buildEvaluation({ period, texts, stamp }: EvaluationRequest, options: RunOptions = {}): Promise<Outcome<EvaluationBuilt>> {
  return runInExcel(async (job) => {
    const { sync, wrote } = job;
    const read = await readWorkbook(job);
    const { assignments } = read.tables;
    if (!assignments) return refused('table-missing', { table: 'Opdrachten' });
    const name = `${texts.sheet} ${period}`.slice(0, 31);
    const pivotName = `${texts.pivotSheet} ${period}`.slice(0, 31);
    const opened = await openOwnSheets(job, [name, pivotName]);
    if (!opened.ok) return opened;
    const [sheet, pivotSheet] = opened.value;
    if (!sheet || !pivotSheet) return refused('unexpected', {});

    const references = referencesTo(read.tables);
    const periodAt = assignments.columns.period;
    const value = collectiveValue(
      read.tables,
      (_, row) => periodAt === undefined || samePeriod(row[periodAt] ?? '', period),
      (status) => effectOf(status) === 'spent',
    );
    const cards = balances(read.tables, period);
    writeTitle(sheet, `${texts.title} ${period}`, stamp);
    const blocks = [
      ...collectiveBlocks(texts, value),
      stripsBlock(texts, cards, references, period),
      ...assignmentBlocks(texts, read.tables, references, period),
      experienceBlock(texts, read.tables, references),
    ];
    const placed = await writePage(job, sheet, 4, pageWidth, blocks);
    const strips = placed[blocks.findIndex(({ title }) => title === texts.strips.title)];
    if (strips) addStripsChart(sheet, texts, strips.headingRow, strips.firstRow, strips.lastRow - 1, strips.lastRow + 2);
    printOnA4(sheet);
    sheet.showGridlines = false;
    sheet.activate();
    const pivot = writePivot(job, pivotSheet, assignments, texts);
    await sync();
    wrote(name);
    return done({ sheet: name, pivotSheet: pivot ? pivotName : null });
  }, options);
}

function addStripsChart(sheet: Excel.Worksheet, texts: EvaluationTexts, headingRow: number, firstRow: number, lastRow: number, chartRow: number): void {
  const chart = sheet.charts.add('BarStacked', sheet.getRange(`D${headingRow}:F${lastRow}`), 'Columns');
  chart.name = texts.strips.chart;
  chart.title.text = texts.strips.chart;
  chart.legend.position = 'Bottom';
  chart.setPosition(`A${chartRow}`, `H${chartRow + 19}`);
  const names = sheet.getRange(`A${firstRow}:A${lastRow}`);
  for (let index = 0; index < 3; index += 1) {
    const series = chart.series.getItemAt(index);
    series.setXAxisValues(names);
    series.format.fill.setSolidColor(look.series[index] ?? look.accent);
  }
  chart.axes.categoryAxis.reversePlotOrder = true;
}

function printOnA4(sheet: Excel.Worksheet): void {
  sheet.getRange('A:A').format.columnWidth = 320;
  sheet.getRange('B:H').format.columnWidth = 74;
  sheet.pageLayout.orientation = 'Portrait';
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  sheet.pageLayout.centerHorizontally = true;
}

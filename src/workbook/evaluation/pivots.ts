import { columnLetters, type Cell } from '../../domain/contract';
import { look, styleHeading, styleTable, writeTitle } from '../sheets/look';
import { setUpPage } from '../sheets/page';
import { problemOfExcelCode } from '../excel/excelCodes';
import { excelCode, type Job } from '../excel/run';
import type { Building } from '../writer';
import { safeRows } from '../excel/safeText';
import { writeInBlocks, type BuildingPace } from '../excel/writeInBlocks';
import { linesOf } from './page';
import { pivotColumns, type PivotColumn } from './pivotData';
import type { EvaluationTexts } from './texts';

interface Report {
  readonly name: string;
  readonly title: string;
  readonly rows: PivotColumn;
  readonly columns: PivotColumn | null;
  readonly data: 'Strippen' | 'Telling';
}

/** More columns than this do not fit on a page. */
const mostColumns = 14;

function reportsOf({ say }: EvaluationTexts, period: string, municipalities: number): readonly Report[] {
  const across =
    municipalities <= mostColumns ? ({ rows: 'Thema', columns: 'Gemeente' } as const) : ({ rows: 'Gemeente', columns: 'Thema' } as const);
  return [
    { name: `Thema per gemeente ${period}`, title: say('pivot.themes'), ...across, data: 'Strippen' },
    { name: `Kwartaal per status ${period}`, title: say('pivot.quarters'), rows: 'Kwartaal', columns: 'Status', data: 'Telling' },
    { name: `Niveau per thema ${period}`, title: say('pivot.levels'), rows: 'Niveau', columns: 'Thema', data: 'Strippen' },
    { name: `Eigen draaitabel ${period}`, title: say('pivot.own'), rows: 'Gemeente', columns: null, data: 'Strippen' },
  ];
}

const titleRows = 5;
/** Points that a landscape A4 has within its margins, and a row of the sheet. */
const landscape = { width: 730, height: 470 } as const;
const lineHeight = 15;
/** Lines left free under a report, so that it can grow when somebody refreshes it. */
const spare = 6;

interface HelperTable {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  /** Rows it had, its heading left out; null where it is new. */
  readonly before: number | null;
}

/** The helper table, on a sheet of its own. An existing one is filled again, so that reports people made over it stay. */
export async function writeHelperTable(
  { context }: Pick<Job, 'context'>,
  pace: BuildingPace,
  { sheet, name, before }: HelperTable,
  title: string,
  note: string,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const width = pivotColumns.length;
  writeTitle(sheet, title, note);
  await writeInBlocks(pace, sheet, 3, 0, [[...pivotColumns], ...safeRows(rows)]);
  const range = sheet.getRangeByIndexes(3, 0, rows.length + 1, width);
  if (before === null) {
    const table = context.workbook.tables.add(range, true);
    table.name = name;
    styleTable(table);
    const widths = pivotColumns.map((column) => (column === 'Titel' ? 220 : column === 'Nr' ? 52 : 92));
    widths.forEach((points, index) => {
      sheet.getRange(`${columnLetters(index)}:${columnLetters(index)}`).format.columnWidth = points;
    });
    sheet.freezePanes.freezeRows(4);
    setUpPage(sheet, { width: widths.reduce((sum, points) => sum + points, 0), titleRows: '4:4' });
  } else {
    context.workbook.tables.getItem(name).resize(range);
    if (before > rows.length) sheet.getRangeByIndexes(4 + rows.length, 0, before - rows.length, width).clear();
  }
}

interface PivotEnd {
  /** Asked last of all. */
  readonly finish: () => void;
  /** Told where this Excel refused. */
  readonly withoutThem: () => void;
  /** After a run that broke off. */
  readonly isAgain: boolean;
}

interface PivotWords {
  readonly period: string;
  /** One line: when the data under the reports were taken. */
  readonly moment: string;
  readonly texts: EvaluationTexts;
}

/**
 * The reports, one under the other with room to grow. One that is there already is refreshed, with what people changed
 * in it. Where this Excel refuses PivotTables the first three are written as formulas. What it asks goes
 * in its own request.
 */
export async function writePivots(
  job: Building,
  sheet: Excel.Worksheet,
  table: string,
  existing: ReadonlySet<string>,
  { period, moment, texts }: PivotWords,
  rows: readonly (readonly Cell[])[],
  { finish, withoutThem, isAgain }: PivotEnd,
): Promise<void> {
  const { context, sync } = job;
  const distinct = (column: PivotColumn): readonly string[] =>
    [...new Set(rows.map((row) => String(row[pivotColumns.indexOf(column)] ?? '')))].sort((one, other) => one.localeCompare(other, 'nl'));
  const reports = reportsOf(texts, period, distinct('Gemeente').length);
  const places: number[] = [];
  let at = titleRows;
  for (const { rows: field } of reports) {
    places.push(at);
    at += distinct(field).length + spare + 4;
  }
  const widest = Math.max(...reports.map(({ columns }) => (columns ? distinct(columns).length : 1)));
  const width = pageColumnsOf(widest);
  const head = (note: string): void => {
    writeTitle(sheet, `${texts.say('pivot.title')} ${period}`, moment);
    writeNote(sheet, note, width);
  };
  const begin = (): void => {
    reports.forEach(({ title }, index) => {
      const cell = sheet.getRange(`A${places[index] ?? titleRows}`);
      cell.values = [[title]];
      cell.format.font.bold = true;
      cell.format.font.color = look.accent;
    });
    sheet.getRange('A:A').format.columnWidth = 150;
    sheet.getRange(`B:${columnLetters(widest + 1)}`).format.columnWidth = 86;
    sheet.showGridlines = false;
    setUpPage(sheet, { width: 150 + 86 * (widest + 1), orientation: 'Landscape' });
    // A report starts on a new page where it would be cut.
    const lines = Math.floor(landscape.height / Math.min(1, landscape.width / (150 + 86 * (widest + 1))) / lineHeight);
    let from = 1;
    places.forEach((place, index) => {
      const end = (places[index + 1] ?? at) - spare;
      if (index > 0 && end - from > lines) {
        sheet.horizontalPageBreaks.add(`A${place}`);
        from = place;
      }
    });
  };
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.8')) {
    try {
      head(texts.say('pivot.note', { table }));
      if (reports.every(({ name }) => !existing.has(name))) begin();
      reports.forEach(({ name, rows: row, columns, data }, index) => {
        if (existing.has(name)) {
          sheet.pivotTables.getItem(name).refresh();
          return;
        }
        const pivot = sheet.pivotTables.add(
          name,
          context.workbook.tables.getItem(table),
          sheet.getRange(`A${(places[index] ?? titleRows) + 1}`),
        );
        pivot.rowHierarchies.add(pivot.hierarchies.getItem(row));
        if (columns) pivot.columnHierarchies.add(pivot.hierarchies.getItem(columns));
        const figure = pivot.dataHierarchies.add(pivot.hierarchies.getItem(data));
        figure.summarizeBy = 'Sum';
        figure.name = texts.say(data === 'Strippen' ? 'pivot.sumOfStrips' : 'pivot.rows');
      });
      finish();
      await sync();
      return;
    } catch (error) {
      // Anything else is looked into by the writer first: they may well stand there. Only then they are taken to be refused.
      const code = excelCode(error);
      if (code === null || !(isAgain || problemOfExcelCode[code] === 'not-supported')) throw error;
    }
  }
  withoutThem();
  head(texts.say('pivot.unavailable', { table }));
  begin();
  reports.slice(0, 3).forEach(({ rows: row, columns, data }, index) => {
    const top = (places[index] ?? titleRows) + 1;
    const [down, right] = [distinct(row), columns ? distinct(columns) : []];
    const width = right.length + 2;
    const cells: Cell[][] = [
      ...safeRows([[row, ...right, texts.say('total')]]),
      ...down.map((value, line): Cell[] => [
        ...(safeRows([[value]])[0] ?? []),
        ...right.map(
          (_, column) =>
            `=SUMIFS(${table}[${data}],${table}[${row}],$A${top + 1 + line},${table}[${columns ?? row}],${columnLetters(column + 1)}$${top})`,
        ),
        `=SUM(B${top + 1 + line}:${columnLetters(width - 2)}${top + 1 + line})`,
      ]),
      [
        texts.say('total'),
        ...Array.from(
          { length: width - 1 },
          (_, column) => `=SUM(${columnLetters(column + 1)}${top + 1}:${columnLetters(column + 1)}${top + down.length})`,
        ),
      ],
    ];
    sheet.getRangeByIndexes(top - 1, 0, cells.length, width).formulas = cells;
    styleHeading(sheet.getRangeByIndexes(top - 1, 0, 1, width));
    sheet.getRangeByIndexes(top - 1 + cells.length - 1, 0, 1, width).format.font.bold = true;
  });
  const own = sheet.getRange(`A${(places[3] ?? titleRows) + 1}`);
  own.values = [[texts.say('pivot.ownNote', { table })]];
  finish();
  await sync();
}

/** Columns of the sheet that the note runs over: those of the reports, at least seven. */
const pageColumnsOf = (widest: number): number => Math.max(7, Math.min(widest + 2, 12));

/** A note in full under the title, wrapped over the width of the page. */
function writeNote(sheet: Excel.Worksheet, note: string, columns: number): void {
  const range = sheet.getRangeByIndexes(2, 0, 1, columns);
  range.merge(true);
  sheet.getRange('A3').values = [[note]];
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  range.format.font.color = look.muted;
  // 150 points for the first column, 86 for each other, some 5.3 points a character.
  sheet.getRange('A3').format.rowHeight = lineHeight * linesOf(note, Math.floor((150 + 86 * (columns - 1)) / 5.8)) + 1;
}

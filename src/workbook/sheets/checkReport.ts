import { columnLetters, type Cell } from '../../domain/contract';
import { look, styleHeading, writeTitle } from './look';
import { loadMarks, replaceMarks, type Mark } from './marks';
import { writeNotes } from './notes';
import { openOwnSheets } from '../excel/ownSheet';
import { done, type Outcome, type Problem } from '../excel/problem';
import { runInExcel } from '../excel/run';
import { safeRows } from '../excel/safeText';
import { paced, writeInBlocks } from '../excel/writeInBlocks';

/** One line of Controle, in words. */
export interface ReportLine {
  readonly severity: string;
  readonly code: string;
  readonly sheet: string;
  /** "C17", or '' where the finding is about no cell. */
  readonly cell: string;
  readonly municipality: string;
  readonly found: Cell;
  readonly expected: string;
  readonly problem: string;
  readonly proposal: Cell;
}

export interface CheckReport {
  readonly title: string;
  readonly subtitle: string;
  /** Label and figure, one a line. */
  readonly summary: readonly (readonly [string, Cell])[];
  readonly headings: readonly [string, string, string, string, string, string, string, string, string];
  readonly none: string;
  readonly lines: readonly ReportLine[];
  readonly marks: readonly Mark[];
}

export const reportSheet = 'Controle';
const reportTable = 'Controle';

const widths = [62, 130, 90, 52, 105, 150, 190, 300, 220];

interface CheckReportWritten {
  readonly lines: number;
  readonly marked: number;
  /** Why the notes beside the marks are not there; null where they are, and where this Excel has none for add-ins. */
  readonly notes: Problem | null;
}

/**
 * Writes Controle and the marks in the sheets named; what an earlier check wrote goes first. Nothing is left out,
 * however much it is. One request to read, one to write (more where 5 MB is not enough).
 */
export async function writeCheckReport(report: CheckReport, sheets: readonly string[]): Promise<Outcome<CheckReportWritten>> {
  const written = await writeReportAndMarks(report, sheets);
  if (!written.ok) return written;
  const { lines, marked } = written.value;
  return done({ lines, marked: marked.length, notes: await writeNotes(sheets, marked) });
}

async function writeReportAndMarks(
  report: CheckReport,
  sheets: readonly string[],
): Promise<Outcome<{ readonly lines: number; readonly marked: readonly Mark[] }>> {
  return runInExcel(async (job) => {
    const { context, sync, wrote } = job;
    const marksThere = loadMarks(job, sheets);
    const opened = await openOwnSheets(job, [reportSheet]);
    if (!opened.ok) return opened;
    const sheet = opened.value[0] as Excel.Worksheet;
    writeTitle(sheet, report.title, report.subtitle);
    const summary = sheet.getRangeByIndexes(3, 0, report.summary.length, 2);
    summary.values = safeRows(report.summary);
    summary.getColumn(0).format.font.color = look.muted;
    summary.getColumn(1).format.font.bold = true;
    summary.getColumn(1).format.horizontalAlignment = 'Left';

    const top = 3 + report.summary.length + 1;
    const heading = sheet.getRangeByIndexes(top, 0, 1, report.headings.length);
    heading.values = [[...report.headings]];
    const body = report.lines.length > 0 ? report.lines.map(rowOf) : [[report.none, ...report.headings.slice(1).map(() => '')]];
    const pace = paced(job);
    await writeInBlocks(pace, sheet, top + 1, 0, body, 'formulas');
    const table = context.workbook.tables.add(sheet.getRangeByIndexes(top, 0, body.length + 1, report.headings.length), true);
    table.name = reportTable;
    table.style = look.tableStyle;
    styleHeading(heading);
    widths.forEach((width, column) => {
      sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
    });
    const cells = sheet.getRangeByIndexes(top + 1, 0, body.length, report.headings.length);
    cells.format.wrapText = true;
    cells.format.verticalAlignment = 'Top';
    sheet.freezePanes.freezeRows(top + 1);
    sheet.showGridlines = false;
    const marked = await replaceMarks(pace, marksThere, report.marks);
    await sync();
    wrote(reportSheet);
    return done({ lines: report.lines.length, marked });
  });
}

/** The cell is a link that works without the add-in. */
function rowOf({ severity, code, sheet, cell, municipality, found, expected, problem, proposal }: ReportLine): Cell[] {
  const [plain] = safeRows([[severity, code, sheet, cell, municipality, found, expected, problem, proposal]]);
  const row = plain ?? [];
  if (cell !== '') row[3] = `=HYPERLINK("#'${sheet.replaceAll("'", "''").replaceAll('"', '""')}'!${cell}","${cell}")`;
  return row;
}

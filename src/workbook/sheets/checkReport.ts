import { columnLetters, type Cell, type WorkbookTables } from '../../domain/contract';
import { look, styleHeading, writeTitle } from './look';
import { askWhetherSame, lookedAt, readOrAsk, type Changed } from './markPlaces';
import { idsOf, loadMarks, markedSheets, marksOn, removeMarks, separatorFor, setMarks, type Mark } from './marks';
import { writeNotes } from './notes';
import { done, refused, type Outcome, type Problem } from '../excel/problem';
import { loadKept } from '../records/kept';
import { commitSteps, findOwnSheets, writeInExcel, type Building, type Writing } from '../writer';
import { safeRows } from '../excel/safeText';
import { paced, writeInBlocks, type BuildingPace } from '../excel/writeInBlocks';

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
 * however much it is. One request to read, one to write (more where 5 MB is not enough). A mark goes to the row and the header that
 * were looked at in `tables`: where something else stands there by now it is a refusal, and nobody's cell is marked for another.
 */
export async function writeCheckReport(
  report: CheckReport,
  sheets: readonly string[],
  tables: WorkbookTables,
): Promise<Outcome<CheckReportWritten>> {
  const placeOf = lookedAt(tables);
  const written = await writeReportAndMarks(report, sheets, placeOf);
  if (!written.ok) return written;
  const { lines, marked } = written.value;
  return done({ lines, marked: marked.length, notes: await writeNotes(sheets, marked, placeOf) });
}

async function writeReportAndMarks(
  report: CheckReport,
  sheets: readonly string[],
  placeOf: ReturnType<typeof lookedAt>,
): Promise<Outcome<{ readonly lines: number; readonly marked: readonly Mark[] }>> {
  return writeInExcel('report', report, async (job) => {
    const marksThere = loadMarks(job, sheets);
    const loaded = loadKept(job);
    const looked = report.marks.filter(({ sheet, cell }) => sheets.includes(sheet) && cell !== '');
    const places = looked.map(({ sheet, cell }) => placeOf(sheet, cell));
    const before = await askWhetherSame(job, paced(job), places);
    const protections = [...new Set(looked.map(({ sheet }) => sheet))].map((name) => {
      const sheet = job.context.workbook.worksheets.getItemOrNullObject(name).load('name');
      return { sheet, protection: sheet.protection.load('protected') };
    });
    const found = await findOwnSheets(job, [reportSheet]);
    if (!found.ok) return found;
    const odd = before();
    if (odd) return refused('changed', { ...odd });
    const locked = protections.find(({ sheet, protection }) => !sheet.isNullObject && protection.protected);
    if (locked) return refused('protected', { sheet: locked.sheet.name });
    const marked = marksOn(marksThere, report.marks);
    let after: () => Changed | null = () => null;
    const separator = await separatorFor(job, marked);
    const written = await commitSteps(job, {
      places: [...new Set([reportSheet, ...looked.map(({ sheet }) => sheet), ...markedSheets(marksThere)])],
      kept: loaded(),
      steps: found.value.map((open) => async (building) => {
        const pace = paced(building);
        await buildReport(building, pace, open(building.context), report);
        await removeMarks(pace, marksThere);
        await setMarks(pace, marksThere, marked, { placeOf, separator });
        // Once more in the request that writes: who came in between the two is seen.
        after = await askWhetherSame(building, pace, places);
      }),
    });
    if (!written.ok) return written;
    const late = await readOrAsk(after, places);
    return late ? withoutMarks(job, idsOf(marksThere), markedSheets(marksThere), late) : done({ lines: report.lines.length, marked });
  });
}

/** Takes the marks away again that may stand at another's cell by now. */
async function withoutMarks(job: Writing, ids: readonly string[], marked: readonly string[], late: Changed): Promise<Outcome<never>> {
  const there = loadMarks(job, ids);
  const loaded = loadKept(job);
  await job.sync();
  // A sheet may have another name by now; those that had marks before have none any more.
  const sheets = [...new Set([...markedSheets(there), ...marked])];
  const gone = await commitSteps(
    { ...job, request: { ...job.request, id: `${job.request.id}-marks` } },
    { places: sheets, kept: loaded(), steps: [async (building) => removeMarks(paced(building), there)] },
  );
  return gone.ok ? refused('changed', { ...late }, [reportSheet, ...sheets]) : gone;
}

async function buildReport(job: Building, pace: BuildingPace, sheet: Excel.Worksheet, report: CheckReport): Promise<void> {
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
  await writeInBlocks(pace, sheet, top + 1, 0, body, 'formulas');
  const table = job.context.workbook.tables.add(sheet.getRangeByIndexes(top, 0, body.length + 1, report.headings.length), true);
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
}

/** The cell is a link that works without the add-in. */
function rowOf({ severity, code, sheet, cell, municipality, found, expected, problem, proposal }: ReportLine): Cell[] {
  const [plain] = safeRows([[severity, code, sheet, cell, municipality, found, expected, problem, proposal]]);
  const row = plain ?? [];
  if (cell !== '') row[3] = `=HYPERLINK("#'${sheet.replaceAll("'", "''").replaceAll('"', '""')}'!${cell}","${cell}")`;
  return row;
}

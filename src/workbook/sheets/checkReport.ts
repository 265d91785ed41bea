import { shortened } from '../../domain/cells/text';
import { columnLetters, type Cell, type WorkbookTables } from '../../domain/contract';
import { look, markWhere, styleTable, writeTitle } from './look';
import { askWhetherSame, lookedAt, readOrAsk, type Changed } from './markPlaces';
import { idsOf, loadMarks, markedSheets, marksOn, removeMarks, separatorFor, setMarks, type Mark } from './marks';
import { writeNotes } from './notes';
import { setUpPage } from './page';
import { tabColours } from './tabs';
import { done, refused, type Outcome, type Problem } from '../excel/problem';
import { loadKept } from '../records/kept';
import { commitSteps, findOwnSheets, writeInExcel, type Building, type Writing } from '../writer';
import { safeRows } from '../excel/safeText';
import { paced, writeInBlocks, type BuildingPace } from '../excel/writeInBlocks';

/** One line of Controle, in words. */
export interface ReportLine {
  readonly severity: string;
  readonly problem: string;
  readonly proposal: Cell;
  /** The municipality whose part it is in, or the words for no one's. */
  readonly municipality: string;
  readonly sheet: string;
  /** "C17", or '' where the finding is about no cell. */
  readonly cell: string;
  readonly found: Cell;
  readonly expected: string;
  /** What was looked at. */
  readonly check: string;
}

export interface CheckReport {
  readonly title: string;
  readonly subtitle: string;
  /** When, and how much was found. */
  readonly summary: string;
  /** In the order of the line. */
  readonly headings: readonly string[];
  /** The words of severity, to be coloured. */
  readonly severities: { readonly error: string; readonly warning: string };
  readonly none: string;
  readonly lines: readonly ReportLine[];
  readonly marks: readonly Mark[];
}

export const reportSheet = 'Controle';
const reportTable = 'Controle';

/** In points: severity, what it is, proposal, municipality, sheet, cell, found, expected, check. */
const widths = [100, 240, 160, 108, 90, 50, 110, 150, 125];
const headingRow = 5;
/** Of the line: its cell is a link. */
const cellColumn = 5;

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
  sheet.getRange('A3').values = [[report.summary]];
  const top = headingRow - 1;
  const heading = sheet.getRangeByIndexes(top, 0, 1, report.headings.length);
  heading.values = [[...report.headings]];
  const body = report.lines.length > 0 ? report.lines.map(rowOf) : [[report.none, ...report.headings.slice(1).map(() => '')]];
  await writeInBlocks(pace, sheet, top + 1, 0, body, 'formulas');
  const table = job.context.workbook.tables.add(sheet.getRangeByIndexes(top, 0, body.length + 1, report.headings.length), true);
  table.name = reportTable;
  styleTable(table);
  widths.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
  });
  const cells = sheet.getRangeByIndexes(top + 1, 0, body.length, report.headings.length);
  cells.format.wrapText = true;
  cells.format.verticalAlignment = 'Top';
  cells.format.horizontalAlignment = 'Left';
  // By formulas, so that they are right in whatever order people put the rows.
  const first = headingRow + 1;
  const severities = sheet.getRangeByIndexes(top + 1, 0, body.length, 1);
  markWhere(severities, `=$A${first}="${report.severities.error}"`, look.over);
  markWhere(severities, `=$A${first}="${report.severities.warning}"`, look.low);
  const municipalities = sheet.getRangeByIndexes(top + 1, 3, body.length, 1);
  markWhere(municipalities, `=$D${first}<>$D${first - 1}`, { fill: look.accentLight, font: look.ink });
  sheet.freezePanes.freezeRows(headingRow);
  sheet.showGridlines = false;
  sheet.tabColor = tabColours.read;
  setUpPage(sheet, { width: widths.reduce((sum, width) => sum + width, 0), titleRows: `${headingRow}:${headingRow}` });
}

/** The cell is a link that works without the add-in. */
function rowOf({ severity, problem, proposal, municipality, sheet, cell, found, expected, check }: ReportLine): Cell[] {
  const [row = []] = safeRows([[severity, problem, proposal, municipality, sheet, cell, found, expected, check].map(clipped)]);
  if (cell !== '') row[cellColumn] = `=HYPERLINK("#'${sheet.replaceAll("'", "''").replaceAll('"', '""')}'!${cell}","${cell}")`;
  return row;
}

/** A report tells what is there, it does not hand it over: a whole page of text in a cell makes its row as high as the screen. */
const longest = 600;
const clipped = (cell: Cell): Cell => (typeof cell === 'string' ? shortened(cell, longest) : cell);

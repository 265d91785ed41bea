import type { Job } from '../excel/run';
import type { Pace } from '../excel/writeInBlocks';
import { look } from './look';

/** A cell to be marked, the worst finding it has, and what a note on it says. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly note: string;
}

/**
 * Marks are conditional formats, so that the user's own fills stay what they are. Ours are known by a text in their formula, which is
 * always true: a function's name might come back in the user's language. A next check removes just those.
 */
const ownText = '"strippenkaart"';
const ownFormula = `=${ownText}<>""`;
const colours = { error: look.over, warning: look.low, info: { fill: look.accentLight, font: look.ink } } as const;
/** Bytes that setting and removing one take of a request. */
const markBytes = 1_600;
const removalBytes = 300;

/** What stands in the sheets now, ours and the user's. */
interface MarksThere {
  readonly sheets: readonly SheetMarks[];
}
interface SheetMarks {
  readonly sheet: Excel.Worksheet;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for what is marked now; to be sent with the caller's own request. */
export function loadMarks({ context }: Job, sheetNames: readonly string[]): MarksThere {
  return {
    sheets: sheetNames.map((name) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
      return { sheet, formats: sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula') };
    }),
  };
}

/**
 * Removes the marks of an earlier check and sets these; sent with the caller's own request, and in blocks where they are many. Gives
 * the marks on the sheets that are there.
 */
export async function replaceMarks(pace: Pace, { sheets }: MarksThere, marks: readonly Mark[]): Promise<readonly Mark[]> {
  const there = sheets.filter(({ sheet }) => !sheet.isNullObject);
  for (const { formats } of there) {
    for (const format of formats.items) {
      const { type, customOrNullObject: own } = format;
      if (type !== 'Custom' || own.isNullObject || !own.rule.formula.includes(ownText)) continue;
      await pace.room(removalBytes);
      format.delete();
    }
  }
  const known = new Map(there.map(({ sheet }) => [sheet.name, sheet]));
  const wanted = marks.filter(({ sheet, cell }) => known.has(sheet) && cell !== '');
  for (const { sheet, severity, address } of runsOf(wanted)) {
    await pace.room(markBytes);
    const range = known.get(sheet)?.getRange(address);
    if (!range) continue;
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = ownFormula;
    format.custom.format.fill.color = colours[severity].fill;
    format.custom.format.font.color = colours[severity].font;
    // At the end of a run Office.js lets go of each range it follows by itself, and looks through all the others for each: not of these.
    range.track();
    range.untrack();
  }
  return wanted;
}

/** Cells below each other of one severity. Not several at once: Excel wants them separated as the user's own settings have it (issue 1167). */
function runsOf(
  marks: readonly Mark[],
): readonly { readonly sheet: string; readonly severity: Mark['severity']; readonly address: string }[] {
  const columns = new Map<
    string,
    { readonly sheet: string; readonly severity: Mark['severity']; readonly column: string; readonly rows: number[] }
  >();
  for (const { sheet, cell, severity } of marks) {
    const column = cell.replace(/\d+$/, '');
    const key = `${severity} ${column} ${sheet}`;
    const found = columns.get(key) ?? { sheet, severity, column, rows: [] };
    found.rows.push(Number(cell.slice(column.length)));
    columns.set(key, found);
  }
  return [...columns.values()].flatMap(({ sheet, severity, column, rows }) =>
    consecutive(rows).map(([from, to]) => ({
      sheet,
      severity,
      address: from === to ? `${column}${from}` : `${column}${from}:${column}${to}`,
    })),
  );
}

function consecutive(rows: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

import type { Job } from '../excel/run';
import type { Pace } from '../excel/writeInBlocks';
import { look } from './look';
import { cellsDown, type LookedAt } from './markPlaces';

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

/** Asks for what is marked now, on sheets by their names or ids; to be sent with the caller's own request. */
export function loadMarks({ context }: Job, sheets: readonly string[]): MarksThere {
  return {
    sheets: sheets.map((key) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(key).load('name,id');
      return { sheet, formats: sheet.getRange().conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula') };
    }),
  };
}

/** Those on sheets that are there. */
export function marksOn({ sheets }: MarksThere, marks: readonly Mark[]): readonly Mark[] {
  const known = new Set(sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet }) => sheet.name));
  return marks.filter(({ sheet, cell }) => known.has(sheet) && cell !== '');
}

/** Sheets that have marks of ours. */
export const markedSheets = ({ sheets }: MarksThere): readonly string[] =>
  sheets.filter(({ sheet, formats }) => !sheet.isNullObject && formats.items.some(isOurs)).map(({ sheet }) => sheet.name);

export const idsOf = ({ sheets }: MarksThere): readonly string[] =>
  sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet }) => sheet.id);

/** One without a formula is the rest of ours: a run broke off between making it and giving it its rule. */
const isOurs = ({ type, customOrNullObject: own }: Excel.ConditionalFormat): boolean =>
  type === 'Custom' && !own.isNullObject && (!own.rule.formula || own.rule.formula.includes(ownText));

/** Removes the marks of an earlier check; sent with the caller's own request, and in blocks where they are many. */
export async function removeMarks(pace: Pace, { sheets }: MarksThere): Promise<void> {
  for (const { sheet, formats } of sheets) {
    if (sheet.isNullObject) continue;
    for (const format of formats.items) {
      if (!isOurs(format)) continue;
      await pace.room(removalBytes);
      format.delete();
    }
  }
}

/** Sets marks, each in its table's row and under its header. */
export async function setMarks(
  pace: Pace,
  { sheets }: MarksThere,
  marks: readonly Mark[],
  placeOf: (sheet: string, cell: string) => LookedAt,
): Promise<void> {
  const known = new Map(sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet }) => [sheet.name, sheet]));
  for (const { mark, rows } of runsOf(marks)) {
    await pace.room(markBytes);
    const sheet = known.get(mark.sheet);
    if (!sheet) continue;
    const range = cellsDown(sheet, placeOf(mark.sheet, mark.cell), rows);
    const { severity } = mark;
    const format = range.conditionalFormats.add('Custom');
    format.custom.rule.formula = ownFormula;
    format.custom.format.fill.color = colours[severity].fill;
    format.custom.format.font.color = colours[severity].font;
    // At the end of a run Office.js lets go of each range it follows by itself, and looks through all the others for each: not of these.
    range.track();
    range.untrack();
  }
}

/** Cells below each other of one severity: the first, and how many. Not several at once: Excel wants them separated as the user's own settings have it (issue 1167). */
function runsOf(marks: readonly Mark[]): readonly { readonly mark: Mark; readonly rows: number }[] {
  const columns = new Map<string, Map<number, Mark>>();
  for (const mark of marks) {
    const column = mark.cell.replace(/\d+$/, '');
    const key = `${mark.severity} ${column} ${mark.sheet}`;
    const found = columns.get(key) ?? new Map<number, Mark>();
    found.set(Number(mark.cell.slice(column.length)), mark);
    columns.set(key, found);
  }
  return [...columns.values()].flatMap((rows) =>
    consecutive([...rows.keys()]).flatMap(([from, to]) => {
      const mark = rows.get(from);
      return mark ? [{ mark, rows: to - from + 1 }] : [];
    }),
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

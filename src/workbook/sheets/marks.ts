import { areasAt, findListSeparator, listsOf, type ListSeparator } from '../excel/listSeparator';
import type { Job } from '../excel/run';
import type { BuildingPace } from '../excel/writeInBlocks';
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
/** More than so many runs of cells share their formats, for Excel gets slow by thousands of formats: which costs a request to find out how. */
const mostAlone = 1_000;
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
export async function removeMarks(pace: BuildingPace, { sheets }: MarksThere): Promise<void> {
  for (const { sheet, formats } of sheets) {
    if (sheet.isNullObject) continue;
    for (const format of formats.items) {
      if (!isOurs(format)) continue;
      await pace.room(removalBytes);
      format.delete();
    }
  }
}

/** Sets marks, each in its table's row and under its header; those that share a format by their addresses, which the caller asked to be the same. */
export async function setMarks(
  pace: BuildingPace,
  { sheets }: MarksThere,
  marks: readonly Mark[],
  { placeOf, separator }: { readonly placeOf: (sheet: string, cell: string) => LookedAt; readonly separator: ListSeparator | null },
): Promise<void> {
  const known = new Map(sheets.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet }) => [sheet.name, sheet]));
  const mark = async (
    severity: Mark['severity'],
    bytes: number,
    places: () => readonly (Excel.Range | Excel.RangeAreas)[],
  ): Promise<void> => {
    await pace.room(bytes);
    for (const place of places()) {
      const format = place.conditionalFormats.add('Custom');
      format.custom.rule.formula = ownFormula;
      format.custom.format.fill.color = colours[severity].fill;
      format.custom.format.font.color = colours[severity].font;
      // At the end of a run Office.js lets go of each range it follows by itself, and looks through all the others for each: not of these.
      place.track();
      place.untrack();
    }
  };
  if (separator !== null) {
    for (const { sheet, severity, addresses } of together(marks)) {
      const worksheet = known.get(sheet);
      if (worksheet)
        await mark(severity, markBytes + addresses.join().length, () =>
          addresses.length === 1 ? [worksheet.getRange(addresses[0])] : areasAt(worksheet, [addresses], separator),
        );
    }
    return;
  }
  for (const { sheet, severity, first, rows } of runsOf(marks)) {
    const worksheet = known.get(sheet);
    if (worksheet) await mark(severity, markBytes, () => [cellsDown(worksheet, placeOf(sheet, first), rows)]);
  }
}

/** What separates the areas of an address, where there are so many marks that they are to share their formats; null where each has its own. */
export const separatorFor = async (job: Job, marks: readonly Mark[]): Promise<ListSeparator | null> =>
  marks.length > mostAlone && runsOf(marks).length > mostAlone ? findListSeparator(job) : null;

interface Run {
  readonly sheet: string;
  readonly severity: Mark['severity'];
  readonly address: string;
  readonly first: string;
  readonly rows: number;
}
interface Marked {
  readonly sheet: string;
  readonly severity: Mark['severity'];
  readonly addresses: readonly string[];
}

function together(marks: readonly Mark[]): readonly Marked[] {
  const groups = new Map<string, { readonly sheet: string; readonly severity: Mark['severity']; readonly addresses: string[] }>();
  for (const { sheet, severity, address } of runsOf(marks)) {
    const key = `${severity} ${sheet}`;
    const group = groups.get(key) ?? { sheet, severity, addresses: [] };
    group.addresses.push(address);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ sheet, severity, addresses }) =>
    listsOf(addresses).map((list) => ({ sheet, severity, addresses: list })),
  );
}

/** Cells below each other of one severity. */
function runsOf(marks: readonly Mark[]): readonly Run[] {
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
      first: `${column}${from}`,
      rows: to - from + 1,
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

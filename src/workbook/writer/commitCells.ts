import type { Cell } from '../../domain/contract';
import { done, refused, type Outcome } from '../excel/problem';
import { answered, refusalOf, withoutWaiting } from '../excel/run';
import { safeCell } from '../excel/safeText';
import { beginLine, dropLine } from '../records/journal';
import { lineIn, type JournalLine } from '../records/journalLine';
import { loadKept } from '../records/kept';
import { cellPlaces, columnOf, followRows, isSameRow, rangeOf, rowNumberOf, type CellWrite } from './cellWrite';
import { markOf, oldValue } from './journalOf';
import { setBack, whatStands } from './putBack';
import type { Writing } from './request';

type CellOutcome = 'written' | 'changed' | 'formula';

interface Chosen {
  readonly write: CellWrite;
  /** Place among all that were asked. */
  readonly index: number;
  readonly format: string | null;
  /** The number format that was there. */
  readonly formatThere: unknown;
}

/**
 * Writes cells, each only where it still holds what was looked at, in the row that was looked at: asked in the request before, found
 * again where the row stands elsewhere by now, and seen once more in the request that writes. Where somebody was there in between
 * their value goes back. A request that failed is looked after: done after all, or undone.
 */
export async function commitCells(
  job: Writing,
  asked: readonly CellWrite[],
  tries = 2,
): Promise<Outcome<{ readonly outcomes: readonly CellOutcome[]; readonly writes: readonly CellWrite[] }>> {
  const { context, sync } = job;
  job.concerns(asked.map(({ sheet }) => sheet));
  const loaded = loadKept(job);
  const tables = tablesOn(context, [...new Set(asked.map(({ sheet }) => sheet))]);
  const found = await followRows(job, asked);
  const kept = loaded();
  const writes = found.map(({ write }) => write);
  const claimed = found.map(({ cell }) => cell);
  if (lineIn(kept.records, job.request.id)?.state === 'done') return done({ outcomes: writes.map(() => 'written'), writes });
  const locked = found.find(({ isLocked }) => isLocked);
  if (locked) return refused('protected', { sheet: locked.write.sheet });
  const hidden = found.find(({ isGone, isHidden }) => isHidden && !isGone);
  if (hidden) return refused('hidden-row', { sheet: hidden.write.sheet, row: rowNumberOf(hidden.write.cell) });
  const outcomes = writes.map((write, index) => (found[index]!.isGone ? 'changed' : standsIn(claimed[index]!, write.before)));
  const chosen = writes.flatMap((write, index): Chosen[] => {
    const formatThere = claimed[index]!.numberFormat[0]?.[0] as unknown;
    return outcomes[index] === 'written' ? [{ write, index, format: write.formatFor(formatThere), formatThere }] : [];
  });
  if (chosen.length === 0) return done({ outcomes, writes });
  const line = lineOf(job, chosen);
  const begun = beginLine(context, kept, line);
  const sizes = tables().map((name) => sizeOf(context, name));
  // All is looked at before the first of it is set: two cells may stand in one row.
  const before = chosen.map(({ write }) => ({
    cell: rangeOf(context, write).load(whatStands),
    row: rowRange(context, write)?.load('values'),
  }));
  for (const { write, format } of chosen) {
    const range = rangeOf(context, write);
    if (format !== null) range.numberFormat = [[format]];
    range.values = [[safeCell(write.after)]];
  }
  const sizesAfter = tables().map((name) => sizeOf(context, name));
  begun.line?.finish();
  try {
    await sync();
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const state = await lookAgain(chosen, begun.line ? line.id : null);
    if (state === 'done') return done({ outcomes, writes });
    return state === 'undone' ? { ok: false, problem: refusal } : unsure(chosen);
  }
  const late = chosen.flatMap((each, at) => {
    const { cell, row } = before[at]!;
    const stands = row && each.write.row && !isSameRow(row, each.write.row.cells) ? 'changed' : standsIn(cell, each.write.before);
    return stands === 'written' ? [] : [{ ...each, cell, stands }];
  });
  if (late.length === 0) return done({ outcomes, writes });
  for (const { cell, stands, index } of late) {
    setBack(cell);
    outcomes[index] = stands;
  }
  // A cell that stood below its table by then was taken in, and goes out again.
  sizes.forEach((size, at) => {
    const grown = (sizesAfter[at]?.range.rowCount ?? 0) - size.range.rowCount;
    if (!size.table.isNullObject && grown > 0) size.table.resize(size.table.getRange().getResizedRange(-grown, 0));
  });
  if (late.length === chosen.length) begun.line?.drop();
  try {
    await sync();
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return unsure(late);
  }
  if (tries === 1) return done({ outcomes, writes });
  // Rows that went elsewhere in the last moment are followed once more.
  const again = await commitCells(
    { ...job, request: { ...job.request, id: `${job.request.id}-late` } },
    late.map(({ index }) => asked[index]!),
    tries - 1,
  );
  if (!again.ok) return late.length === chosen.length ? again : done({ outcomes, writes });
  const now = [...writes];
  late.forEach(({ index }, at) => {
    outcomes[index] = again.value.outcomes[at] ?? 'changed';
    now[index] = again.value.writes[at] ?? now[index]!;
  });
  return done({ outcomes, writes: now });
}

/** The names of the tables on sheets, known with the next answer. */
function tablesOn(context: Excel.RequestContext, sheets: readonly string[]): () => readonly string[] {
  const loaded = sheets.map((name) => context.workbook.worksheets.getItem(name).tables.load('items/name'));
  return () => loaded.flatMap(({ items }) => items.map(({ name }) => name));
}

function sizeOf(context: Excel.RequestContext, name: string): { readonly table: Excel.Table; readonly range: Excel.Range } {
  const table = context.workbook.tables.getItemOrNullObject(name);
  return { table, range: table.getRange().load('rowCount') };
}

function lineOf({ request }: Writing, chosen: readonly Chosen[]): JournalLine {
  const sheets = [...new Set(chosen.map(({ write }) => write.sheet))];
  const of = (sheet: string): readonly CellWrite[] => chosen.filter(({ write }) => write.sheet === sheet).map(({ write }) => write);
  return {
    id: request.id,
    client: request.client,
    job: request.job,
    state: 'begun',
    at: new Date().toISOString(),
    places: cellPlaces(chosen.map(({ write }) => write)),
    rows: sheets.map((sheet) => ({
      table: null,
      sheet,
      headers: [],
      grown: 0,
      added: [],
      cells: of(sheet).map((write) => {
        const own = of(sheet)
          .filter((other) => rowNumberOf(other.cell) === rowNumberOf(write.cell))
          .map(({ cell }) => columnOf(cell));
        const { left = 0, cells = [] } = write.row ?? {};
        return {
          row: rowNumberOf(write.cell),
          mark: write.row ? markOf(cells, (place) => !own.includes(left + place)) : '',
          header: write.cell.replace(/\d+$/, ''),
          ...(write.isPrivate ? {} : oldValue(write.before)),
          after: markOf([write.after]),
        };
      }),
    })),
  };
}

const rowRange = (context: Excel.RequestContext, { sheet, cell, row }: CellWrite): Excel.Range | undefined =>
  row && context.workbook.worksheets.getItem(sheet).getRangeByIndexes(rowNumberOf(cell) - 1, row.left, 1, row.cells.length);

function isFormula(range: Excel.Range): boolean {
  const [value, formula] = [range.values[0]?.[0] as Cell, range.formulas[0]?.[0] as Cell];
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

const standsIn = (range: Excel.Range, expected: Cell): CellOutcome =>
  isFormula(range) ? 'formula' : range.values[0]?.[0] === expected ? 'written' : 'changed';

const unsure = (writes: readonly { readonly write: CellWrite }[]): Outcome<never> =>
  refused('unsure-cells', {
    cells: `${writes
      .slice(0, 5)
      .map(({ write: { sheet, cell } }) => `${sheet}!${cell}`)
      .join(', ')}${writes.length > 5 ? ', …' : ''}`,
  });

async function lookAgain(writes: readonly Chosen[], id: string | null): Promise<'done' | 'undone' | 'unsure'> {
  try {
    return await withoutWaiting(async (context) => {
      const ranges = writes.map(({ write }) => rangeOf(context, write).load('values'));
      const loaded = loadKept({ context });
      await answered(context);
      const kept = loaded();
      const state = id === null ? undefined : (lineIn(kept.records, id)?.state ?? null);
      if (state === null) return 'undone';
      const isNew = writes.map(({ write }, at) => ranges[at]?.values[0]?.[0] === write.after);
      if (isNew.every(Boolean) && state !== 'begun') return 'done';
      if (writes.some(({ write }, at) => !isNew[at] && ranges[at]?.values[0]?.[0] !== write.before)) return 'unsure';
      writes.forEach(({ write, formatThere }, at) => {
        if (isNew[at]) ranges[at]!.values = [[safeCell(write.before)]];
        ranges[at]!.numberFormat = [[formatThere]];
      });
      if (id !== null) dropLine(context, kept, id);
      await answered(context);
      return 'undone';
    });
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return 'unsure';
  }
}

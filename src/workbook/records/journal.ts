import type { Cell } from '../../domain/contract';
import { safeRows } from '../excel/safeText';
import { ensureKept } from './keep';
import { keptSheet, type Kept } from './kept';
import { keptMark, keptHeaders, keptTable } from './keptRows';
import { journalIn, rowsOfLine, stateText, type JournalLine, type JournalState } from './journalLine';

/** The journal goes back this far. */
const mostLines = 50;
const days = 30;

export interface Begun {
  /** What is kept as it stands once the line is there. */
  readonly kept: Kept;
  /** Null where nothing can be kept in this workbook. */
  readonly line: {
    readonly finish: () => void;
    /** Takes it out again in a later request: nothing of it was done after all. */
    readonly drop: () => void;
  } | null;
}

let isOn = true;

/** For who writes a file of its own and can make it again, as the command does: what it writes is the same each time, and holds no log. */
export function withoutJournal(): void {
  isOn = false;
}

/**
 * Puts a line in the journal before anything of the job is asked, in the same request: it stands there as soon as a step may
 * have been carried out, and `finish`, asked last, says that all were. Rows of lines that are too old are used again.
 */
export function beginLine(context: Excel.RequestContext, found: Kept, line: JournalLine): Begun {
  if (!isOn || found.table === 'unusable') return { kept: found, line: null };
  const kept = ensureKept(context, found);
  const isNew = kept !== found;
  const cells = rowsOfLine(line);
  const table = context.workbook.tables.getItem(keptTable);
  const rowAt = (row: number): Excel.Range => table.getRange().getRow(row + 1);
  const past = tooOld(kept, line.at);
  const free = [...past, ...kept.free].slice(0, cells.length);
  for (const row of past.slice(cells.length)) rowAt(row).values = [keptHeaders.map(() => '')];
  const more = cells.length - free.length;
  const places: Excel.Range[] = free.map(rowAt);
  if (more > 0) {
    table.resize(table.getRange().getResizedRange(more, 0));
    // Below its last row as it is by then: a colleague may have kept something meanwhile.
    const last = table.getRange().getLastRow();
    for (let back = more - 1; back >= 0; back -= 1) places.push(last.getOffsetRange(-back, 0));
  }
  const [state, ...rest] = places;
  // The state last: a line that stands in part is none.
  rest.forEach((place, index) => (place.values = safeRows([cells[index + 1] ?? []])));
  if (state) {
    state.values = safeRows([cells[0] ?? []]);
  }
  const finish = (): void => {
    // Excel hides no sheet that is the only one in sight: in a new workbook others come first.
    if (isNew) context.workbook.worksheets.getItem(keptSheet).visibility = 'Hidden';
    if (state) setState(state, line.id, cells.length, 'done');
  };
  // Loaded, so that they are the same rows in a later request too.
  for (const place of places) place.load('rowIndex');
  const drop = (): void => {
    for (const place of places) place.values = [keptHeaders.map(() => '')];
  };
  return { kept, line: { finish, drop } };
}

function setState(row: Excel.Range, id: string, parts: number, state: JournalState): void {
  const cells: readonly Cell[] = ['journal', id, 1, parts, keptMark + stateText(state)];
  row.values = safeRows([cells]);
}

/** Sets the state of a line that was read. */
export function markLine(context: Excel.RequestContext, kept: Kept, id: string, state: JournalState): void {
  const record = kept.records.find(({ kind, key }) => kind === 'journal' && key === id);
  const [row] = record?.rows ?? [];
  if (!record || row === undefined) return;
  setState(
    context.workbook.tables
      .getItem(keptTable)
      .getRange()
      .getRow(row + 1),
    id,
    record.rows.length,
    state,
  );
}

/** Takes a line that was read out again. */
export function dropLine(context: Excel.RequestContext, kept: Kept, id: string): void {
  const table = context.workbook.tables.getItem(keptTable);
  for (const record of kept.records)
    if (record.kind === 'journal' && record.key === id)
      for (const row of record.rows) table.getRange().getRow(row + 1).values = [keptHeaders.map(() => '')];
}

/** Rows of lines beyond the last fifty or thirty days, the oldest first; one that was broken off stays until somebody looked at it. */
function tooOld({ records }: Kept, now: string): readonly number[] {
  const lines = journalIn(records);
  const since = Date.parse(now) - days * 86_400_000;
  return lines.flatMap(({ state, at, rowsOfTable }, index) =>
    state !== 'begun' && (index <= lines.length - mostLines || Date.parse(at) < since) ? rowsOfTable : [],
  );
}

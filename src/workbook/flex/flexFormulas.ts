import { columnLetters, type Cell } from '../../domain/contract';
import type { ListedTable } from '../reading/connection';
import type { Outcome } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import { flexCalls } from './flexCalls';
import { keep } from '../records/keep';
import { loadKept, type Kept } from '../records/kept';
import { keptName, parseKept, type KeptFormula } from './keptFormulas';
import { constant, planFlex, type FlexFormula, type FlexMode, type FlexPlan } from './planFlex';

export interface FlexOverview extends FlexPlan {
  /** Formulas that made way earlier and can come back. */
  readonly kept: readonly KeptFormula[];
}

export interface FlexRestored {
  readonly restored: readonly KeptFormula[];
  /** Left alone: their cells hold something else by now, or are gone. */
  readonly skipped: readonly KeptFormula[];
}

/** Cells a request reads at the most (about 2 MB). */
const cellsAtOnce = 100_000;

/** Every formula with a function of the add-in, and what would become of it. Reads only. */
export async function findFlexFormulas(mode: FlexMode = 'value'): Promise<Outcome<FlexOverview>> {
  return runInExcel(
    async (job) => {
      const { formulas, listed, kept } = await read(job);
      return { ...planFlex(formulas, mode, listed), kept };
    },
    { idempotent: true },
  );
}

/**
 * Puts values or native formulas in the place of the add-in's functions and keeps the formulas in the workbook. A
 * native formula that turns out another figure than the function makes way for the value. Nothing else is touched.
 */
export async function freezeFlexFormulas(mode: FlexMode): Promise<Outcome<FlexPlan>> {
  return runInExcel(async (job) => {
    const { context, sync, wrote } = job;
    const { formulas, listed, kept, beside } = await read(job);
    const { changes, skipped } = planFlex(formulas, mode, listed);
    if (changes.length === 0) return { changes, skipped };
    const first = kept.reduce((highest, { name }) => Math.max(highest, Number(/\d+$/.exec(name)?.[0] ?? 0)), 0) + 1;
    const keeping = changes.map(({ sheet, cell, formula }, index): KeptFormula => ({
      name: keptName(first + index),
      sheet,
      cell,
      formula,
      left: null,
    }));
    const keepAll = (now: readonly KeptFormula[], there: Kept): void => keep(job, there, 'formulas', [...kept, ...now]);
    // The formulas are safe before the first of them goes.
    keepAll(keeping, beside);
    const ranges = changes.map(({ sheet, cell, cells }, index) => {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRange(cell)
        .getAbsoluteResizedRange(cells.length, cells[0]?.length ?? 1);
      context.workbook.names.add(keeping[index]?.name ?? '', range).visible = false;
      range.formulas = cells.map((row) => [...row]);
      return range.load('values,formulas');
    });
    await sync();
    wrote(changes.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '));
    const left = changes.map((change, index) => {
      const { values, formulas: written } = ranges[index]!;
      if (change.becomes === 'value' || same(values as Cell[][], change.values)) return { change, written: written as Cell[][] };
      const cells = change.values.map((row) => row.map(constant));
      ranges[index]!.formulas = cells;
      ranges[index]!.load('formulas');
      return { change: { ...change, becomes: 'value' as const, cells }, written: null };
    });
    const loaded = loadKept(job);
    await sync();
    keepAll(
      keeping.map((each, index) => ({ ...each, left: left[index]?.written ?? (ranges[index]!.formulas as Cell[][]) })),
      loaded(),
    );
    await sync();
    return { changes: left.map(({ change }) => change), skipped };
  });
}

/** Puts the formulas back where their cells still hold what was left in them. */
export async function restoreFlexFormulas(): Promise<Outcome<FlexRestored>> {
  return runInExcel(async (job) => {
    const { context, sync, wrote } = job;
    const loaded = loadKept(job);
    await sync();
    const beside = loaded();
    const kept = parseKept(beside.list('formulas'));
    if (kept.length === 0) return { restored: [], skipped: [] };
    const places = kept.map(({ name }) => {
      const named = context.workbook.names.getItemOrNullObject(name).load('name');
      return { named, range: named.getRangeOrNullObject().load('formulas') };
    });
    await sync();
    const stands = kept.map(({ left }, index) => {
      const { named, range } = places[index]!;
      return left !== null && !named.isNullObject && !range.isNullObject && same(range.formulas as Cell[][], left);
    });
    kept.forEach(({ formula, left }, index) => {
      if (!stands[index]) return;
      const { named, range } = places[index]!;
      range.formulas = (left ?? []).map((row, down) => row.map((_, right) => (down === 0 && right === 0 ? formula : '')));
      named.delete();
    });
    const [restored, skipped] = [true, false].map((wanted) => kept.filter((_, index) => stands[index] === wanted)) as [
      KeptFormula[],
      KeptFormula[],
    ];
    keep(job, beside, 'formulas', skipped);
    await sync();
    wrote(restored.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', '));
    return { restored, skipped };
  });
}

const same = (one: readonly (readonly Cell[])[], other: readonly (readonly Cell[])[]): boolean =>
  one.length === other.length &&
  one.every((row, down) => row.length === other[down]?.length && row.every((cell, right) => cell === other[down]?.[right]));

interface Read {
  readonly formulas: readonly FlexFormula[];
  readonly listed: readonly ListedTable[];
  readonly kept: readonly KeptFormula[];
  readonly beside: Kept;
}

async function read(job: Job): Promise<Read> {
  const { context, sync } = job;
  const sheets = context.workbook.worksheets.load('items/name');
  const tables = context.workbook.tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name');
  const loaded = loadKept(job);
  await sync();
  const beside = loaded();
  const found = await formulasIn(job, sheets.items);
  const anchors = found.map(({ sheet, cell, formula }) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(cell).load('values');
    return { sheet, cell, formula, range, spill: range.getSpillingToRangeOrNullObject().load('values') };
  });
  if (anchors.length > 0) await sync();
  return {
    formulas: anchors.map(({ range, spill, ...each }) => ({ ...each, values: (spill.isNullObject ? range : spill).values as Cell[][] })),
    listed: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      headers: table.columns.items.map(({ name }) => name),
      showTotals: table.showTotals,
    })),
    kept: parseKept(beside.list('formulas')),
    beside,
  };
}

/** The formulas of every sheet, read in as few requests as their size allows. */
async function formulasIn({ sync }: Job, sheets: readonly Excel.Worksheet[]): Promise<readonly Omit<FlexFormula, 'values'>[]> {
  const used = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount'));
  await sync();
  const found: Omit<FlexFormula, 'values'>[] = [];
  let waiting: { readonly sheet: string; readonly row: number; readonly column: number; readonly range: Excel.Range }[] = [];
  let cells = 0;
  const collect = async (): Promise<void> => {
    if (waiting.length > 0) await sync();
    for (const { sheet, row, column, range } of waiting) {
      range.formulas.forEach((line: Cell[], down: number) =>
        line.forEach((formula, right) => {
          if (typeof formula === 'string' && flexCalls(formula).length > 0)
            found.push({ sheet, cell: `${columnLetters(column + right)}${row + down + 1}`, formula });
        }),
      );
    }
    waiting = [];
    cells = 0;
  };
  for (const [index, area] of used.entries()) {
    if (area.isNullObject) continue;
    const height = Math.max(1, Math.floor(cellsAtOnce / area.columnCount));
    for (let from = 0; from < area.rowCount; from += height) {
      const rows = Math.min(height, area.rowCount - from);
      if (cells > 0 && cells + rows * area.columnCount > cellsAtOnce) await collect();
      const range = area.getCell(from, 0).getAbsoluteResizedRange(rows, area.columnCount).load('formulas');
      waiting.push({ sheet: sheets[index]?.name ?? '', row: area.rowIndex + from, column: area.columnIndex, range });
      cells += rows * area.columnCount;
    }
  }
  await collect();
  return found;
}

import { columnLetters, type Cell } from '../../domain/contract';
import type { ListedTable } from '../reading/connection';
import { done, type Outcome } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import { flexCalls } from './flexCalls';
import { keep } from '../records/keep';
import { loadKept, type Kept } from '../records/kept';
import { keptName, parseKept, type KeptFormula } from './keptFormulas';
import { planFlex, type FlexChange, type FlexFormula, type FlexMode, type FlexPlan } from './planFlex';
import { bringBack, placesOf, putAside, settle, takeBack } from './putAside';
import { commitSteps, writeInExcel } from '../writer';

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
  return writeInExcel('freeze', mode, async (job) => {
    const { formulas, listed, kept, beside } = await read(job);
    const { changes, skipped } = planFlex(formulas, mode, listed);
    if (changes.length === 0) return done({ changes, skipped });
    const first = kept.reduce((highest, { name }) => Math.max(highest, Number(/\d+$/.exec(name)?.[0] ?? 0)), 0) + 1;
    const keeping = changes.map(({ sheet, cell, formula, becomes, values, cells }, index): KeptFormula => ({
      name: keptName(first + index),
      sheet,
      cell,
      formula,
      // As far as can be told before Excel gives it back: broken off, they can still come back.
      left: becomes === 'value' ? values : cells,
    }));
    let ranges: readonly Excel.Range[] = [];
    let left: readonly { readonly change: FlexChange; readonly written: readonly (readonly Cell[])[] | null }[] = [];
    let loaded = (): Kept => beside;
    const written = await commitSteps(job, {
      places: [...new Set(changes.map(({ sheet }) => sheet))],
      kept: beside,
      steps: [
        (building, there) => {
          // The formulas are safe before the first of them goes.
          keep(building, there, 'formulas', [...kept, ...keeping]);
          ranges = changes.map((change, index) => putAside(building.context, change, keeping[index]!.name));
        },
        (building) => {
          left = changes.map((change, index) => settle(change, ranges[index]!));
          loaded = loadKept(building);
        },
        (building) => {
          const now = keeping.map((each, index) => ({ ...each, left: left[index]?.written ?? (ranges[index]!.formulas as Cell[][]) }));
          keep(building, loaded(), 'formulas', [...kept, ...now]);
        },
      ],
      undo: async (later) => takeBack(later, keeping),
    });
    return written.ok ? done({ changes: left.length > 0 ? left.map(({ change }) => change) : changes, skipped }) : written;
  });
}

/** Puts the formulas back where their cells still hold what was left in them. */
export async function restoreFlexFormulas(): Promise<Outcome<FlexRestored>> {
  return writeInExcel('restore', null, async (job) => {
    const loaded = loadKept(job);
    await job.sync();
    const beside = loaded();
    const kept = parseKept(beside.list('formulas'));
    if (kept.length === 0) return done({ restored: [], skipped: [] });
    const places = await placesOf(job, kept);
    const stands = places.map(({ state }) => state !== 'other');
    const [restored, skipped] = [true, false].map((wanted) => kept.filter((_, index) => stands[index] === wanted)) as [
      KeptFormula[],
      KeptFormula[],
    ];
    if (restored.length === 0) return done({ restored, skipped });
    const written = await commitSteps(job, {
      places: [...new Set(restored.map(({ sheet }) => sheet))],
      kept: beside,
      steps: [
        (building, there) => {
          for (const place of places) if (place.state !== 'other') bringBack(place);
          keep(building, there, 'formulas', skipped);
        },
      ],
    });
    return written.ok ? done({ restored, skipped }) : written;
  });
}

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

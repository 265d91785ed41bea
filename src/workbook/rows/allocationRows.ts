import { sealOf, type SealedLine } from '../../domain/allocation';
import { isoOf } from '../../domain/cells/serialDate';
import { samePeriod, periodCell } from '../../domain/periods';
import { wordKey, enumerations, type Cell, type TableOf } from '../../domain/contract';
import { addSeal } from '../records/decisions';
import { appendRows, type Appended, type NewRow } from './appendRows';
import { done, refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { runInExcel, type Job } from '../excel/run';

export interface AllocationLine {
  readonly municipality: string;
  readonly base: number;
  readonly share: number;
  readonly total: number;
}

export interface AllocationVersion {
  readonly period: string;
  /** Fingerprint of the rule. */
  readonly rule: string;
  readonly lines: readonly AllocationLine[];
}

export interface AllocationWritten extends Appended {
  /** Rows of an earlier concept that this one took the place of. */
  readonly replacedDrafts: number;
}

const draft = enumerations.allocationStatus.draft.nl;
const adopted = enumerations.allocationStatus.adopted.nl;
const replaced = enumerations.allocationStatus.replaced.nl;

/** Writes an allocation as concept under the table Toekenning. An older concept of the period is marked as replaced; adopted rows are never touched. */
export async function writeDraftAllocation(version: AllocationVersion): Promise<Outcome<AllocationWritten>> {
  return runInExcel(async (job) => {
    const read = await readWorkbook(job, ['allocation']);
    const table = read.tables.allocation;
    if (!table) return refused('table-missing', { table: 'Toekenning' });
    const missing = (['municipality', 'total', 'status', 'period'] as const).find((column) => table.columns[column] === undefined);
    if (missing) return refused('column-missing', { table: table.name ?? table.sheet, sheet: table.sheet, column: columnNames[missing] });
    const drafts = rowsWith(table, version.period, 'draft');
    const appended = await appendRows(
      job,
      table,
      version.lines.map((line): NewRow => ({
        period: periodCell(version.period),
        municipality: line.municipality,
        base: line.base,
        share: line.share,
        total: line.total,
        status: draft,
        rule: version.rule,
        adoptedOn: '',
      })),
    );
    if (!appended.ok || drafts.length === 0) return appended.ok ? done({ ...appended.value, replacedDrafts: 0 }) : appended;
    // Only once the new rows are in: a refusal leaves the concept that was there.
    setStatus(job, table, drafts, replaced);
    await job.sync();
    return done({ ...appended.value, replacedDrafts: drafts.length });
  });
}

/** What is kept of an adoption beside the rows; what is not given is not known. */
export interface AdoptionStamp {
  /** The rule as canonical JSON. */
  readonly rule?: string | null;
  /** Of the populations, ISO. */
  readonly referenceDate?: string | null;
  /** ISO date and time; the day of adoption where it is left out. */
  readonly moment?: string;
}

export interface AllocationAdopted {
  readonly adopted: number;
  readonly replaced: number;
}

/**
 * Adopts the concept of a period: its rows get status and moment, and a seal by which a later change is found. Rows adopted
 * before become "vervangen", so that a sum over "vastgesteld" counts one version (see docs/decisions).
 */
export async function adoptAllocation(period: string, adoptedOn: number, stamp: AdoptionStamp = {}): Promise<Outcome<AllocationAdopted>> {
  return runInExcel(async (job) => {
    const read = await readWorkbook(job, ['allocation']);
    const table = read.tables.allocation;
    if (!table) return refused('table-missing', { table: 'Toekenning' });
    const drafts = rowsWith(table, period, 'draft');
    if (drafts.length === 0) return refused('no-draft', { period });
    const before = rowsWith(table, period, 'adopted');
    const ruleAt = table.columns.rule;
    addSeal(
      job,
      read.kept,
      sealOf({
        period,
        rule: stamp.rule ?? null,
        referenceDate: stamp.referenceDate ?? null,
        moment: stamp.moment ?? isoOf(adoptedOn),
        fingerprint: ruleAt === undefined ? '' : String(table.values[drafts[0] ?? 0]?.[ruleAt] ?? ''),
        lines: drafts.map((row) => lineOf(table, row)),
      }),
    );
    setStatus(job, table, before, replaced);
    setStatus(job, table, drafts, adopted);
    setCells(job, table, drafts, 'adoptedOn', adoptedOn);
    await job.sync();
    job.wrote(table.name ?? table.sheet);
    return { adopted: drafts.length, replaced: before.length };
  });
}

function lineOf({ values, columns }: TableOf<'allocation'>, row: number): SealedLine {
  const cell = (column: 'municipality' | 'base' | 'share' | 'total'): Cell => values[row]?.[columns[column] ?? -1] ?? '';
  const strips = (column: 'base' | 'share' | 'total'): number => Number(cell(column)) || 0;
  return { municipality: String(cell('municipality')).trim(), base: strips('base'), share: strips('share'), total: strips('total') };
}

const columnNames = { municipality: 'Gemeente', total: 'Totaal', status: 'Status', period: 'Periode' } as const;

function rowsWith(table: TableOf<'allocation'>, period: string, status: 'draft' | 'adopted'): readonly number[] {
  const { period: periodAt, status: statusAt } = table.columns;
  return table.values.flatMap((row, index) => {
    const same = periodAt === undefined || samePeriod(row[periodAt] ?? '', period);
    return same && statusAt !== undefined && wordKey('allocationStatus', String(row[statusAt] ?? '')) === status ? [index] : [];
  });
}

const setStatus = (job: Job, table: TableOf<'allocation'>, rows: readonly number[], status: string): void =>
  setCells(job, table, rows, 'status', status);

/** Sets one column in some rows, a range for each run of rows that follow one another. */
function setCells(
  { context }: Job,
  table: TableOf<'allocation'>,
  rows: readonly number[],
  column: 'status' | 'adoptedOn',
  value: Cell,
): void {
  const place = table.columns[column];
  if (place === undefined) return;
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  let from = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1) return;
    const first = rows[from] ?? row;
    sheet.getRangeByIndexes(table.headerRow + first, table.firstColumn + place, row - first + 1, 1).values = Array.from(
      { length: row - first + 1 },
      () => [value],
    );
    from = index + 1;
  });
}

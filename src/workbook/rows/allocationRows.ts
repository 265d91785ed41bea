import { sealOf, type SealedLine } from '../../domain/allocation';
import { isoOf } from '../../domain/cells/serialDate';
import { samePeriod, periodCell } from '../../domain/periods';
import { placeOf as placeOnSheet, wordKey, enumerations, type Cell, type TableData } from '../../domain/contract';
import { addSeal, sealKey } from '../records/decisions';
import { done, refused, type Outcome } from '../excel/problem';
import { commitRead, writeInExcel, type Appended, type CellChange, type NewRow } from '../writer';

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
  /** The job, for who wants it undone. */
  readonly id: string;
}

const draft = enumerations.allocationStatus.draft.nl;
const adopted = enumerations.allocationStatus.adopted.nl;
const replaced = enumerations.allocationStatus.replaced.nl;

/** Columns without which no allocation can be told from another. */
const essential = ['municipality', 'total', 'status', 'period'] as const;

/** Writes an allocation as concept under the table Toekenning. An older concept of the period is marked as replaced; adopted rows are never touched. */
export async function writeDraftAllocation(version: AllocationVersion): Promise<Outcome<AllocationWritten>> {
  return writeInExcel('concept', version, async (job) => {
    const committed = await commitRead(job, 'allocation', essential, (table) =>
      done({
        append: version.lines.map((line): NewRow => ({
          period: periodCell(version.period),
          municipality: line.municipality,
          base: line.base,
          share: line.share,
          total: line.total,
          status: draft,
          rule: version.rule,
          adoptedOn: '',
        })),
        // After the new rows: a refusal leaves the concept that was there.
        change: rowsWith(table, version.period, 'draft').map((row): CellChange => ({ row, column: 'status', value: replaced })),
      }),
    );
    if (!committed.ok) return committed;
    const { appended, planned } = committed.value;
    return done({ ...(appended ?? { sheet: '', firstRow: 0, lastRow: 0 }), replacedDrafts: planned.change.length, id: job.request.id });
  });
}

/** What is kept of an adoption beside the rows; what is not given is not known. */
export interface AdoptionStamp {
  /** The rule as canonical JSON. */
  readonly rule?: string | null;
  /** Of the populations, ISO. */
  readonly referenceDate?: string | null;
  /** What was shown to who adopts it: another concept by now is a refusal. */
  readonly shown?: readonly Pick<AllocationLine, 'municipality' | 'total'>[];
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
  return writeInExcel('adoption', [period, adoptedOn, stamp], async (job) => {
    let adoptedRows = 0;
    const committed = await commitRead(job, 'allocation', essential, (table) => {
      const drafts = rowsWith(table, period, 'draft');
      if (drafts.length === 0) return refused('no-draft', { period });
      if (stamp.shown && !isShown(table, drafts, stamp.shown))
        return refused('changed', { table: table.name ?? table.sheet, row: placeOnSheet(table, drafts[0] ?? 0).row });
      adoptedRows = drafts.length;
      const ruleAt = placeOf(table, 'rule');
      const seal = sealOf({
        period,
        rule: stamp.rule ?? null,
        referenceDate: stamp.referenceDate ?? null,
        moment: stamp.moment ?? isoOf(adoptedOn),
        fingerprint: String(table.values[drafts[0] ?? 0]?.[ruleAt] ?? ''),
        lines: drafts.map((row) => lineOf(table, row)),
      });
      return done({
        append: [],
        // What is new counts before what was withdraws: broken off in between, no card falls to nothing.
        change: [
          ...drafts.flatMap((row): readonly CellChange[] => [
            { row, column: 'status', value: adopted },
            { row, column: 'adoptedOn', value: adoptedOn },
          ]),
          ...rowsWith(table, period, 'adopted').map((row): CellChange => ({ row, column: 'status', value: replaced })),
        ],
        seal: sealKey(seal),
        last: (later, kept) => addSeal(later, kept, seal),
      });
    });
    if (!committed.ok) return committed;
    return done({ adopted: adoptedRows, replaced: committed.value.planned.change.length - 2 * adoptedRows });
  });
}

const placeOf = ({ columns }: TableData, column: string): number => (columns as Readonly<Record<string, number>>)[column] ?? -1;

function lineOf(table: TableData, row: number): SealedLine {
  const cell = (column: string): Cell => table.values[row]?.[placeOf(table, column)] ?? '';
  const strips = (column: string): number => Number(cell(column)) || 0;
  return { municipality: String(cell('municipality')).trim(), base: strips('base'), share: strips('share'), total: strips('total') };
}

function isShown(table: TableData, drafts: readonly number[], shown: NonNullable<AdoptionStamp['shown']>): boolean {
  const said = (lines: readonly Pick<AllocationLine, 'municipality' | 'total'>[]): string =>
    JSON.stringify(lines.map(({ municipality, total }) => [municipality, total].join('\n')).sort());
  return said(drafts.map((row) => lineOf(table, row))) === said(shown);
}

function rowsWith(table: TableData, period: string, status: 'draft' | 'adopted'): readonly number[] {
  const [periodAt, statusAt] = [placeOf(table, 'period'), placeOf(table, 'status')];
  return table.values.flatMap((row, index) => {
    const same = periodAt < 0 || samePeriod(row[periodAt] ?? '', period);
    return same && statusAt >= 0 && wordKey('allocationStatus', String(row[statusAt] ?? '')) === status ? [index] : [];
  });
}

import { isBlank, wordKey, type Cell, type TableData } from '../../../domain/contract';
import { samePeriod } from '../../../domain/periods';
import type { WorkbookRead } from '../../../workbook';

/** What to do first, until a year is running. */
export type NextStep = 'translate' | 'allocate' | 'adopt' | 'assignment';

/** Null once strips are adopted and work is written down. */
export function nextStep({ tables, written }: Pick<WorkbookRead, 'tables' | 'written'>, period: string): NextStep | null {
  if (!written.translations && hasUnknownStatus(written.assignments)) return 'translate';
  const statuses = new Set(rowsIn(tables.allocation, period).map((row) => statusIn(tables.allocation, row)));
  const isAdopted = statuses.has('adopted') || (tables.allocation?.columns.status === undefined && statuses.size > 0);
  if (!isAdopted) return statuses.has('draft') ? 'adopt' : 'allocate';
  return (tables.assignments?.values ?? []).some((row) => row.some((cell) => !isBlank(cell))) ? null : 'assignment';
}

function hasUnknownStatus(table: TableData<'status'> | undefined): boolean {
  const at = table?.columns.status;
  return table !== undefined && at !== undefined && table.values.some((row) => isUnknown(row[at]));
}

const isUnknown = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && !isBlank(cell) && wordKey('assignmentStatus', cell) === null;

function rowsIn(table: TableData<'period'> | undefined, period: string): readonly (readonly Cell[])[] {
  const at = table?.columns.period;
  const rows = table?.values.filter((row) => row.some((cell) => !isBlank(cell))) ?? [];
  return at === undefined ? rows : rows.filter((row) => samePeriod(row[at] ?? '', period));
}

function statusIn(table: TableData<'status'> | undefined, row: readonly Cell[]): string | null {
  const at = table?.columns.status;
  return at === undefined ? null : wordKey('allocationStatus', String(row[at] ?? ''));
}

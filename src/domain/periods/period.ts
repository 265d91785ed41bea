import { dateOf, serialOf } from '../cells/serialDate';
import { isBlank, isErrorCell, type Cell, type TableData, type WorkbookTables } from '../contract';
import { readSettings, type Settings } from '../settings/settings';

/** A period strip cards run over; start and end are serials, both included. */
export interface Period {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

const years = /^(\d{4})(?:\s*[-–/]\s*(\d{4}))?$/;

/**
 * The dates of a period, the workbook's own when no name is given. "2026" is the calendar year, "2026-2028"
 * runs to the end of 2028. "Begin periode" and "Eind periode" overrule the name for the workbook's own period.
 * Null where neither the name nor the settings tell, or where the period would end before it starts.
 */
export function periodOf(settings: Settings, name?: string): Period | null {
  const wanted = (name ?? settings.period ?? '').trim();
  const own = name === undefined || settings.period === null || samePeriod(wanted, settings.period);
  const match = years.exec(wanted);
  const start = (own ? settings.periodStart : null) ?? (match ? serialOf(Number(match[1]), 1, 1) : null);
  const end = (own ? settings.periodEnd : null) ?? (match ? serialOf(Number(match[2] ?? match[1]), 12, 31) : null);
  if (start === null || end === null || end < start) return null;
  return { name: wanted === '' ? nameOf(start, end) : wanted, start: Math.floor(start), end: Math.floor(end) };
}

/** As SUMIFS compares: without regard to case, a number equal to its text. */
export function samePeriod(one: Cell, other: Cell): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

/** Every period the workbook mentions, earliest first. */
export function periodsIn(tables: WorkbookTables): readonly string[] {
  const settings = readSettings(tables.settings);
  const names = new Map<string, string>();
  const add = (cell: Cell | undefined): void => {
    if (cell === undefined || isBlank(cell) || isErrorCell(cell)) return;
    const name = String(cell).trim();
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
  };
  if (settings.period !== null) add(settings.period);
  for (const table of [tables.allocation, tables.assignments, tables.mutations] as readonly (TableData<'period'> | undefined)[]) {
    const column = table?.columns.period;
    if (table && column !== undefined) for (const row of table.values) add(row[column]);
  }
  const startOf = (name: string): number => periodOf(settings, name)?.start ?? Number.MAX_SAFE_INTEGER;
  return [...names.values()].sort((one, other) => startOf(one) - startOf(other) || one.localeCompare(other, 'nl'));
}

export { periodCell } from '../contract';

function nameOf(start: number, end: number): string {
  const [first, last] = [dateOf(start).year, dateOf(end).year];
  return first === last ? String(first) : `${first}-${last}`;
}

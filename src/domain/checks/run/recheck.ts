import { isBlank, placeOf, type Cell, type TableData, type TableKey, type WorkbookTables } from '../../contract';
import { catalogue } from './catalogue';
import { check, contextOf, inOrder, runner, type CheckOptions, type CheckResult } from './check';
import type { CheckContext } from '../define/context';
import type { CheckDefinition } from '../define/definition';
import type { Finding, Place } from '../define/finding';

/** A check that was done: what was looked at, and what it gave. */
export interface Checked {
  readonly tables: WorkbookTables;
  readonly options: CheckOptions;
  readonly result: CheckResult;
}

/** Rows of a table that changed, as places in its `values`. */
export interface TouchedRows {
  readonly table: TableKey;
  readonly rows: readonly number[];
}

/**
 * The findings after cells of some rows changed, where no row came or went: exactly what `check` gives for the whole, for less work.
 * Checks of a row go over the touched rows; the others only where they read a touched table.
 */
export function recheck(before: Checked, tables: WorkbookTables, touched: readonly TouchedRows[], options: CheckOptions): CheckResult {
  if (
    !isComparable(before.options, options) ||
    touched.some(({ table }) => table === 'settings' || !isSameShape(before.tables[table], tables[table]))
  )
    return check(tables, options);
  const { definitions = catalogue } = options;
  const run = runner(tables, options);
  const whole = contextOf(tables, options);
  const parts = touched.filter(({ rows }) => rows.length > 0).map((each) => touchedPart(each, whole, options));
  const earlier = byCode(before.result.findings);
  const findings: Finding[] = [];
  const keep = (definition: CheckDefinition): void => {
    const known = earlier.get(definition.code) ?? [];
    const mine = parts.filter(({ table }) => definition.reads === 'all' || definition.reads.includes(table));
    const depth = definition.reach;
    if (mine.length === 0) findings.push(...known);
    else if (depth === undefined || known.some(({ code }) => code === 'check-failed')) findings.push(...(run(definition, whole) ?? []));
    else {
      const fresh = mine.flatMap(
        ({ rowsOnly, tableOnly, toWhole }) => (depth === 'row' ? run(definition, rowsOnly, toWhole) : run(definition, tableOnly)) ?? [],
      );
      const failure = fresh.find(({ code }) => code === 'check-failed');
      if (failure) findings.push(failure);
      else
        findings.push(
          ...known.filter(
            (finding) => !mine.some(({ table, isTouched }) => finding.table === table && (depth === 'table' || isTouched(finding))),
          ),
          ...fresh,
        );
    }
  };
  for (const definition of definitions) keep(definition);
  const rowsRead =
    before.result.rowsRead +
    parts.reduce((sum, { table, rows }) => sum + filledIn(tables[table], rows) - filledIn(before.tables[table], rows), 0);
  return { findings: inOrder(findings), rowsRead, checksRun: before.result.checksRun };
}

function touchedPart({ table: key, rows: given }: TouchedRows, whole: CheckContext, options: CheckOptions) {
  const { tables, settings, today, extras, once, survey, limit, limitFaults } = whole;
  const table: TableData = tables[key]!;
  const rows = besideEachOther(table, given);
  const at = new Map(rows.map((row, index) => [row, index] as const));
  const formulas = table.formulas?.flatMap(({ row, ...cell }) => (at.has(row) ? [{ ...cell, row: at.get(row)! }] : []));
  const { sheet, name, headerRow, firstColumn, headers, columns } = table;
  const some: TableData = {
    sheet,
    name,
    headerRow,
    firstColumn,
    headers,
    columns,
    values: rows.map((row) => table.values[row] ?? []),
    ...(formulas ? { formulas } : {}),
  };
  const places = new Set(rows.map((row) => keyOf(placeOf(table, row, 0))));
  return {
    table: key,
    rows,
    rowsOnly: contextOf({ [key]: some }, options),
    // Shares what is worked out about the table with the checks that look at everything.
    tableOnly: {
      tables,
      settings,
      today,
      extras,
      once,
      survey,
      limit,
      limitFaults,
      get surveys() {
        const own = survey(key);
        return own ? [own] : [];
      },
      get assignments() {
        return whole.assignments;
      },
    },
    toWhole: (place: Place): Place => ({ ...place, row: rows[place.row] ?? place.row }),
    isTouched: (finding: Finding): boolean => places.has(keyOf(finding)),
  };
}

const keyOf = ({ sheet, row }: { readonly sheet: string; readonly row: number }): string => `${row} ${sheet}`;

/** Findings say the row of the sheet: where sources stand next to each other on one sheet, their rows go together. */
function besideEachOther(table: TableData, rows: readonly number[]): readonly number[] {
  const parts = table.parts ?? [];
  if (new Set(parts.map((part) => part.table.sheet)).size === parts.length) return [...new Set(rows)].sort((one, other) => one - other);
  const wanted = new Set(rows.map((row) => keyOf(placeOf(table, row, 0))));
  return Array.from(table.values.keys()).filter((row) => wanted.has(keyOf(placeOf(table, row, 0))));
}

function byCode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const code = finding.code === 'check-failed' ? String(finding.params.check) : finding.code;
    const own = found.get(code);
    if (own) own.push(finding);
    else found.set(code, [finding]);
  }
  return found;
}

/** Whether what a check goes by, beside the tables, is the same: the settings are read from a table. */
function isComparable(before: CheckOptions, now: CheckOptions): boolean {
  return (
    before.today === now.today &&
    before.checkSettings === now.checkSettings &&
    before.seals === now.seals &&
    before.decisions === now.decisions &&
    before.unread === now.unread &&
    before.register === now.register &&
    before.limitCells === now.limitCells &&
    before.definitions === now.definitions
  );
}

function isSameShape(before: TableData | undefined, now: TableData | undefined): boolean {
  return (
    before !== undefined &&
    now !== undefined &&
    before.values.length === now.values.length &&
    before.headers === now.headers &&
    before.columns === now.columns
  );
}

/** Rows with anything in them, as `check` counts them: a first cell with only spaces is something. */
function filledIn(table: TableData | undefined, rows: readonly number[]): number {
  const isFirstBlank = (cells: readonly Cell[]): boolean => cells[0] === '' || cells[0] === undefined;
  return rows.filter((row) => {
    const cells = table?.values[row] ?? [];
    return !isFirstBlank(cells) || !cells.every(isBlank);
  }).length;
}

import { columnPlaces, type Cell, type TableKey } from '../../domain/contract';
import { balanceFormulas } from '../sheets/balanceFormulas';
import type { ListedTable } from '../reading/connection';
import { referencesFrom, structuredReference, type ColumnReference } from '../sheets/references';
import { safeCell } from '../excel/safeText';
import { flexCalls, type FlexCall } from './flexCalls';

export type FlexMode = 'value' | 'native';

/** A formula with a function of the add-in, and the cells it fills. */
export interface FlexFormula {
  readonly sheet: string;
  /** "C4". */
  readonly cell: string;
  readonly formula: string;
  /** All that it shows: one cell, or the rows it spills. */
  readonly values: readonly (readonly Cell[])[];
}

/** What becomes of a formula. */
export interface FlexChange extends FlexFormula {
  readonly becomes: FlexMode;
  /** What goes into each of its cells. */
  readonly cells: readonly (readonly Cell[])[];
}

export interface FlexSkipped extends FlexFormula {
  /** `not-calculated`: its value is not there (yet), so there is nothing to keep. */
  readonly reason: 'not-calculated';
}

export interface FlexPlan {
  readonly changes: readonly FlexChange[];
  readonly skipped: readonly FlexSkipped[];
}

/** What Excel shows where it could not work a function out at all: no outcome of the function. */
const notCalculated: ReadonlySet<Cell> = new Set(['#NAME?', '#BUSY!', '#GETTING_DATA', '#SPILL!', '#CONNECT!', '#BLOCKED!', '#UNKNOWN!']);

/**
 * What each formula becomes: its value, or a native formula with the same outcome where there is one (strips left over
 * tables with their headers), and else its value. Pure: nothing is written.
 */
export function planFlex(formulas: readonly FlexFormula[], mode: FlexMode, listed: readonly ListedTable[]): FlexPlan {
  const usable = formulas.filter(({ values }) => !values.flat().some((cell) => notCalculated.has(cell)));
  const skipped = formulas.filter((each) => !usable.includes(each)).map((each): FlexSkipped => ({ ...each, reason: 'not-calculated' }));
  const changes = usable.map((each): FlexChange => {
    const native = mode === 'native' ? nativeCells(each, listed) : null;
    return native
      ? { ...each, becomes: 'native', cells: native }
      : { ...each, becomes: 'value', cells: each.values.map((row) => row.map(constant)) };
  });
  return { changes, skipped };
}

/** A value to write: text stays text, and an error stays that error. */
export const constant = (value: Cell): Cell =>
  typeof value === 'string' && /^#[A-Z0-9/]+[!?A]$/.test(value) ? `=${value}` : safeCell(value);

function nativeCells({ formula, values }: FlexFormula, listed: readonly ListedTable[]): readonly (readonly Cell[])[] | null {
  const calls = flexCalls(formula);
  const single = values.length === 1 && values[0]?.length === 1;
  const [call] = calls;
  if (!call) return null;
  const whole = calls.length === 1 && call.start === 1 && call.end === formula.length;
  if (!single && !whole) return null;
  const cells = values.map((row, down) =>
    row.map((value, right): string | null => {
      if (single) return substituted(formula, calls, listed);
      // An empty cell among the municipalities stays empty.
      const municipality = `INDEX(${call.args[0] ?? ''},${down + 1},${right + 1})`;
      const strips = remaining(call, municipality, listed);
      return strips === null ? null : value === '' ? `=IF(${municipality}="","",${strips})` : `=${strips}`;
    }),
  );
  return cells.every((row) => row.every((cell) => cell !== null)) ? (cells as string[][]) : null;
}

/** The formula with each call replaced; null where one has no native equivalent. */
function substituted(formula: string, calls: readonly FlexCall[], listed: readonly ListedTable[]): string | null {
  let result = '';
  let at = 0;
  for (const call of calls) {
    const strips = remaining(call, call.args[0] ?? '', listed);
    if (strips === null) return null;
    const alone = call.start === 1 && call.end === formula.length;
    result += formula.slice(at, call.start) + (alone ? strips : `(${strips})`);
    at = call.end;
  }
  return result + formula.slice(at);
}

/** Strips left as SUMIFS over the tables that a call names; null where it names anything but whole tables. */
function remaining({ id, args }: FlexCall, municipality: string, listed: readonly ListedTable[]): string | null {
  const [, period = '', allocation, assignments, mutations = '', translations] = args;
  // Texts that are translated need lines of their own, which stand on Overzicht alone.
  if (
    translations !== undefined ||
    id !== 'STRIPS_REMAINING' ||
    args.some((arg) => flexCalls(`=${arg}`).length > 0) ||
    municipality === '' ||
    period === ''
  )
    return null;
  const sources: Partial<Record<TableKey, ColumnReference>> = {};
  const named = [
    ['allocation', allocation ?? ''],
    ['assignments', assignments ?? ''],
    ['mutations', mutations],
  ] as const;
  for (const [key, argument] of named) {
    if (key === 'mutations' && /^"(?:geen|none)"$/i.test(argument)) continue;
    const source = sourceOf(key, argument, listed);
    if (source === null) return null;
    sources[key] = source;
  }
  const references = referencesFrom((key) => (sources[key] ? [sources[key]] : []));
  const figures = balanceFormulas(references, municipality, period === '"*"' ? null : period);
  return `${figures.granted}+${figures.mutations}-(${figures.reserved})-(${figures.spent})`;
}

function sourceOf(key: TableKey, argument: string, listed: readonly ListedTable[]): ColumnReference | null {
  const name = /^([^[\]!'"]+)\[#All\]$/i.exec(argument)?.[1]?.toLowerCase();
  const table = listed.find((each) => each.name.toLowerCase() === name);
  if (!table) return null;
  const { places } = columnPlaces(key, table.headers);
  return (column) => (places[column] === undefined ? null : structuredReference(table.name, table.headers[places[column]] ?? ''));
}

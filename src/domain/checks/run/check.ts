import type { SerialDate } from '../../cells/serialDate';
import { columnsOf, isErrorCell, placeOf, tableKeys, type TableData, type TableKey, type WorkbookTables } from '../../contract';
import type { Settings } from '../../settings/settings';
import { catalogue } from './catalogue';
import type { CheckCode } from '../define/code';
import { discreet } from './discreet';
import { cellOf, createContext, type CheckContext, type WorkbookExtras } from '../define/context';
import type { CheckDefinition } from '../define/definition';
import { limitsInForce } from './limits';
import type { Details, Finding, Place, Severity, Suggestion } from '../define/finding';

export interface CheckOptions extends WorkbookExtras {
  readonly settings: Settings;
  readonly today?: SerialDate | null;
  /** Per code: off, or another severity than the catalogue's. */
  readonly checkSettings?: CheckSettings;
  /** Other checks than the catalogue's, for tests. */
  readonly definitions?: readonly CheckDefinition[];
}

export type CheckSettings = Readonly<Record<string, Severity | 'off'>>;

export interface CheckResult {
  /** In the order of the workbook: table, row, column. */
  readonly findings: readonly Finding[];
  /** Rows with anything in them, over all connected tables. */
  readonly rowsRead: number;
  readonly checksRun: number;
}

/** Goes through the catalogue over the connected tables. A check that breaks off is a finding of its own; the others go on. */
export function check(tables: WorkbookTables, options: CheckOptions): CheckResult {
  const { definitions = catalogue } = options;
  const context = contextOf(tables, options);
  const run = runner(tables, options);
  const found = definitions.map((definition) => run(definition, context));
  return {
    findings: inOrder(found.flatMap((own) => own ?? [])),
    rowsRead: countRows(context),
    checksRun: found.filter((own) => own !== null).length,
  };
}

export function contextOf(tables: WorkbookTables, options: CheckOptions): CheckContext {
  return createContext(tables, options.settings, options.today ?? null, options, limitsInForce(options.limitCells ?? []));
}

/**
 * How one check is run over these tables; null where the workbook switches it off. A context over some of the rows says
 * with `whole` where in the tables a place of its own stands.
 */
export function runner(
  tables: WorkbookTables,
  { checkSettings = {}, unread = {} }: CheckOptions,
): (definition: CheckDefinition, context: CheckContext, whole?: (place: Place) => Place) => readonly Finding[] | null {
  const hasFormula = formulasIn(tables);
  return (definition, context, whole = (place) => place) => {
    const chosen = checkSettings[definition.code];
    if (chosen === 'off') return null;
    const refusal = unread[definition.code];
    if (refusal !== undefined) return [failed(definition.code, refusal)];
    const findings: Finding[] = [];
    try {
      definition.run(context, (at, details) => {
        const place = at && whole(at);
        const found = findingOf(tables, definition, chosen ?? null, place, details ?? {});
        // Where a formula makes the value, the formula is what has to change: no value is proposed in its place.
        findings.push(found.suggestion && place && hasFormula(place) ? { ...found, suggestion: null, certain: false } : found);
      });
      return findings;
    } catch (problem) {
      return [failed(definition.code, problem)];
    }
  };
}

function findingOf(
  tables: WorkbookTables,
  definition: CheckDefinition,
  chosen: Severity | null,
  place: Place | null,
  details: Details,
): Finding {
  const whole: TableData | undefined = place ? tables[place.table] : undefined;
  const table = place?.part === undefined ? whole : whole?.parts?.[place.part]?.table;
  const { column: header, ...elsewhere } = details.at ?? { sheet: '', row: 0, cell: '', column: '' };
  const at = place && table ? placeOf(table, place.row, place.column) : elsewhere;
  const { suggestion, params = {}, certain = false } = details;
  const form = suggestion?.form ?? 'text';
  const proposed: Suggestion | null = !suggestion
    ? null
    : 'values' in suggestion
      ? { kind: 'choose', cell: at.cell, values: suggestion.values, form }
      : { kind: 'replace', cell: at.cell, value: suggestion.value, form };
  const found: Finding = {
    code: definition.code as CheckCode,
    severity: chosen ?? details.severity ?? definition.severity,
    table: place?.table ?? null,
    ...at,
    column: place ? (table?.headers[place.column] ?? '') : header,
    value: details.shown ?? (place && (place.row < 0 ? table?.headers[place.column] : table?.values[place.row]?.[place.column])) ?? '',
    ...(place && table && place.row >= 0 && isOfDays(place.table, table, place.column) && { holdsDays: true }),
    params,
    municipality: place && table && place.row >= 0 ? municipalityOf(table, place.row) : null,
    suggestion: proposed,
    certain: certain && proposed?.kind === 'replace',
  };
  return discreet(found, place, table);
}

/** Whether the column is one of the contract's for days. */
const isOfDays = (key: TableKey, { columns }: TableData, column: number): boolean =>
  columnsOf(key).some(([name, { kind }]) => kind === 'date' && (columns as Readonly<Record<string, number>>)[name] === column);

/** Whether a formula stands at a place; worked out at the first question. */
function formulasIn(tables: WorkbookTables): (place: Place) => boolean {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ table: key, row, column, part }) => {
    if (part !== undefined) return false;
    const cells = known.get(key) ?? new Set(tables[key]?.formulas?.map((cell) => `${cell.row},${cell.column}`));
    known.set(key, cells);
    return cells.has(`${row},${column}`);
  };
}

function municipalityOf(table: TableData, row: number): string | null {
  const cell = cellOf(table, row, 'municipality');
  return typeof cell === 'string' && cell.trim() !== '' && !isErrorCell(cell) ? cell.trim() : null;
}

function failed(code: string, problem: unknown): Finding {
  return {
    code: 'check-failed',
    severity: 'error',
    table: null,
    sheet: '',
    cell: '',
    row: 0,
    column: '',
    value: '',
    params: { check: code, problem: problem instanceof Error ? problem.message : String(problem) },
    municipality: null,
    suggestion: null,
    certain: false,
  };
}

const tableOrder = new Map(tableKeys.map((key, index) => [key, index] as const));

/** By table, row and column; the same row and column of several sheets by sheet. */
export function inOrder(findings: Finding[]): readonly Finding[] {
  const order = ({ table }: Finding): number => (table === null ? -1 : (tableOrder.get(table) ?? tableKeys.length));
  return findings.sort(
    (one, other) =>
      order(one) - order(other) ||
      one.row - other.row ||
      one.cell.length - other.cell.length ||
      (one.cell < other.cell ? -1 : one.cell > other.cell ? 1 : 0) ||
      (one.sheet < other.sheet ? -1 : one.sheet > other.sheet ? 1 : 0) ||
      (one.code < other.code ? -1 : one.code > other.code ? 1 : 0),
  );
}

function countRows({ surveys }: CheckContext): number {
  let rows = 0;
  for (const { table, columns, isEmptyRow } of surveys) {
    const first = columns[0]?.blanks ?? [];
    rows += table.values.length - first.filter(isEmptyRow).length;
  }
  return rows;
}

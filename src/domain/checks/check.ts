import type { SerialDate } from '../cells/serialDate';
import { isErrorCell, tableKeys, type TableData, type WorkbookTables } from '../contract';
import type { Settings } from '../settings/settings';
import { catalogue, type CheckCode } from './catalogue';
import { cellOf, createContext, type CheckContext, type WorkbookExtras } from './context';
import type { CheckDefinition } from './definition';
import type { Details, Finding, Place, Severity, Suggestion } from './finding';
import { placeOf } from './place';

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
  const { settings, today = null, checkSettings = {}, definitions = catalogue, formulas, merged, seals, register, assumed } = options;
  const context = createContext(tables, settings, today, {
    ...(formulas ? { formulas } : {}), ...(merged ? { merged } : {}), ...(seals ? { seals } : {}), ...(register ? { register } : {}), ...(assumed ? { assumed } : {}),
  });
  const findings: Finding[] = [];
  let checksRun = 0;
  for (const definition of definitions) {
    const chosen = checkSettings[definition.code];
    if (chosen === 'off') continue;
    checksRun++;
    const before = findings.length;
    try {
      definition.run(context, (place, details) => {
        findings.push(findingOf(tables, definition, chosen ?? null, place, details ?? {}));
      });
    } catch (problem) {
      findings.length = before;
      findings.push(failed(definition.code, problem));
    }
  }
  return { findings: inOrder(findings), rowsRead: countRows(context), checksRun };
}

function findingOf(tables: WorkbookTables, definition: CheckDefinition, chosen: Severity | null, place: Place | null, details: Details): Finding {
  const whole: TableData | undefined = place ? tables[place.table] : undefined;
  const table = place?.part === undefined ? whole : whole?.parts?.[place.part]?.table;
  const at = place && table ? placeOf(table, place.row, place.column) : { sheet: '', row: 0, cell: '' };
  const { suggestion, params = {}, certain = false } = details;
  const form = suggestion?.form ?? 'text';
  const proposed: Suggestion | null = !suggestion ? null
    : 'values' in suggestion ? { kind: 'choose', cell: at.cell, values: suggestion.values, form }
      : { kind: 'replace', cell: at.cell, value: suggestion.value, form };
  return {
    code: definition.code as CheckCode,
    severity: chosen ?? details.severity ?? definition.severity,
    table: place?.table ?? null,
    ...at,
    column: (place && table?.headers[place.column]) ?? '',
    value: details.shown ?? (place && (place.row < 0 ? table?.headers[place.column] : table?.values[place.row]?.[place.column])) ?? '',
    params,
    municipality: place && table && place.row >= 0 ? municipalityOf(table, place.row) : null,
    suggestion: proposed,
    certain: certain && proposed?.kind === 'replace',
  };
}

function municipalityOf(table: TableData, row: number): string | null {
  const cell = cellOf(table, row, 'municipality');
  return typeof cell === 'string' && cell.trim() !== '' && !isErrorCell(cell) ? cell.trim() : null;
}

function failed(code: string, problem: unknown): Finding {
  return {
    code: 'check-failed', severity: 'error', table: null, sheet: '', cell: '', row: 0, column: '', value: '',
    params: { check: code, problem: problem instanceof Error ? problem.message : String(problem) },
    municipality: null, suggestion: null, certain: false,
  };
}

const tableOrder = new Map(tableKeys.map((key, index) => [key, index] as const));

function inOrder(findings: Finding[]): readonly Finding[] {
  const order = ({ table }: Finding): number => (table === null ? -1 : tableOrder.get(table) ?? tableKeys.length);
  return findings.sort((one, other) =>
    order(one) - order(other) || one.row - other.row || one.cell.length - other.cell.length
    || (one.cell < other.cell ? -1 : one.cell > other.cell ? 1 : 0) || (one.code < other.code ? -1 : one.code > other.code ? 1 : 0));
}

function countRows({ surveys }: CheckContext): number {
  let rows = 0;
  for (const { table, columns, isEmptyRow } of surveys) {
    const first = columns[0]?.blanks ?? [];
    rows += table.values.length - first.filter(isEmptyRow).length;
  }
  return rows;
}

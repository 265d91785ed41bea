import { tableKeys, type Cell, type TableData, type TableKey, type WorkbookTables } from '../../contract';
import type { TieDecision } from '../../allocation';
import type { AdoptionSeal } from '../../allocation/seal';
import type { SerialDate } from '../../cells/serialDate';
import type { Municipality } from '../../municipalities';
import type { Settings } from '../../settings/settings';
import { viewAssignments, type AssignmentsView } from '../survey/assignmentsView';
import type { Limit, LimitCell } from './limit';
import { surveyTable, type ColumnSurvey, type TableSurvey } from '../survey/survey';

/** What the workbook has besides values, where the reader knows it. */
export interface WorkbookExtras {
  /** What was adopted, as the workbook keeps it apart from its cells. */
  readonly seals?: readonly AdoptionSeal[];
  /** What was decided on draws, each for a period ('' for any). */
  readonly decisions?: readonly (TieDecision & { readonly period: string })[];
  /** Checks, by code, for which Excel would not give what they look at, with its reason. */
  readonly unread?: Readonly<Record<string, string>>;
  /** The limits of checks that the workbook sets, as they stand in the table Controles. */
  readonly limitCells?: readonly LimitCell[];
  /** Tables that were recognised by their headers alone, without anybody having said so. */
  readonly assumed?: readonly TableKey[];
  /** The municipalities of the Netherlands: their CBS codes and populations. */
  readonly register?: readonly (Pick<Municipality, 'name' | 'code' | 'populations'> & Partial<Pick<Municipality, 'province'>>)[];
}

/** What the checks share: the tables and what is worked out about them once. */
export interface CheckContext {
  readonly tables: WorkbookTables;
  readonly settings: Settings;
  /** Null where the caller gave no day: what depends on the day is then not checked. */
  readonly today: SerialDate | null;
  readonly extras: WorkbookExtras;
  /** The tables that are there, in the contract's order. */
  readonly surveys: readonly TableSurvey[];
  readonly survey: (key: TableKey) => TableSurvey | null;
  readonly assignments: AssignmentsView | null;
  /** What holds for a limit that stands with a check: the workbook's number, or the usual one. */
  readonly limit: (limit: Limit) => number;
  /** The workbook's cells for a limit that do not count. */
  readonly limitFaults: () => readonly LimitCell[];
  /** Worked out at first use and then kept for the other checks of this run. */
  readonly once: <T>(key: string, work: () => T) => T;
}

export function createContext(
  tables: WorkbookTables,
  settings: Settings,
  today: SerialDate | null,
  extras: WorkbookExtras,
  limits: Pick<CheckContext, 'limit' | 'limitFaults'>,
): CheckContext {
  const kept = new Map<string, unknown>();
  const once = <T>(key: string, work: () => T): T => {
    if (!kept.has(key)) kept.set(key, work());
    return kept.get(key) as T;
  };
  const surveyAssignments = (): { readonly survey: TableSurvey; readonly view: AssignmentsView } | null => {
    const { assignments } = tables;
    return assignments === undefined
      ? null
      : once('assignments', () => {
          const viewing = viewAssignments(assignments);
          return { survey: surveyTable('assignments', assignments, viewing.scans), view: viewing.finish() };
        });
  };
  const survey = (key: TableKey): TableSurvey | null => {
    const table: TableData | undefined = tables[key];
    if (!table) return null;
    return key === 'assignments' ? (surveyAssignments()?.survey ?? null) : once(`survey ${key}`, () => surveyTable(key, table));
  };
  return {
    tables,
    settings,
    today,
    extras,
    once,
    survey,
    limit: limits.limit,
    limitFaults: limits.limitFaults,
    get surveys() {
      return once('surveys', () => tableKeys.flatMap((key) => (key === 'translations' ? [] : (survey(key) ?? []))));
    },
    get assignments() {
      return surveyAssignments()?.view ?? null;
    },
  };
}

export function columnOf(survey: TableSurvey | null, key: string): ColumnSurvey | null {
  return survey?.columns.find((column) => column.key === key) ?? null;
}

/** The cell of a contract column, '' where the column is not there. */
export function cellOf(table: TableData, row: number, column: string): Cell {
  const at = table.columns[column];
  return at === undefined ? '' : (table.values[row]?.[at] ?? '');
}

import type { TableKey } from '../../contract';
import type { SettingKey } from '../../settings/settings';
import type { RuleCode } from './code';
import type { CheckContext } from './context';
import type { Report, Severity } from './finding';
import type { Limit } from './limit';

export const groups = ['structure', 'cells', 'rows', 'acrossRows', 'acrossTables', 'allocation', 'privacy', 'formulation'] as const;
export type Group = (typeof groups)[number];

/** One check of the catalogue. */
export interface CheckDefinition<Code extends string = string, Own extends Limit | undefined = Limit | undefined> {
  /** Stable: in settings, exports and the documentation. */
  readonly code: Code;
  readonly group: Group;
  /** The heaviest it reports, where the workbook does not say otherwise. */
  readonly severity: Severity;
  readonly reads: readonly TableKey[] | 'all';
  /**
   * How far it looks. 'row': what it finds in a row hangs on that row and the settings alone. 'table': on that table alone.
   * Every other check is taken to look at all the tables it reads; a property test holds each to its word.
   */
  readonly reach?: 'row' | 'table';
  /** What the workbook may set otherwise in the table Controles, for a check that has such a thing. */
  readonly limit?: Own;
  /** Thresholds in Instellingen that it goes by. */
  readonly thresholds?: readonly SettingKey[];
  /** Reports what it finds. A table that is not there is passed over in silence: table-missing speaks for it. */
  readonly run: (context: CheckContext, report: Report) => void;
}

/** Keeps the code, and whether there is a limit, in the type of the check. */
export const define = <const Code extends RuleCode, Own extends Limit | undefined = undefined>(
  definition: CheckDefinition<Code, Own>,
): CheckDefinition<Code, Own> => definition;

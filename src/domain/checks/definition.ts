import type { TableKey } from '../contract';
import type { CheckContext } from './context';
import type { SettingKey } from '../settings/settings';
import type { Report, Severity } from './finding';
import { hasLimit, limits, type Limit } from './limits';

export const groups = ['structure', 'cells', 'rows', 'acrossRows', 'acrossTables', 'allocation', 'privacy', 'formulation'] as const;
export type Group = (typeof groups)[number];

/** One check of the catalogue. */
export interface CheckDefinition<Code extends string = string> {
  /** Stable: in settings, exports and the documentation. */
  readonly code: Code;
  readonly group: Group;
  /** The heaviest it reports, where the workbook does not say otherwise. */
  readonly severity: Severity;
  readonly reads: readonly TableKey[] | 'all';
  /** Reports what it finds. A table that is not there is passed over in silence: table-missing speaks for it. */
  readonly run: (context: CheckContext, report: Report) => void;
  /** What the workbook may set otherwise in the table Controles, for a check that has such a thing. */
  readonly limit?: Limit;
  /** Thresholds in Instellingen that it goes by. */
  readonly thresholds?: readonly SettingKey[];
}

export const define = <const Code extends string>(
  code: Code,
  group: Group,
  severity: Severity,
  reads: CheckDefinition['reads'],
  run: CheckDefinition['run'],
  thresholds: readonly SettingKey[] = [],
): CheckDefinition<Code> => ({
  code,
  group,
  severity,
  reads,
  run,
  ...(thresholds.length > 0 ? { thresholds } : {}),
  ...(hasLimit(code) ? { limit: limits[code] } : {}),
});

import type { Tie } from '../decisions';
import type { MunicipalityPopulation } from '../populations/readMunicipalities';
import type { Rule } from '../rule/rule';
import type { UnitBounds } from '../units';
import type { MethodTrace } from './trace';

/** What the rows of a table and their margins are worked out from. */
export interface RowsInput {
  readonly rule: Rule;
  readonly municipalities: readonly MunicipalityPopulation[];
  readonly bounds: readonly UnitBounds[];
  /** Strips of the share, recorded decisions used. */
  readonly strips: readonly number[];
  readonly trace: MethodTrace;
  readonly tie: Tie | null;
}

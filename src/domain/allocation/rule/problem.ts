export type Parameters = Readonly<Record<string, string | number | null>>;

export type RuleProblemCode =
  | 'ruleNotAnObject'
  | 'ruleNotJson'
  | 'fieldMissing'
  | 'fieldUnknown'
  | 'notWholeStrips'
  | 'stripsNegative'
  | 'stripsTooMany'
  | 'minAboveMax'
  | 'maxBelowBase'
  | 'kindUnknown'
  | 'methodUnknown'
  | 'roundingUnknown'
  | 'exponentOutOfRange'
  | 'bandsEmpty'
  | 'bandsStart'
  | 'bandsOrder'
  | 'bandFromInvalid'
  | 'bandsFall'
  | 'inhabitantsPerStripInvalid'
  | 'overrideEmpty'
  | 'overrideFixedAndBound'
  | 'overrideReasonMissing';

export type InputProblemCode =
  | 'noMunicipalities'
  | 'codeMissing'
  | 'doubleMunicipality'
  | 'populationMissing'
  | 'populationNotANumber'
  | 'populationNegative'
  | 'populationNotWhole'
  | 'populationTooLarge'
  | 'noInhabitants';

export type FeasibilityProblemCode = 'totalTooSmall' | 'totalTooLarge';

/** Why there is no rule or no allocation. `where` is a path in the rule ("share.bands[1].from") or a municipality's code. */
export interface AllocationProblem {
  readonly code: RuleProblemCode | InputProblemCode | FeasibilityProblemCode;
  readonly where: string;
  readonly parameters: Parameters;
}

export type WarningCode =
  'populationZero' | 'fewerStripsThanMunicipalities' | 'nearTie' | 'decisionUnused' | 'decisionInvalid' | 'overrideUnused';

/** Something to know about an allocation that was made. */
export interface AllocationWarning {
  readonly code: WarningCode;
  readonly where: string;
  readonly parameters: Parameters;
}

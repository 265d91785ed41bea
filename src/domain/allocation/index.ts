export { allocate, type Allocated, type Allocation, type Impossible } from './allocate';
export type { BoundKind } from './boundOf';
export type { Tie, TieDecision } from './decisions';
export type { Entitlement } from './entitlement';
export type { Explanation, ExplanationCode } from './explanation';
export { canonicalRule, ruleFingerprint } from './fingerprint';
export { parseRule, type ParsedRule } from './parseRule';
export type { AllocationProblem, AllocationWarning, Parameters } from './problem';
export { readMunicipalities, type MunicipalityInput, type MunicipalityPopulation } from './readMunicipalities';
export type { AllocationRow } from './rows';
export {
  methods,
  roundings,
  mostStrips,
  type Band,
  type BandsShare,
  type DivisorMethod,
  type Method,
  type Override,
  type ProportionalShare,
  type RateShare,
  type Rounding,
  type Rule,
  type Share,
} from './rule';
export type { DivisorInterval } from './divisorInterval';
export type { AllocationStep } from './steps';
export type { MethodTrace } from './trace';
export { compareAllocations, stripsPerThousand, type ComparableRow, type Comparison, type ComparisonRow } from './compareAllocations';
export { comparePopulations, type PopulationChange, type PopulationComparison } from './comparePopulations';
export {
  findWorkingRules,
  triedExponents,
  type NumberRange,
  type WantedRange,
  type WorkingProportion,
  type WorkingRate,
  type WorkingRules,
} from './findWorkingRules';
export { feasibleTotalsOf } from './units';
export { inputsOf, newestDate, populationLines, type PopulationLine } from './populationsIn';
export { isSealWhole, rowsHash, sealOf, type AdoptionSeal, type SealedLine } from './seal';

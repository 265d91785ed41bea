export { allocate, type Allocated, type Allocation, type Impossible } from './allocate';
export type { BoundKind } from './explain/boundOf';
export type { Tie, TieDecision } from './decisions';
export type { Entitlement } from './explain/entitlement';
export type { Explanation, ExplanationCode } from './explain/explanation';
export { canonicalRule, ruleFingerprint } from './rule/fingerprint';
export { parseRule, type ParsedRule } from './rule/parseRule';
export type { AllocationProblem, AllocationWarning, Parameters } from './rule/problem';
export { readMunicipalities, type MunicipalityInput, type MunicipalityPopulation } from './populations/readMunicipalities';
export type { AllocationRow } from './explain/rows';
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
} from './rule/rule';
export type { DivisorInterval } from './explain/divisorInterval';
export type { AllocationStep } from './explain/steps';
export type { MethodTrace } from './explain/trace';
export {
  compareAllocations,
  stripsPerThousand,
  type ComparableRow,
  type Comparison,
  type ComparisonRow,
} from './compare/compareAllocations';
export { comparePopulations, type PopulationChange, type PopulationComparison } from './compare/comparePopulations';
export {
  findWorkingRules,
  triedExponents,
  type NumberRange,
  type WantedRange,
  type WorkingProportion,
  type WorkingRate,
  type WorkingRules,
} from './compare/findWorkingRules';
export { feasibleTotalsOf } from './units';
export { inputsOf, newestDate, populationLines, type PopulationLine } from './populations/populationsIn';
export { isSealWhole, rowsHash, sealOf, type AdoptionSeal, type SealedLine } from './seal';

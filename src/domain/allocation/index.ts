export { allocate, type Allocated, type Allocation, type Impossible } from './allocate';
export type { Tie, TieDecision } from './decisions';
export { canonicalRule, ruleFingerprint } from './rule/fingerprint';
export { parseRule, type ParsedRule } from './rule/parseRule';
export type { AllocationProblem, AllocationWarning } from './rule/problem';
export type { MunicipalityInput, MunicipalityPopulation } from './populations/readMunicipalities';
export type { AllocationRow } from './explain/rows';
export {
  methods,
  roundings,
  type BandsShare,
  type DivisorMethod,
  type Method,
  type Override,
  type ProportionalShare,
  type RateShare,
  type Rounding,
  type Rule,
} from './rule/rule';
export type { AllocationStep } from './explain/steps';
export { compareAllocations, stripsPerThousand, type ComparableRow } from './compare/compareAllocations';
export { comparePopulations, type PopulationComparison } from './compare/comparePopulations';
export { findWorkingRules, type NumberRange, type WantedRange, type WorkingRules } from './compare/findWorkingRules';
export { feasibleTotalsOf } from './units';
export { populationLines, populationLinesIn, populationLinesWithoutHeader, type PopulationLine } from './populations/populationLines';
export { populationsIn, type PopulationInput, type PopulationRemark, type PopulationsRead } from './populations/populationsIn';
export { isSealWhole, rowsHash, sealOf, type AdoptionSeal, type SealedLine } from './seal';

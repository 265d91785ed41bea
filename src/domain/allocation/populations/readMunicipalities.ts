import type { Cell } from '../../contract';
import type { AllocationProblem, InputProblemCode } from '../rule/problem';
import { mostInhabitants } from '../rule/rule';

/** A municipality as a table or file gives it; the population is checked, not trusted. */
export interface MunicipalityInput {
  /** CBS code, or whatever else names it once ("Assen" where the table has no codes). */
  readonly code: string;
  readonly name: string;
  readonly population: Cell | null;
}

/** A municipality whose population is a whole number of at least 0. */
export interface MunicipalityPopulation {
  readonly code: string;
  readonly name: string;
  readonly population: number;
}

/** Every municipality that can be allocated to, and every fault in the others. A population of 0 is no fault here. */
export function readMunicipalities(inputs: readonly MunicipalityInput[]): {
  readonly municipalities: readonly MunicipalityPopulation[];
  readonly problems: readonly AllocationProblem[];
} {
  const problems: AllocationProblem[] = [];
  const municipalities: MunicipalityPopulation[] = [];
  const seen = new Set<string>();
  if (inputs.length === 0) problems.push({ code: 'noMunicipalities', where: '', parameters: {} });
  inputs.forEach(({ code, name, population }, at) => {
    const report = (problem: InputProblemCode): void => {
      problems.push({ code: problem, where: code, parameters: { municipality: name || code, value: shown(population), row: at + 1 } });
    };
    if (code.trim() === '') report('codeMissing');
    else if (seen.has(code)) report('doubleMunicipality');
    seen.add(code);
    const fault = faultOf(population);
    if (fault) report(fault);
    else if (typeof population === 'number') municipalities.push({ code, name, population });
  });
  return { municipalities, problems };
}

function faultOf(population: Cell | null): InputProblemCode | null {
  if (population === null || (typeof population === 'string' && population.trim() === '')) return 'populationMissing';
  if (typeof population !== 'number' || !Number.isFinite(population)) return 'populationNotANumber';
  if (population < 0) return 'populationNegative';
  if (!Number.isInteger(population)) return 'populationNotWhole';
  return population > mostInhabitants ? 'populationTooLarge' : null;
}

const shown = (population: Cell | null): string | number => (typeof population === 'number' ? population : String(population ?? ''));

import {
  allocate,
  findWorkingRules,
  type Allocated,
  type Method,
  type MunicipalityInput,
  type MunicipalityPopulation,
  type Rule,
  type WantedRange,
  type WorkingRules,
} from '../../../domain/allocation';

export type AlternativeKey = 'proRata' | 'squareRoot' | 'webster' | 'jefferson' | 'adams' | 'bands' | 'rate';
export const alternativeKeys: readonly AlternativeKey[] = ['proRata', 'squareRoot', 'webster', 'jefferson', 'adams', 'bands', 'rate'];

/** What a rule asks of the range of strips; null where it sets no bounds. */
export function wantedRange({ base, min, max }: Rule): WantedRange | null {
  return min === null || max === null ? null : { base, min, max };
}

export const populated = (inputs: readonly MunicipalityInput[]): readonly MunicipalityPopulation[] =>
  inputs.flatMap(({ code, name, population }) => (typeof population === 'number' && population > 0 ? [{ code, name, population }] : []));

/** Rules to set beside this one: the same base, bounds and agreements, and as many strips where the rule has a total. */
export function alternativeTo(key: AlternativeKey, rule: Rule, total: number, inputs: readonly MunicipalityInput[]): Rule | null {
  const proportional = (exponent: number, method: Method): Rule => ({ ...rule, share: { kind: 'proportional', total, exponent, method } });
  const exponent = rule.share.kind === 'proportional' ? rule.share.exponent : 1;
  switch (key) {
    case 'proRata':
      return proportional(1, 'largest-remainder');
    case 'squareRoot':
      return proportional(0.5, 'largest-remainder');
    case 'webster':
    case 'jefferson':
    case 'adams':
      return proportional(exponent, key);
    case 'bands': {
      const range = wantedRange(rule);
      const bands = range && findWorkingRules(populated(inputs), range, [], [])?.bands;
      return bands ? { ...rule, share: bands } : null;
    }
    case 'rate': {
      const share = total - rule.base * inputs.length;
      const inhabitants = populated(inputs).reduce((sum, { population }) => sum + population, 0);
      return share > 0
        ? { ...rule, share: { kind: 'rate', inhabitantsPerStrip: Math.max(1, Math.round(inhabitants / share)), rounding: 'half-up' } }
        : null;
    }
  }
}

/** The allocation by another rule; null where that rule cannot be used here. */
export function allocatedBy(rule: Rule | null, inputs: readonly MunicipalityInput[]): Allocated | null {
  if (!rule) return null;
  const outcome = allocate(rule, inputs);
  return outcome.kind === 'allocated' ? outcome : null;
}

/** Rules that meet the same range without a bound holding any, each to take over with one click. */
export function workingRules(rule: Rule, found: WorkingRules, method: Method, municipalities: number): readonly Rule[] {
  const bases = rule.base * municipalities;
  const rules: Rule[] = [];
  for (const { exponent, method: own, spanning } of found.proportional) {
    const [range] = spanning;
    if (own !== method || !range) continue;
    rules.push({ ...rule, share: { kind: 'proportional', total: bases + Math.round((range.from + range.to) / 2), exponent, method } });
  }
  for (const { rounding, spanning, within } of found.rates) {
    const range = spanning ?? within;
    if (range) rules.push({ ...rule, share: { kind: 'rate', inhabitantsPerStrip: Math.round((range.from + range.to) / 2), rounding } });
  }
  if (found.bands) rules.push({ ...rule, share: found.bands });
  return rules;
}

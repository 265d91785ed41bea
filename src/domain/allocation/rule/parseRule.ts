import type { AllocationProblem, RuleProblemCode } from './problem';
import { methods, mostInhabitants, mostStrips, roundings, type Band, type Override, type Rule, type Share } from './rule';

export type ParsedRule =
  { readonly kind: 'rule'; readonly rule: Rule } | { readonly kind: 'invalid'; readonly problems: readonly AllocationProblem[] };

type Fields = Readonly<Record<string, unknown>>;
type Report = (code: RuleProblemCode, where: string, value?: unknown, more?: Readonly<Record<string, string | number>>) => null;

/** Reads RULE.json, as an object or as text. Never throws: every fault found is returned, with its place. */
export function parseRule(json: unknown): ParsedRule {
  const problems: AllocationProblem[] = [];
  const report: Report = (code, where, value, more) => {
    problems.push({ code, where, parameters: { ...(value === undefined ? {} : { value: shown(value) }), ...more } });
    return null;
  };
  const rule = ruleFrom(json, report);
  return rule && problems.length === 0 ? { kind: 'rule', rule } : { kind: 'invalid', problems };
}

function ruleFrom(json: unknown, report: Report): Rule | null {
  let source = json;
  if (typeof json === 'string') {
    try {
      source = JSON.parse(json) as unknown;
    } catch {
      return report('ruleNotJson', '');
    }
  }
  if (!isFields(source)) return report('ruleNotAnObject', '');
  unknownFields(source, ['base', 'min', 'max', 'share', 'overrides'], '', report);
  const base = strips(source, 'base', '', report);
  const min = isAbsent(source.min) ? null : strips(source, 'min', '', report);
  const max = isAbsent(source.max) ? null : strips(source, 'max', '', report);
  if (min !== null && max !== null && min > max) report('minAboveMax', 'min', min, { max });
  if (base !== null && max !== null && max < base) report('maxBelowBase', 'max', max, { base });
  const share = shareFrom(source.share, report);
  const overrides = isAbsent(source.overrides) ? undefined : overridesFrom(source.overrides, report);
  if (base === null || share === null || overrides === null) return null;
  return { base, min, max, share, ...(overrides && Object.keys(overrides).length > 0 ? { overrides } : {}) };
}

function shareFrom(source: unknown, report: Report): Share | null {
  if (isAbsent(source)) return report('fieldMissing', 'share');
  if (!isFields(source)) return report('ruleNotAnObject', 'share');
  switch (source.kind) {
    case 'proportional': {
      unknownFields(source, ['kind', 'total', 'exponent', 'method'], 'share.', report);
      const total = strips(source, 'total', 'share.', report);
      const exponent = isAbsent(source.exponent) ? 1 : source.exponent;
      const method = methods.find((each) => each === source.method);
      if (isAbsent(source.method)) report('fieldMissing', 'share.method');
      else if (!method) report('methodUnknown', 'share.method', source.method, { known: methods.join(', ') });
      if (typeof exponent !== 'number' || !(exponent > 0 && exponent <= 1)) return report('exponentOutOfRange', 'share.exponent', exponent);
      return total === null || !method ? null : { kind: 'proportional', total, exponent, method };
    }
    case 'bands':
      unknownFields(source, ['kind', 'bands'], 'share.', report);
      return bandsFrom(source.bands, report);
    case 'rate': {
      unknownFields(source, ['kind', 'inhabitantsPerStrip', 'rounding'], 'share.', report);
      const { inhabitantsPerStrip } = source;
      const rounding = roundings.find((each) => each === source.rounding);
      if (isAbsent(source.rounding)) report('fieldMissing', 'share.rounding');
      else if (!rounding) report('roundingUnknown', 'share.rounding', source.rounding, { known: roundings.join(', ') });
      if (isAbsent(inhabitantsPerStrip)) return report('fieldMissing', 'share.inhabitantsPerStrip');
      if (typeof inhabitantsPerStrip !== 'number' || !(inhabitantsPerStrip >= 1 && inhabitantsPerStrip <= mostInhabitants)) {
        return report('inhabitantsPerStripInvalid', 'share.inhabitantsPerStrip', inhabitantsPerStrip);
      }
      return rounding ? { kind: 'rate', inhabitantsPerStrip, rounding } : null;
    }
    case undefined:
    case null:
      return report('fieldMissing', 'share.kind');
    default:
      return report('kindUnknown', 'share.kind', source.kind, { known: 'proportional, bands, rate' });
  }
}

function bandsFrom(source: unknown, report: Report): Share | null {
  if (!Array.isArray(source) || source.length === 0) return report('bandsEmpty', 'share.bands');
  const bands: Band[] = [];
  source.forEach((band: unknown, at) => {
    const where = `share.bands[${at}]`;
    if (!isFields(band)) return report('ruleNotAnObject', where);
    unknownFields(band, ['from', 'strips'], `${where}.`, report);
    const count = strips(band, 'strips', `${where}.`, report);
    const { from } = band;
    if (typeof from !== 'number' || !(from >= 0 && from <= mostInhabitants)) return report('bandFromInvalid', `${where}.from`, from ?? '');
    if (count !== null) bands.push({ from, strips: count });
    return null;
  });
  if (bands.length < source.length) return null;
  if (bands[0]?.from !== 0) report('bandsStart', 'share.bands[0].from', bands[0]?.from);
  bands.forEach((band, at) => {
    const before = bands[at - 1];
    if (before && band.from <= before.from) report('bandsOrder', `share.bands[${at}].from`, band.from, { before: before.from });
    if (before && band.strips < before.strips) report('bandsFall', `share.bands[${at}].strips`, band.strips, { before: before.strips });
  });
  return { kind: 'bands', bands };
}

function overridesFrom(source: unknown, report: Report): Readonly<Record<string, Override>> | null {
  if (!isFields(source)) return report('ruleNotAnObject', 'overrides');
  const overrides: [string, Override][] = [];
  for (const [code, value] of Object.entries(source)) {
    const where = `overrides.${code}`;
    if (!isFields(value)) {
      report('ruleNotAnObject', where);
      continue;
    }
    unknownFields(value, ['min', 'max', 'fixed', 'reason'], `${where}.`, report);
    const read = (field: string): number | undefined =>
      isAbsent(value[field]) ? undefined : (strips(value, field, `${where}.`, report) ?? undefined);
    const [min, max, fixed] = [read('min'), read('max'), read('fixed')];
    if (['min', 'max', 'fixed'].every((field) => isAbsent(value[field]))) report('overrideEmpty', where);
    if (fixed !== undefined && (min !== undefined || max !== undefined)) report('overrideFixedAndBound', where);
    if (min !== undefined && max !== undefined && min > max) report('minAboveMax', `${where}.min`, min, { max });
    const reason = typeof value.reason === 'string' ? value.reason.trim() : '';
    if (reason === '') report('overrideReasonMissing', where);
    overrides.push([
      code,
      {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(fixed === undefined ? {} : { fixed }),
        reason,
      },
    ]);
  }
  return Object.fromEntries(overrides);
}

function strips(source: Fields, field: string, path: string, report: Report): number | null {
  const value = source[field];
  const where = `${path}${field}`;
  if (isAbsent(value)) return report('fieldMissing', where);
  if (typeof value !== 'number' || !Number.isInteger(value)) return report('notWholeStrips', where, value);
  if (value < 0) return report('stripsNegative', where, value);
  if (value > mostStrips) return report('stripsTooMany', where, value, { most: mostStrips });
  return value === 0 ? 0 : value;
}

function unknownFields(source: Fields, known: readonly string[], path: string, report: Report): void {
  for (const field of Object.keys(source)) if (!known.includes(field)) report('fieldUnknown', `${path}${field}`, field);
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A wrong value as it is named in the problem: whole objects are not repeated. */
function shown(value: unknown): string | number {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  return String(value);
}

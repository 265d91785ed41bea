import { typedNumber } from '../../shared/typedNumber';
import {
  parseRule,
  type BandsShare,
  type Method,
  type Override,
  type ParsedRule,
  type ProportionalShare,
  type RateShare,
  type Rounding,
  type Rule,
} from '../../../domain/allocation';

/** Numbers as they were typed: what is half typed or wrong stays as it is. */
export interface RuleForm {
  readonly kind: Rule['share']['kind'];
  readonly base: string;
  readonly min: string;
  readonly max: string;
  readonly total: string;
  readonly exponent: string;
  readonly method: Method;
  readonly bands: readonly BandForm[];
  readonly inhabitantsPerStrip: string;
  readonly rounding: Rounding;
  readonly overrides: readonly OverrideForm[];
}
export interface BandForm {
  readonly from: string;
  readonly strips: string;
}
/** An agreement for one municipality: bounds or a fixed number, with the reason. */
export interface OverrideForm {
  readonly code: string;
  readonly fixed: string;
  readonly min: string;
  readonly max: string;
  readonly reason: string;
}

export type NumberField = 'base' | 'min' | 'max' | 'total' | 'exponent' | 'inhabitantsPerStrip';

export type RuleAction =
  | { readonly type: 'number'; readonly field: NumberField; readonly value: string }
  | { readonly type: 'kind'; readonly kind: RuleForm['kind'] }
  | { readonly type: 'method'; readonly method: Method }
  | { readonly type: 'rounding'; readonly rounding: Rounding }
  | { readonly type: 'band'; readonly at: number; readonly change: Partial<BandForm> }
  | { readonly type: 'addBand' }
  | { readonly type: 'removeBand'; readonly at: number }
  | { readonly type: 'override'; readonly at: number; readonly change: Partial<OverrideForm> }
  | { readonly type: 'addOverride'; readonly code: string }
  | { readonly type: 'removeOverride'; readonly at: number }
  /** Another rule in its place. What it does not say stays, for who goes back. */
  | { readonly type: 'take'; readonly rule: Rule };

/** What a region starts from that has no rule yet: the numbers of Drenthe, as DESIGN has them. */
export const firstForm: RuleForm = {
  kind: 'proportional',
  base: '6',
  min: '9',
  max: '14',
  total: '129',
  exponent: '0,5',
  method: 'largest-remainder',
  bands: [
    { from: '0', strips: '3' },
    { from: '22500', strips: '4' },
    { from: '30000', strips: '5' },
    { from: '45000', strips: '6' },
    { from: '60000', strips: '7' },
    { from: '90000', strips: '8' },
  ],
  inhabitantsPerStrip: '8333',
  rounding: 'half-up',
  overrides: [],
};

export function changeRule(form: RuleForm, action: RuleAction): RuleForm {
  switch (action.type) {
    case 'number':
      return { ...form, [action.field]: action.value };
    case 'kind':
      return { ...form, kind: action.kind };
    case 'method':
      return { ...form, method: action.method };
    case 'rounding':
      return { ...form, rounding: action.rounding };
    case 'band':
      return { ...form, bands: form.bands.map((band, at) => (at === action.at ? { ...band, ...action.change } : band)) };
    case 'addBand':
      return { ...form, bands: [...form.bands, { from: '', strips: '' }] };
    case 'removeBand':
      return { ...form, bands: form.bands.filter((_, at) => at !== action.at) };
    case 'override':
      return { ...form, overrides: form.overrides.map((each, at) => (at === action.at ? { ...each, ...action.change } : each)) };
    case 'addOverride':
      return action.code === '' || form.overrides.some(({ code }) => code === action.code)
        ? form
        : { ...form, overrides: [...form.overrides, { code: action.code, fixed: '', min: '', max: '', reason: '' }] };
    case 'removeOverride':
      return { ...form, overrides: form.overrides.filter((_, at) => at !== action.at) };
    case 'take':
      return formOf(action.rule, form);
  }
}

/** A rule as a form; the parts of the other kinds come from `before`. */
export function formOf(rule: Rule, before: RuleForm = firstForm): RuleForm {
  const { base, min, max, share, overrides = {} } = rule;
  const common = {
    ...before,
    kind: share.kind,
    base: shown(base),
    min: shown(min),
    max: shown(max),
    overrides: Object.entries(overrides).map(([code, each]) => ({
      code,
      fixed: shown(each.fixed),
      min: shown(each.min),
      max: shown(each.max),
      reason: each.reason,
    })),
  };
  switch (share.kind) {
    case 'proportional':
      return { ...common, total: shown(share.total), exponent: shown(share.exponent), method: share.method };
    case 'bands':
      return { ...common, bands: share.bands.map(({ from, strips }) => ({ from: shown(from), strips: shown(strips) })) };
    case 'rate':
      return { ...common, inhabitantsPerStrip: shown(share.inhabitantsPerStrip), rounding: share.rounding };
  }
}

/** The rule that a form says, or what is wrong with it. */
export function ruleOf(form: RuleForm): ParsedRule {
  return parseRule({
    base: typed(form.base),
    min: typed(form.min),
    max: typed(form.max),
    share: shareOf(form),
    overrides: Object.fromEntries(
      form.overrides.map(({ code, fixed, min, max, reason }) => [code, overrideOf({ fixed, min, max }, reason)]),
    ),
  });
}

type Typed<T> = { readonly [K in keyof T]: T[K] extends number ? number | string | null : T[K] };

function shareOf(
  form: RuleForm,
): Typed<ProportionalShare> | Typed<RateShare> | { readonly kind: 'bands'; readonly bands: readonly Typed<BandsShare['bands'][number]>[] } {
  switch (form.kind) {
    case 'proportional':
      return { kind: 'proportional', total: typed(form.total), exponent: typed(form.exponent), method: form.method };
    case 'bands':
      return { kind: 'bands', bands: form.bands.map(({ from, strips }) => ({ from: typed(from), strips: typed(strips) })) };
    case 'rate':
      return { kind: 'rate', inhabitantsPerStrip: typed(form.inhabitantsPerStrip), rounding: form.rounding };
  }
}

function overrideOf(numbers: Readonly<Record<'fixed' | 'min' | 'max', string>>, reason: string): Typed<Override> {
  const filled = Object.entries(numbers)
    .filter(([, text]) => text.trim() !== '')
    .map(([key, text]) => [key, typed(text)]);
  return { ...(Object.fromEntries(filled) as object), reason: reason.trim() };
}

const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '' : String(value).replace('.', ','));

/** "0,5", "0.5", "8.333" and "8 333" as people type them; an empty box is no number, anything else stays text for the rule to refuse. */
export function typed(text: string): number | string | null {
  const plain = text.trim();
  return plain === '' ? null : (typedNumber(plain, { whole: true }) ?? plain);
}

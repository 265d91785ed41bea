import type { WorkbookTables } from '../../../domain/contract';
import {
  adjustment,
  carryOver,
  correction,
  expiry,
  topUp,
  transfer,
  type BalanceChange,
  type CarriedCard,
  type CarriedOver,
  type Mutation,
  type MutationResult,
  type Refusal,
} from '../../../domain/ledger';
import { typedDate } from '../../shared/typedDate';
import { typedNumber } from '../../shared/typedNumber';

export const formKinds = ['transfer', 'topUp', 'expiry', 'adjustment', 'correction', 'carryOver'] as const;
export type FormKind = (typeof formKinds)[number];

/** What a person filled in, as they typed it. */
export interface MutationForm {
  readonly kind: FormKind;
  readonly to: string;
  readonly strips: string;
  readonly assignment: string;
  readonly id: string;
  readonly toPeriod: string;
  readonly maximum: string;
  /** Close the period although rows of it are on no card. */
  readonly despiteGaps: boolean;
  /** ISO. */
  readonly date: string;
  readonly explanation: string;
}

export type FormState =
  | { readonly step: 'closed' }
  /** `tried`: the person asked to see it, so what is wrong may be said. */
  | { readonly step: 'editing'; readonly form: MutationForm; readonly tried: boolean }
  /** `moment`: when it was asked for; makes the ids. */
  | { readonly step: 'preview'; readonly form: MutationForm; readonly moment: string };

type FormEvent =
  | { readonly type: 'open'; readonly form: MutationForm }
  | { readonly type: 'change'; readonly part: Partial<MutationForm> }
  | { readonly type: 'look'; readonly moment: string; readonly fits: boolean }
  | { readonly type: 'back' }
  | { readonly type: 'close' };

export function formReducer(state: FormState, event: FormEvent): FormState {
  switch (event.type) {
    case 'open':
      return { step: 'editing', form: event.form, tried: false };
    case 'close':
      return { step: 'closed' };
    case 'change':
      return state.step === 'editing' ? { ...state, form: { ...state.form, ...event.part } } : state;
    case 'look':
      if (state.step !== 'editing') return state;
      return event.fits ? { step: 'preview', form: state.form, moment: event.moment } : { ...state, tried: true };
    case 'back':
      return state.step === 'preview' ? { step: 'editing', form: state.form, tried: false } : state;
  }
}

export function emptyForm(kind: FormKind, start: Partial<MutationForm>): MutationForm {
  return {
    to: '',
    strips: '',
    assignment: '',
    id: '',
    toPeriod: '',
    maximum: '',
    despiteGaps: false,
    date: '',
    explanation: '',
    ...start,
    kind,
  };
}

export type PlanRefusal = Refusal | { readonly code: 'noDate' };
export interface Plan {
  readonly ok: true;
  readonly rows: readonly Mutation[];
  readonly changes: readonly BalanceChange[];
  readonly overdrawn: CarriedOver['overdrawn'];
  /** What the end of a period does to each card; null for anything else. */
  readonly carried: readonly CarriedCard[] | null;
}

/** What the form would book, or the domain's refusal. */
export function planOf(
  tables: WorkbookTables,
  form: MutationForm,
  { period, municipality, moment }: { readonly period: string; readonly municipality: string; readonly moment: string },
): Plan | { readonly ok: false; readonly refusal: PlanRefusal } {
  const date = typedDate(form.date);
  if (date === null) return { ok: false, refusal: { code: 'noDate' } };
  const context = { date, moment, explanation: form.explanation.trim(), assignment: form.assignment.trim() };
  const single = { ...context, period, municipality, strips: numberIn(form.strips) };
  const result = ((): MutationResult | CarriedOver => {
    switch (form.kind) {
      case 'transfer':
        return transfer(tables, { ...context, period, from: municipality, to: form.to, strips: single.strips });
      case 'topUp':
        return topUp(tables, single);
      case 'expiry':
        return expiry(tables, single);
      case 'adjustment':
        return adjustment(tables, single);
      case 'correction':
        return correction(tables, { date, explanation: context.explanation, id: form.id });
      case 'carryOver': {
        const maximum = form.maximum.trim() === '' ? null : numberIn(form.maximum);
        return carryOver(tables, { ...context, from: period, to: form.toPeriod.trim(), maximum, despiteGaps: form.despiteGaps });
      }
    }
  })();
  if (!result.ok) return result;
  const { rows, changes } = result;
  const closing =
    'perMunicipality' in result ? { overdrawn: result.overdrawn, carried: result.perMunicipality } : { overdrawn: [], carried: null };
  return { ok: true, rows, changes, ...closing };
}

/** The field a refusal is about; null where it is about the whole. */
export function fieldOf(kind: FormKind, { code }: PlanRefusal): 'to' | 'strips' | 'id' | 'toPeriod' | 'maximum' | 'date' | null {
  switch (code) {
    case 'noDate':
      return 'date';
    case 'unknownMunicipality':
    case 'sameMunicipality':
      return kind === 'transfer' ? 'to' : null;
    case 'samePeriod':
      return 'toPeriod';
    case 'unknownPeriod':
      return kind === 'carryOver' ? 'toPeriod' : null;
    case 'notWhole':
    case 'notPositive':
      return kind === 'carryOver' ? 'maximum' : 'strips';
    case 'notEnough':
      return 'strips';
    case 'unknownMutation':
    case 'notANumber':
    case 'alreadyCorrected':
      return 'id';
    default:
      return null;
  }
}

/** Whether two plans do the same to the same balances: else the workbook changed between looking and booking. */
export function samePlan(one: Plan, other: Plan): boolean {
  return JSON.stringify([one.rows, one.changes]) === JSON.stringify([other.rows, other.changes]);
}

/** The period after one: the next that the workbook names, else a year or a run of years on; '' where the name does not tell. */
export function periodAfter(period: string, all: readonly string[]): string {
  const next = all[all.indexOf(period) + 1];
  if (all.includes(period) && next !== undefined) return next;
  const match = /^(\d{4})(?:(\s*[-–/]\s*)(\d{4}))?$/.exec(period.trim());
  if (!match) return '';
  const [first, last] = [Number(match[1]), Number(match[3] ?? match[1])];
  const from = last + 1;
  return match[3] === undefined ? String(from) : `${from}${match[2]}${from + last - first}`;
}

/** NaN for what is no number, which the domain refuses as not whole. */
const numberIn = (text: string): number => typedNumber(text, { whole: true }) ?? Number.NaN;

import { scenarioProblems, type Capacity, type Scenario, type ScenarioProblem } from '../../../domain/capacity';
import { isoOf } from '../../../domain/cells/serialDate';
import { wordKey } from '../../../domain/contract';
import { typedDate } from '../../shared/typedDate';
import { fteRange, typedNumber } from '../../shared/typedNumber';

/** A what-if as a person fills it in: dates as typed, '' is nothing. */
export interface ScenarioForm {
  readonly name: string;
  /** Last day by member; a member who is not here stays. */
  readonly leaving: Readonly<Record<string, string>>;
  readonly arriving: readonly ArrivingForm[];
  readonly periodEnd: string;
}
export interface ArrivingForm {
  readonly member: string;
  readonly level: string;
  readonly fte: string;
  readonly from: string;
}

export type ScenarioFormProblem =
  | ScenarioProblem
  | { readonly code: 'noName' }
  | { readonly code: 'noDate'; readonly member: string }
  | { readonly code: 'noMember' }
  | { readonly code: 'endNoDate' }
  | { readonly code: 'endBeforeToday' };

export const emptyScenario: ScenarioForm = { name: '', leaving: {}, arriving: [], periodEnd: '' };

export function formOf({ name, leaving, arriving, periodEnd }: Scenario): ScenarioForm {
  return {
    name,
    leaving: Object.fromEntries(leaving.map(({ member, lastDay }) => [member, isoOf(lastDay)])),
    arriving: arriving.map(({ member, level, fte, from }) => ({ member, level: level ?? '', fte: String(fte), from: isoOf(from) })),
    periodEnd: periodEnd === null ? '' : isoOf(periodEnd),
  };
}

/** The scenario in the form, or everything that keeps it from being one. */
export function scenarioOf(
  form: ScenarioForm,
  capacity: Capacity,
  today: number,
): { readonly ok: true; readonly scenario: Scenario } | { readonly ok: false; readonly problems: readonly ScenarioFormProblem[] } {
  const problems: ScenarioFormProblem[] = [];
  if (form.name.trim() === '') problems.push({ code: 'noName' });
  const dated = (member: string, text: string): number => {
    const serial = typedDate(text);
    if (serial === null) problems.push({ code: 'noDate', member });
    return serial ?? 0;
  };
  const leaving = Object.entries(form.leaving).map(([member, text]) => ({ member, lastDay: dated(member, text) }));
  const arriving = form.arriving.map(({ member, level, fte, from }) => {
    if (member.trim() === '') problems.push({ code: 'noMember' });
    const number = typedNumber(fte, fteRange) ?? Number.NaN;
    return { member: member.trim(), level: wordKey('level', level), fte: number, from: dated(member, from), to: null };
  });
  const periodEnd = typedDate(form.periodEnd);
  if (periodEnd === null && form.periodEnd.trim() !== '') problems.push({ code: 'endNoDate' });
  if (periodEnd !== null && periodEnd < today) problems.push({ code: 'endBeforeToday' });
  const scenario: Scenario = { name: form.name.trim(), leaving, arriving, periodEnd };
  problems.push(...scenarioProblems(capacity, scenario));
  return problems.length === 0 ? { ok: true, scenario } : { ok: false, problems };
}

/** Where the what-if stands: which scenario is looked at, and what is being done to it. */
export interface WhatIfState {
  /** Kept in the workbook; null until they are read. */
  readonly kept: readonly Scenario[] | null;
  /** Name of the kept scenario that is looked at; '' for the team as it is. */
  readonly chosen: string;
  /** Worked out and not kept yet; goes before `chosen`. */
  readonly tried: Scenario | null;
  readonly step:
    | { readonly kind: 'looking' }
    /** `asked`: the person wanted to work it out, so what is wrong may be said. */
    | { readonly kind: 'filling'; readonly form: ScenarioForm; readonly asked: boolean }
    | { readonly kind: 'keeping' }
    | { readonly kind: 'removing' };
}

export type WhatIfEvent =
  | { readonly type: 'read'; readonly kept: readonly Scenario[] }
  | { readonly type: 'choose'; readonly name: string }
  | { readonly type: 'fill'; readonly form: ScenarioForm }
  | { readonly type: 'change'; readonly part: Partial<ScenarioForm> }
  | { readonly type: 'try'; readonly scenario: Scenario | null }
  | { readonly type: 'keep' }
  | { readonly type: 'remove' }
  | { readonly type: 'kept'; readonly kept: readonly Scenario[]; readonly name: string }
  | { readonly type: 'cancel' };

export const startOfWhatIf: WhatIfState = { kept: null, chosen: '', tried: null, step: { kind: 'looking' } };

export function whatIfReducer(state: WhatIfState, event: WhatIfEvent): WhatIfState {
  const looking = { kind: 'looking' } as const;
  switch (event.type) {
    case 'read':
      return { ...state, kept: event.kept };
    case 'choose':
      return { ...state, chosen: event.name, tried: null, step: looking };
    case 'fill':
      return { ...state, step: { kind: 'filling', form: event.form, asked: false } };
    case 'change':
      return state.step.kind === 'filling' ? { ...state, step: { ...state.step, form: { ...state.step.form, ...event.part } } } : state;
    case 'try':
      if (state.step.kind !== 'filling') return state;
      return event.scenario ? { ...state, tried: event.scenario, step: looking } : { ...state, step: { ...state.step, asked: true } };
    case 'keep':
      return state.tried ? { ...state, step: { kind: 'keeping' } } : state;
    case 'remove':
      return state.tried === null && state.chosen !== '' ? { ...state, step: { kind: 'removing' } } : state;
    case 'kept':
      return { kept: event.kept, chosen: event.name, tried: null, step: looking };
    case 'cancel':
      return { ...state, step: looking };
  }
}

export const sameScenarioName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** The scenario that is looked at; null for the team as it is. */
export function scenarioIn({ kept, chosen, tried }: WhatIfState): Scenario | null {
  return tried ?? kept?.find(({ name }) => chosen !== '' && sameScenarioName(name, chosen)) ?? null;
}

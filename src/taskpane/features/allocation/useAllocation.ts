import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  allocate,
  parseRule,
  populationLines,
  populationsIn,
  ruleFingerprint,
  type Allocation,
  type AllocationProblem,
  type PopulationInput,
  type PopulationsRead,
  type Rule,
} from '../../../domain/allocation';
import { samePeriod } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import type { WorkbookRead } from '../../../workbook';
import { useRememberedHere } from '../../preferences';
import { useRegister } from '../../shared/useRegister';
import { changeRule, firstForm, formOf, ruleOf, type RuleAction, type RuleForm } from './ruleForm';
import { versionOf, versionsIn, type Version } from './versions';

/** Milliseconds a person pauses before the table follows. */
const pause = 200;

interface AllocationState {
  readonly form: RuleForm;
  readonly change: (action: RuleAction) => void;
  /** Back to what the workbook says. */
  readonly reset: () => void;
  readonly inputs: readonly PopulationInput[];
  /** Serial of the newest reference date. */
  readonly referenceDate: number | null;
  /** What was left out or is doubtful among the rows of Gemeenten. */
  readonly remarks: PopulationsRead['remarks'];
  /** The rule as typed, once it can be read; else what is wrong. */
  readonly rule: Rule | null;
  readonly problems: readonly AllocationProblem[];
  /** Of the rule as typed, or of the last one that could be read. */
  readonly outcome: Allocation | null;
  /** The rule in the setting Verdeelregel. */
  readonly kept: Rule | null;
  readonly versions: readonly Version[];
  readonly adopted: Version | null;
  readonly draft: Version | null;
}

/** The rule that somebody is working on, and what comes of it for the workbook as it is. */
export function useAllocation(
  read: WorkbookRead,
  period: string,
  { rule: ruleText, base, min, max, region }: Pick<Settings, 'rule' | 'base' | 'min' | 'max' | 'region'>,
): AllocationState {
  const { municipalities, allocation } = read.tables;
  const register = useRegister();
  const {
    municipalities: inputs,
    referenceDate,
    remarks,
  } = useMemo(
    () => populationsIn(municipalities ? populationLines(municipalities) : [], register, 'own', region),
    [municipalities, register, region],
  );
  const versions = useMemo(() => (allocation ? versionsIn(allocation, read.records.adoptions) : []), [allocation, read.records.adoptions]);
  const [adopted, draft] = [versionOf(versions, period, 'adopted'), versionOf(versions, period, 'draft')];
  const kept = useMemo(() => keptRule(ruleText), [ruleText]);
  const start = useMemo(
    () =>
      kept
        ? formOf(kept)
        : {
            ...firstForm,
            total: String(adopted?.total ?? Math.round(10.75 * inputs.length)),
            ...(base === null ? {} : { base: String(base) }),
            ...(min === null ? {} : { min: String(min) }),
            ...(max === null ? {} : { max: String(max) }),
          },
    [kept, adopted?.total, inputs.length, base, min, max],
  );
  const [remembered, remember] = useRememberedHere<Remembered>('allocation', nothing, isRemembered);
  // What was typed belongs to the rule that stood in the workbook then.
  const basis = ruleText ?? '';
  const form = remembered.form && remembered.basis === basis ? remembered.form : start;
  const change = useCallback((action: RuleAction) => remember({ basis, form: changeRule(form, action) }), [remember, basis, form]);
  const reset = useCallback(() => remember(nothing), [remember]);

  const settled = useSettled(form);
  const parsed = useMemo(() => ruleOf(settled), [settled]);
  const rule = parsed.kind === 'rule' ? parsed.rule : null;
  // While a number is half typed the outcome of before stays: a table that comes and goes cannot be read.
  const [last, setLast] = useState(rule);
  if (rule && rule !== last) setLast(rule);
  const shown = rule ?? last;
  const decisions = useMemo(
    () => read.records.ties.filter((tie) => tie.period === '' || samePeriod(tie.period, period)),
    [read.records.ties, period],
  );
  const outcome = useMemo(() => (shown ? allocate(shown, inputs, decisions) : null), [shown, inputs, decisions]);
  return {
    form,
    change,
    reset,
    inputs,
    referenceDate,
    remarks,
    rule,
    problems: parsed.kind === 'invalid' ? parsed.problems : [],
    outcome,
    kept,
    versions,
    adopted,
    draft,
  };
}

interface Remembered {
  readonly basis: string;
  readonly form: RuleForm | null;
}
const nothing: Remembered = { basis: '', form: null };

function isRemembered(value: unknown): value is Remembered {
  if (typeof value !== 'object' || value === null || !('form' in value) || !('basis' in value)) return false;
  const { form } = value;
  if (typeof form !== 'object' || form === null) return form === null;
  const fields = form as Readonly<Record<string, unknown>>;
  return Object.entries(firstForm).every(([field, first]) =>
    Array.isArray(first) ? Array.isArray(fields[field]) : typeof fields[field] === typeof first,
  );
}

function keptRule(text: string | null): Rule | null {
  const parsed = text === null ? null : parseRule(text);
  return parsed?.kind === 'rule' ? parsed.rule : null;
}

/** Whether two rules mean the same; null is no rule. */
export const isSameRule = (one: Rule | null, other: Rule | null): boolean =>
  one !== null && other !== null && ruleFingerprint(one) === ruleFingerprint(other);

/** A value once it stands still; the first comes at once. */
function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

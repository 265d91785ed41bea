import { contains, intersection } from '../../../src/xlsx/model/area';
import { withoutArea } from '../edits/clear';
import type { Validation } from '../../../src/xlsx/model/workbook';
import { assertUnprotected } from '../book/guards';
import { assertRuleFormulas } from '../book/ruleFormula';
import { HostError } from '../wire/errors';
import { isHostObject } from '../wire/hostObject';
import type { RangeTarget } from '../book/rangeTarget';
import { formatAddress } from '../../../src/xlsx/model/address';
import { define, type Wrap } from './define';
import { record, truth } from './args';
import type { AreasTarget } from '../book/areasTarget';

const types = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
} as const;

const touching = ({ sheet, areas }: AreasTarget): readonly Validation[] =>
  sheet.validations.filter((each) => each.areas.some((own) => areas.some((area) => intersection(own, area))));

/** The validation all cells of the areas share; null where there is none, undefined where they differ. */
function sharedValidation(target: AreasTarget): Validation | null | undefined {
  const { areas } = target;
  const all = touching(target);
  const [only] = all;
  if (!only) return null;
  return all.length === 1 && areas.every((area) => only.areas.some((own) => contains(own, area))) ? only : undefined;
}

/** Replaces what the areas have by what `change` makes of it. */
function put(target: AreasTarget, change: (before: Partial<Validation>) => Partial<Validation>): void {
  assertUnprotected(target.sheet);
  const before = sharedValidation(target) ?? {};
  const { rule = {}, ...rest } = change(before);
  target.sheet.validations = [
    ...target.areas.reduce((list, area) => list.flatMap((each) => withoutArea(each, area)), target.sheet.validations),
    { ...rest, rule, areas: target.areas },
  ];
}

function checkedRule(value: unknown): Readonly<Record<string, unknown>> {
  const rule = record(value, 'rule');
  const kinds = Object.keys(rule).filter((key) => rule[key] !== undefined && rule[key] !== null);
  if (kinds.length !== 1 || !(kinds[0] !== undefined && kinds[0] in types))
    throw new HostError('InvalidArgument', 'A validation rule is of exactly one kind.');
  const body = record(rule[kinds[0]], 'rule');
  if (kinds[0] === 'list') {
    const { source } = body;
    if (typeof source === 'string' && !source.startsWith('=') && source.length > 255)
      throw new HostError('InvalidArgument', 'A list of choices in the rule itself is at most 255 characters.');
    if (source === undefined) throw new HostError('InvalidArgument', 'A list needs a source.');
  }
  return { [kinds[0]]: withAddresses(body) };
}

/** A range may be given for a formula; what is kept is its address. */
const withAddresses = (body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, isHostObject(value) ? formulaOf(value.target as RangeTarget) : value]),
  );

const formulaOf = ({ sheet, area }: RangeTarget): string => `=${formatAddress(area, { sheet: sheet.name, absolute: true })}`;

const typeOf = (validation: Validation | null | undefined): string => {
  if (validation === undefined) return 'Inconsistent';
  const [kind] = Object.keys(validation?.rule ?? {});
  return (kind !== undefined && types[kind as keyof typeof types]) || 'None';
};

/** A title of at most 32 characters and a message (source: MS-XLSX 18.3.1.32 dataValidation: prompt 255, error 225, titles 32). */
function shortTexts(value: unknown, what: string, longest: number): Readonly<Record<string, unknown>> {
  const texts = record(value, what);
  const isShort = (text: unknown, most: number): boolean => typeof text !== 'string' || text.length <= most;
  if (!isShort(texts['title'], 32) || !isShort(texts['message'], longest))
    throw new HostError('InvalidArgument', `A title has at most 32 characters, a message at most ${longest}.`);
  return texts;
}

export const dataValidationObject: Wrap<AreasTarget> = define<AreasTarget>({
  name: 'DataValidation',
  scalars: {
    Type: { get: (target) => typeOf(sharedValidation(target)) },
    Rule: {
      get: (target) => sharedValidation(target)?.rule ?? {},
      set: (target, value, { book }) => {
        const rule = checkedRule(value);
        assertRuleFormulas(book.workbook, target.sheet, rule, 'validation');
        // A prompt alone on part of the cells makes Excel refuse the rule (OfficeDev/office-js, issue 2594).
        const mixed = sharedValidation(target) === undefined;
        if (mixed && touching(target).some((each) => Object.keys(each.rule).length === 0)) throw new HostError('InvalidArgument');
        put(target, (before) => ({
          errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
          prompt: { showPrompt: true, title: '', message: '' },
          ignoreBlanks: true,
          ...before,
          rule,
        }));
      },
    },
    ErrorAlert: {
      get: (target) => sharedValidation(target)?.errorAlert ?? null,
      set: (target, value) => put(target, (before) => ({ ...before, errorAlert: { ...shortTexts(value, 'errorAlert', 225) } })),
    },
    Prompt: {
      get: (target) => sharedValidation(target)?.prompt ?? null,
      set: (target, value) => put(target, (before) => ({ ...before, prompt: { ...shortTexts(value, 'prompt', 255) } })),
    },
    IgnoreBlanks: {
      get: (target) => sharedValidation(target)?.ignoreBlanks ?? true,
      set: (target, value) => {
        // It belongs to a rule: there must be one (VBA: Validation.IgnoreBlank fails without).
        if (typeOf(sharedValidation(target)) === 'None') throw new HostError('InvalidOperation', 'There is no rule to ignore blanks in.');
        put(target, (before) => ({ ...before, ignoreBlanks: truth(value, 'ignoreBlanks') }));
      },
    },
  },
  writes: {
    Clear: (target) => {
      assertUnprotected(target.sheet);
      target.sheet.validations = target.areas.reduce(
        (list, area) => list.flatMap((each) => withoutArea(each, area)),
        target.sheet.validations,
      );
      return null;
    },
  },
});

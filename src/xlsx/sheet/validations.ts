import type { Validation } from '../model/workbook';
import { areasName, parseAreas } from '../cells/reference';
import { isoToSerial } from '../cells/isoDate';
import { fromFileFormula, toFileFormula } from '../formulas/fileFormula';
import { given } from '../styles/readStyles';
import { sorted } from '../styles/styleWriter';
import { childOf, childrenOf, element, flagOf, placeChildren, textOf, type Element } from '../xml/tree';
import { extension, removeExtension } from './extensions';
import { worksheetOrder } from './worksheetOrder';

/** Excel's limits; a file beyond them is repaired by throwing the validations out. */
const maxList = 255;
const maxTitle = 32;
const maxMessage = 255;

const kinds: Readonly<Record<string, string>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

/** Data validations of a sheet, those in Excel 2010's extension (a list on another sheet) included. */
export function readValidations(root: Element): Validation[] {
  return [
    ...childrenOf(childOf(root, 'dataValidations'), 'dataValidation'),
    ...childrenOf(extension(root, 'dataValidations'), 'dataValidation'),
  ].flatMap((entry) => {
    const areas = parseAreas(entry.attributes['sqref'] ?? textOf(childOf(entry, 'sqref')));
    return areas.length === 0 ? [] : [readValidation(entry, areas)];
  });
}

function readValidation(entry: Element, areas: Validation['areas']): Validation {
  const { attributes } = entry;
  const alert = {
    ...given('message', attributes['error']),
    showAlert: flagOf(entry, 'showErrorMessage'),
    style:
      attributes['errorStyle'] === 'warning'
        ? ('Warning' as const)
        : attributes['errorStyle'] === 'information'
          ? ('Information' as const)
          : ('Stop' as const),
    ...given('title', attributes['errorTitle']),
  };
  const prompt = {
    ...given('message', attributes['prompt']),
    showPrompt: flagOf(entry, 'showInputMessage'),
    ...given('title', attributes['promptTitle']),
  };
  return { areas, rule: readRule(entry), errorAlert: alert, prompt, ignoreBlanks: flagOf(entry, 'allowBlank') };
}

function readRule(entry: Element): Readonly<Record<string, unknown>> {
  const formula = (name: string): string | undefined => {
    const found = childOf(entry, name);
    const text = textOf(childOf(found, 'f') ?? found);
    return text === '' ? undefined : text;
  };
  const first = formula('formula1');
  const second = formula('formula2');
  const type = entry.attributes['type'] ?? 'none';
  if (type === 'list') {
    const literal = first !== undefined && /^"[\s\S]*"$/.test(first);
    return {
      list: {
        inCellDropDown: !flagOf(entry, 'showDropDown'),
        source: literal ? first.slice(1, -1).replaceAll('""', '"') : fromFileFormula(first ?? ''),
      },
    };
  }
  if (type === 'custom') return { custom: { formula: fromFileFormula(first ?? '') } };
  const kind = kinds[type];
  if (kind === undefined) return {};
  const operator = operators[entry.attributes['operator'] ?? 'between'] ?? 'Between';
  // LibreOffice writes a second formula of 0 where there is nothing to compare it with.
  const hasSecond = second !== undefined && operator.endsWith('Between');
  return { [kind]: { formula1: fromFileFormula(first ?? ''), ...(hasSecond && { formula2: fromFileFormula(second) }), operator } };
}

/** Writes the validations where they differ from what the file had. */
export function writeValidations(root: Element, validations: readonly Validation[], lose: (loss: string) => void): void {
  if (JSON.stringify(sorted(readValidations(root))) === JSON.stringify(sorted(validations))) return;
  removeExtension(root, 'dataValidations');
  const entries = validations.flatMap((validation) => writeValidation(validation, lose) ?? []);
  placeChildren(
    root,
    'dataValidations',
    entries.length > 0 ? [element('dataValidations', { count: entries.length }, entries)] : [],
    worksheetOrder,
  );
}

function writeValidation({ areas, rule, errorAlert, prompt, ignoreBlanks }: Validation, lose: (loss: string) => void): Element | undefined {
  const rules = writeRule(rule);
  if (areas.length === 0) return undefined;
  if ((rules.formulas[0] ?? '').startsWith('"') && (rules.formulas[0] ?? '').length > maxList + 2) {
    lose(`validationListTooLong ${areasName(areas)}`);
    return undefined;
  }
  const cut = (text: string | undefined, most: number): string | undefined => {
    if (text !== undefined && text.length > most) lose(`validationTextCut ${areasName(areas)}`);
    return text === undefined || text === '' ? undefined : text.slice(0, most);
  };
  return element(
    'dataValidation',
    {
      type: rules.type,
      errorStyle: errorAlert?.style === 'Warning' ? 'warning' : errorAlert?.style === 'Information' ? 'information' : undefined,
      operator: rules.operator === 'between' ? undefined : rules.operator,
      allowBlank: (ignoreBlanks ?? true) || undefined,
      showDropDown: rules.hidesDropDown || undefined,
      showInputMessage: (prompt?.showPrompt ?? true) || undefined,
      showErrorMessage: (errorAlert?.showAlert ?? true) || undefined,
      errorTitle: cut(errorAlert?.title, maxTitle),
      error: cut(errorAlert?.message, maxMessage),
      promptTitle: cut(prompt?.title, maxTitle),
      prompt: cut(prompt?.message, maxMessage),
      sqref: areasName(areas),
    },
    rules.formulas.map((text, index) => element(`formula${index + 1}`, {}, [text])),
  );
}

interface FileRule {
  readonly type?: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
  readonly hidesDropDown?: boolean;
}

function writeRule(rule: Readonly<Record<string, unknown>>): FileRule {
  const part = (name: string): Readonly<Record<string, unknown>> | undefined => {
    const value = rule[name];
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined;
  };
  const list = part('list');
  if (list) {
    const source = String(list['source'] ?? '');
    return {
      type: 'list',
      formulas: [source.startsWith('=') ? toFileFormula(source) : `"${source.replaceAll('"', '""')}"`],
      hidesDropDown: list['inCellDropDown'] === false,
    };
  }
  const custom = part('custom');
  if (custom) return { type: 'custom', formulas: [toFileFormula(String(custom['formula'] ?? ''))] };
  for (const [type, name] of Object.entries(kinds)) {
    const basic = part(name);
    if (!basic) continue;
    const operator = Object.keys(operators).find((key) => operators[key] === basic['operator']) ?? 'between';
    const formulas = [basic['formula1'], ...(operator.toLowerCase().includes('between') ? [basic['formula2']] : [])];
    return {
      type,
      operator,
      formulas: formulas.filter((value) => value !== undefined && value !== null && value !== '').map((value) => fileValue(value, type)),
    };
  }
  return { formulas: [] };
}

function fileValue(value: unknown, type: string): string {
  if (value instanceof Date) return String(isoToSerial(value.toISOString()) ?? 0);
  const text = String(value);
  if (text.startsWith('=')) return toFileFormula(text);
  return type === 'date' || type === 'time' ? String(isoToSerial(text) ?? text) : text;
}

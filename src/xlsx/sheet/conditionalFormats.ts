import type { Area, CellStyle, ConditionalFormat } from '../model/workbook';
import { areasName, parseAreas } from '../cells/reference';
import { formatCell } from '../model/address';
import { toFileFormula } from '../formulas/fileFormula';
import { argb, isHex } from '../styles/colors';
import { readDifferential } from '../styles/readStyles';
import { sorted, type StyleWriter } from '../styles/styleWriter';
import { childOf, childrenOf, copyOf, element, findAll, flagOf, numberOf, placeChildren, setText, textOf, type Element } from '../xml/tree';
import { bounds, cellOperators, fileIconStyle, periods, presets, readRule, textOperators, type Rule } from './conditionalRules';
import { extension, removeExtension } from './extensions';
import { worksheetOrder } from './worksheetOrder';

interface FileFormat {
  /** Undefined for a kind of rule that Office.js does not have: it stays in the file as it is. */
  readonly format?: ConditionalFormat;
  readonly rule: Element;
  readonly holder: Element;
  readonly areas: readonly Area[];
  readonly extended: boolean;
}

interface FormatSource {
  readonly theme: readonly string[];
  readonly differential: readonly CellStyle[];
}

export function readConditionalFormats(root: Element, source: FormatSource): ConditionalFormat[] {
  return listFormats(root, source).flatMap(({ format }) => format ?? []);
}

function listFormats(root: Element, source: FormatSource): FileFormat[] {
  const linked = new Set(findAll(root, 'id').map(textOf));
  const plain = childrenOf(root, 'conditionalFormatting').flatMap((holder) =>
    childrenOf(holder, 'cfRule').map((rule) => ({ rule, holder, areas: parseAreas(holder.attributes['sqref']), extended: false })),
  );
  const extended = childrenOf(extension(root, 'conditionalFormattings'), 'conditionalFormatting').flatMap((holder) =>
    childrenOf(holder, 'cfRule')
      .filter((rule) => !linked.has(rule.attributes['id'] ?? ''))
      .map((rule) => ({ rule, holder, areas: parseAreas(textOf(childOf(holder, 'sqref'))), extended: true })),
  );
  const all = [...plain, ...extended];
  const ranks = ranksOf(all, ({ rule }) => numberOf(rule, 'priority') ?? 0);
  return all.map((entry, index): FileFormat => {
    const read = entry.areas.length === 0 ? undefined : readRule(entry.rule, source.theme);
    if (!read) return entry;
    const own = childOf(entry.rule, 'dxf');
    const style = own ? readDifferential(own, source.theme) : source.differential[numberOf(entry.rule, 'dxfId') ?? -1];
    return {
      ...entry,
      format: {
        id: `${entry.extended ? 'x' : 'c'}${index + 1}`,
        areas: entry.areas,
        type: read.type,
        priority: ranks.get(entry) ?? 0,
        ...(flagOf(entry.rule, 'stopIfTrue') && { stopIfTrue: true }),
        ...(style && { style }),
        rule: read.rule,
      },
    };
  });
}

/** Writes the conditional formats where they differ from what the file had; rules that stayed the same keep their own XML. */
export function writeConditionalFormats(
  root: Element,
  formats: readonly ConditionalFormat[],
  source: FormatSource,
  styles: StyleWriter,
): void {
  const before = listFormats(root, source);
  const text = (value: unknown): string => JSON.stringify(sorted(value));
  if (text(before.flatMap(({ format }) => format ?? [])) === text(formats)) return;
  const ranks = ranksOf(formats, ({ priority }) => priority);
  const known = new Map(before.flatMap((entry) => (entry.format ? [[entry.format.id, entry] as const] : [])));
  const holders: Element[] = [];
  const keptExtended = new Set<Element>();
  const keptLinks = new Map<string, readonly Area[]>();
  for (const format of formats) {
    if (format.areas.length === 0) continue;
    const old = known.get(format.id);
    const isSame = old?.format && text({ ...old.format, areas: 0, priority: 0 }) === text({ ...format, areas: 0, priority: 0 });
    const priority = (ranks.get(format) ?? 0) + 1;
    if (old && isSame && old.extended) {
      old.rule.attributes['priority'] = String(priority);
      const place = childOf(old.holder, 'sqref');
      if (place) setText(place, areasName(format.areas));
      keptExtended.add(old.rule);
      continue;
    }
    const rule = old && isSame ? copyOf(old.rule) : newRule(format, styles);
    rule.attributes['priority'] = String(priority);
    for (const id of findAll(rule, 'id')) keptLinks.set(textOf(id), format.areas);
    holders.push(element('conditionalFormatting', { sqref: areasName(format.areas) }, [rule]));
  }
  let priority = formats.length;
  for (const { format, rule, areas, extended } of before) {
    if (format) continue;
    rule.attributes['priority'] = String((priority += 1));
    for (const id of findAll(rule, 'id')) keptLinks.set(textOf(id), areas);
    if (extended) keptExtended.add(rule);
    else holders.push(element('conditionalFormatting', { sqref: areasName(areas) }, [copyOf(rule)]));
  }
  placeChildren(root, 'conditionalFormatting', holders, worksheetOrder);
  keepExtended(root, keptExtended, keptLinks);
}

/** The place of each by its priority, from 0. */
const ranksOf = <T>(all: readonly T[], priority: (one: T) => number): ReadonlyMap<T, number> =>
  new Map([...all].sort((one, other) => priority(one) - priority(other)).map((one, rank) => [one, rank]));

function keepExtended(root: Element, kept: ReadonlySet<Element>, links: ReadonlyMap<string, readonly Area[]>): void {
  const list = extension(root, 'conditionalFormattings');
  if (!list) return;
  for (const holder of childrenOf(list, 'conditionalFormatting')) {
    const rules = childrenOf(holder, 'cfRule').filter((rule) => kept.has(rule) || links.has(rule.attributes['id'] ?? ''));
    const linkedTo = rules.map((rule) => links.get(rule.attributes['id'] ?? '')).find((areas) => areas !== undefined);
    const place = childOf(holder, 'sqref');
    if (linkedTo && place) setText(place, areasName(linkedTo));
    holder.children = holder.children.filter((node) => node.type !== 'element' || !node.name.endsWith('cfRule') || rules.includes(node));
    if (rules.length === 0) list.children.splice(list.children.indexOf(holder), 1);
  }
  if (childrenOf(list).length === 0) removeExtension(root, 'conditionalFormattings');
}

const keyOf = (words: Readonly<Record<string, string>>, value: unknown): string | undefined =>
  Object.keys(words).find((key) => words[key] === value);

function newRule(format: ConditionalFormat, styles: StyleWriter): Element {
  const { rule, style } = format;
  const first = format.areas[0];
  const corner = first ? formatCell(first.top, first.left) : 'A1';
  const dxfId = style && Object.keys(style).length > 0 ? styles.differential(style) : undefined;
  const base = { dxfId, stopIfTrue: format.stopIfTrue || undefined };
  const text = (key: string): string => String(rule[key] ?? '');
  const formulas = (...list: readonly string[]): Element[] =>
    list.filter((entry) => entry !== '').map((entry) => element('formula', {}, [toFileFormula(entry)]));
  switch (format.type) {
    case 'Custom':
      return element('cfRule', { type: 'expression', ...base }, formulas(text('formula')));
    case 'CellValue': {
      const operator = keyOf(cellOperators, rule['operator']) ?? 'equal';
      return element(
        'cfRule',
        { type: 'cellIs', ...base, operator },
        formulas(text('formula1'), operator.toLowerCase().includes('between') ? text('formula2') : ''),
      );
    }
    case 'ContainsText': {
      const type = keyOf(textOperators, rule['operator']) ?? 'containsText';
      return element(
        'cfRule',
        { type, ...base, operator: type === 'notContainsText' ? 'notContains' : type, text: text('text') },
        formulas(textFormula(type, text('text'), corner)),
      );
    }
    case 'PresetCriteria':
      return presetRule(text('criterion'), base, corner);
    case 'TopBottom': {
      const type = text('type');
      return element('cfRule', {
        type: 'top10',
        ...base,
        percent: type.endsWith('Percent') || undefined,
        bottom: type.startsWith('Bottom') || undefined,
        rank: text('rank') || 10,
      });
    }
    case 'ColorScale': {
      const points = [rule['minimum'], rule['midpoint'], rule['maximum']].filter(
        (point): point is Rule => typeof point === 'object' && point !== null,
      );
      const colors = points.map((point) => element('color', { rgb: argb(hexOr(point['color'], '#FFFFFF')) }));
      return element('cfRule', { type: 'colorScale' }, [
        element('colorScale', {}, [...points.map((point, index) => boundElement(point, index === 0 ? 'min' : 'max')), ...colors]),
      ]);
    }
    case 'DataBar': {
      const low = boundElement(rule['lowerBoundRule'], 'min');
      const high = boundElement(rule['upperBoundRule'], 'max');
      const positive = rule['positiveFormat'];
      const color = hexOr(typeof positive === 'object' && positive !== null ? (positive as Rule)['fillColor'] : undefined, '#638EC6');
      return element('cfRule', { type: 'dataBar' }, [
        element('dataBar', { showValue: rule['showDataBarOnly'] === true ? 0 : undefined }, [
          low,
          high,
          element('color', { rgb: argb(color) }),
        ]),
      ]);
    }
    case 'IconSet': {
      const iconSet = fileIconStyle(text('style') || 'ThreeTrafficLights1');
      const given = Array.isArray(rule['criteria']) ? (rule['criteria'] as Rule[]) : [];
      const count = Number(iconSet[0]) || 3;
      const points = Array.from({ length: count }, (_, index) =>
        boundElement(given[index] ?? { type: 'Percent', formula: String(Math.round((100 * index) / count)) }, 'percent'),
      );
      return element('cfRule', { type: 'iconSet' }, [
        element(
          'iconSet',
          { iconSet, showValue: rule['showIconOnly'] === true ? 0 : undefined, reverse: rule['reverseIconOrder'] === true || undefined },
          points,
        ),
      ]);
    }
  }
}

const hexOr = (value: unknown, other: string): string => (typeof value === 'string' && isHex(value) ? value : other);

function boundElement(point: unknown, automatic: string): Element {
  const { type, formula, operator } = (typeof point === 'object' && point !== null ? point : {}) as Rule;
  const kind = type === 'Automatic' || type === undefined ? automatic : (keyOf(bounds, type) ?? automatic);
  const value = kind === 'min' || kind === 'max' ? undefined : toFileFormula(String(formula ?? '0'));
  return element('cfvo', { type: kind, val: value, gte: operator === 'GreaterThan' ? 0 : undefined });
}

function textFormula(type: string, text: string, corner: string): string {
  const literal = `"${text.replaceAll('"', '""')}"`;
  if (type === 'containsText') return `NOT(ISERROR(SEARCH(${literal},${corner})))`;
  if (type === 'notContainsText') return `ISERROR(SEARCH(${literal},${corner}))`;
  return type === 'beginsWith' ? `LEFT(${corner},LEN(${literal}))=${literal}` : `RIGHT(${corner},LEN(${literal}))=${literal}`;
}

function presetRule(criterion: string, base: Readonly<Record<string, number | boolean | undefined>>, corner: string): Element {
  const simple = keyOf(presets, criterion);
  const tests: Readonly<Record<string, string>> = {
    containsBlanks: `LEN(TRIM(${corner}))=0`,
    notContainsBlanks: `LEN(TRIM(${corner}))>0`,
    containsErrors: `ISERROR(${corner})`,
    notContainsErrors: `NOT(ISERROR(${corner}))`,
  };
  if (simple !== undefined) {
    const test = tests[simple];
    return element('cfRule', { type: simple, ...base }, test === undefined ? [] : [element('formula', {}, [test])]);
  }
  const period = keyOf(periods, criterion);
  if (period !== undefined) {
    const days: Readonly<Record<string, string>> = { today: '=TODAY()', yesterday: '=TODAY()-1', tomorrow: '=TODAY()+1' };
    const test = days[period] === undefined ? [] : [element('formula', {}, [`FLOOR(${corner},1)${days[period] ?? ''}`])];
    return element('cfRule', { type: 'timePeriod', ...base, timePeriod: period }, test);
  }
  const deviations = ['One', 'Two', 'Three'].findIndex((word) => criterion.startsWith(`${word}StdDev`)) + 1;
  return element('cfRule', {
    type: 'aboveAverage',
    ...base,
    aboveAverage: criterion.includes('Below') ? 0 : undefined,
    equalAverage: criterion.startsWith('EqualOr') || undefined,
    stdDev: deviations || undefined,
  });
}

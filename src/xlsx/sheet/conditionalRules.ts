import type { ConditionalFormat } from '../model/workbook';
import { fromFileFormula } from '../formulas/fileFormula';
import { given } from '../styles/readStyles';
import { colorOf } from '../styles/colors';
import { childOf, childrenOf, flagOf, numberOf, textOf, type Element } from '../xml/tree';

export type Rule = Readonly<Record<string, unknown>>;

export const cellOperators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
export const textOperators: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};
export const presets: Readonly<Record<string, string>> = {
  containsBlanks: 'Blanks',
  notContainsBlanks: 'NonBlanks',
  containsErrors: 'Errors',
  notContainsErrors: 'NonErrors',
  duplicateValues: 'DuplicateValues',
  uniqueValues: 'UniqueValues',
};
export const periods: Readonly<Record<string, string>> = {
  yesterday: 'Yesterday',
  today: 'Today',
  tomorrow: 'Tomorrow',
  last7Days: 'LastSevenDays',
  lastWeek: 'LastWeek',
  thisWeek: 'ThisWeek',
  nextWeek: 'NextWeek',
  lastMonth: 'LastMonth',
  thisMonth: 'ThisMonth',
  nextMonth: 'NextMonth',
};
export const bounds: Readonly<Record<string, string>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  formula: 'Formula',
  percentile: 'Percentile',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

/** Type and rule of a cfRule in Office.js's words; undefined for a kind Office.js does not have. */
export function readRule(rule: Element, theme: readonly string[]): { type: ConditionalFormat['type']; rule: Rule } | undefined {
  const type = rule.attributes['type'] ?? '';
  const formulas = [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')].map((entry) => fromFileFormula(textOf(entry)));
  if (type === 'expression') return { type: 'Custom', rule: { formula: formulas[0] ?? '' } };
  if (type === 'cellIs') {
    return {
      type: 'CellValue',
      rule: {
        formula1: formulas[0] ?? '',
        ...given('formula2', formulas[1]),
        operator: cellOperators[rule.attributes['operator'] ?? ''] ?? 'EqualTo',
      },
    };
  }
  if (textOperators[type] !== undefined)
    return { type: 'ContainsText', rule: { operator: textOperators[type], text: rule.attributes['text'] ?? '' } };
  if (presets[type] !== undefined) return { type: 'PresetCriteria', rule: { criterion: presets[type] } };
  if (type === 'timePeriod')
    return { type: 'PresetCriteria', rule: { criterion: periods[rule.attributes['timePeriod'] ?? ''] ?? 'Today' } };
  if (type === 'aboveAverage') return { type: 'PresetCriteria', rule: { criterion: average(rule) } };
  if (type === 'top10') {
    return {
      type: 'TopBottom',
      rule: {
        rank: numberOf(rule, 'rank') ?? 10,
        type: (flagOf(rule, 'bottom') ? 'Bottom' : 'Top') + (flagOf(rule, 'percent') ? 'Percent' : 'Items'),
      },
    };
  }
  const points = (parent: Element | undefined): Rule[] => childrenOf(parent, 'cfvo').map(readBound);
  if (type === 'colorScale') {
    const scale = childOf(rule, 'colorScale');
    const colors = childrenOf(scale, 'color').map((color) => colorOf(color, theme) ?? '#FFFFFF');
    const found = points(scale).map((point, index) => ({ ...point, color: colors[index] ?? '#FFFFFF' }));
    const [minimum, middle, maximum] = found;
    return { type: 'ColorScale', rule: found.length > 2 ? { minimum, midpoint: middle, maximum } : { minimum, maximum: middle } };
  }
  if (type === 'dataBar') {
    const bar = childOf(rule, 'dataBar');
    const [lowerBoundRule, upperBoundRule] = points(bar);
    return {
      type: 'DataBar',
      rule: {
        lowerBoundRule,
        upperBoundRule,
        showDataBarOnly: !flagOf(bar, 'showValue', true),
        positiveFormat: { fillColor: colorOf(childOf(bar, 'color') ?? childOf(bar, 'fillColor'), theme) ?? '#638EC6' },
      },
    };
  }
  if (type === 'iconSet') {
    const set = childOf(rule, 'iconSet');
    return {
      type: 'IconSet',
      rule: {
        style: iconStyle(set?.attributes['iconSet'] ?? '3TrafficLights1'),
        criteria: points(set),
        reverseIconOrder: flagOf(set, 'reverse'),
        showIconOnly: !flagOf(set, 'showValue', true),
      },
    };
  }
  return undefined;
}

function readBound(point: Element): Rule {
  const value = point.attributes['val'] ?? textOf(childOf(point, 'f'));
  return {
    type: bounds[point.attributes['type'] ?? ''] ?? 'Number',
    ...(value !== '' && { formula: /^-?[\d.]+$/.test(value) ? value : fromFileFormula(value) }),
    ...(flagOf(point, 'gte', true) ? {} : { operator: 'GreaterThan' }),
  };
}

function average(rule: Element): string {
  const above = flagOf(rule, 'aboveAverage', true);
  const deviations = numberOf(rule, 'stdDev');
  if (deviations) return `${['One', 'Two', 'Three'][deviations - 1] ?? 'One'}StdDev${above ? 'Above' : 'Below'}Average`;
  return `${flagOf(rule, 'equalAverage') ? 'EqualOr' : ''}${above ? 'Above' : 'Below'}Average`;
}

const digits = ['Zero', 'One', 'Two', 'Three', 'Four', 'Five'];
/** "3TrafficLights1" is ThreeTrafficLights1 in Office.js. */
const iconStyle = (name: string): string => name.replace(/^\d/, (digit) => digits[Number(digit)] ?? digit);
export const fileIconStyle = (name: string): string =>
  name.replace(/^[A-Z][a-z]+/, (word) => (digits.includes(word) ? String(digits.indexOf(word)) : word));

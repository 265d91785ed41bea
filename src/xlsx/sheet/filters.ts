import { given } from '../styles/readStyles';
import { childrenOf, element, flagOf, numberOf, type Element } from '../xml/tree';

/** A column's filter in Office.js's words (Excel.FilterCriteria), by 0-based column of the filtered range. */
type FilterCriteria = Readonly<Record<number, Readonly<Record<string, unknown>>>>;

const operators: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** Criteria of an autoFilter element; undefined where it filters nothing. */
export function readFilter(filter: Element): FilterCriteria | undefined {
  const found: Record<number, Readonly<Record<string, unknown>>> = {};
  for (const column of childrenOf(filter, 'filterColumn')) {
    const index = numberOf(column, 'colId');
    const criteria = readCriteria(column);
    if (index !== undefined && criteria) found[index] = criteria;
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

function readCriteria(column: Element): Readonly<Record<string, unknown>> | undefined {
  const kind = childrenOf(column)[0];
  if (!kind) return undefined;
  switch (kind.name) {
    case 'filters': {
      const values = childrenOf(kind, 'filter').map((entry) => entry.attributes['val'] ?? '');
      const dates = childrenOf(kind, 'dateGroupItem').map(({ attributes }) => ({
        date: [attributes['year'], attributes['month'], attributes['day']]
          .filter(Boolean)
          .map((part) => part?.padStart(2, '0'))
          .join('-'),
        specificity: (attributes['dateTimeGrouping'] ?? 'day').replace(/^./, (letter) => letter.toUpperCase()),
      }));
      return { filterOn: 'Values', values: [...values, ...dates, ...(flagOf(kind, 'blank') ? [''] : [])] };
    }
    case 'customFilters': {
      const [first, second] = childrenOf(kind, 'customFilter').map(
        ({ attributes }) => (operators[attributes['operator'] ?? 'equal'] ?? '=') + (attributes['val'] ?? ''),
      );
      return {
        filterOn: 'Custom',
        ...given('criterion1', first),
        ...given('criterion2', second),
        ...(second !== undefined && { operator: flagOf(kind, 'and') ? 'And' : 'Or' }),
      };
    }
    case 'top10':
      return {
        filterOn: (flagOf(kind, 'top', true) ? 'Top' : 'Bottom') + (flagOf(kind, 'percent') ? 'Percent' : 'Items'),
        criterion1: kind.attributes['val'] ?? '10',
      };
    case 'dynamicFilter':
      return { filterOn: 'Dynamic', dynamicCriteria: (kind.attributes['type'] ?? 'null').replace(/^./, (letter) => letter.toUpperCase()) };
    default:
      return { filterOn: kind.name === 'colorFilter' ? 'CellColor' : 'Icon', ...kind.attributes };
  }
}

/** An autoFilter element for the criteria; its ref is the caller's. */
export function writeFilter(criteria: unknown): Element {
  const filter = element('autoFilter');
  for (const [index, entry] of Object.entries((criteria ?? {}) as FilterCriteria)) {
    const content = writeCriteria(entry);
    if (content) filter.children.push(element('filterColumn', { colId: index }, [content]));
  }
  return filter;
}

function writeCriteria(criteria: Readonly<Record<string, unknown>>): Element | undefined {
  const on = String(criteria['filterOn']);
  if (on === 'Values') {
    const values = Array.isArray(criteria['values']) ? (criteria['values'] as unknown[]) : [];
    const texts = values.filter((value): value is string | number => typeof value === 'string' || typeof value === 'number').map(String);
    const dates = values.filter(
      (value): value is { date: string; specificity: string } => typeof value === 'object' && value !== null && 'date' in value,
    );
    return element('filters', { blank: texts.includes('') || undefined }, [
      ...texts.filter((text) => text !== '').map((val) => element('filter', { val })),
      ...dates.map(({ date, specificity }) => {
        const [year, month, day] = date.split('-').map(Number);
        return element('dateGroupItem', { year, month, day, dateTimeGrouping: specificity.toLowerCase() });
      }),
    ]);
  }
  if (on === 'Custom') {
    const conditions = [criteria['criterion1'], criteria['criterion2']].filter(
      (text): text is string => typeof text === 'string' && text !== '',
    );
    return element(
      'customFilters',
      { and: criteria['operator'] === 'And' || undefined },
      conditions.map((text) => {
        const sign = /^(<>|>=|<=|=|>|<)/.exec(text)?.[0] ?? '';
        const operator = Object.keys(operators).find((key) => operators[key] === sign);
        return element('customFilter', { operator: operator === 'equal' ? undefined : operator, val: text.slice(sign.length) });
      }),
    );
  }
  const top = /^(Top|Bottom)(Items|Percent)$/.exec(on);
  if (top)
    return element('top10', {
      top: top[1] === 'Bottom' ? 0 : undefined,
      percent: top[2] === 'Percent' || undefined,
      val: String(criteria['criterion1'] ?? 10),
    });
  if (on === 'Dynamic')
    return element('dynamicFilter', { type: String(criteria['dynamicCriteria']).replace(/^./, (letter) => letter.toLowerCase()) });
  return undefined;
}

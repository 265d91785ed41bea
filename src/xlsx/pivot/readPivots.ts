import type { PivotData, PivotTable } from '../model/workbook';
import { parseArea } from '../model/address';
import type { Package } from '../package/package';
import { childOf, childrenOf, flagOf, numberOf, type Element } from '../xml/tree';

export const subtotalWords: Readonly<Record<string, PivotData['summarizeBy']>> = {
  sum: 'Sum',
  count: 'Count',
  average: 'Average',
  max: 'Max',
  min: 'Min',
  product: 'Product',
  countNums: 'CountNumbers',
  stdDev: 'StandardDeviation',
  stdDevp: 'StandardDeviationP',
  var: 'Variance',
  varp: 'VarianceP',
};

/** PivotTables on a sheet whose source is a table or range of this workbook; others stay in the file as they are. */
export function readPivotTables(source: Package, sheetPath: string): PivotTable[] {
  return source.related(sheetPath, 'pivotTable').flatMap(({ target }) => readPivot(source, target) ?? []);
}

function readPivot(source: Package, path: string): PivotTable | undefined {
  const root = source.tree(path);
  const cachePath = source.related(path, 'pivotCacheDefinition')[0]?.target;
  const cache = cachePath === undefined ? undefined : source.tree(cachePath);
  const place = parseArea(childOf(root, 'location')?.attributes['ref'] ?? '');
  const origin = readSource(cache);
  if (!root || !cache || !place || !origin) return undefined;
  const names = childrenOf(childOf(cache, 'cacheFields'), 'cacheField').map((field) => field.attributes['name'] ?? '');
  const axis = (list: string, item: string, attribute: string): string[] =>
    childrenOf(childOf(root, list), item).flatMap((entry) => {
      const index = numberOf(entry, attribute) ?? -1;
      return index < 0 ? [] : [names[index] ?? ''];
    });
  const first = childrenOf(childOf(root, 'pivotFields'), 'pivotField').find((field) => field.attributes['axis'] === 'axisRow');
  const outline = flagOf(first, 'outline', true);
  const compact = flagOf(first, 'compact', true);
  return {
    id: path,
    name: root.attributes['name'] ?? '',
    row: place.top,
    column: place.left,
    source: origin,
    rows: axis('rowFields', 'field', 'x'),
    columns: axis('colFields', 'field', 'x'),
    filters: axis('pageFields', 'pageField', 'fld'),
    data: childrenOf(childOf(root, 'dataFields'), 'dataField').map((field) => ({
      name: field.attributes['name'] ?? '',
      field: names[numberOf(field, 'fld') ?? -1] ?? '',
      summarizeBy: subtotalWords[field.attributes['subtotal'] ?? 'sum'] ?? 'Sum',
    })),
    covered: place,
    layout: !outline ? 'Tabular' : compact ? 'Compact' : 'Outline',
    refreshOnOpen: flagOf(cache, 'refreshOnLoad'),
  };
}

function readSource(cache: Element | undefined): PivotTable['source'] | undefined {
  const found = childOf(childOf(cache, 'cacheSource'), 'worksheetSource');
  if (!found) return undefined;
  const { name, ref, sheet } = found.attributes;
  if (name !== undefined) return { table: name };
  const area = parseArea(ref ?? '');
  return area && sheet !== undefined ? { sheet, area } : undefined;
}

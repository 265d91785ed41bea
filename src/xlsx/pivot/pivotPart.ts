import { areaName } from '../cells/reference';
import { maxColumns, maxRows, type Area, type PivotTable } from '../model/workbook';
import { element, mainNamespace, type Element } from '../xml/tree';
import { sortedItems, type CacheField } from './cacheFields';
import { versions } from './cachePart';
import { axisItems } from './pivotItems';
import { subtotalWords } from './readPivots';

/** The definition of a PivotTable: its place, its fields on their axes, and how it shows them. */
export function pivotPart(pivot: PivotTable, fields: readonly CacheField[], cacheId: number): Element {
  const index = (name: string): number => fields.findIndex((field) => field.name === name);
  const isTabular = pivot.layout === 'Tabular';
  const isCompact = pivot.layout === 'Compact';
  const dataCount = pivot.data.length;
  const orders = fields.map((field) => (field.isShared ? sortedItems(field) : []));
  const paths = (names: readonly string[]): number[][] => {
    const axis = names.map(index);
    const seen = new Map<string, number[]>();
    for (let row = 0; row < (fields[0]?.values.length ?? 0); row += 1) {
      const path = axis.map((field) => (orders[field] ?? []).indexOf(fields[field]?.itemOf(fields[field]?.values[row] ?? '') ?? 0));
      seen.set(path.join(), path);
    }
    return [...seen.values()];
  };
  const rowItems = axisItems(paths(pivot.rows), pivot.rows.length, 1, !isTabular);
  const columnItems = axisItems(paths(pivot.columns), pivot.columns.length, dataCount, false);
  const headerRows = pivot.columns.length === 0 ? 1 : pivot.columns.length + (dataCount > 1 ? 1 : 0) + 1;
  const labelColumns = pivot.rows.length === 0 ? 1 : isCompact ? 1 : pivot.rows.length;
  const computed: Area = {
    top: pivot.row,
    left: pivot.column,
    bottom: Math.min(maxRows - 1, pivot.row + headerRows + rowItems.length - 1),
    right: Math.min(maxColumns - 1, pivot.column + labelColumns + columnItems.length - 1),
  };
  const pivotFields = fields.map((field, place) => pivotField(field, orders[place] ?? [], pivot));
  const layout = {
    compact: isCompact ? undefined : 0,
    outline: isTabular ? undefined : 1,
    compactData: isCompact ? undefined : 0,
    outlineData: isTabular ? undefined : 1,
  };
  const columnFields = [
    ...pivot.columns.map((name) => element('field', { x: index(name) })),
    ...(dataCount > 1 ? [element('field', { x: -2 })] : []),
  ];
  return element(
    'pivotTableDefinition',
    {
      xmlns: mainNamespace,
      name: pivot.name,
      cacheId,
      applyNumberFormats: 0,
      applyBorderFormats: 0,
      applyFontFormats: 0,
      applyPatternFormats: 0,
      applyAlignmentFormats: 0,
      applyWidthHeightFormats: 1,
      dataCaption: 'Waarden',
      updatedVersion: versions.refreshedVersion,
      minRefreshableVersion: versions.minRefreshableVersion,
      useAutoFormatting: 1,
      itemPrintTitles: 1,
      createdVersion: versions.createdVersion,
      indent: 0,
      ...layout,
      multipleFieldFilters: 0,
    },
    [
      element('location', {
        ref: areaName(pivot.covered ?? computed),
        firstHeaderRow: pivot.columns.length === 0 && dataCount > 1 ? 0 : 1,
        firstDataRow: headerRows,
        firstDataCol: labelColumns,
        rowPageCount: pivot.filters.length || undefined,
        colPageCount: pivot.filters.length > 0 ? 1 : undefined,
      }),
      element('pivotFields', { count: pivotFields.length }, pivotFields),
      ...listOf(
        'rowFields',
        pivot.rows.map((name) => element('field', { x: index(name) })),
      ),
      ...listOf('rowItems', rowItems),
      ...listOf('colFields', columnFields),
      ...listOf('colItems', columnItems),
      ...listOf(
        'pageFields',
        pivot.filters.map((name) => element('pageField', { fld: index(name), hier: -1 })),
      ),
      ...listOf(
        'dataFields',
        pivot.data.map(({ name, field, summarizeBy }) =>
          element('dataField', {
            name,
            fld: index(field),
            subtotal: subtotal(summarizeBy, fields[index(field)]),
            baseField: 0,
            baseItem: 0,
          }),
        ),
      ),
      element('pivotTableStyleInfo', {
        name: 'PivotStyleLight16',
        showRowHeaders: 1,
        showColHeaders: 1,
        showRowStripes: 0,
        showColStripes: 0,
        showLastColumn: 1,
      }),
    ],
  );
}

const listOf = (name: string, items: readonly Element[]): Element[] =>
  items.length === 0 ? [] : [element(name, { count: items.length }, items)];

/** The word for a summary; Automatic is a sum of numbers and a count of anything else, as in Excel. */
function subtotal(summarizeBy: PivotTable['data'][number]['summarizeBy'], field: CacheField | undefined): string | undefined {
  const isNumeric = field?.values.every((value) => typeof value === 'number') ?? false;
  const word = Object.keys(subtotalWords).find((key) => subtotalWords[key] === summarizeBy) ?? (isNumeric ? 'sum' : 'count');
  return word === 'sum' ? undefined : word;
}

function pivotField(field: CacheField, order: readonly number[], pivot: PivotTable): Element {
  const axis = pivot.rows.includes(field.name)
    ? 'axisRow'
    : pivot.columns.includes(field.name)
      ? 'axisCol'
      : pivot.filters.includes(field.name)
        ? 'axisPage'
        : undefined;
  const attributes = {
    axis,
    dataField: pivot.data.some((entry) => entry.field === field.name) || undefined,
    compact: pivot.layout === 'Compact' ? undefined : 0,
    outline: pivot.layout === 'Tabular' ? 0 : undefined,
    showAll: 0,
  };
  if (axis === undefined) return element('pivotField', attributes);
  const items = [...order.map((x) => element('item', { x })), element('item', { t: 'default' })];
  return element('pivotField', attributes, [element('items', { count: items.length }, items)]);
}

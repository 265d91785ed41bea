import { maxColumns, maxRows, type Area, type CellValue, type PivotTable, type Sheet, type Workbook } from '../model/workbook';
import { areaName } from '../cells/reference';
import type { Package } from '../package/package';
import { workbookOrder } from '../definedNames';
import { sorted } from '../styles/styleWriter';
import {
  childOf,
  childrenOf,
  element,
  mainNamespace,
  numberOf,
  placeChildren,
  relationshipId,
  relationshipNamespace,
  type Element,
} from '../xml/tree';
import { cacheField, cacheFieldElement, itemElement, sortedItems, type CacheField } from './cacheFields';
import { axisItems } from './pivotItems';
import { readPivotTables, subtotalWords } from './readPivots';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';

interface PivotTarget {
  readonly source: Package;
  readonly workbookPath: string;
  /** Root of the workbook part: it lists the caches. */
  readonly root: Element;
  readonly workbook: Workbook;
  readonly lose: (loss: string) => void;
}

/** Writes the PivotTables of a sheet that are new or changed; their visible cells are ordinary cells of the sheet. */
export function writePivots(sheet: Sheet, sheetPath: string, target: PivotTarget): void {
  const { source } = target;
  const kept = new Set<string>();
  for (const old of readPivotTables(source, sheetPath)) {
    const now = sheet.pivotTables.find(({ id }) => id === old.id);
    if (now && text(now) === text(old) && !isOurs(source, old.id)) {
      kept.add(old.id);
      continue;
    }
    // Grouping, number formats and the like of a PivotTable that Excel made are more than the model knows.
    if (now && !isOurs(source, old.id)) target.lose(`pivotFormatting ${old.id}`);
    source.unrelate(sheetPath, (entry) => entry.target !== old.id);
    dropCache(target, old.id);
    source.remove(old.id);
  }
  for (const pivot of sheet.pivotTables) if (!kept.has(pivot.id)) addPivot(pivot, sheetPath, target);
}

const author = 'Strippenkaart';

/** A cache repeats the source's rows. One that we made is made anew each time, lest it keep what was since deleted from the cells. */
function isOurs(source: Package, pivotPath: string): boolean {
  const cache = source.related(pivotPath, 'pivotCacheDefinition')[0]?.target;
  return cache !== undefined && source.tree(cache)?.attributes['refreshedBy'] === author;
}

const text = (pivot: PivotTable): string => JSON.stringify(sorted(pivot));

/** Lets go of the cache of a PivotTable that goes, unless another one uses it. */
function dropCache({ source, workbookPath, root }: PivotTarget, pivotPath: string): void {
  const cache = source.related(pivotPath, 'pivotCacheDefinition')[0]?.target;
  source.unrelate(pivotPath, () => false);
  const isUsed = [...source.parts.keys()].some(
    (path) => /pivotTables\/[^/]+\.xml$/i.test(path) && source.related(path, 'pivotCacheDefinition').some(({ target }) => target === cache),
  );
  if (cache === undefined || isUsed) return;
  const relation = source.related(workbookPath, 'pivotCacheDefinition').find(({ target }) => target === cache);
  source.unrelate(workbookPath, (entry) => entry !== relation);
  const kept = childrenOf(childOf(root, 'pivotCaches'), 'pivotCache').filter((entry) => relationshipId(entry) !== relation?.id);
  placeChildren(root, 'pivotCaches', kept.length > 0 ? [element('pivotCaches', {}, kept)] : [], workbookOrder);
  for (const { target } of source.related(cache, 'pivotCacheRecords')) source.remove(target);
  source.remove(cache);
}

interface SourceData {
  readonly attributes: Readonly<Record<string, string>>;
  readonly names: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

function readSourceData(pivot: PivotTable, { workbook }: PivotTarget): SourceData | undefined {
  const { source } = pivot;
  let found: { sheet: Sheet; area: Area; attributes: Readonly<Record<string, string>> } | undefined;
  if ('table' in source) {
    for (const sheet of workbook.sheets) {
      const table = sheet.tables.find(({ name }) => name.toLowerCase() === source.table.toLowerCase());
      if (table)
        found = {
          sheet,
          area: { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) },
          attributes: { name: table.name },
        };
    }
  } else {
    const sheet = workbook.sheets.find(({ name }) => name === source.sheet);
    if (sheet) found = { sheet, area: source.area, attributes: { ref: areaName(source.area), sheet: sheet.name } };
  }
  if (!found) return undefined;
  const { sheet, area } = found;
  const bottom = Math.min(area.bottom, sheet.cells.used()?.bottom ?? area.top);
  const line = (row: number): CellValue[] =>
    Array.from({ length: area.right - area.left + 1 }, (_, index) => sheet.cells.get(row, area.left + index)?.value ?? '');
  const rows = Array.from({ length: Math.max(0, bottom - area.top) }, (_, index) => line(area.top + 1 + index));
  return { attributes: found.attributes, names: line(area.top).map(String), rows };
}

function addPivot(pivot: PivotTable, sheetPath: string, target: PivotTarget): void {
  const { source, workbookPath, root } = target;
  const data = readSourceData(pivot, target);
  const onAxis = [...pivot.rows, ...pivot.columns, ...pivot.filters];
  const missing = data && [...onAxis, ...pivot.data.map(({ field }) => field)].find((name) => !data.names.includes(name));
  if (!data || missing !== undefined) {
    target.lose(`pivotSource ${pivot.name}${missing === undefined ? '' : ` ${missing}`}`);
    return;
  }
  const fields = data.names.map((name, index) =>
    cacheField(
      name,
      data.rows.map((row) => row[index] ?? ''),
      onAxis.includes(name),
    ),
  );
  const cachePath = source.freePath('xl/pivotCache/pivotCacheDefinition#.xml');
  const recordsPath = source.freePath('xl/pivotCache/pivotCacheRecords#.xml');
  source.write(recordsPath, recordsPart(fields, data.rows.length), `${main}pivotCacheRecords+xml`);
  source.write(cachePath, '', `${main}pivotCacheDefinition+xml`);
  const recordsId = source.relate(cachePath, 'pivotCacheRecords', recordsPath);
  source.write(cachePath, cachePart(data, fields, recordsId, pivot.refreshOnOpen));

  const caches = childOf(root, 'pivotCaches') ?? element('pivotCaches');
  const cacheId = Math.max(0, ...childrenOf(caches).map((entry) => numberOf(entry, 'cacheId') ?? 0)) + 1;
  caches.children.push(
    element('pivotCache', {
      cacheId,
      'xmlns:r': relationshipNamespace,
      'r:id': source.relate(workbookPath, 'pivotCacheDefinition', cachePath),
    }),
  );
  placeChildren(root, 'pivotCaches', [caches], workbookOrder);

  const path = source.freePath('xl/pivotTables/pivotTable#.xml');
  source.write(path, pivotPart(pivot, fields, cacheId), `${main}pivotTable+xml`);
  source.relate(path, 'pivotCacheDefinition', cachePath);
  source.relate(sheetPath, 'pivotTable', path);
}

function recordsPart(fields: readonly CacheField[], count: number): Element {
  const records = Array.from({ length: count }, (_, row) =>
    element(
      'r',
      {},
      fields.map(({ isShared, values, itemOf }) =>
        isShared ? element('x', { v: itemOf(values[row] ?? '') }) : itemElement(values[row] ?? ''),
      ),
    ),
  );
  return element('pivotCacheRecords', { xmlns: mainNamespace, count }, records);
}

// The versions are those of Excel 2016: older ones lack what the definition uses.
const versions = { createdVersion: 6, refreshedVersion: 6, minRefreshableVersion: 3 };

function cachePart(data: SourceData, fields: readonly CacheField[], recordsId: string, refreshOnLoad: boolean): Element {
  return element(
    'pivotCacheDefinition',
    {
      xmlns: mainNamespace,
      'xmlns:r': relationshipNamespace,
      'r:id': recordsId,
      refreshOnLoad: refreshOnLoad || undefined,
      refreshedBy: author,
      refreshedDate: 0,
      ...versions,
      recordCount: data.rows.length,
    },
    [
      element('cacheSource', { type: 'worksheet' }, [element('worksheetSource', data.attributes)]),
      element('cacheFields', { count: fields.length }, fields.map(cacheFieldElement)),
    ],
  );
}

function pivotPart(pivot: PivotTable, fields: readonly CacheField[], cacheId: number): Element {
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

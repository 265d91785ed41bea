import type { Sheet, Table } from '../model/workbook';
import { areaName } from '../cells/reference';
import { parseArea } from '../model/address';
import { XlsxError } from '../xlsxError';
import { fromFileFormula, toFileFormula } from '../formulas/fileFormula';
import { type Package, requirePart } from '../package/package';
import { sorted } from '../styles/styleWriter';
import { given } from '../styles/readStyles';
import { decodeXstring } from '../xml/text';
import {
  childOf,
  childrenOf,
  copyOf,
  element,
  flagOf,
  mainNamespace,
  numberOf,
  placeChildren,
  relationshipId,
  relationshipNamespace,
  textOf,
  type Element,
} from '../xml/tree';
import { readFilter, writeFilter } from './filters';
import { worksheetOrder } from './worksheetOrder';

/** What Table.columnExtras holds for a column that came from a file. Formulas have their "=". */
interface TableColumnExtras {
  /** The column's name: needed where the table shows no headers. */
  readonly name?: string;
  readonly calculatedColumnFormula?: string;
  readonly totalsRowFunction?: string;
  readonly totalsRowLabel?: string;
  readonly totalsRowFormula?: string;
}

interface TableFile {
  readonly table: Table;
  readonly path: string;
  readonly names: readonly string[];
}

const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** Tables of a sheet, with the rows that their filters hide left for the caller to fill in. */
export function readTables(source: Package, sheetPath: string, root: Element): TableFile[] {
  return childrenOf(childOf(root, 'tableParts'), 'tablePart').flatMap((entry): TableFile[] => {
    const path = source.relationship(sheetPath, relationshipId(entry))?.target;
    if (path === undefined || source.find(path) === undefined) return [];
    const part = requirePart(source, path);
    const ref = part.attributes['ref'] ?? '';
    const area = parseArea(ref);
    if (!area) return [];
    // Whole rows or columns are no place for a table (ECMA-376, 18.5.1.2: a range of cells).
    if (/^\$?(?:\d+:\$?\d+|[a-z]+:\$?[a-z]+)$/i.test(ref)) throw new XlsxError('damaged', `${path}: ${ref}`);
    const columns = childrenOf(childOf(part, 'tableColumns'), 'tableColumn');
    const names = columns.map((column) => decodeXstring(column.attributes['name'] ?? ''));
    const columnIds = columns.map((column, index) => numberOf(column, 'id') ?? index + 1);
    const info = childOf(part, 'tableStyleInfo');
    const filter = childOf(part, 'autoFilter');
    const name = part.attributes['displayName'] ?? part.attributes['name'] ?? `Table${part.attributes['id'] ?? ''}`;
    const own = { name, columns: names };
    const criteria = filter && readFilter(filter);
    const table: Table = {
      id: part.attributes['id'] ?? path,
      name,
      area,
      showHeaders: (numberOf(part, 'headerRowCount') ?? 1) > 0,
      showTotals: (numberOf(part, 'totalsRowCount') ?? 0) > 0,
      style: info?.attributes['name'] ?? '',
      showBandedRows: flagOf(info, 'showRowStripes'),
      showBandedColumns: flagOf(info, 'showColumnStripes'),
      showFilterButton: filter !== undefined,
      highlightFirstColumn: flagOf(info, 'showFirstColumn'),
      highlightLastColumn: flagOf(info, 'showLastColumn'),
      columnIds,
      columnExtras: Object.fromEntries(columns.map((column, index) => [columnIds[index], readColumn(column, names[index] ?? '', own)])),
      ...(criteria && { filter: { hiddenRows: new Set<number>(), criteria } }),
    };
    return [{ table, path, names }];
  });
}

function readColumn(column: Element, name: string, own: { name: string; columns: readonly string[] }): TableColumnExtras {
  const formula = (child: string): string | undefined => {
    const found = childOf(column, child);
    return found && textOf(found) !== '' ? fromFileFormula(textOf(found), own) : undefined;
  };
  return {
    name,
    ...given('calculatedColumnFormula', formula('calculatedColumnFormula')),
    ...given('totalsRowFunction', column.attributes['totalsRowFunction']),
    ...given('totalsRowLabel', column.attributes['totalsRowLabel']),
    ...given('totalsRowFormula', formula('totalsRowFormula')),
  };
}

/** Names of the columns as the header cells have them, made unique and filled in as Excel demands. */
export function columnNames(sheet: Sheet, table: Table): string[] {
  const taken = new Set<string>();
  const width = table.area.right - table.area.left + 1;
  return Array.from({ length: width }, (_, index) => {
    const extras = table.columnExtras?.[table.columnIds[index] ?? -1] as TableColumnExtras | undefined;
    const header = table.showHeaders ? sheet.cells.get(table.area.top, table.area.left + index)?.value : undefined;
    const wanted = (header === undefined || header === '' ? (extras?.name ?? '') : String(header)) || `Kolom${index + 1}`;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Writes the tables that are new or changed and the list of them in the sheet. */
export function writeTables(source: Package, sheetPath: string, root: Element, sheet: Sheet, takenIds: Set<number>): void {
  const before = readTables(source, sheetPath, root);
  const parts: Element[] = [];
  const keptPaths = new Set<string>();
  for (const table of sheet.tables) {
    const old = before.find((entry) => entry.table.id === table.id);
    const names = columnNames(sheet, table);
    const path = old?.path ?? source.freePath('xl/tables/table#.xml');
    keptPaths.add(path);
    if (!old || !isSame(old, table, names) || !hasSameTotals(sheet, table) || hasStaleInsertRow(source, path, sheet, table))
      source.write(path, tablePart(sheet, table, names, old && source.tree(path), old?.table, takenIds), contentType);
    const relation = source.related(sheetPath, 'table').find(({ target }) => target === path);
    parts.push(element('tablePart', { 'xmlns:r': relationshipNamespace, 'r:id': relation?.id ?? source.relate(sheetPath, 'table', path) }));
  }
  source.unrelate(sheetPath, ({ type, target }) => !type.endsWith('/table') || keptPaths.has(target));
  placeChildren(root, 'tableParts', parts.length > 0 ? [element('tableParts', { count: parts.length }, parts)] : [], worksheetOrder);
}

/** `insertRow` says that the only row is the blank one Excel offers: no longer so once something stands in it (ECMA-376 18.5.1.2). */
function hasStaleInsertRow(source: Package, path: string, sheet: Sheet, table: Table): boolean {
  const text = source.text(path) ?? '';
  return text.includes('insertRow') && flagOf(source.tree(path), 'insertRow') && !isBlankBody(sheet, table);
}

function isBlankBody(sheet: Sheet, { area, showHeaders, showTotals }: Table): boolean {
  for (let row = area.top + (showHeaders ? 1 : 0); row <= area.bottom - (showTotals ? 1 : 0); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(row, column);
      if (cell && (cell.value !== '' || cell.formula !== undefined)) return false;
    }
  }
  return true;
}

function isSame({ table, names }: TableFile, now: Table, namesNow: readonly string[]): boolean {
  const comparable = ({ filter, ...rest }: Table, columns: readonly string[]): string =>
    JSON.stringify(sorted({ ...rest, criteria: filter?.criteria, columns }));
  return comparable(table, names) === comparable(now, namesNow);
}

function tablePart(
  sheet: Sheet,
  table: Table,
  names: readonly string[],
  part: Element | undefined,
  old: Table | undefined,
  takenIds: Set<number>,
): Element {
  const root = part ?? element('table', { xmlns: mainNamespace, id: freeId(table.id, takenIds) });
  const { attributes } = root;
  attributes['name'] = table.name;
  attributes['displayName'] = table.name;
  attributes['ref'] = areaName(table.area);
  delete attributes['headerRowCount'];
  delete attributes['totalsRowCount'];
  if (!table.showHeaders) attributes['headerRowCount'] = '0';
  if (table.showTotals) attributes['totalsRowCount'] = '1';
  else attributes['totalsRowShown'] = '0';
  if (table.showTotals) delete attributes['totalsRowShown'];
  if (!isBlankBody(sheet, table) || table.area.bottom - table.area.top > 1) delete attributes['insertRow'];
  const filterArea = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  const sameFilter = JSON.stringify(old?.filter?.criteria) === JSON.stringify(table.filter?.criteria);
  const filter = sameFilter && childOf(root, 'autoFilter') ? childOf(root, 'autoFilter') : writeFilter(table.filter?.criteria);
  if (filter) filter.attributes['ref'] = areaName(filterArea);
  placeChildren(root, 'autoFilter', filter && table.showFilterButton && table.showHeaders ? [filter] : [], tableOrder);
  // A sort state speaks of cells that may have moved.
  if (old && areaName(old.area) !== areaName(table.area)) placeChildren(root, 'sortState', [], tableOrder);
  const columns = names.map((name, index) =>
    tableColumn(sheet, table, names, name, index, childrenOf(childOf(root, 'tableColumns'), 'tableColumn')),
  );
  placeChildren(root, 'tableColumns', [element('tableColumns', { count: columns.length }, columns)], tableOrder);
  const info = element('tableStyleInfo', {
    name: table.style || undefined,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
  placeChildren(root, 'tableStyleInfo', [info], tableOrder);
  return root;
}

function tableColumn(
  sheet: Sheet,
  table: Table,
  names: readonly string[],
  name: string,
  index: number,
  before: readonly Element[],
): Element {
  const id = table.columnIds[index] ?? Math.max(0, ...table.columnIds) + index + 1;
  const old = before.find((column) => numberOf(column, 'id') === id);
  const column = old ? copyOf(old) : element('tableColumn', { id });
  const extras = table.columnExtras?.[id] as TableColumnExtras | undefined;
  const own = { name: table.name, columns: names };
  const order = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];
  column.attributes['name'] = name.replace(/[\r\n\t]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  const calculated = extras?.calculatedColumnFormula;
  placeChildren(
    column,
    'calculatedColumnFormula',
    calculated === undefined ? [] : [element('calculatedColumnFormula', {}, [toFileFormula(calculated, own)])],
    order,
  );
  for (const key of ['totalsRowFunction', 'totalsRowLabel']) delete column.attributes[key];
  placeChildren(column, 'totalsRowFormula', [], order);
  const { totalsRowFunction, totalsRowLabel, totalsRowFormula } = totalsOf(sheet, table, index);
  if (totalsRowFunction !== undefined) column.attributes['totalsRowFunction'] = totalsRowFunction;
  if (totalsRowLabel !== undefined) column.attributes['totalsRowLabel'] = totalsRowLabel;
  if (totalsRowFormula !== undefined)
    placeChildren(column, 'totalsRowFormula', [element('totalsRowFormula', {}, [toFileFormula(totalsRowFormula, own)])], order);
  return column;
}

type Totals = Pick<TableColumnExtras, 'totalsRowFunction' | 'totalsRowLabel' | 'totalsRowFormula'>;

/** What the part is to say of the totals row, as its cell has it. */
function totalsOf(sheet: Sheet, table: Table, index: number): Totals {
  const cell = table.showTotals ? sheet.cells.get(table.area.bottom, table.area.left + index) : undefined;
  const subtotal = /^=SUBTOTAL\((\d+),/i.exec(cell?.formula ?? '')?.[1];
  const kind = subtotal === undefined ? undefined : subtotals[subtotal];
  if (kind !== undefined) return { totalsRowFunction: kind };
  if (cell?.formula !== undefined) return { totalsRowFunction: 'custom', totalsRowFormula: cell.formula };
  return cell && cell.value !== '' ? { totalsRowLabel: String(cell.value) } : {};
}

function hasSameTotals(sheet: Sheet, table: Table): boolean {
  return table.columnIds.every((id, index) => {
    if (!table.showTotals) return true;
    const { totalsRowFunction, totalsRowLabel, totalsRowFormula } = (table.columnExtras?.[id] ?? {}) as Totals;
    const now = totalsOf(sheet, table, index);
    return (
      (totalsRowFunction ?? 'none') === (now.totalsRowFunction ?? 'none') &&
      totalsRowLabel === now.totalsRowLabel &&
      totalsRowFormula === now.totalsRowFormula
    );
  });
}

const subtotals: Readonly<Record<string, string>> = {
  101: 'average',
  102: 'countNums',
  103: 'count',
  104: 'max',
  105: 'min',
  107: 'stdDev',
  109: 'sum',
  110: 'var',
};

function freeId(wanted: string, taken: Set<number>): number {
  let id = Number(wanted);
  if (!Number.isInteger(id) || id < 1 || taken.has(id)) id = Math.max(0, ...taken) + 1;
  taken.add(id);
  return id;
}

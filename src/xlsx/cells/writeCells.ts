import { maxColumns, type Area, type Cell, type CellStyle, type Sheet, type Table } from '../model/workbook';
import { toFileFormula } from '../formulas/fileFormula';
import { withoutIntersections, type NameIsSeveral } from '../formulas/implicitIntersection';
import { cellOrigin } from '../origin';
import type { StyleWriter } from '../styles/styleWriter';
import { ByteText } from '../xml/byteText';
import { encodeXml, encodeXstring } from '../xml/text';
import type { RowAttributes } from './readCells';
import { areaName } from './reference';
import { columnLetters } from '../../domain/contract/columns';
import type { SharedStringWriter } from './sharedStrings';

interface CellTarget {
  readonly strings: SharedStringWriter;
  readonly styles: StyleWriter;
  readonly book: object;
  /** Names of a table's columns in sheet order. */
  readonly columnNames: (table: Table) => readonly string[];
  /** The cm number of dynamic arrays; asks for the metadata part when it is first called. */
  readonly dynamicArray: () => string;
  readonly isSeveral: NameIsSeveral;
  readonly lose: (loss: string) => void;
}

const maxTextLength = 32_767;

/** The content of sheetData for a sheet, in UTF-8. */
export function writeCells(
  sheet: Sheet,
  rowAttributes: ReadonlyMap<number, RowAttributes>,
  target: CellTarget,
  fitted: ReadonlyMap<number, number> = new Map(),
): Uint8Array {
  const spills = spillAreas(sheet);
  const headers = headerTexts(sheet, target);
  const letters: string[] = [];
  const out = new ByteText();
  const hidden = new Set([...sheet.hiddenRows, ...sheet.tables.flatMap(({ filter }) => [...(filter?.hiddenRows ?? [])])]);
  const dressed = new Set([...rowAttributes.keys(), ...sheet.rowHeights.keys(), ...fitted.keys(), ...hidden]);
  const waiting = [...dressed].sort((one, other) => one - other);
  let next = 0;
  let open = -1;

  const openRow = (row: number): ByteText => {
    const original = rowAttributes.get(row) ?? {};
    // A height that was found, not chosen: Excel finds it anew when the row changes.
    const known = fitted.has(row) ? { ...original, ht: String(fitted.get(row)) } : original;
    const attributes = dressed.has(row) ? rowText(sheet.rowHeights.get(row) ?? fitted.get(row), hidden.has(row), known) : '';
    return out
      .add('<row r="')
      .whole(row + 1)
      .add('"')
      .add(attributes);
  };
  const close = (before: number): void => {
    if (open >= 0) out.add('</row>');
    for (; next < waiting.length && (waiting[next] ?? 0) <= before; next += 1) {
      const row = waiting[next] ?? 0;
      if (row < before && row !== open) openRow(row).add('/>');
    }
  };
  /** Opens the cell, and its row where it is the first there. */
  const start = (row: number, column: number, style: number, hasStyle: boolean): ByteText => {
    if (row !== open) {
      close(row);
      openRow(row).add('>');
      open = row;
    }
    out
      .add('<c r="')
      .add((letters[column] ??= columnLetters(column)))
      .whole(row + 1)
      .add('"');
    return hasStyle ? out.add(' s="').whole(style).add('"') : out;
  };
  let lastStyle: CellStyle | undefined;
  let lastIndex = target.styles.index(undefined);

  sheet.cells.each((row, column, cell) => {
    const { value, style, formula } = cell;
    if (style !== lastStyle) {
      lastStyle = style;
      lastIndex = target.styles.index(style);
    }
    const index = lastIndex;
    const begin = (): ByteText => start(row, column, index, index !== 0 || style !== undefined);
    const header = headers.size === 0 ? undefined : headers.get(row * maxColumns + column);
    if (header !== undefined && formula === undefined) {
      begin()
        .add(' t="s"><v>')
        .whole(target.strings.index(header, header === value ? richText(cell) : undefined))
        .add('</v></c>');
      return;
    }
    if (formula !== undefined || cellOrigin(cell)?.formula?.shown === '') begin().add(formulaCell(cell, row, column));
    else if (cell.error)
      begin()
        .add(' t="e"')
        .add(metadata(cell))
        .add('><v>')
        .add(encodeXml(String(value)))
        .add('</v></c>');
    else if (typeof value === 'number') writeNumber(begin(), cell, value);
    else if (typeof value === 'boolean')
      begin()
        .add(' t="b"')
        .add(metadata(cell))
        .add(value ? '><v>1</v></c>' : '><v>0</v></c>');
    else if (value === '') {
      if (index !== 0) begin().add('/>');
    } else {
      if (value.length > maxTextLength) target.lose(`textTooLong ${sheet.name}!${columnLetters(column)}${row + 1}`);
      const text = target.strings.index(value.slice(0, maxTextLength), richText(cell));
      begin().add(' t="s"').add(metadata(cell)).add('><v>').whole(text).add('</v></c>');
    }
  });
  close(Infinity);
  return out.done();

  function writeNumber(into: ByteText, cell: Cell, value: number): void {
    if (!Number.isFinite(value)) into.add(' t="e"><v>#NUM!</v></c>');
    else into.add(metadata(cell)).add('><v>').add(String(value)).add('</v></c>');
  }

  function formulaCell(cell: Cell, row: number, column: number): string {
    const { value } = cell;
    const shown = cell.formula ?? '';
    const carried = cellOrigin(cell);
    const from = carried?.formula?.shown === shown ? carried.formula : undefined;
    const own = shown.includes('[')
      ? sheet.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
      : undefined;
    const spill = spills.get(row * maxColumns + column);
    const plain = spill || from?.array ? null : from?.file === undefined ? withoutIntersections(shown, target.isSeveral) : shown;
    const file = encodeXml(
      from?.file ?? toFileFormula(plain ?? shown, own && { name: own.name, columns: target.columnNames(own) }, from?.functions),
    );
    let attributes = from?.attributes ?? '';
    let cm = '';
    if (!attributes && plain === null) {
      // Without computed values there are no spilled cells to tell how far the array goes: then as far as it went in the file.
      const keepsSize = from?.array === 'fixed' || (!spill && cell.stale);
      const area = keepsSize
        ? { top: row, left: column, bottom: row + (from?.height ?? 1) - 1, right: column + (from?.width ?? 1) - 1 }
        : spill;
      attributes = ` t="array" ref="${areaName(area ?? { top: row, left: column, bottom: row, right: column })}"`;
      if (from?.array !== 'fixed') cm = ` cm="${target.dynamicArray()}"`;
    }
    const formula = `<f${attributes}>${file}</f>`;
    // Excel calculates it: every file asks for that (fullCalcOnLoad), and nobody takes an old value for the right one.
    if (cell.stale) return `${cm}>${formula}</c>`;
    if (cell.error) return ` t="e"${cm}>${formula}<v>${encodeXml(String(value))}</v></c>`;
    if (typeof value === 'boolean') return ` t="b"${cm}>${formula}<v>${value ? 1 : 0}</v></c>`;
    if (typeof value === 'number')
      return Number.isFinite(value) ? `${cm}>${formula}<v>${value}</v></c>` : ` t="e"${cm}>${formula}<v>#NUM!</v></c>`;
    // Excel itself keeps outer spaces here with the mark; readers that do not calculate would drop them without.
    const keep = /^\s|\s$/.test(value) ? ' xml:space="preserve"' : '';
    return ` t="str"${cm}>${formula}<v${keep}>${encodeXstring(value)}</v></c>`;
  }

  function metadata(cell: Cell): string {
    const carried = cellOrigin(cell)?.metadata;
    return carried && carried.book === target.book && carried.value === cell.value ? ` vm="${carried.vm}"` : '';
  }
}

function richText(cell: Cell): string | undefined {
  const rich = cellOrigin(cell)?.rich;
  return rich && rich.text === cell.value ? rich.xml : undefined;
}

function rowText(height: number | undefined, isHidden: boolean, original: RowAttributes): string {
  const attributes: Record<string, string | undefined> = { ...original };
  if (height === undefined) {
    delete attributes['ht'];
    delete attributes['customHeight'];
  } else if (Number(attributes['ht']) !== height) {
    attributes['ht'] = String(height);
    attributes['customHeight'] = '1';
  }
  if (isHidden) attributes['hidden'] = '1';
  else delete attributes['hidden'];
  return Object.entries(attributes)
    .filter(([name, value]) => value !== undefined && (name !== 's' || attributes['customFormat'] !== undefined))
    .map(([name, value]) => ` ${name}="${value ?? ''}"`)
    .join('');
}

// The area of an array formula is its own cell and those that spilled from it.
function spillAreas(sheet: Sheet): Map<number, Area> {
  const areas = new Map<number, Area>();
  sheet.cells.each((row, column, { spilledFrom }) => {
    if (!spilledFrom) return;
    const key = spilledFrom.row * maxColumns + spilledFrom.column;
    const area = areas.get(key) ?? { top: spilledFrom.row, left: spilledFrom.column, bottom: row, right: column };
    areas.set(key, { ...area, bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) });
  });
  return areas;
}

// Excel repairs a file in which a header cell is no text or differs from its column's name.
function headerTexts(sheet: Sheet, target: CellTarget): Map<number, string> {
  const headers = new Map<number, string>();
  for (const table of sheet.tables) {
    if (!table.showHeaders) continue;
    target.columnNames(table).forEach((name, index) => headers.set(table.area.top * maxColumns + table.area.left + index, name));
  }
  return headers;
}

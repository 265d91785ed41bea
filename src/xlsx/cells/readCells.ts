import { maxColumns, maxRows, type Area, type Cell, type Cells, type CellStyle, type CellValue, type Table } from '../model/workbook';
import { isoToSerial } from './isoDate';
import { fromFileFormula, functionSpellings } from '../formulas/fileFormula';
import { showIntersections, type NameIsSeveral } from '../formulas/implicitIntersection';
import { shiftFormula } from '../formulas/shiftFormula';
import { withCellOrigin, type CellOrigin } from '../origin';
import { decodeXml, decodeXstring } from '../xml/text';
import { XlsxError } from '../xlsxError';
import { parseArea } from '../model/address';
import { readString, type FileString } from './sharedStrings';

interface CellSource {
  readonly strings: readonly FileString[];
  readonly styles: readonly CellStyle[];
  readonly tables: readonly Table[];
  readonly columnNames: ReadonlyMap<string, readonly string[]>;
  /** cm numbers that mark a dynamic array. */
  readonly dynamic: ReadonlySet<string>;
  readonly book: object;
  readonly isSeveral: NameIsSeveral;
}

export interface RowAttributes {
  readonly ht?: string;
  readonly hidden?: string;
  readonly [name: string]: string | undefined;
}

/**
 * Reads the XML of a sheet between `from` and `to` (its sheetData) into `cells`. A scanner of its own, because a tree
 * of half a million cells would take seconds. Gives the attributes of rows that have any beyond their number.
 */
export function readCells(xml: string, from: number, to: number, source: CellSource, cells: Cells): Map<number, RowAttributes> {
  const rows = new Map<number, RowAttributes>();
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  const arrays: { area: Area; row: number; column: number }[] = [];
  const [first] = source.styles;
  const normal = first && Object.keys(first).length > 0 ? first : undefined;
  let at = from;
  let row = -1;
  let column = -1;
  const tag = { attributes: {} as Record<string, string>, end: 0, closed: false };

  const readTag = (start: number): void => {
    let position = start;
    tag.attributes = {};
    for (;;) {
      let code = xml.charCodeAt(position);
      while (code === 32 || code === 10 || code === 13 || code === 9) code = xml.charCodeAt((position += 1));
      if (code === 62) {
        tag.end = position + 1;
        tag.closed = false;
        return;
      }
      if (code === 47) {
        tag.end = position + 2;
        tag.closed = true;
        return;
      }
      const equals = xml.indexOf('=', position);
      if (equals < 0 || equals >= to) throw broken(row);
      let quote = equals + 1;
      while (xml[quote] === ' ') quote += 1;
      const close = xml.indexOf(xml[quote] ?? '"', quote + 1);
      if (close < 0 || close > to || (xml[quote] !== '"' && xml[quote] !== "'")) throw broken(row);
      tag.attributes[xml.slice(position, equals).trimEnd()] = xml.slice(quote + 1, close);
      position = close + 1;
    }
  };

  const content = (start: number, closing: string): string => {
    const end = xml.indexOf(closing, start);
    if (end < 0 || end > to) throw broken(row);
    at = end + closing.length;
    return xml.slice(start, end);
  };

  const readFormula = (
    attributes: Readonly<Record<string, string>>,
    text: string,
    cm: string | undefined,
  ): { formula?: string; carried?: CellOrigin } => {
    const kind = attributes['t'];
    let file = decodeXml(text);
    if (kind === 'shared') {
      const id = attributes['si'] ?? '';
      const master = shared.get(id);
      if (file !== '' && !master) shared.set(id, { formula: file, row, column });
      else if (file === '' && master) file = shiftFormula(master.formula, row - master.row, column - master.column);
    }
    if (kind === 'dataTable') {
      const rest = Object.entries(attributes)
        .map(([name, value]) => ` ${name}="${value}"`)
        .join('');
      return { carried: { formula: { shown: '', file, attributes: rest } } };
    }
    if (file === '') return {};
    const own = file.includes('[')
      ? source.tables.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
      : undefined;
    const read = fromFileFormula(file, own && { name: own.name, columns: source.columnNames.get(own.id) ?? [] });
    const array = kind !== 'array' ? undefined : cm !== undefined && source.dynamic.has(cm) ? ('dynamic' as const) : ('fixed' as const);
    const shown = array ? read : showIntersections(read, source.isSeveral);
    const area = array && parseArea(attributes['ref'] ?? '');
    if (area) {
      if (area.top !== area.bottom || area.left !== area.right) arrays.push({ area, row, column });
    }
    const size = area && { height: area.bottom - area.top + 1, width: area.right - area.left + 1 };
    const spelling = spellingOf(file, shown, shown !== read);
    return {
      formula: shown,
      ...((spelling || array) && { carried: { formula: { shown, ...spelling, ...(array && { array, ...size }) } } }),
    };
  };

  const readCell = (start: number): void => {
    readTag(start);
    const { r, s, t, cm, vm } = tag.attributes;
    if (r === undefined) column += 1;
    else {
      const place = placeOf(r);
      row = place.row;
      column = place.column;
    }
    if (row < 0 || column < 0 || row >= maxRows || column >= maxColumns) throw broken(row);
    // LibreOffice tells style 0 from no style at all: a cell that names it goes on doing so.
    const style = s === undefined ? normal : source.styles[Number(s)];
    at = tag.end;
    let raw: string | undefined;
    let inline: FileString | undefined;
    let formula: ReturnType<typeof readFormula> = {};
    if (!tag.closed) {
      for (;;) {
        const next = xml.indexOf('<', at);
        if (next < 0 || next >= to) throw broken(row);
        const name = xml.charCodeAt(next + 1);
        if (name === 47) {
          at = xml.indexOf('>', next) + 1;
          if (xml.charCodeAt(next + 2) === 99) break;
          if (at === 0) throw broken(row);
        } else if (name === 118 /* v */) {
          readTag(next + 2);
          if (tag.closed) at = tag.end;
          else raw = content(tag.end, '</v>');
        } else if (name === 102 /* f */) {
          readTag(next + 2);
          const { attributes } = tag;
          const text = tag.closed ? '' : content(tag.end, '</f>');
          if (tag.closed) at = tag.end;
          formula = readFormula(attributes, text, cm);
        } else if (name === 105 && xml.startsWith('is', next + 1)) {
          readTag(next + 3);
          if (tag.closed) at = tag.end;
          else inline = readString(content(tag.end, '</is>'));
        } else at = next + 1;
      }
    }
    let value: CellValue = '';
    let carried = formula.carried;
    let isError = false;
    let isStale = false;
    if (t === 's') {
      const text = raw === undefined || raw.trim() === '' ? undefined : source.strings[Number(raw)];
      if (raw !== undefined && !text) throw new XlsxError('damaged', `a text number in row ${row + 1} does not exist`);
      value = text?.text ?? '';
      if (text?.rich !== undefined) carried = { ...carried, rich: { xml: text.rich, text: text.text } };
    } else if (t === 'inlineStr') {
      value = inline?.text ?? '';
      if (inline?.rich !== undefined) carried = { ...carried, rich: { xml: inline.rich, text: inline.text } };
    } else if (raw !== undefined && raw !== '') {
      const number = t === 'str' || t === 'e' || t === 'd' ? NaN : Number(raw);
      if (t === 'b') value = raw.trim() === '1' || raw.trim().toLowerCase() === 'true';
      else if (t === 'e') {
        value = decodeXml(raw);
        isError = true;
      } else if (t === 'd') value = isoToSerial(raw) ?? decodeXml(raw);
      else value = Number.isFinite(number) ? number : decodeXstring(decodeXml(raw));
    } else isStale = formula.formula !== undefined && t !== 'str';
    if (vm !== undefined) carried = { ...carried, metadata: { book: source.book, vm, value } };
    if (value === '' && (style === undefined || s === '0') && formula.formula === undefined && !carried) return;
    const cell: Cell = {
      value,
      ...(formula.formula !== undefined && { formula: formula.formula }),
      ...(isError && { error: true }),
      ...(isStale && { stale: true }),
      ...(style !== undefined && { style }),
    };
    cells.set(row, column, carried ? withCellOrigin(cell, carried) : cell);
  };

  while (at < to) {
    const next = xml.indexOf('<', at);
    if (next < 0 || next >= to) break;
    const name = xml.charCodeAt(next + 1);
    const after = xml.charCodeAt(next + 2);
    if (name === 99 /* c */ && (after === 32 || after === 62 || after === 47 || after === 10 || after === 13 || after === 9))
      readCell(next + 2);
    else if (name === 114 /* r */ && xml.startsWith('row', next + 1)) {
      readTag(next + 4);
      at = tag.end;
      const { r, spans: _spans, ...rest } = tag.attributes;
      row = r === undefined ? row + 1 : Number(r) - 1;
      column = -1;
      if (!Number.isInteger(row) || row < 0 || row >= maxRows) throw broken(row);
      if (Object.keys(rest).length > 0) rows.set(row, rest);
    } else at = next + 1;
  }
  markSpills(cells, arrays);
  return rows;
}

/** What of the file's own spelling has to go along. With [@…] it follows the name of the table, which may change: there the functions alone. */
function spellingOf(
  file: string,
  shown: string,
  marked: boolean,
): Pick<NonNullable<CellOrigin['formula']>, 'file' | 'functions'> | undefined {
  if (!shown.includes('[@'))
    return marked || file.includes('_xl') || (file.includes('(') && functionSpellings(file)) ? { file } : undefined;
  const functions = functionSpellings(file);
  return functions && { functions };
}

function markSpills(cells: Cells, arrays: readonly Readonly<{ area: Area; row: number; column: number }>[]): void {
  for (const { area, row, column } of arrays) {
    // A declared area without cells in it is not walked to the end of the sheet.
    const bottom = Math.min(area.bottom, cells.used()?.bottom ?? 0);
    const right = Math.min(area.right, cells.used()?.right ?? 0);
    for (let y = area.top; y <= bottom; y += 1) {
      for (let x = area.left; x <= right; x += 1) {
        const cell = cells.get(y, x);
        if (cell && cell.formula === undefined && (y !== row || x !== column)) cells.set(y, x, { ...cell, spilledFrom: { row, column } });
      }
    }
  }
}

function placeOf(name: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (code >= 65 && code <= 90) column = column * 26 + code - 64;
    else if (code >= 97 && code <= 122) column = column * 26 + code - 96;
    else break;
  }
  const row = Number(name.slice(at));
  if (column === 0 || !Number.isInteger(row)) throw new XlsxError('damaged', `"${name}" is no cell`);
  return { row: row - 1, column: column - 1 };
}

const broken = (row: number): XlsxError => new XlsxError('damaged', `the cells break off near row ${row + 1}`);

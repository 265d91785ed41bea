import { parseAddress } from '../../../src/xlsx/model/address';
import { containsCell } from '../../../src/xlsx/model/area';
import type { Area, CellValue, Sheet, Validation, Workbook } from '../../../src/xlsx/model/workbook';
import { referenceOf } from '../../calc';

export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return sheet.validations.find((validation) => validation.areas.some((area) => containsCell(area, row, column))) ?? null;
}

/** The choices of a list validation; null where the rule is no list, or its source cannot be read here. */
export function listChoices(workbook: Workbook, sheet: Sheet, validation: Validation): CellValue[] | null {
  const source = listSource(validation);
  if (source === null) return null;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const range = resolveRange(workbook, sheet, source.slice(1));
  return range ? valuesIn(range) : null;
}

/**
 * A blank cell among those of a named list makes Excel take any value while blanks are ignored
 * (Microsoft's page on drop-down lists and others'; abap2xlsx/abap2xlsx, issue 71).
 */
export function takesAnything(workbook: Workbook, sheet: Sheet, validation: Validation): boolean {
  const source = listSource(validation);
  if (source === null || validation.ignoreBlanks === false || !/^=[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(source)) return false;
  const range = resolveRange(workbook, sheet, source.slice(1));
  if (!range) return false;
  const { top, left, bottom, right } = range.area;
  return valuesIn(range).length < (bottom - top + 1) * (right - left + 1);
}

export function hasDropDown(validation: Validation | null): boolean {
  const list = validation?.rule.list;
  return typeof list === 'object' && list !== null && !('inCellDropDown' in list && list.inCellDropDown === false);
}

function listSource(validation: Validation): string | null {
  const { list } = validation.rule;
  return typeof list === 'object' && list !== null && 'source' in list && typeof list.source === 'string' ? list.source : null;
}

interface Range {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Reads an address, a defined name, Table[Column], INDIRECT("Table[Column]"), or a formula that comes to cells. */
export function resolveRange(workbook: Workbook, home: Sheet, text: string, depth = 0): Range | null {
  const formula = text.trim();
  const address = parseAddress(formula);
  if (address) {
    const sheet =
      address.sheet === undefined ? home : workbook.sheets.find((each) => each.name.toLowerCase() === address.sheet?.toLowerCase());
    return sheet ? { sheet, area: address.area } : null;
  }
  const indirect = /^INDIRECT\("(.*)"\)$/i.exec(formula);
  if (indirect) return resolveRange(workbook, home, indirect[1] ?? '', depth + 1);
  const structured = /^([\p{L}_\\][\p{L}\p{N}_.]*)\[(.+)\]$/u.exec(formula);
  if (structured) return tableColumn(workbook, structured[1] ?? '', (structured[2] ?? '').replace(/'(.)/g, '$1'));
  const known = [...home.names, ...workbook.names].find((name) => name.name.toLowerCase() === formula.toLowerCase());
  if (known) return depth < 8 ? resolveRange(workbook, home, known.formula.replace(/^=/, ''), depth + 1) : null;
  return referenceOf(workbook, home, formula);
}

function tableColumn(workbook: Workbook, name: string, header: string): Range | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!table) continue;
    const { top, bottom, left, right } = table.area;
    for (let column = left; column <= right; column += 1) {
      if (String(sheet.cells.get(top, column)?.value ?? '').toLowerCase() !== header.toLowerCase()) continue;
      return { sheet, area: { top: top + 1, bottom: table.showTotals ? bottom - 1 : bottom, left: column, right: column } };
    }
  }
  return null;
}

function valuesIn({ sheet, area }: Range): CellValue[] {
  const used = sheet.cells.used();
  const values: CellValue[] = [];
  for (let row = area.top; row <= Math.min(area.bottom, used?.bottom ?? -1); row += 1) {
    for (let column = area.left; column <= Math.min(area.right, used?.right ?? -1); column += 1) {
      const value = sheet.cells.get(row, column)?.value;
      if (value !== undefined && value !== '') values.push(value);
    }
  }
  return values;
}

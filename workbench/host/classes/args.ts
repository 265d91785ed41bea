import { inside, parseArea, splitSheet } from '../../../src/xlsx/model/area';
import { maxColumns, maxRows, type Area, type Sheet, type Workbook } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';
import { isHostObject, type HostObject } from '../wire/hostObject';
import type { RangeTarget } from './range';

/** Reads arguments: what is not of the kind asked for is InvalidArgument, as in Excel. */

const wrong = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}.`);

export function integer(value: unknown, what: string, fallback?: number): number {
  const number = value ?? fallback;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw wrong(what);
  return number;
}

export function text(value: unknown, what: string): string {
  if (typeof value !== 'string') throw wrong(what);
  return value;
}

export function truth(value: unknown, what: string): boolean {
  if (typeof value !== 'boolean') throw wrong(what);
  return value;
}

export function amount(value: unknown, what: string): number {
  if (typeof value !== 'number') throw wrong(what);
  return value;
}

export function oneOf<const T extends string>(value: unknown, choices: readonly T[], what: string): T {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw wrong(what);
  return choice;
}

export function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(what);
  return value as Readonly<Record<string, unknown>>;
}

export function onSheet(area: Area): Area {
  const checked = area.top <= area.bottom && area.left <= area.right ? inside(area) : null;
  if (!checked) throw new HostError('InvalidArgument', 'The range would lie outside the sheet.');
  return checked;
}

export const wholeSheet: Area = { top: 0, left: 0, bottom: maxRows - 1, right: maxColumns - 1 };

/** The sheet with this name, whatever its capitals; null where there is none. */
export function sheetNamed(workbook: Workbook, name: string): Sheet | null {
  const folded = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === folded) ?? null;
}

/**
 * A range by what an add-in may write: "A1:B2", "Blad2!A1", a name, a table ("Opdrachten", "Opdrachten[Titel]").
 * Null where it leads nowhere. `home` is the sheet of an address that names none.
 */
export function findRange(workbook: Workbook, reference: string, home: Sheet | null): RangeTarget | null {
  const { sheet: sheetName, rest } = splitSheet(reference.startsWith('=') ? reference.slice(1) : reference);
  const sheet = sheetName === null ? home : sheetNamed(workbook, sheetName);
  if (sheetName !== null && !sheet) return null;
  const area = parseArea(rest);
  if (area) return sheet && { sheet, area };
  const name = (sheet?.names ?? []).concat(workbook.names).find((each) => each.name.toLowerCase() === rest.toLowerCase());
  if (name) return name.formula === `=${rest}` ? null : findRange(workbook, name.formula, sheet);
  return structured(workbook, rest);
}

function structured(workbook: Workbook, reference: string): RangeTarget | null {
  const match = /^([^[\]]+)(?:\[([^[\]]*)\])?$/.exec(reference);
  if (!match) return null;
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name.toLowerCase() === match[1]?.toLowerCase());
    if (!table) continue;
    const { area, showHeaders, showTotals } = table;
    const body = { ...area, top: area.top + (showHeaders ? 1 : 0), bottom: area.bottom - (showTotals ? 1 : 0) };
    const column = match[2] ?? '';
    if (column === '' || /^#data$/i.test(column)) return { sheet, area: body };
    if (/^#(all|alles)$/i.test(column)) return { sheet, area };
    if (/^#(headers|kopteksten)$/i.test(column)) return showHeaders ? { sheet, area: { ...area, bottom: area.top } } : null;
    for (let index = area.left; index <= area.right; index++) {
      if (String(sheet.cells.get(area.top, index)?.value ?? '').toLowerCase() === column.toLowerCase())
        return { sheet, area: { ...body, left: index, right: index } };
    }
    return null;
  }
  return null;
}

/** A range given as an object or as its address. */
export function rangeArgument(value: unknown, workbook: Workbook, home: Sheet | null): RangeTarget {
  if (isHostObject(value) && value.className === 'Range') return value.target as RangeTarget;
  const range = typeof value === 'string' ? findRange(workbook, value, home) : null;
  if (!range) throw wrong('range');
  return range;
}

export const isRangeAreas = (
  value: unknown,
): value is HostObject & { readonly target: { readonly sheet: Sheet; readonly areas: readonly Area[] } } =>
  isHostObject(value) && value.className === 'RangeAreas';

import { inside } from '../../../src/xlsx/model/area';
import { maxColumns, maxRows, type Area, type Sheet, type Workbook } from '../../../src/xlsx/model/workbook';
import { HostError } from '../wire/errors';
import { isHostObject, type HostObject } from '../wire/hostObject';
import type { RangeTarget } from '../book/rangeTarget';
import { findRange } from '../book/findRange';

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

import type { Cell } from '../../domain/contract';
import { settingJson } from '../excel/settingJson';

/** A formula that made way for its value or a native formula, kept in the workbook to come back. */
export interface KeptFormula {
  /** Hidden name over its cells, which moves along with them. */
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  /** What was left in its cells, as Excel gives it back; null where writing broke off. */
  readonly left: readonly (readonly Cell[])[] | null;
}

export const keptName = (number: number): string => `Strippenkaart_formule_${number}`;

/** What was kept, leaving out whatever does not fit: another version or another hand may have written it. */
export function parseKept(value: unknown): readonly KeptFormula[] {
  const parsed = settingJson(value);
  return Array.isArray(parsed) ? parsed.filter(isKept) : [];
}

function isKept(item: unknown): item is KeptFormula {
  if (typeof item !== 'object' || item === null) return false;
  const { name, sheet, cell, formula, left } = item as Partial<Record<keyof KeptFormula, unknown>>;
  const isText = [name, sheet, cell, formula].every((part) => typeof part === 'string');
  return isText && (left === null || (Array.isArray(left) && left.every((row) => Array.isArray(row))));
}

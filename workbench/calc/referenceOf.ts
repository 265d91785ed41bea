import type { Area, Sheet, Workbook } from '../../src/xlsx/model/workbook';
import { evaluate } from './evaluate';
import { FormulaSyntaxError, parseFormula } from './parser';
import { CellReader } from './reader';
import { ErrorValue, Reference, Unsupported } from './values';

/** The cells that a formula comes to, as "INDEX(…):INDEX(…)" behind a defined name does; null where it comes to anything else. */
export function referenceOf(workbook: Workbook, home: Sheet, formula: string): { readonly sheet: Sheet; readonly area: Area } | null {
  const unsupported = (what: string): never => {
    throw new Unsupported(what);
  };
  const env = {
    workbook,
    language: 'en' as const,
    today: () => unsupported('TODAY'),
    reader: new CellReader('en'),
    spillOf: () => null,
    custom: (_node: unknown, name: string) => unsupported(name),
  };
  try {
    const value = evaluate(parseFormula(formula), env, { sheet: home, row: 0, column: 0 });
    return value instanceof Reference ? { sheet: value.sheet, area: value.area } : null;
  } catch (error) {
    if (error instanceof Unsupported || error instanceof FormulaSyntaxError || error instanceof ErrorValue) return null;
    throw error;
  }
}

import type { DefinedName } from '../model/workbook';
import type { NameIsSeveral } from './implicitIntersection';

/** One cell, a number, a text or a truth value. */
const single = /^=?(?:(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?\$?[A-Z]{1,3}\$?\d{1,7}$|^=?-?[\d.]+%?$|^=?"(?:[^"]|"")*"$|^=?(?:TRUE|FALSE)$/iu;

/** Which names stand for more than one cell: a sheet's own go before the workbook's. A name nobody defined is no area. */
export function severalNames(own: readonly DefinedName[], workbook: readonly DefinedName[]): NameIsSeveral {
  const several = new Map<string, boolean>();
  for (const { name, formula } of [...workbook, ...own]) several.set(name.toLowerCase(), !single.test(formula));
  return (name) => several.get(name.toLowerCase()) ?? false;
}

import type { TableKey } from '../../domain/contract';

/** Lists that come from a column of the workbook, with the name by which a drop-down finds it. */
export const lists = {
  municipalities: { name: 'Lijst_Gemeenten', table: 'municipalities', column: 'municipality' },
  members: { name: 'Lijst_Medewerkers', table: 'team', column: 'member' },
  products: { name: 'Lijst_Producten', table: 'products', column: 'product' },
  assignments: { name: 'Lijst_Opdrachten', table: 'assignments', column: 'number' },
} as const satisfies Record<string, { readonly name: string; readonly table: TableKey; readonly column: string }>;
export type ListKey = keyof typeof lists;

/** A name to be given its meaning before any drop-down refers to it: Excel refuses a rule whose name is not there. */
export interface ListName {
  readonly name: string;
  /** Of the whole column, as "Gemeenten[Gemeente]". */
  readonly column: string;
  /** The name is there already, with another meaning that was ours too. */
  readonly isThere: boolean;
}

/**
 * A column down to its last filled row: a blank cell in a named list makes Excel let any value through. It grows along with the
 * table, also where Excel keeps the cells instead of the structured reference (OfficeDev/office-js, issue 740).
 */
const listFormula = (column: string): string => `=INDEX(${column},1):INDEX(${column},MAX(1,IFERROR(MATCH(2,1/(${column}<>"")),1)))`;

/** In a name's comment: by this it is known as ours, and of which column it is, in whatever words Excel gives its formula back. */
const listMark = (column: string): string => `${marked}${column}`;
const marked = 'Strippenkaart: ';

/** Whether a name's comment says that it is ours. */
export const isOurList = (comment: string): boolean => comment.startsWith(marked);

/** What stands in the workbook under the name of a list. */
export interface NameThere {
  readonly formula: string;
  readonly comment: string;
  /** The cells it means, as "Gemeenten!A2:A13"; null where it means none, or works them out. */
  readonly address: string | null;
}

/**
 * What a name that is there is to us: ours and right, ours but to be given its meaning again, or somebody's own. One without our
 * mark is ours where it means just the column's cells, by its text or by the range: earlier versions made it so.
 */
export function standing(there: NameThere, column: string, cells: string): 'ours' | 'renew' | 'theirs' {
  if (there.comment === listMark(column)) return 'ours';
  if (isOurList(there.comment)) return 'renew';
  const means = there.address !== null && plain(there.address) === plain(cells);
  return means || there.formula === `=${column}` ? 'renew' : 'theirs';
}

const plain = (address: string): string => address.replaceAll(/[$']/g, '').toLowerCase();

export function writeListName(context: Excel.RequestContext, { name, column, isThere }: ListName): void {
  const { names } = context.workbook;
  if (!isThere) {
    names.add(name, listFormula(column), listMark(column));
    return;
  }
  const there = names.getItem(name);
  there.formula = listFormula(column);
  there.comment = listMark(column);
}

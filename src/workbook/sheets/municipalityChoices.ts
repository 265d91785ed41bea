import type { TableKey } from '../../domain/contract';
import type { NameThere } from './listNames';

/**
 * The municipalities with "Alle gemeenten" above them, for the drop-down of Opdrachten. A drop-down takes one unbroken range, and the
 * table Gemeenten may hold no row that is no municipality: a hidden sheet of ours has the choice in its first cell and below it
 * formulas that follow the table.
 */
export const choicesSheet = 'Strippenkaart lijsten';
export const choicesName = 'Lijst_Gemeenten_of_alle';

/** There are 342 municipalities, and a table may have blank rows. */
const mostRows = 400;

/** In the name's comment: by this it is known as ours, and of which list it is. */
const markOf = (municipalities: string): string => `Strippenkaart: alle, ${municipalities}`;

export type Choices = {
  /** The municipalities as a formula gives them, "Gemeenten[Gemeente]" or the cells of a plain sheet. */
  readonly municipalities: string;
  /** What is to be done first. */
  readonly state: 'make' | 'renew' | 'there';
};

/** What stands of them in the workbook; null where somebody else has the sheet or the name, or no sheet can be added. */
export function choicesThere(
  municipalities: string,
  {
    name,
    sheets,
    isProtected,
  }: { readonly name: NameThere | undefined; readonly sheets: readonly string[]; readonly isProtected: boolean },
): Choices | null {
  const hasSheet = sheets.includes(choicesSheet);
  if (hasSheet && name?.comment === markOf(municipalities)) return { municipalities, state: 'there' };
  if (hasSheet && name?.comment.startsWith(markOf(''))) return { municipalities, state: 'renew' };
  return hasSheet || name || isProtected ? null : { municipalities, state: 'make' };
}

/** `add` makes the sheet where it is not there yet. */
export function writeChoices(
  context: Excel.RequestContext,
  { municipalities, state }: Choices,
  all: string,
  add: (name: string) => Excel.Worksheet,
): void {
  if (state === 'there') return;
  const { worksheets, names } = context.workbook;
  const sheet = state === 'make' ? add(choicesSheet) : worksheets.getItem(choicesSheet);
  const cells = `'${choicesSheet}'!$A$1:$A$${mostRows + 1}`;
  sheet.getRange('A1').values = [[all]];
  // ROW() and not ROWS of its own cells: that would be circular to some programs.
  const follow = `=IFERROR(INDEX(${municipalities},ROW()-1)&"","")`;
  sheet.getRange(`A2:A${mostRows + 1}`).formulas = Array.from({ length: mostRows }, () => [follow]);
  if (state === 'renew') {
    names.getItem(choicesName).comment = markOf(municipalities);
    return;
  }
  sheet.visibility = 'Hidden';
  names.add(choicesName, `='${choicesSheet}'!$A$1:INDEX(${cells},MAX(1,IFERROR(MATCH(2,1/(${cells}<>"")),1)))`, markOf(municipalities));
}

/** The one column that may name all municipalities. */
export const mayBeForAll = (key: TableKey, column: string): boolean => key === 'assignments' && column === 'municipality';

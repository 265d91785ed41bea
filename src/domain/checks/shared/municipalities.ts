import { textOf } from '../../cells/text';
import { keyAsRead } from '../../cells/keyAsRead';
import { isBlank, isErrorCell, type Cell, type TableKey } from '../../contract';
import {
  matchMunicipality,
  rowIdentity,
  splitMunicipalities,
  type MunicipalityMatch,
  type NamedMunicipality,
  type RowIdentity,
} from '../../municipalities';
import { columnOf, type CheckContext, type WorkbookExtras } from '../define/context';
import type { Place } from '../define/finding';
import { isForAll } from '../../municipalities/forAll';

/** The municipalities of the workbook's own list, as it writes them. */
function ownMunicipalities(context: CheckContext): readonly NamedMunicipality[] {
  return context.once('own municipalities', () => {
    const { municipalities } = context.tables;
    const [name, code] = [municipalities?.columns.municipality, municipalities?.columns.code];
    if (!municipalities || name === undefined) return [];
    return municipalities.values.flatMap((cells) => {
      const text = textOf(cells[name]);
      return text === '' ? [] : [{ name: text, code: code === undefined || textOf(cells[code]) === '' ? null : textOf(cells[code]) }];
    });
  });
}

type Registered = NonNullable<WorkbookExtras['register']>[number];

/** The municipalities there are; null where they have not come yet. */
export const registerOf = ({ extras: { register } }: CheckContext): readonly Registered[] | null => (register?.length ? register : null);

/** Columns that name a municipality. */
const places: readonly (readonly [TableKey, string])[] = [
  ['allocation', 'municipality'],
  ['assignments', 'municipality'],
  ['mutations', 'municipality'],
  ['mutations', 'counterparty'],
  ['uses', 'municipality'],
  ['reviews', 'municipality'],
];

/** The tables that name municipalities, and the one that lists them. */
export const tablesWithMunicipalities: readonly TableKey[] = ['municipalities', ...places.map(([key]) => key)];

interface Unknown {
  readonly place: Place;
  readonly text: string;
  /** Several of the own list in one cell. */
  readonly several: readonly NamedMunicipality[] | null;
  readonly match: MunicipalityMatch<NamedMunicipality>;
}

/** The cells that name a municipality in a way the workbook's own list does not have, with what each means. */
export function unknownNames(context: CheckContext): readonly Unknown[] {
  return context.once('unknown municipalities', () => {
    const list = ownMunicipalities(context);
    const register = registerOf(context) ?? undefined;
    const answers = new Map<string, Pick<Unknown, 'several' | 'match'>>();
    return findUnknown(context).map(({ place, text }) => {
      let answer = answers.get(text);
      if (!answer) {
        answer = { several: splitMunicipalities(text, list, register), match: matchMunicipality(text, list, register) };
        answers.set(text, answer);
      }
      return { place, text, ...answer };
    });
  });
}

function findUnknown(context: CheckContext): readonly Pick<Unknown, 'place' | 'text'>[] {
  const list = ownMunicipalities(context);
  const unknown: Pick<Unknown, 'place' | 'text'>[] = [];
  if (list.length === 0) return unknown;
  const known = new Set(list.map(({ name }) => name.toLowerCase()));
  for (const [key, column] of places) {
    const found = context.survey(key);
    const at = columnOf(found, column)?.at;
    if (!found || at === undefined) continue;
    const strips = columnOf(found, 'strips')?.at;
    const { values } = found.table;
    const isFineCell = (cell: Cell): boolean => isBlank(cell) || isErrorCell(cell) || known.has(keyAsRead(cell)) || textOf(cell) === '';
    const distinct = columnOf(found, column)?.distinct;
    if (distinct && [...distinct.keys()].every(isFineCell)) continue;
    const fine = new Map<Cell, boolean>();
    for (let row = 0; row < values.length; row++) {
      const cell = values[row]![at]!;
      let isFine = fine.get(cell);
      if (isFine === undefined) {
        isFine = isFineCell(cell);
        if (fine.size < 4096) fine.set(cell, isFine);
      }
      if (isFine || (key === 'assignments' && strips !== undefined && isForAll(cell, values[row]![strips]!))) continue;
      unknown.push({ place: { table: key, row, column: at }, text: textOf(cell) });
    }
  }
  return unknown;
}

/** What each row of the table Gemeenten is in the register; null where a row has no name, or the register has not come. */
export function listedMunicipalities(context: CheckContext): readonly (RowIdentity<Registered> | null)[] {
  return context.once('listed municipalities', () => {
    const { municipalities: table } = context.tables;
    const register = registerOf(context);
    const [name, code] = [table?.columns.municipality, table?.columns.code];
    if (!table || name === undefined || !register) return [];
    return table.values.map((cells) => {
      const text = textOf(cells[name]);
      return text === '' ? null : rowIdentity(text, code === undefined ? '' : textOf(cells[code]), register);
    });
  });
}

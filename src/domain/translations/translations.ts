import { textOf } from '../cells/text';
import { keyInSumifs, type SumifsKey } from '../cells/keyInSumifs';
import { columnsOf, tableKeys, tables, wordKey, type ColumnDefinition, type TableKey, type TableOf } from '../contract';

/** What a cell of a column means, for who reads the rows; the cell itself stays as it is. */
export interface Translation {
  readonly table: TableKey;
  readonly column: string;
  /** What stands in the cell, as SUMIFS compares it: "Afgerond " is not "afgerond". */
  readonly written: SumifsKey;
  readonly meaning: string;
  /** Its row among those of Vertalingen. */
  readonly row: number;
}

/** Columns of names: their words may be anything. */
const named: ReadonlySet<string> = new Set(['municipality', 'counterparty', 'theme', 'phase']);

/** Whether texts of a column may be translated: words of a list, and names. The table Gemeenten itself says what the names are. */
export function isTranslated(table: TableKey, column: string, { kind }: Pick<ColumnDefinition, 'kind'>): boolean {
  return kind === 'enumeration' || (named.has(column) && table !== 'municipalities' && table !== 'menuCard');
}

type TranslationProblem = 'table' | 'column' | 'meaning' | 'double' | 'word';

/** What a row of Vertalingen says, or why it says nothing. Null for a row without a meaning: that is still to be said. */
type TranslationRow =
  { readonly ok: true; readonly translation: Translation } | { readonly ok: false; readonly problem: TranslationProblem };

export function translationRows(table: TableOf<'translations'> | undefined): readonly (TranslationRow | null)[] {
  if (!table) return [];
  const { table: of, column: at, written: says, meaning: means } = table.columns;
  const seen = new Set<string>();
  return table.values.map((cells, row): TranslationRow | null => {
    const [name, header, meaning] = [of, at, means].map((place) => (place === undefined ? '' : textOf(cells[place])));
    const written = says === undefined ? null : keyInSumifs(cells[says] ?? '');
    if (written === null || !meaning) return null;
    const key = tableKeys.find((each) => isCalled(tables[each], name ?? ''));
    if (key === undefined) return { ok: false, problem: 'table' };
    const found = columnsOf(key).find(
      ([column, definition]) => isCalled(definition, header ?? '') && isTranslated(key, column, definition),
    );
    if (!found) return { ok: false, problem: 'column' };
    const [column, { enumeration }] = found;
    if (enumeration && wordKey(enumeration, meaning) === null) return { ok: false, problem: 'meaning' };
    // A word of the list means itself.
    if (enumeration && wordKey(enumeration, String(written)) !== null) return { ok: false, problem: 'word' };
    const id = JSON.stringify([key, column, written]);
    if (seen.has(id)) return { ok: false, problem: 'double' };
    seen.add(id);
    return { ok: true, translation: { table: key, column, written, meaning, row } };
  });
}

export const translationsIn = (table: TableOf<'translations'> | undefined): readonly Translation[] =>
  translationRows(table).flatMap((row) => (row?.ok ? [row.translation] : []));

const isCalled = ({ nl, en }: { readonly nl: string; readonly en: string }, name: string): boolean =>
  [nl, en].some((own) => own.toLowerCase() === name.toLowerCase());

import { keyInSumifs, type SumifsKey } from '../cells/keyInSumifs';
import { tableKeys, type TableData, type TableKey, type WorkbookTables } from '../contract';
import { translationsIn, type Translation } from './translations';

/** Rows with cells of any kind: ranges come in as Excel hands them over. */
type Rows = Pick<TableData, 'columns'> & { readonly values: readonly (readonly unknown[])[] };

/** The tables as they are meant: each translated text in the place of what stands there. What has nothing to translate is the very same. */
export function meaningOf(written: WorkbookTables): WorkbookTables {
  const translations = translationsIn(written.translations);
  if (translations.length === 0) return written;
  const meant = tableKeys.flatMap((key): readonly (readonly [TableKey, TableData])[] => {
    const table: TableData | undefined = written[key];
    return table ? [[key, remembered(table, key, written.translations, translations)]] : [];
  });
  return Object.fromEntries(meant) as WorkbookTables;
}

/** Per table as read: an edit elsewhere does not make it another. */
const known = new WeakMap<TableData, { readonly by: object | undefined; readonly meant: TableData }>();

function remembered(table: TableData, key: TableKey, by: object | undefined, translations: readonly Translation[]): TableData {
  const before = known.get(table);
  if (before?.by === by) return before!.meant;
  const meant = translated(table, key, translations);
  known.set(table, { by, meant });
  return meant;
}

/** One table with its texts as they are meant. */
export function translated<T extends Rows>(table: T, key: TableKey, translations: readonly Translation[]): T {
  const columns: Readonly<Partial<Record<string, number>>> = table.columns;
  const byPlace = new Map<number, Map<SumifsKey, string>>();
  for (const { table: of, column, written, meaning } of translations) {
    const at = columns[column];
    if (of !== key || at === undefined) continue;
    const own = byPlace.get(at) ?? new Map<SumifsKey, string>();
    own.set(written, meaning);
    byPlace.set(at, own);
  }
  if (byPlace.size === 0) return table;
  const meanings = [...byPlace].map(([at, own]) => [at, lookup(own)] as const);
  return {
    ...table,
    values: table.values.map((row) => {
      let changed: unknown[] | null = null;
      for (const [at, meaning] of meanings) {
        const meant = meaning(row[at]);
        if (meant !== undefined) (changed ??= [...row])[at] = meant;
      }
      return changed ?? row;
    }),
  };
}

/** Words come back over thousands of rows: each is looked up once. */
function lookup(own: ReadonlyMap<SumifsKey, string>): (cell: unknown) => string | undefined {
  const seen = new Map<unknown, string | undefined>();
  return (cell) => {
    if (!seen.has(cell)) seen.set(cell, own.get(keyInSumifs(cell)));
    return seen.get(cell);
  };
}

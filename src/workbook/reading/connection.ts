import { headerKey as plain, tableKeys, tables, type TableKey } from '../../domain/contract';
import type { MappedTable, Mapping } from '../../domain/mapping/mapping';

/** Which table or sheet of the workbook is which of the contract. */
export interface Connected {
  readonly key: TableKey;
  readonly sheet: string;
  /** Null where a plain sheet with a header row is connected. */
  readonly tableName: string | null;
  /** Of a plain sheet: its header row as the user sees it. */
  readonly headerRow: number | null;
  /** Of a table; a plain sheet's are read with its values. */
  readonly headers: readonly string[];
  readonly hasTotals: boolean;
  /** How the user connected it; null where it was found by its name. */
  readonly mapped: MappedTable | null;
}

/** A table as Excel lists it, before anybody knows what it is. */
export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly showTotals: boolean;
}

/** Of these the add-in writes single rows back by their place: they stand in one sheet. */
const inOnePlace: ReadonlySet<TableKey> = new Set(['allocation', 'settings']);

/**
 * Finds our tables among the workbook's: by the user's mapping first, then by the contract's name in either language.
 * A table may have several sources, in the order of the mapping; what is no longer there has none.
 */
export function connect(listed: readonly ListedTable[], mapping: Mapping | null, sheets: readonly string[] = []): readonly Connected[] {
  return tableKeys.flatMap((key): readonly Connected[] => {
    const mapped = mapping?.tables.filter(({ table }) => table === key) ?? [];
    if (mapped.length > 0)
      return mapped.slice(0, inOnePlace.has(key) ? 1 : undefined).flatMap((each) => sourceOf(each, listed, sheets) ?? []);
    const found = [tables[key].nl, tables[key].en].flatMap((name) => listed.find((table) => plain(table.name) === plain(name)) ?? [])[0];
    return found ? [ofTable(key, found, null)] : [];
  });
}

function sourceOf(mapped: MappedTable, listed: readonly ListedTable[], sheets: readonly string[]): Connected | null {
  if (mapped.tableName === null) {
    const sheet = sheets.find((name) => plain(name) === plain(mapped.sheet));
    return sheet === undefined
      ? null
      : { key: mapped.table, sheet, tableName: null, headerRow: mapped.headerRow, headers: [], hasTotals: false, mapped };
  }
  const wanted = plain(mapped.tableName);
  const named = listed.find((table) => plain(table.name) === wanted) ?? renamed(mapped, listed);
  return named ? ofTable(mapped.table, named, mapped) : null;
}

/** A table that got another name: the only one on its sheet that still has every header. */
function renamed(mapped: MappedTable, listed: readonly ListedTable[]): ListedTable | null {
  const wanted = Object.values(mapped.columns).map(plain);
  const [found, another] = listed.filter(
    ({ sheet, headers }) =>
      plain(sheet) === plain(mapped.sheet) && wanted.every((header) => headers.some((each) => plain(each) === header)),
  );
  return found && !another ? found : null;
}

const ofTable = (key: TableKey, { name, sheet, headers, showTotals }: ListedTable, mapped: MappedTable | null): Connected => ({
  key,
  sheet,
  tableName: name,
  headerRow: null,
  headers,
  hasTotals: showTotals,
  mapped,
});

/**
 * A hidden name on the header of each plain sheet that is connected: it moves along when the sheet gets another name
 * or rows are put above. Numbered as the mapping's tables are.
 */
export const anchorPrefix = 'Strippenkaart_bron_';

/** The mapping with each plain sheet's place as its anchor has it now. */
export function followAnchors(mapping: Mapping, names: readonly { readonly name: string; readonly formula: string }[]): Mapping {
  return {
    tables: mapping.tables.map((mapped, index) => {
      if (mapped.tableName !== null) return mapped;
      const place = placeIn(names.find(({ name }) => name === `${anchorPrefix}${index + 1}`)?.formula ?? '');
      return place ? { ...mapped, sheet: place.sheet, headerRow: place.row } : mapped;
    }),
  };
}

/** The sheet and row of "='Opdrachten 2026'!$A$4"; null for a reference that is lost ("=#REF!"). */
function placeIn(formula: string): { readonly sheet: string; readonly row: number } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]+\$?(\d+)$/.exec(formula);
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return match && sheet !== undefined ? { sheet, row: Number(match[3]) } : null;
}

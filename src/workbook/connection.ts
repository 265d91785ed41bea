import { columnsOf, tableKeys, tables, type TableKey } from '../domain/contract';

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
}

/** A table as Excel lists it, before anybody knows what it is. */
export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly showTotals: boolean;
}

/** What the user confirmed in Inrichten, kept in the workbook: contract column to the header that holds it. */
export interface Mapping {
  readonly tables: readonly MappedTable[];
}
export interface MappedTable {
  readonly table: TableKey;
  readonly sheet: string;
  /** Null where it is a plain sheet with a header row. */
  readonly tableName: string | null;
  /** Header row of a plain sheet, as the user sees it (1-based). */
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
}

export const mappingSetting = 'strippenkaart.mapping';

const plain = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/** Finds our tables among the workbook's: by the user's mapping first, then by the contract's name in either language. */
export function connect(listed: readonly ListedTable[], mapping: Mapping | null, sheets: readonly string[] = []): readonly Connected[] {
  return tableKeys.flatMap((key): Connected[] => {
    const mapped = mapping?.tables.find(({ table }) => table === key);
    if (mapped && mapped.tableName === null) {
      const sheet = sheets.find((name) => plain(name) === plain(mapped.sheet));
      return sheet === undefined ? [] : [{ key, sheet, tableName: null, headerRow: mapped.headerRow, headers: [], hasTotals: false }];
    }
    const wanted = !mapped?.tableName ? [tables[key].nl, tables[key].en] : [mapped.tableName];
    const found = wanted.flatMap((name) => listed.find((table) => plain(table.name) === plain(name)) ?? [])[0];
    return found ? [{ key, sheet: found.sheet, tableName: found.name, headerRow: null, headers: found.headers, hasTotals: found.showTotals }] : [];
  });
}

/** Where each contract column stands: the user's mapping, else the contract's header in either language, else a synonym that only one header matches. */
export function columnPlaces(key: TableKey, headers: readonly string[], mapping: Mapping | null): Readonly<Record<string, number>> {
  const mapped = mapping?.tables.find(({ table }) => table === key)?.columns ?? {};
  const places: Record<string, number> = {};
  const at = new Map<string, number>();
  headers.forEach((header, index) => { if (!at.has(plain(header))) at.set(plain(header), index); });
  const taken = new Set<number>();
  const take = (column: string, place: number | undefined): void => {
    if (place === undefined || column in places || taken.has(place)) return;
    places[column] = place;
    taken.add(place);
  };
  for (const [column, header] of Object.entries(mapped)) take(column, at.get(plain(header)));
  for (const [column, { nl, en }] of columnsOf(key)) take(column, at.get(plain(nl)) ?? at.get(plain(en)));
  for (const [column, { synonyms }] of columnsOf(key)) {
    const matches = synonyms.flatMap((synonym) => at.get(plain(synonym)) ?? []).filter((place) => !taken.has(place));
    if (matches.length === 1) take(column, matches[0]);
  }
  return places;
}

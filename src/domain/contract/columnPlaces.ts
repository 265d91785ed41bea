import { cleanText } from './cleanText';
import { plainHeader } from './plainHeader';
import { columnsOf, type TableKey } from './tables';

/** One header however its capitals and spaces are. */
export const headerKey = (header: string): string => cleanText(header).toLowerCase();

/** A column that several headers could be: none is chosen, people are asked. */
export interface AmbiguousColumn {
  readonly column: string;
  /** Places of the headers. */
  readonly headers: readonly number[];
}

interface ColumnPlaces {
  /** Where each contract column stands; one that is not there, or in doubt, has no entry. */
  readonly places: Readonly<Record<string, number>>;
  readonly ambiguous: readonly AmbiguousColumn[];
}

/** Columns a table may do without, but that say which rows count, and when: in doubt about them no figure stands. */
export const decidesCounting = (column: string): boolean => ['period', 'status', 'from', 'to'].includes(column);

/** The columns that have no place because several headers could be each of them, of those that a table cannot do without or that say which rows count. */
export function doubtfulColumns(
  key: TableKey,
  { headers, columns }: { readonly headers: readonly string[]; readonly columns: Readonly<Partial<Record<string, number>>> },
): readonly AmbiguousColumn[] {
  const open = columnsOf(key).filter(([column, { needed }]) => (needed || decidesCounting(column)) && columns[column] === undefined);
  if (open.length === 0) return [];
  const { ambiguous } = columnPlaces(key, headers);
  return ambiguous.filter(({ column }) => open.some(([each]) => each === column));
}

/**
 * The one reader of headers, for the pane, the functions and the checks: the contract's own header in Dutch, then in
 * English, else a synonym; last, either of them with brackets or punctuation ("Strippen (2026):"). A header that is there twice,
 * or two synonyms side by side, could both be meant: then the column has no place and is named.
 */
export function columnPlaces(key: TableKey, headers: readonly string[]): ColumnPlaces {
  const at = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const name = headerKey(header);
    if (name !== '') at.set(name, [...(at.get(name) ?? []), index]);
  });
  const places: Record<string, number> = {};
  const ambiguous: AmbiguousColumn[] = [];
  const settled = new Set<string>();
  const taken = new Set<number>();
  const settle = (column: string, found: readonly number[]): void => {
    const free = found.filter((place) => !taken.has(place));
    const [first] = free;
    if (first === undefined || settled.has(column)) return;
    settled.add(column);
    if (free.length === 1) {
      places[column] = first;
      taken.add(first);
    } else ambiguous.push({ column, headers: free });
  };
  for (const [column, { nl, en }] of columnsOf(key)) settle(column, at.get(headerKey(nl)) ?? at.get(headerKey(en)) ?? []);
  for (const [column, { synonyms }] of columnsOf(key)) {
    settle(
      column,
      [...new Set(synonyms)].flatMap((synonym) => at.get(headerKey(synonym)) ?? []).sort((one, other) => one - other),
    );
  }
  const plain = new Map<string, number[]>();
  headers.forEach((header, index) => {
    const name = plainHeader(header);
    if (name !== '' && name !== headerKey(header)) plain.set(name, [...(plain.get(name) ?? []), index]);
  });
  if (plain.size > 0)
    for (const [column, { nl, en, synonyms }] of columnsOf(key)) {
      const names = new Set([nl, en, ...synonyms].map(plainHeader));
      settle(
        column,
        [...names].flatMap((name) => plain.get(name) ?? []).sort((one, other) => one - other),
      );
    }
  return { places, ambiguous };
}

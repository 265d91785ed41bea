import { columnPlaces, columnsOf, tables, type Cell, type TableKey } from '../contract';
import { cleanText } from '../cells/text';
import type { MappedTable } from './mapping';
import { proposeMapping, sheetFit, type TableProposal } from './proposeMapping';
import type { KnownValues } from './values';

/** A table or sheet that nobody connected yet, with a sample of its rows. */
export interface Unconnected {
  readonly sheet: string;
  /** Null for a plain sheet. */
  readonly tableName: string | null;
  /** As the user sees it. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Most of the contract's columns, by their own names or usual ones. */
const sureFrom = 0.7;
/** Nearer than this, another table is as likely. */
const clearBy = 0.05;
/** A table of few columns ("Naam", "Gemeente") is only one by nearly everything it has, or by its name. */
const surelyFrom = 0.84;
const wellKnown: ReadonlySet<TableKey> = new Set(['municipalities', 'allocation', 'assignments']);
/** Of these there is one: the add-in writes rows back by their place. */
const single: ReadonlySet<TableKey> = new Set(['allocation', 'settings', 'municipalities']);

/**
 * What a workbook's tables and sheets are without doubt, for who has nobody to ask: every needed column is there by name, and no
 * other table comes near. A sheet that is called as the table is goes before others; else all of them together are the table.
 */
export function assumeMapping(sources: readonly Unconnected[], taken: ReadonlySet<TableKey>, known: KnownValues): readonly MappedTable[] {
  const found = new Map<TableKey, { readonly mapped: MappedTable; readonly score: number; readonly isNamed: boolean }[]>();
  for (const source of sources) {
    const [best, second] = proposeMapping(source.headers, source.rows, source.tableName ?? source.sheet, known);
    if (!best || taken.has(best.table) || !isSure(best, source) || (second && best.score - second.score < clearBy)) continue;
    const { nl, en } = tables[best.table];
    const isNamed = [source.sheet, source.tableName ?? ''].some((name) =>
      [nl, en].some((own) => cleanText(name).toLowerCase() === own.toLowerCase()),
    );
    found.set(best.table, [...(found.get(best.table) ?? []), { mapped: mappedAs(source, best), score: best.score, isNamed }]);
  }
  return [...found].flatMap(([key, candidates]) => {
    const named = candidates.filter(({ isNamed }) => isNamed);
    const chosen = [...(named.length > 0 ? named : candidates)].sort((one, other) => other.score - one.score);
    return (single.has(key) || named.length > 0 ? chosen.slice(0, 1) : chosen).map(({ mapped }) => mapped);
  });
}

function isSure({ table, score, missing, columns }: TableProposal, { sheet, tableName }: Unconnected): boolean {
  const needed = new Set(columnsOf(table).flatMap(([column, definition]) => (definition.needed ? [column] : [])));
  const isCalledSo = wellKnown.has(table) || sheetFit(table, sheet) > 0 || sheetFit(table, tableName ?? '') > 0;
  return (
    score >= (isCalledSo ? sureFrom : surelyFrom) &&
    missing.length === 0 &&
    columns.every(({ column, by }) => column === null || !needed.has(column) || by === 'name' || by === 'synonym')
  );
}

/** Only columns whose header says what they are, and that no other header could be as well: that is for people to say. */
function mappedAs({ sheet, tableName, headerRow, headers }: Unconnected, { table, columns }: TableProposal): MappedTable {
  const doubtful = new Set(columnPlaces(table, headers).ambiguous.map(({ column }) => column));
  const named = columns.filter(({ column, by }) => (by === 'name' || by === 'synonym') && !doubtful.has(column ?? ''));
  return { table, sheet, tableName, headerRow, columns: Object.fromEntries(named.map(({ column, header }) => [column, header])) };
}

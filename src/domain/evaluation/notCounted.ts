import type { CapacityProblem } from '../capacity';
import type { TableKey } from '../contract';
import type { LedgerGap } from '../ledger';
import type { LeftOut } from './tableRows';

/** What a row is left out of. */
export type NotCountedEffect =
  | 'users'
  | 'kinds'
  | 'response'
  | 'cards'
  | 'sharing'
  | 'hours'
  | 'time'
  | 'status'
  | 'uses'
  | 'products'
  | 'satisfaction'
  | 'longTerm'
  | 'capacity';

/** Rows left out of a figure for one reason: the same column of the same table. */
export interface NotCounted {
  readonly effect: NotCountedEffect;
  readonly table: TableKey;
  /** Contract column that does not tell. */
  readonly column: string;
  /** Where: each row once, in the order of the table. */
  readonly places: readonly { readonly sheet: string; readonly cell: string }[];
  /** What those rows say in strips, of the cards alone; null where none of them holds a number. */
  readonly strips: number | null;
}

/** All that the figures of a period leave out, by kind: the cards first. */
export function notCountedIn(
  gaps: readonly LedgerGap[],
  leftOut: readonly LeftOut[],
  problems: readonly CapacityProblem[],
): readonly NotCounted[] {
  const found = new Map<string, NotCounted & { places: { sheet: string; cell: string }[] }>();
  const add = (each: Omit<NotCounted, 'places'>, place: { sheet: string; cell: string }): void => {
    const key = `${each.effect} ${each.table} ${each.column}`;
    const known = found.get(key);
    found.set(key, {
      ...each,
      places: [...(known?.places ?? []), place],
      strips: known === undefined || known.strips === null ? each.strips : known.strips + (each.strips ?? 0),
    });
  };
  for (const { table, reason, sheet, cell, strips } of gaps) {
    const column = reason === 'strips' && table === 'allocation' ? 'total' : reason;
    add({ effect: 'cards', table, column, strips }, { sheet, cell });
  }
  for (const { table, column, sheet, cell } of leftOut)
    add({ effect: effectOf(table, column), table, column, strips: null }, { sheet, cell });
  for (const { table, name, sheet, cell } of problems) add({ effect: 'capacity', table, column: name, strips: null }, { sheet, cell });
  return [...found.values()];
}

function effectOf(table: TableKey, column: string): NotCountedEffect {
  if (table === 'uses') return column === 'municipality' ? 'users' : 'uses';
  if (table === 'products') return productEffects[column] ?? 'products';
  if (table === 'baseline') return 'longTerm';
  if (table === 'reviews' && column === 'assignment') return 'response';
  if (table === 'reviews' || column === 'satisfaction') return 'satisfaction';
  if (column === 'hours') return 'hours';
  if (column === 'status') return 'status';
  return ['requested', 'start', 'end'].includes(column) ? 'time' : 'sharing';
}

const productEffects: Readonly<Record<string, NotCountedEffect>> = { hours: 'hours', kind: 'kinds', origin: 'sharing' };

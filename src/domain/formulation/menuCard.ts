import { isErrorCell, wordKey, type Cell, type ColumnKey, type Level, type TableOf } from '../contract';
import { textOf } from '../cells/text';
import type { AssignmentRow } from './formulationOf';

/** A standard assignment to start a row from; [square brackets] are for the municipality to fill in. */
export interface MenuItem {
  /** Stable, to recognise the item by when its texts were edited. */
  readonly code: string;
  readonly title: string;
  readonly theme: string;
  readonly level: Level | null;
  /** Strips it usually takes, from and up to; null where the table does not say. */
  readonly strips: readonly [number, number] | null;
  readonly reason: string;
  readonly goal: string;
  readonly result: string;
}

/** The menu card as shipped (JSON); null where the text is not one. */
export function parseMenuCard(value: unknown): readonly MenuItem[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((each: unknown): MenuItem | null => {
    if (typeof each !== 'object' || each === null) return null;
    const { code, titel, thema, niveau, strippen, aanleiding, doel, resultaat } = each as Readonly<Record<string, unknown>>;
    const [from, to]: readonly unknown[] = Array.isArray(strippen) ? strippen : [];
    const item = menuItem({
      code,
      title: titel,
      theme: thema,
      level: niveau,
      stripsFrom: from,
      stripsTo: to,
      reason: aanleiding,
      goal: doel,
      result: resultaat,
    });
    return item?.strips ? item : null;
  });
  return items.some((item) => item === null) ? null : items.filter((item) => item !== null);
}

/** The table Menukaart as people edited it; rows without a title are left out. */
export function readMenuCard({ columns, values }: TableOf<'menuCard'>): readonly MenuItem[] {
  return values.flatMap((row) => menuItem(Object.fromEntries(Object.entries(columns).map(([column, at]) => [column, row[at]]))) ?? []);
}

/** A row of the table Menukaart, in the order of the contract's columns. */
export function menuRow({ code, title, theme, level, strips, reason, goal, result }: MenuItem): readonly Cell[] {
  return [code, title, theme, level ?? '', strips?.[0] ?? '', strips?.[1] ?? '', reason, goal, result];
}

/** What a new assignment takes over; a draft, with the fewest strips it usually takes. */
export function draftFrom({
  title,
  theme,
  level,
  strips,
  reason,
  goal,
  result,
}: MenuItem): AssignmentRow & Readonly<Record<'theme' | 'level' | 'strips' | 'status', Cell>> {
  return { title, theme, level: level ?? '', strips: strips?.[0] ?? '', status: 'concept', reason, goal, result };
}

function menuItem({
  code,
  title,
  theme,
  level,
  stripsFrom,
  stripsTo,
  reason,
  goal,
  result,
}: Readonly<Partial<Record<ColumnKey<'menuCard'>, unknown>>>): MenuItem | null {
  const text = (value: unknown): string =>
    typeof value === 'number' ? String(value) : typeof value === 'string' && !isErrorCell(value) ? value.trim() : '';
  if (text(title) === '') return null;
  return {
    code: text(code) || textOf(text(title)).toLowerCase(),
    title: text(title),
    theme: text(theme),
    level: wordKey('level', text(level)),
    strips: stripsBetween(stripsFrom, stripsTo),
    reason: text(reason),
    goal: text(goal),
    result: text(result),
  };
}

/** One of the two is enough; the lower goes first. */
function stripsBetween(from: unknown, to: unknown): MenuItem['strips'] {
  const known = [from, to].filter((value) => typeof value === 'number');
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}

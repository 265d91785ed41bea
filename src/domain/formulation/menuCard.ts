import { countedValue, rowsOf, textOf } from '../cells';
import { wordKey, type Cell, type Level, type TableOf } from '../contract';
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
    const text = (value: unknown): string => (typeof value === 'number' || typeof value === 'string' ? textOf(value) : '');
    const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);
    const item = menuItem({
      code: text(code),
      title: text(titel),
      theme: text(thema),
      level: text(niveau),
      strips: [number(from), number(to)],
      reason: text(aanleiding),
      goal: text(doel),
      result: text(resultaat),
    });
    return item?.strips ? item : null;
  });
  return items.some((item) => item === null) ? null : items.filter((item) => item !== null);
}

/** The table Menukaart as people edited it; rows without a title are left out. */
export function readMenuCard(table: TableOf<'menuCard'>): readonly MenuItem[] {
  return rowsOf(table).flatMap(
    (row) =>
      menuItem({
        code: row.text('code'),
        title: row.text('title'),
        theme: row.text('theme'),
        level: row.text('level'),
        strips: [countedValue(row.number('stripsFrom')), countedValue(row.number('stripsTo'))],
        reason: row.text('reason'),
        goal: row.text('goal'),
        result: row.text('result'),
      }) ?? [],
  );
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

type Words = Readonly<Record<'code' | 'title' | 'theme' | 'level' | 'reason' | 'goal' | 'result', string>>;

function menuItem({ code, level, strips, ...words }: Words & { readonly strips: readonly (number | null)[] }): MenuItem | null {
  if (words.title === '') return null;
  return { ...words, code: code || words.title.toLowerCase(), level: wordKey('level', level), strips: stripsBetween(strips) };
}

/** One of the two is enough; the lower goes first. */
function stripsBetween(strips: readonly (number | null)[]): MenuItem['strips'] {
  const known = strips.filter((value) => value !== null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}

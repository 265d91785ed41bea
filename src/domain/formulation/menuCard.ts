import { wordKey, type Cell, type Level } from '../contract';
import type { AssignmentRow } from './formulationOf';

/** A standard assignment to start a row from; [square brackets] are for the municipality to fill in. */
export interface MenuItem {
  /** Stable, to recognise the item by when its texts were edited. */
  readonly code: string;
  readonly title: string;
  readonly theme: string;
  readonly level: Level | null;
  /** Strips it usually takes, from and up to. */
  readonly strips: readonly [number, number];
  readonly reason: string;
  readonly goal: string;
  readonly result: string;
}

/** Headers of the table Menukaart, and the fields of assets/data/menukaart.json in lower case. */
export const menuHeaders = ['Code', 'Titel', 'Thema', 'Niveau', 'Strippen van', 'Strippen tot', 'Aanleiding', 'Doel', 'Resultaat'] as const;

/** The menu card as shipped (JSON); null where the text is not one. */
export function parseMenuCard(value: unknown): readonly MenuItem[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((each: unknown): MenuItem | null => {
    if (typeof each !== 'object' || each === null) return null;
    const { code, titel, thema, niveau, strippen, aanleiding, doel, resultaat } = each as Readonly<Record<string, unknown>>;
    const [from, to]: readonly unknown[] = Array.isArray(strippen) ? strippen : [];
    return menuItem([code, titel, thema, niveau, from, to, aanleiding, doel, resultaat]);
  });
  return items.some((item) => item === null) ? null : items.filter((item) => item !== null);
}

/** The table Menukaart as the user edited it, by its headers; rows without a title or strips are left out. */
export function readMenuCard(headers: readonly string[], rows: readonly (readonly Cell[])[]): readonly MenuItem[] {
  const places = menuHeaders.map((header) => headers.findIndex((each) => each.trim().toLowerCase() === header.toLowerCase()));
  return rows.flatMap((row) => menuItem(places.map((at) => row[at] ?? '')) ?? []);
}

/** A row of the table Menukaart, in the order of its headers. */
export function menuRow({ code, title, theme, level, strips, reason, goal, result }: MenuItem): readonly Cell[] {
  return [code, title, theme, level ?? '', strips[0], strips[1], reason, goal, result];
}

/** What a new assignment takes over; a draft, with the fewest strips it usually takes. */
export function draftFrom({ title, theme, level, strips, reason, goal, result }: MenuItem): AssignmentRow & Readonly<Record<'theme' | 'level' | 'strips' | 'status', Cell>> {
  return { title, theme, level: level ?? '', strips: strips[0], status: 'concept', reason, goal, result };
}

function menuItem([code, title, theme, level, from, to, reason, goal, result]: readonly unknown[]): MenuItem | null {
  const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
  if (text(title) === '' || typeof from !== 'number' || typeof to !== 'number' || !(from <= to)) return null;
  return {
    code: text(code) || text(title).toLowerCase(), title: text(title), theme: text(theme), level: wordKey('level', text(level)),
    strips: [from, to], reason: text(reason), goal: text(goal), result: text(result),
  };
}

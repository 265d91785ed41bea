import { isBlank, isErrorCell, type Cell } from '../contract';

interface Numbered {
  readonly prefix: string;
  readonly digits: string;
  readonly isNumber: boolean;
}

/**
 * The number that comes next in the workbook's own way of numbering: 2026-061 after 2026-060, 17 after 16, O-12 after O-11.
 * Where the numbers carry a year, those of the period's own year count, and a new year starts at 1. Where a workbook numbers in several
 * ways the most used one goes on; where it has no number yet, the year goes before.
 */
export function nextNumber(numbers: readonly Cell[], period: string): Cell {
  const year = /^(\d{4})/.exec(period.trim())?.[1] ?? null;
  const groups = new Map<string, Numbered[]>();
  for (const cell of numbers) {
    const numbered = numberedOf(cell);
    if (numbered) groups.set(numbered.prefix.toLowerCase(), [...(groups.get(numbered.prefix.toLowerCase()) ?? []), numbered]);
  }
  const ofYear = [...groups.values()].filter(([one]) => year !== null && one?.prefix.includes(year));
  const group = mostUsed(ofYear.length > 0 ? ofYear : [...groups.values()]);
  const highest = group?.reduce((best, each) => (Number(each.digits) >= Number(best.digits) ? each : best));
  if (!highest) return year === null ? 1 : `${year}-001`;
  const { prefix, digits, isNumber } = highest;
  const old = yearIn.exec(prefix)?.[0];
  if (year !== null && old !== undefined && old !== year) return prefix.replace(yearIn, year) + '1'.padStart(digits.length, '0');
  const next = String(Number(digits) + 1).padStart(digits.length, '0');
  return isNumber ? Number(next) : prefix + next;
}

/** A number as the rows have theirs: a figure where they are figures, else text. */
export function numberCell(text: string, numbers: readonly Cell[]): Cell {
  const same = numbers.find((cell) => !isBlank(cell) && String(cell).trim().toLowerCase() === text.trim().toLowerCase());
  if (same !== undefined) return same;
  return /^[1-9]\d{0,8}$/.test(text.trim()) && numbers.some((cell) => typeof cell === 'number') ? Number(text) : text.trim();
}

const yearIn = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

function numberedOf(cell: Cell): Numbered | null {
  if (isBlank(cell) || isErrorCell(cell)) return null;
  const match = /^(.*?)(\d{1,9})$/.exec(String(cell).trim());
  return match ? { prefix: match[1] ?? '', digits: match[2] ?? '', isNumber: typeof cell === 'number' } : null;
}

/** Of equally used ways the one met last. */
const mostUsed = (groups: readonly (readonly Numbered[])[]): readonly Numbered[] | undefined =>
  groups.reduce<readonly Numbered[] | undefined>((best, each) => (each.length >= (best?.length ?? 0) ? each : best), undefined);

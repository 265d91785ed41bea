import type { Finding } from '../../../domain/checks';

/** What an edit did to the list of findings; null where it is the same list. */
export type News =
  | { readonly kind: 'fewer' | 'more'; readonly number: number; readonly all: number }
  | { readonly kind: 'changed'; readonly all: number }
  | { readonly kind: 'nothingLeft' };

export function newsOf(before: readonly Finding[], now: readonly Finding[]): News | null {
  const [number, all] = [Math.abs(now.length - before.length), now.length];
  if (number === 0) return now.every((finding, index) => isSame(finding, before[index])) ? null : { kind: 'changed', all };
  if (all === 0) return { kind: 'nothingLeft' };
  return { kind: now.length < before.length ? 'fewer' : 'more', number, all };
}

const isSame = (one: Finding, other: Finding | undefined): boolean =>
  other !== undefined &&
  one.code === other.code &&
  one.sheet === other.sheet &&
  one.cell === other.cell &&
  one.value === other.value &&
  one.severity === other.severity;

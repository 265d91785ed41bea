import type { Cell } from '../contract';
import { textOf } from './text';

/** Names that Excel would look up as one: without regard to case and outer spaces, a number as its text. */
export function keyAsRead(cell: Cell | undefined): string {
  return typeof cell === 'string' && isPlain(cell) ? cell : textOf(cell).toLowerCase();
}

/** One word of figures, small letters and dashes, as most numbers of assignments are: nothing to clean. */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 40 || code > 122 || (code > 64 && code < 91)) return false;
  }
  return true;
}

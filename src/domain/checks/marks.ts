/** What a text shows of itself at first sight; each check looks further at the texts with its mark. */
export const mark = {
  /** Starts with = + - @ or a tab. */
  formula: 1,
  /** Spaces around it, or odd and invisible ones anywhere. */
  spaces: 2,
  /** Figures in the shape of a telephone or citizen service number. */
  digits: 4,
  /** An @. */
  at: 8,
  /** Starts with #, as a cell error does. */
  error: 16,
} as const;

/** Wider than the shapes looked for (personalData), so that nothing is missed. */
const longNumber = /\d{9}|\d{3,4}[. ]\d{2,3}[. ]\d{2,3}|(?:\+31|\b0031|\b0[1-9(]|\(0)[\d ().-]{7}/;
/** Odd spaces beyond Latin-1; for a Latin-1 text the engine knows at once that there are none. */
const wideSpace = /[\u1680\u2000-\u200b\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;

/** The marks of a text; 0 for an ordinary one. */
export function marksOf(text: string): number {
  let marks = edgeMarks(text);
  if (hasOddSpace(text)) marks |= mark.spaces;
  if (text.includes('@')) marks |= mark.at;
  if (hasLongNumber(text)) marks |= mark.digits;
  return marks;
}

/** The marks that show in the first and last character. */
function edgeMarks(text: string): number {
  const first = text.charCodeAt(0);
  // Most texts start with a letter and end with a letter, figure or full stop.
  if (first > 64 && text.charCodeAt(text.length - 1) > 32) return 0;
  if (first === 35) return mark.error | (text.charCodeAt(text.length - 1) <= 32 ? mark.spaces : 0);
  const formula = first === 61 || first === 43 || first === 45 || first === 64 || first === 9 ? mark.formula : 0;
  return formula | (first <= 32 || text.charCodeAt(text.length - 1) <= 32 ? mark.spaces : 0);
}

function hasOddSpace(text: string): boolean {
  return text.includes('\u00a0') || wideSpace.test(text);
}

const hasLongNumber = (text: string): boolean => hasFigures(text) && longNumber.test(text);

/**
 * Whether eight characters in a row could be part of a long number, of which most are figures. Looking at every fifth
 * character is enough: in no way of writing a long number does one step of five after another fall between the figures.
 */
function hasFigures(text: string): boolean {
  const { length } = text;
  for (let at = 4; at < length; at += 5) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) continue;
    let from = at;
    while (from > 0 && isFigureOrGap(text.charCodeAt(from - 1))) from--;
    let to = at + 1;
    while (to < length && isFigureOrGap(text.charCodeAt(to))) to++;
    if (to - from >= 8 && figuresIn(text, from, to) >= 8) return true;
    // On with the first step of five past this run.
    at += 5 * Math.floor((to - at) / 5);
  }
  return false;
}

/** A figure, or one of the characters people put between figures: space . ( ) - + */
function isFigureOrGap(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 32 || (code >= 40 && code <= 46 && code !== 44 && code !== 42);
}

function figuresIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) >= 48) count++;
  return count;
}

/** What a text shows of itself at first sight; each check looks further at the texts with its mark. */
export const mark = {
  /** Starts with = + - @, a tab or a carriage return. */
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
  if (longNumber.test(text)) marks |= mark.digits;
  return marks;
}

/** Whether any of the texts put together may have a mark, but for what shows at their edges. */
export function mayHaveMarks(joined: string): boolean {
  return joined.includes('@') || hasOddSpace(joined) || (mayHoldLongNumber(joined) && longNumber.test(joined));
}

/** Whether the first or last character has a mark. */
export function hasOddEdge(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts start with a letter.
  return text.charCodeAt(text.length - 1) <= 32 || (first < 65 && edgeMarks(text) !== 0);
}

/** The marks that show in the first and last character. */
function edgeMarks(text: string): number {
  const first = text.charCodeAt(0);
  const spaces = first <= 32 || text.charCodeAt(text.length - 1) <= 32 ? mark.spaces : 0;
  if (first === 35) return mark.error | spaces;
  const isFormula = first === 61 || first === 43 || first === 45 || first === 64 || first === 9 || first === 13;
  return isFormula ? mark.formula | spaces : spaces;
}

function hasOddSpace(text: string): boolean {
  return text.includes('\u00a0') || wideSpace.test(text);
}

const encoder = new TextEncoder();
let bytes = new Uint8Array(65_536);
let pairs = new Uint16Array(bytes.buffer);
/** Set in a byte that is a letter or belongs to a character beyond ASCII, for two of them. */
const lettersOfPair = 0xc0c0;

/**
 * Whether there may be a long number: eight figures and more with nothing but spaces . ( ) - + between them, in no shape that is
 * certainly another number. Every shape looked for is nine characters or more without a letter, and nine in a row always hold a
 * pair that starts at a multiple of eight, with two pairs more before or after it: only those are looked at. As bytes, since those
 * are read much faster than a text.
 */
function mayHoldLongNumber(text: string): boolean {
  if (bytes.length < 3 * text.length) {
    bytes = new Uint8Array(4 * text.length);
    pairs = new Uint16Array(bytes.buffer);
  }
  const length = encoder.encodeInto(text, bytes).written;
  const all = pairs;
  for (let pair = 0; 2 * pair < length; pair += 4) {
    if ((all[pair]! & lettersOfPair) !== 0) continue;
    if (
      ((all[pair + 1]! | all[pair + 2]!) & lettersOfPair) !== 0 &&
      (pair === 0 || ((all[pair - 1]! | all[pair - 2]!) & lettersOfPair) !== 0)
    )
      continue;
    let from = 2 * pair;
    while (from > 0 && isFigureOrGap(bytes[from - 1]!)) from--;
    let to = 2 * pair;
    while (to < length && isFigureOrGap(bytes[to]!)) to++;
    if (to - from >= 8 && couldBeLongNumber(from, to)) return true;
  }
  return false;
}

/** A figure, or one of the characters people put between figures: space . ( ) - + */
function isFigureOrGap(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 32 || (code >= 40 && code <= 46 && code !== 44 && code !== 42);
}

/** Not where figures in groups of less than nine are joined by dashes only and no group starts as a telephone number does: "2026-000123". */
function couldBeLongNumber(from: number, to: number): boolean {
  let figures = 0;
  let streak = 0;
  let isOther = false;
  for (let at = from; at < to; at++) {
    const code = bytes[at]!;
    if (code < 48) {
      streak = 0;
      isOther ||= code !== 45;
      continue;
    }
    figures++;
    isOther ||= ++streak === 9 || (streak === 1 && code === 48 && bytes[at + 1]! !== 48 && to - at >= 9);
  }
  return isOther && figures >= 8;
}

import { cleanText } from '../cells/text';

/** What a text shows of itself at first sight; each check looks further at the texts with its mark. */
export const mark = {
  /** Starts with = + - @ or a tab. */
  formula: 1,
  /** Spaces around it, or odd and invisible ones anywhere. */
  spaces: 2,
  /** Eight figures or more. */
  digits: 4,
  /** An @. */
  at: 8,
  /** Starts as a cell error does. */
  error: 16,
  /** Nothing but white space. */
  blank: 32,
} as const;

/** The marks of a text in one pass over its characters; 0 for an ordinary text. */
export function readText(text: string): number {
  const { length } = text;
  const first = text.charCodeAt(0);
  let marks = 0;
  if (first === 61 || first === 43 || first === 45 || first === 64 || first === 9) marks |= mark.formula;
  else if (first === 35) marks |= mark.error;
  if (first <= 32 || text.charCodeAt(length - 1) <= 32) marks |= mark.spaces;
  let digits = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code > 64 && code < 128) continue;
    if (code >= 48 && code <= 57) digits++;
    else if (code === 64) marks |= mark.at;
    else if (code >= 128 && isOddSpace(code)) marks |= mark.spaces;
  }
  if (digits >= 8) marks |= mark.digits;
  if ((marks & mark.spaces) !== 0 && cleanText(text) === '') marks |= mark.blank;
  return marks;
}

/** No-break, thin, figure, ideographic and zero-width spaces, soft hyphen, byte order mark; not the joiners within emoji. */
function isOddSpace(code: number): boolean {
  return code === 0xa0 || code === 0xad || (code >= 0x2000 && code <= 0x200b) || code === 0x200e || code === 0x200f || code === 0x2028 || code === 0x2029
    || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0x3000 || code === 0xfeff;
}

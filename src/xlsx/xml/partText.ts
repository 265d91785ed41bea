import { decodeWindows1252 } from '../../domain/cells/windows1252';
import { withoutForbidden } from './text';

/** A part's text as an XML reader has to see it, and whether characters had to be left out. */
interface PartText {
  readonly text: string;
  readonly cleaned: boolean;
}

/**
 * The one door from a part's bytes to its text: the encoding found as XML 1.0 appendix F does, line ends made one line feed
 * (XML 1.0 section 2.11: Excel writes CR LF for Alt+Enter), and the characters that XML forbids left out.
 */
export function decodePart(bytes: Uint8Array): PartText {
  const decoder = new TextDecoder(encodingOf(bytes));
  const decoded = decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  const clean = withoutForbidden(decoded);
  return { text: clean.includes('\r') ? clean.replace(/\r\n?/g, '\n') : clean, cleaned: clean.length < decoded.length };
}

/** Text as a part of our own is written: in UTF-8, and saying so. */
export const encodePart = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/^(\s*<\?xml[^>]*?\sencoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'));

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  // What the part itself says, in signs that all of these have alike.
  const head = String.fromCharCode(...bytes.subarray(0, 128));
  const declared = /^<\?xml[^>]*?\sencoding=["']([\w.:-]+)["']/.exec(head)?.[1] ?? 'utf-8';
  return isOneByte(declared) ? declared : 'utf-8';
}

/** An encoding that reads ASCII as ASCII, such as ISO-8859-1 and windows-1252: one that says to be in UTF-16 and is not, is in UTF-8. */
function isOneByte(label: string): boolean {
  try {
    return !/^utf-?(?:8|16|32)|ucs/i.test(label) && new TextDecoder(label).decode(new Uint8Array([0x3c, 0x61])) === '<a';
  } catch {
    return false;
  }
}

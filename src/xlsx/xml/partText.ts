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
  const decoded = new TextDecoder(encodingOf(bytes)).decode(bytes);
  const clean = withoutForbidden(decoded);
  return { text: clean.includes('\r') ? clean.replace(/\r\n?/g, '\n') : clean, cleaned: clean.length < decoded.length };
}

/** Text as a part of our own is written: in UTF-8, and saying so. */
export const encodePart = (text: string): Uint8Array =>
  new TextEncoder().encode(text.replace(/^(\s*<\?xml[^>]*?\sencoding=)(["'])[^"']*\2/, '$1$2UTF-8$2'));

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  return 'utf-8';
}

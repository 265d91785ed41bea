import { decodeWindows1252 } from '../cells/windows1252';

/**
 * The text of a file: UTF-16 and UTF-8 by their mark (Excel's "Unicode Text" is UTF-16), UTF-16 without one by its noughts, else UTF-8, or
 * the Windows code page that older Excel saves CSV in.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const noughts = [0, 0];
  for (let at = 0; at < Math.min(bytes.length, 400); at++) if (bytes[at] === 0) noughts[at % 2]!++;
  const [even = 0, odd = 0] = noughts;
  if (even + odd > 8) return new TextDecoder(odd > even ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}

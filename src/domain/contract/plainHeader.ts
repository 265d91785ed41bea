import { cleanText } from './cleanText';

/**
 * A header without case, accents, brackets, punctuation and the marks of a download: "Aantal strippen (2026):" is "aantal strippen",
 * "AantalInwoners_5" is "aantal inwoners", "Bevolking|Totale bevolking (aantal)" is "totale bevolking".
 */
export function plainHeader(header: string): string {
  const last = header.split('|').at(-1) ?? '';
  const text = cleanText(last.trim() === '' ? header : last)
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/_\d{1,3}$/, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘`´]/g, '');
  const words = (part: string): string => part.replace(/[^\p{L}\p{N}#]+/gu, ' ').trim();
  const bare = words(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  return bare === '' ? words(text) : bare;
}

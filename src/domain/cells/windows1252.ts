/** What windows-1252 has where ISO-8859-1 has control characters: 0x80 to 0x9f. Source: Unicode's CP1252.TXT. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of bytes in windows-1252. Node reads them as ISO-8859-1 (nodejs/node issue 56542), browsers do not. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, (sign) => high[sign.charCodeAt(0) - 0x80] ?? sign);

/** The byte of a sign in windows-1252; that of "?" where there is none. */
export function windows1252Of(sign: string): number {
  const code = sign.charCodeAt(0);
  const place = high.indexOf(sign.charAt(0));
  if (place >= 0) return 0x80 + place;
  return code < 0x80 || (code > 0x9f && code < 0x100) ? code : 0x3f;
}

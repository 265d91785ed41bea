/** Excel's last column is XFD. */
const columnCount = 16_384;

/** A column's letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" is 0, "XFD" 16,383; null where there is no such column. Large or small letters. */
export function columnIndex(letters: string): number | null {
  let index = 0;
  for (let at = 0; at < letters.length; at++) {
    const small = letters.charCodeAt(at) | 32;
    if (small < 97 || small > 122) return null;
    index = index * 26 + small - 96;
  }
  return index >= 1 && index <= columnCount ? index - 1 : null;
}

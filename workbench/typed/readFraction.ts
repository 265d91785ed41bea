/** A whole number and a fraction, as "0 1/2" for what would be a date without the 0; null for anything else. */
export function readFraction(text: string): { readonly value: number; readonly numberFormat: string } | null {
  const match = /^([+-]?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match) return null;
  const [, sign, whole, above = '', below = ''] = match;
  if (Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  const digits = '?'.repeat(Math.max(above.length, below.length));
  return { value: sign === '-' ? -size : size, numberFormat: `# ${digits}/${digits}` };
}

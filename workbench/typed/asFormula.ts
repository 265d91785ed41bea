/**
 * What is typed or written as a formula, with its "=": text that starts with "=", and text that starts with a sign or "@" and is no number,
 * date or time (source: Microsoft, "Overview of formulas": a plus or minus sign begins one as well; "@" is Lotus's). The caller reads numbers
 * first. One sign alone is text.
 */
export function asFormula(text: string): string | null {
  if (text.length < 2) return null;
  if (text.startsWith('=')) return text;
  return /^[+\-@]/.test(text) ? `=${text}` : null;
}

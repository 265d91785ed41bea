import type { Language } from '../../../src/i18n/translator';
import { asFormula } from '../../typed/asFormula';
import { formulaFromLocal } from '../../typed/formulaLanguage';
import { parseTyped as parse, type Typed } from '../../typed/parseTyped';

interface TypingContext {
  readonly language: Language;
  /** Number format of the cell typed in; absent is General. */
  readonly numberFormat?: string;
  /** The year a date without a year gets. */
  readonly thisYear: number;
}

/** Reads typed text as Excel does in a Dutch or a British setting; what is no number, date, boolean or formula is text. */
export function parseTyped(text: string, context: TypingContext): Typed {
  const typed = parse(text, { ...context, order: 'dayFirst', money: '€', formula: (trimmed) => parseFormula(trimmed, context.language) });
  const numberFormat = typed.formula === undefined ? undefined : formatOf(typed.formula);
  return numberFormat === undefined ? typed : { ...typed, numberFormat };
}

/** "=VANDAAG()", "=VANDAAG()+7": Excel changes a General cell's format to a date (Microsoft, "TODAY function"). */
function formatOf(formula: string): string | undefined {
  if (/^=(?:TODAY\(\)|DATE\([^()]*\))(?:[+-]\d+)?$/i.test(formula)) return 'm/d/yyyy';
  return /^=NOW\(\)$/i.test(formula) ? 'm/d/yyyy h:mm' : undefined;
}

/** "+A1", "-SOM(B2:B4)" and "-abc" are formulas: whoever means words types an apostrophe first. */
function parseFormula(text: string, language: Language): string | null {
  const formula = asFormula(text);
  return formula === null ? null : closed(formulaFromLocal(formula, language));
}

/** Excel itself puts the closing brackets that are missing at the end: "=SUM(A1:A3" is taken, "=SUM(A1," is not. */
function closed(formula: string): string {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/g, (piece) => '_'.repeat(piece.length));
  const open = (bare.match(/\(/g)?.length ?? 0) - (bare.match(/\)/g)?.length ?? 0);
  return open > 0 && /[\p{L}\p{N}_)%}]\s*$/u.test(bare) ? formula + ')'.repeat(open) : formula;
}

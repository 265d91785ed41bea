/** A call of one of the add-in's functions within a formula as Office.js gives it (en-US: commas between arguments). */
export interface FlexCall {
  /** "STRIPS_REMAINING". */
  readonly id: string;
  readonly args: readonly string[];
  /** Where the call stands in the formula; the end is the place behind its bracket. */
  readonly start: number;
  readonly end: number;
}

const callHere = /^FLEX\.([A-Z_][A-Z0-9_]*)\(/i;
const partOfName = /[\p{L}\p{N}_.]/u;

/** The calls in a formula, from left to right; one within another's arguments belongs to that other. Words in a text are no call. */
export function flexCalls(formula: string): readonly FlexCall[] {
  const calls: FlexCall[] = [];
  if (!formula.startsWith('=') || !/FLEX\./i.test(formula)) return calls;
  for (let at = 1; at < formula.length;) {
    const match = partOfName.test(formula.charAt(at - 1)) ? null : callHere.exec(formula.slice(at));
    if (!match) {
      at = afterPiece(formula, at);
      continue;
    }
    const { args, end } = argumentsFrom(formula, at + match[0].length);
    calls.push({ id: (match[1] ?? '').toUpperCase(), args, start: at, end });
    at = end;
  }
  return calls;
}

/** The place behind what stands here: a text, a quoted sheet name, brackets of a table with all in them, or one character. */
function afterPiece(formula: string, at: number): number {
  const char = formula.charAt(at);
  if (char === '"' || char === "'") {
    const end = formula.indexOf(char, at + 1);
    return end < 0 ? formula.length : end + 1;
  }
  if (char !== '[') return at + 1;
  let depth = 0;
  for (let index = at; index < formula.length; index += 1) {
    const inside = formula.charAt(index);
    if (inside === "'") index += 1;
    else if (inside === '[') depth += 1;
    else if (inside === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return formula.length;
}

function argumentsFrom(formula: string, start: number): { readonly args: readonly string[]; readonly end: number } {
  const args: string[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < formula.length;) {
    const char = formula.charAt(at);
    if (depth === 0 && (char === ',' || char === ')')) {
      args.push(formula.slice(from, at).trim());
      from = at + 1;
      if (char === ')') return { args, end: at + 1 };
    }
    if (char === '(' || char === '{') depth += 1;
    else if (char === ')' || char === '}') depth -= 1;
    at = afterPiece(formula, at);
  }
  return { args, end: formula.length };
}

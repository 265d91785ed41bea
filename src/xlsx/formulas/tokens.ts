export interface Token {
  readonly kind: 'string' | 'quoted' | 'bracket' | 'name' | 'number' | 'space' | 'sign';
  text: string;
}

const pattern =
  /("(?:[^"]|"")*"?)|('(?:[^']|'')*'?)|(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA))|([$\p{L}_\\][$\p{L}\p{N}_.\\?]*)|(\d[\d.]*(?:[eE][+-]?\d+)?)|(\s+)/uy;

/** Cuts a formula in pieces; joining their texts gives the formula back. Brackets of structured references stay whole. */
export function tokens(formula: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === '[') {
      const end = closing(formula, at);
      found.push({ kind: 'bracket', text: formula.slice(at, end) });
      at = end;
      continue;
    }
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (!match) {
      found.push({ kind: 'sign', text: formula[at] ?? '' });
      at += 1;
      continue;
    }
    const kind =
      match[1] !== undefined
        ? 'string'
        : match[2] !== undefined
          ? 'quoted'
          : match[3] !== undefined
            ? 'sign'
            : match[4] !== undefined
              ? 'name'
              : match[5] !== undefined
                ? 'number'
                : 'space';
    found.push({ kind, text: match[0] });
    at = pattern.lastIndex;
  }
  return found;
}

// An apostrophe takes away the meaning of the bracket after it.
function closing(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const sign = formula[at];
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return formula.length;
}

export const joined = (list: readonly Token[]): string => list.map(({ text }) => text).join('');

/** Index of the parenthesis that closes the one at `open`; the last token where it is missing. */
export function closingParenthesis(list: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < list.length; at += 1) {
    const text = list[at]?.text;
    if (text === '(') depth += 1;
    else if (text === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return list.length - 1;
}

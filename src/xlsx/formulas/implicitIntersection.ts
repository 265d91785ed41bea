import { argumentKind, givesSeveral, isChoosing, liftsArrays, type ArgumentKind } from './argumentKinds';
import { joined, tokens, type Token } from './tokens';

/** Whether a defined name stands for more than one cell or value. */
export type NameIsSeveral = (name: string) => boolean;

/**
 * A formula that a file does not mark as an array means one value wherever it names several cells: Excel shows that as "@" (source:
 * Microsoft, "Formula vs Formula2" and "Implicit intersection operator: @"). This gives the formula with those signs.
 */
export function showIntersections(formula: string, isSeveral: NameIsSeveral): string {
  if (!mayIntersect.test(formula)) return formula;
  const list = tokens(formula);
  const tree = new Reader(list, isSeveral).whole();
  if (!tree) return formula;
  const marks = new Set<number>();
  const isLifted = mark(tree, 'value', marks);
  if (isLifted) {
    const start = list.findIndex(({ kind, text }) => kind !== 'space' && text !== '=');
    const isWhole = !tree.hasOperators && tree.operands.length === 1;
    const first = list[start];
    if (first) first.text = `@${isWhole ? '' : '('}${first.text}`;
    if (!isWhole) list.push({ kind: 'sign', text: ')' });
    return joined(list);
  }
  if (marks.size === 0) return formula;
  return list.map(({ text }, at) => (marks.has(at) ? `@${text}` : text)).join('');
}

/**
 * The formula as a file holds it without array marks: null where it then would mean something else, so that the file must mark it.
 * Excel does the same (source: Microsoft, Range.SavedAsArray).
 */
export function withoutIntersections(formula: string, isSeveral: NameIsSeveral): string | null {
  if (!formula.includes('@')) return showIntersections(formula, isSeveral) === formula ? formula : null;
  const plain = joined(tokens(formula).filter(({ kind, text }) => kind !== 'sign' || text !== '@'));
  if (showIntersections(plain, isSeveral) === formula) return plain;
  return showIntersections(formula, isSeveral) === formula ? formula : null;
}

/** Without an area, a name, an array or a table's column there is nothing to cut: most formulas end here. */
const mayIntersect = /[:[{#]|[\p{L}_]{4,}|[\p{L}_][\p{L}\p{N}_.]*\(|\p{L}(?![\p{L}\p{N}$])/u;

type Operand =
  | { readonly kind: 'one' }
  | { readonly kind: 'array'; readonly start: number }
  | { readonly kind: 'cells'; readonly start: number; readonly isSeveral: boolean }
  | { readonly kind: 'call'; readonly start: number; readonly name: string; readonly args: readonly Expression[]; readonly isCut?: boolean }
  | { readonly kind: 'group'; readonly parts: readonly Expression[]; readonly isCut?: boolean };

interface Expression {
  readonly operands: readonly Operand[];
  readonly hasOperators: boolean;
}

/** Marks what is to be cut; gives whether an array written in the formula comes through to the answer. */
function mark(expression: Expression, asked: ArgumentKind, marks: Set<number>): boolean {
  if (asked === 'array') return false;
  const inner = expression.hasOperators ? 'value' : asked;
  let isLifted = false;
  for (const operand of expression.operands) {
    if (operand.kind === 'array') isLifted = true;
    else if (operand.kind === 'cells') {
      if (inner === 'value' && operand.isSeveral) marks.add(operand.start);
    } else if (operand.kind === 'group') {
      const kind = operand.isCut ? 'array' : operand.parts.length > 1 ? 'area' : inner;
      for (const part of operand.parts) isLifted = mark(part, kind, marks) || isLifted;
    } else if (operand.kind === 'call') {
      const several = givesSeveral(operand.name) || isRowsOf(operand);
      operand.args.forEach((argument, at) => {
        const lifted = mark(argument, argumentKind(operand.name, at, inner), marks);
        if (lifted && !several && !operand.isCut && (isChoosing(operand.name) || liftsArrays(operand.name))) isLifted = true;
      });
      if (several && !operand.isCut && inner === 'value') marks.add(operand.start);
    }
  }
  return isLifted && asked === 'value';
}

/** ROW and COLUMN of several cells answer with an array. */
function isRowsOf({ name, args }: Extract<Operand, { kind: 'call' }>): boolean {
  if (name !== 'ROW' && name !== 'COLUMN') return false;
  const [only] = args[0]?.operands ?? [];
  return only?.kind === 'cells' ? only.isSeveral : only?.kind === 'call';
}

/** Deeper than Excel nests; a formula beyond it is left as it stands. */
const mostNested = 100;
const cell = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;
const oneCellOfTable = /^\[(?:@(?:[^[\]]|'.)+|@\[(?:[^[\]]|'.)+\]|\[#(?:This Row|Headers|Totals)\],\s*\[(?:[^[\]]|'.)+\])\]$/i;

class Reader {
  private at = 0;
  private depth = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly isSeveral: NameIsSeveral,
  ) {}

  whole(): Expression | null {
    if (this.list[0]?.text === '=') this.at = 1;
    const read = this.expression();
    return read && this.at === this.list.length ? read : null;
  }

  private get text(): string {
    return this.list[this.at]?.text ?? '';
  }

  /** Up to a comma or a closing parenthesis; null where the formula is none that can be read. */
  private expression(): Expression | null {
    if (this.depth > mostNested) return null;
    const operands: Operand[] = [];
    let hasOperators = false;
    let isCut = false;
    while (this.at < this.list.length && this.text !== ',' && this.text !== ')') {
      const token = this.list[this.at];
      if (!token) break;
      if (token.kind === 'space') this.at++;
      else if (token.kind === 'sign' && '+-*/^&=<>%'.includes(token.text)) {
        hasOperators = true;
        this.at++;
      } else if (token.text === '@') {
        isCut = true;
        this.at++;
      } else {
        const operand = this.operand();
        if (!operand) return null;
        operands.push(isCut ? cut(operand) : operand);
        isCut = false;
      }
    }
    return { operands, hasOperators };
  }

  /** One operand with the reference operators behind it. */
  private operand(): Operand | null {
    const start = this.at;
    const found = this.primary();
    let isSeveral = false;
    while (found) {
      if (this.text === '#') this.at++;
      else if (this.text === ':' || (this.list[this.at]?.kind === 'space' && found.kind !== 'one' && this.startsOperand(this.at + 1))) {
        this.at++;
        if (!this.primary()) return null;
      } else break;
      isSeveral = true;
    }
    return found && isSeveral ? { kind: 'cells', start, isSeveral } : found;
  }

  private startsOperand(at: number): boolean {
    const kind = this.list[at]?.kind;
    return kind === 'name' || kind === 'quoted';
  }

  private primary(): Operand | null {
    const start = this.at;
    const token = this.list[this.at];
    if (!token) return null;
    if (token.text === '(') return this.parts((parts) => ({ kind: 'group', parts }));
    if (token.text === '{') {
      while (this.at < this.list.length && this.text !== '}') this.at++;
      this.at++;
      return { kind: 'array', start };
    }
    this.at++;
    if (token.kind === 'string' || token.kind === 'number' || (token.kind === 'sign' && token.text.startsWith('#'))) return { kind: 'one' };
    if (token.kind === 'bracket') {
      // "[1]Blad1!A1" is in another workbook, "[@x]" in the formula's own table.
      if (this.list[this.at]?.kind === 'name') return this.primary();
      return { kind: 'cells', start, isSeveral: !oneCellOfTable.test(token.text) };
    }
    if (token.kind !== 'name' && token.kind !== 'quoted') return null;
    if (this.text === '!') {
      this.at++;
      return this.placed(start);
    }
    if (this.list[this.at]?.kind === 'bracket') {
      const { text } = this.list[this.at++] ?? { text: '' };
      return { kind: 'cells', start, isSeveral: !oneCellOfTable.test(text) };
    }
    if (this.text === '(') return this.parts((args) => ({ kind: 'call', start, name: token.text.toUpperCase(), args }));
    if (/^(true|false)$/i.test(token.text)) return { kind: 'one' };
    return { kind: 'cells', start, isSeveral: cell.test(token.text) ? false : this.text !== ':' && this.isSeveral(token.text) };
  }

  /** What stands behind a sheet's name: its mark goes before the sheet. */
  private placed(start: number): Operand | null {
    const found = this.primary();
    return found?.kind === 'cells' || found?.kind === 'call' ? { ...found, start } : found;
  }

  private parts(make: (parts: Expression[]) => Operand): Operand | null {
    this.at++;
    this.depth++;
    const parts: Expression[] = [];
    for (;;) {
      const part = this.expression();
      if (!part) return null;
      parts.push(part);
      const sign = this.text;
      this.at++;
      if (sign === ')') break;
      if (sign !== ',') return null;
    }
    this.depth--;
    return make(parts);
  }
}

/** What has its "@" already. */
function cut(operand: Operand): Operand {
  if (operand.kind === 'cells') return { ...operand, isSeveral: false };
  if (operand.kind === 'call' || operand.kind === 'group') return { ...operand, isCut: true };
  return operand.kind === 'array' ? { kind: 'one' } : operand;
}

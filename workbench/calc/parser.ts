import { parseAddress } from '../../src/xlsx/model/address';
import type { BinaryOperator, Node } from './syntax';
import { readTableBrackets } from './tableBrackets';
import { errorOf } from './values';

/** The text is no formula. */
export class FormulaSyntaxError extends Error {
  constructor(
    message: string,
    readonly position: number,
  ) {
    super(`${message} at ${position}`);
  }
}

/** It may well be one, of more levels than Excel takes. */
export class NestedTooDeep extends FormulaSyntaxError {}

const space = /[ \t\r\n]*/y;
const number = /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?/y;
const text = /"((?:[^"]|"")*)"/y;
const error = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)/iy;
const quotedSheet = /'((?:[^']|'')+)'!/y;
const plainSheet = /([\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?|\[[^\][]+\][\p{L}\p{N}_.]*)!/uy;
const cells = /\$?[A-Za-z]{1,3}\$?\d{1,7}(?:\s*:\s*\$?[A-Za-z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_.([!])/uy;
const columns = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.([!$])/uy;
const rows = /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.])/uy;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const comparison = /<=|>=|<>|[<>=]/y;

/**
 * Reads a formula as Office.js gives it: en-US, A1, commas, with or without the leading "=".
 * Precedence as Excel has it: references, sign, percent, ^, * /, + -, &, comparison; so -2^2 is 4.
 * Source: Microsoft, "Calculation operators and precedence in Excel".
 */
export function parseFormula(formula: string): Node {
  const known = read.get(formula);
  if (known) return known;
  const node = new Parser(formula).whole();
  if (read.size >= mostRead) read.clear();
  read.set(formula, node);
  return node;
}

/** Formulas read before: a tree is never changed, and the same text is read again wherever a workbook is looked through anew. */
const read = new Map<string, Node>();
const mostRead = 2_000;

/** Excel nests functions 64 deep; brackets beyond this are refused before calls run out of room. */
const mostNested = 256;

class Parser {
  private at: number;
  private depth = 0;

  constructor(private readonly source: string) {
    this.at = source.startsWith('=') ? 1 : 0;
  }

  whole(): Node {
    const node = this.expression();
    this.skip();
    if (this.at < this.source.length) this.fail('Unexpected text');
    return node;
  }

  private expression(): Node {
    if (++this.depth > mostNested) throw new NestedTooDeep('Nested too deep', this.at);
    let left = this.concatenation();
    for (let operator = this.take(comparison); operator; operator = this.take(comparison)) {
      left = { kind: 'binary', operator: operator[0] as BinaryOperator, left, right: this.concatenation() };
    }
    this.depth--;
    return left;
  }

  private concatenation(): Node {
    return this.chain(['&'], () => this.chain(['+', '-'], () => this.chain(['*', '/'], () => this.chain(['^'], () => this.percent()))));
  }

  private chain(operators: readonly BinaryOperator[], operand: () => Node): Node {
    let left = operand();
    for (;;) {
      this.skip();
      const operator = operators.find((each) => this.source[this.at] === each);
      if (!operator) return left;
      this.at++;
      left = { kind: 'binary', operator, left, right: operand() };
    }
  }

  private percent(): Node {
    let node = this.sign();
    while (this.symbol('%')) node = { kind: 'percent', of: node };
    return node;
  }

  private sign(): Node {
    const signs: boolean[] = [];
    for (;;) {
      if (this.symbol('-')) signs.push(true);
      else if (this.symbol('+')) signs.push(false);
      else break;
    }
    return signs.reduceRight((of: Node, negative): Node => ({ kind: 'sign', negative, of }), this.signed());
  }

  private signed(): Node {
    if (this.symbol('@')) return { kind: 'own', of: this.reference() };
    return this.reference();
  }

  /** References joined by ":" and by a space. */
  private reference(): Node {
    let left = this.span();
    for (;;) {
      const before = this.at;
      this.skip();
      if (this.at === before || !isReference(left) || !this.startsReference()) {
        this.at = before;
        return left;
      }
      left = { kind: 'shared', left, right: this.span() };
    }
  }

  private span(): Node {
    let left = this.postfix();
    while (isReference(left) && this.symbol(':')) left = { kind: 'span', left, right: this.postfix() };
    return left;
  }

  private postfix(): Node {
    let node = this.primary();
    while (this.source[this.at] === '#' && isReference(node)) {
      this.at++;
      node = { kind: 'spill', of: node };
    }
    return node;
  }

  private primary(): Node {
    this.skip();
    if (this.symbol('(')) return this.bracketed();
    if (this.symbol('{')) return this.array();
    const quoted = this.take(text);
    if (quoted) return { kind: 'text', value: (quoted[1] ?? '').replaceAll('""', '"') };
    const fault = this.take(error);
    if (fault) return this.errorNode(fault[0]);
    const sheet = this.take(quotedSheet);
    if (sheet) return this.onSheet((sheet[1] ?? '').replaceAll("''", "'"));
    const plain = this.take(plainSheet);
    if (plain) return this.onSheet(plain[1] ?? '');
    const area = this.area();
    if (area) return area;
    const digits = this.take(number);
    if (digits) return { kind: 'number', value: Number(digits[0]) };
    if (this.source[this.at] === '[') return this.table(null);
    const name = this.take(word);
    if (name) return this.named(name[0]);
    return this.fail(this.at < this.source.length ? 'Unexpected text' : 'Unexpected end');
  }

  private bracketed(): Node {
    const node = this.expression();
    if (this.symbol(',')) {
      do this.expression();
      while (this.symbol(','));
      this.expect(')');
      return { kind: 'unsupported', what: 'union of areas' };
    }
    this.expect(')');
    return node;
  }

  private array(): Node {
    const lines: Node[][] = [[]];
    for (;;) {
      lines.at(-1)?.push(this.sign());
      if (this.symbol(',')) continue;
      if (this.symbol(';')) lines.push([]);
      else break;
    }
    this.expect('}');
    if (lines.some((line) => line.length !== lines[0]?.length)) this.fail('Rows of unequal length');
    return { kind: 'array', rows: lines };
  }

  private onSheet(sheet: string): Node {
    const other = sheet.includes('[') ? 'another workbook' : sheet.includes(':') ? 'several sheets at once' : null;
    const fault = this.take(error);
    const node = fault ? this.errorNode(fault[0]) : (this.area(sheet) ?? this.sheetName(sheet));
    return other ? { kind: 'unsupported', what: other } : node;
  }

  private sheetName(sheet: string): Node {
    const name = this.take(word);
    return name ? { kind: 'name', name: name[0], sheet } : this.fail('A reference was expected');
  }

  private area(sheet?: string): Node | null {
    const before = this.at;
    const found = this.take(cells) ?? this.take(columns) ?? this.take(rows);
    if (!found) return null;
    const address = parseAddress(found[0].replace(/\s/g, ''));
    if (!address) {
      this.at = before;
      return null;
    }
    return { kind: 'area', ...(sheet === undefined ? {} : { sheet }), area: address.area, absolute: address.absolute };
  }

  private table(name: string | null): Node {
    const read = readTableBrackets(this.source, this.at);
    if (!read) return this.fail('No table reference');
    this.at = read.end;
    return { kind: 'table', table: name, parts: read.parts, first: read.first, last: read.last };
  }

  private named(name: string): Node {
    if (this.source[this.at] === '[') return this.table(name);
    if (this.symbol('(')) {
      const call: Node = { kind: 'call', name: name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.|_XLUDF\.)+/, ''), args: this.arguments() };
      if (this.source[this.at] !== '(') return call;
      while (this.source[this.at++] === '(') this.arguments();
      this.at--;
      return { kind: 'unsupported', what: 'a function that a formula makes' };
    }
    if (/^true$/i.test(name)) return { kind: 'boolean', value: true };
    if (/^false$/i.test(name)) return { kind: 'boolean', value: false };
    return { kind: 'name', name };
  }

  private arguments(): Node[] {
    if (this.symbol(')')) return [];
    const list: Node[] = [];
    do {
      this.skip();
      list.push(/[,)]/.test(this.source[this.at] ?? '') ? { kind: 'missing' } : this.expression());
    } while (this.symbol(','));
    this.expect(')');
    return list;
  }

  /** "#REF!A1" is what Excel leaves of a reference to a sheet that was deleted: the error alone, whatever stood behind it. */
  private errorNode(found: string): Node {
    if (/^#ref!$/i.test(found) && /\S/.test(this.source[this.at] ?? '') && !this.area()) this.take(word);
    const value = errorOf(found);
    return value ? { kind: 'error', value } : this.fail('Unknown error value');
  }

  private startsReference(): boolean {
    return /[$\p{L}_'[\d]/u.test(this.source[this.at] ?? '');
  }

  private skip(): void {
    space.lastIndex = this.at;
    space.exec(this.source);
    this.at = space.lastIndex;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    this.skip();
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  private symbol(character: string): boolean {
    const before = this.at;
    this.skip();
    if (this.source[this.at] === character) {
      this.at++;
      return true;
    }
    this.at = before;
    return false;
  }

  private expect(character: string): void {
    if (!this.symbol(character)) this.fail(`"${character}" was expected`);
  }

  private fail(message: string): never {
    throw new FormulaSyntaxError(message, this.at);
  }
}

function isReference(node: Node): boolean {
  return (
    node.kind === 'area' ||
    node.kind === 'table' ||
    node.kind === 'name' ||
    node.kind === 'call' ||
    node.kind === 'span' ||
    node.kind === 'shared' ||
    node.kind === 'spill'
  );
}

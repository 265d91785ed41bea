import { closingParenthesis, joined, tokens, type Token } from './tokens';
import { customNamespace, newFunctions, worksheetFunctions } from './newFunctions';

/** The table a formula stands in: there [@Strippen] needs no table name. */
export interface OwnTable {
  readonly name: string;
  readonly columns: readonly string[];
}

const customPrefix = '_xldudf_';

/** A formula as a file has it (without "=") as Office.js gives it (with "="). */
export function fromFileFormula(text: string, own?: OwnTable): string {
  if (!text.includes('_xl') && !text.includes('[')) return `=${text}`;
  const list = tokens(text);
  for (let index = 0; index < list.length; index += 1) {
    const token = list[index];
    if (token?.kind === 'bracket') token.text = shortThisRow(list, index, own);
    if (token?.kind !== 'name' || !/^_xl/i.test(token.text)) continue;
    if (/^_xlfn\.(SINGLE|ANCHORARRAY)$/i.test(token.text) && list[index + 1]?.text === '(') {
      const end = closingParenthesis(list, index + 1);
      const closes = list[end];
      const opens = list[index + 1];
      const isSingle = /SINGLE$/i.test(token.text);
      if (closes && opens) {
        token.text = isSingle ? '@' : '';
        opens.text = '';
        closes.text = isSingle ? '' : '#';
      }
    } else if (token.text.toLowerCase().startsWith(customPrefix)) {
      // Another add-in's function keeps its prefix: where its namespace ends cannot be told.
      token.text = token.text.replace(new RegExp(`^${customPrefix}${customNamespace}_`, 'i'), `${customNamespace}.`);
    } else
      token.text = token.text
        .replace(/^_xlfn\./i, '')
        .replace(/^_xlws\./i, '')
        .replace(/^_xlpm\./i, '')
        .replace(/^_xludf\./i, '');
  }
  return `=${joined(list)}`;
}

// Table[[#This Row],[x]] -> [@x] in its own table, Table[@x] elsewhere.
function shortThisRow(list: readonly Token[], index: number, own: OwnTable | undefined): string {
  const text = list[index]?.text ?? '';
  const match = /^\[(?:#This Row|\[#This Row\](?:,(.*))?)\]$/is.exec(text);
  if (!match) return text;
  const before = list[index - 1];
  if (own && before?.kind === 'name' && before.text.toLowerCase() === own.name.toLowerCase()) before.text = '';
  const columns = match[1] ?? '';
  const single = /^\[((?:[^[\]']|'.)*)\]$/s.exec(columns)?.[1];
  if (columns === '') return '[@]';
  return single !== undefined && /^[\p{L}\p{N}_]+$/u.test(single) ? `[@${single}]` : `[@${columns}]`;
}

/** How a file spelled functions that we would write otherwise, by the name shown: a prefix that it left out, or one we do not know of. */
export type FunctionSpellings = Readonly<Record<string, string>>;

/** The spellings of a file's formula that `toFileFormula` needs to give it back; undefined where it needs none. */
export function functionSpellings(text: string): FunctionSpellings | undefined {
  if (!text.includes('(')) return undefined;
  let found: Record<string, string> | undefined;
  const list = tokens(text);
  list.forEach((token, index) => {
    if (token.kind !== 'name' || list[index + 1]?.text !== '(' || /^_xl(?:fn\.(?:SINGLE|ANCHORARRAY)|pm\..*|dudf_.*)$/i.test(token.text))
      return;
    const shown = token.text.replace(/^(?:_xlfn\.|_xlws\.|_xludf\.)+/i, '').toUpperCase();
    if (fileFunction(shown) !== token.text.toUpperCase() && fileFunction(shown) !== token.text) (found ??= {})[shown] = token.text;
  });
  return found;
}

/** A formula as Office.js has it (with "=") as a file has it (without). */
export function toFileFormula(formula: string, own?: OwnTable, spellings?: FunctionSpellings): string {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!/[[@#(]/.test(text)) return text;
  const list = tokens(text);
  prefixParameters(list);
  for (let index = 0; index < list.length; index += 1) {
    const token = list[index];
    if (!token) continue;
    if (token.kind === 'bracket') token.text = longThisRow(list, index, own);
    else if (token.kind === 'name' && list[index + 1]?.text === '(')
      token.text = spellings?.[token.text.toUpperCase()] ?? fileFunction(token.text);
    else if (token.kind === 'sign' && token.text === '#') anchorArray(list, index);
    else if (token.kind === 'sign' && token.text === '@') implicitIntersection(list, index);
  }
  return joined(list);
}

function fileFunction(name: string): string {
  const upper = name.toUpperCase();
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  if (newFunctions.has(upper)) return `_xlfn.${upper}`;
  return upper.startsWith(`${customNamespace}.`) ? customPrefix + upper.replaceAll('.', '_') : name;
}

function longThisRow(list: readonly Token[], index: number, own: OwnTable | undefined): string {
  const text = list[index]?.text ?? '';
  const before = list[index - 1];
  const isNamed = before?.kind === 'name' || before?.kind === 'quoted' || before?.text === '!';
  const isRow = text.startsWith('[@');
  if (!isRow && (isNamed || /^\[\d+\]$/.test(text))) return text;
  if (!isNamed && !own) return text;
  const prefix = isNamed ? '' : (own?.name ?? '');
  if (!isRow) {
    const column = text.slice(1, -1);
    return own?.columns.some((name) => name.toLowerCase() === column.toLowerCase()) || /^\[?[#[]/.test(column) ? prefix + text : text;
  }
  const inner = text.slice(2, -1).trim();
  if (inner === '') return `${prefix}[#This Row]`;
  return `${prefix}[[#This Row],${inner.startsWith('[') ? inner : `[${inner}]`}]`;
}

function anchorArray(list: Token[], index: number): void {
  let start = index - 1;
  if (list[start]?.kind !== 'name') return;
  if (list[start - 1]?.text === '!') start -= 2;
  const first = list[start];
  const sign = list[index];
  if (!first || !sign) return;
  first.text = `_xlfn.ANCHORARRAY(${first.text}`;
  sign.text = ')';
}

function implicitIntersection(list: Token[], index: number): void {
  const sign = list[index];
  let end = index + 1;
  if (list[end]?.kind === 'quoted') end += 2;
  if (list[end + 1]?.text === '!') end += 2;
  if (!sign || list[end]?.kind !== 'name') return;
  if (list[end + 1]?.text === '(') end = closingParenthesis(list, end + 1);
  else if (list[end + 1]?.kind === 'bracket') end += 1;
  else if (list[end + 1]?.text === ':' && list[end + 2]) end += 2;
  list.splice(end + 1, 0, { kind: 'sign', text: ')' });
  sign.text = '_xlfn.SINGLE(';
}

// The names that LET and LAMBDA introduce are written with _xlpm. wherever they stand.
function prefixParameters(list: Token[]): void {
  const names = new Set<string>();
  list.forEach((token, index) => {
    if (token.kind !== 'name' || list[index + 1]?.text !== '(' || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const end = closingParenthesis(list, index + 1);
    const starts: number[] = [index + 2];
    let depth = 0;
    for (let at = index + 1; at < end; at += 1) {
      const text = list[at]?.text;
      if (text === '(' || text === '{') depth += 1;
      else if (text === ')' || text === '}') depth -= 1;
      else if (text === ',' && depth === 1) starts.push(at + 1);
    }
    const isLet = /^LET$/i.test(token.text);
    starts.slice(0, -1).forEach((start, argument) => {
      if (isLet && argument % 2 === 1) return;
      const name = list[start]?.kind === 'space' ? list[start + 1] : list[start];
      if (name?.kind === 'name') names.add(name.text.toLowerCase());
    });
  });
  if (names.size === 0) return;
  for (const token of list) if (token.kind === 'name' && names.has(token.text.toLowerCase())) token.text = `_xlpm.${token.text}`;
}

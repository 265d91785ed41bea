import type { TablePart } from './syntax';

interface TableBrackets {
  readonly parts: readonly TablePart[];
  readonly first: string | null;
  readonly last: string | null;
  /** Position after the closing bracket. */
  readonly end: number;
}

const partOf: Readonly<Record<string, TablePart>> = {
  '#all': 'all',
  '#data': 'data',
  '#headers': 'headers',
  '#totals': 'totals',
  '#this row': 'row',
};

/**
 * Reads what stands behind a table's name, from its "[": [Strippen], [[#Headers],[Totaal]], [@Gemeente], [@[a b]:[c]],
 * [[#This Row],[a]], [#Totals], []. An apostrophe escapes [ ] # ' @ in a column's name.
 * Source: Microsoft, "Using structured references with Excel tables". Null where it is no such thing.
 */
export function readTableBrackets(source: string, start: number): TableBrackets | null {
  const parts: TablePart[] = [];
  let columns: string[] = [];
  let at = skipSpace(source, start + 1);
  const add = (item: string): boolean => {
    if (!item.startsWith('#')) {
      columns.push(unescape(item));
      return true;
    }
    const part = partOf[item.trim().toLowerCase()];
    if (part) parts.push(part);
    return part !== undefined;
  };

  if (source[at] === '@') {
    parts.push('row');
    at = skipSpace(source, at + 1);
  }
  if (source[at] === '[') {
    for (;;) {
      const item = readItem(source, at + 1);
      if (!item || !add(item.text)) return null;
      at = skipSpace(source, item.end);
      if (source[at] !== ',' && source[at] !== ':') break;
      at = skipSpace(source, at + 1);
      if (source[at] !== '[') return null;
    }
    if (source[at] !== ']') return null;
    at++;
  } else {
    const item = readItem(source, at);
    if (!item) return null;
    if (item.text.trim() !== '' && !add(item.text)) return null;
    if (parts.length > 0) columns = columns.map((column) => column.trim());
    at = item.end;
  }
  if (columns.length > 2) return null;
  return { parts, first: columns[0] ?? null, last: columns[1] ?? columns[0] ?? null, end: at };
}

function readItem(source: string, start: number): { text: string; end: number } | null {
  for (let at = start; at < source.length; at++) {
    if (source[at] === "'") at++;
    else if (source[at] === ']') return { text: source.slice(start, at), end: at + 1 };
    else if (source[at] === '[') return null;
  }
  return null;
}

function unescape(name: string): string {
  return name.replace(/'(.)/gs, '$1');
}

function skipSpace(source: string, start: number): number {
  let at = start;
  while (source[at] === ' ' || source[at] === '\t' || source[at] === '\n' || source[at] === '\r') at++;
  return at;
}

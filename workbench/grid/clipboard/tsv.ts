/** Reads a block of cells as spreadsheets put it on the clipboard: tabs between cells, lines between rows, quotes around what holds either. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position <= text.length) {
    const quoted = /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(position, position + 33_000));
    let cell: string;
    if (quoted) {
      cell = (quoted[1] ?? '').replaceAll('""', '"');
      position += quoted[0].length;
    } else {
      const end = nextBreak(text, position);
      cell = text.slice(position, end);
      position = end;
    }
    row.push(cell);
    if (text[position] === '\t') {
      position += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (position >= text.length) break;
    position += text.startsWith('\r\n', position) ? 2 : 1;
    // The line end after the last row opens no new one.
    if (position >= text.length) break;
  }
  return rows;
}

function nextBreak(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\t' || character === '\n' || character === '\r') return index;
  }
  return text.length;
}

/** Writes a block as Excel does, with a line end after each row. */
export function formatTsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => `${row.map((cell) => (/[\t\r\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')}\r\n`)
    .join('');
}

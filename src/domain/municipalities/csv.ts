interface CsvTable {
  readonly headers: readonly string[];
  /** Body rows with the line each begins on (1-based, the header is line 1); blank lines are left out. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** Reads CSV (RFC 4180: quotes, doubled quotes, line ends within quotes), with a comma, semicolon or tab between cells. */
export function parseCsv(text: string): CsvTable {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const delimiter = delimiterOf(source);
  const rows: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let startLine = 1;
  const endRow = (): void => {
    cells.push(cell.trim());
    if (cells.some((text_) => text_ !== '')) rows.push({ line: startLine, cells });
    cells = [];
    cell = '';
  };
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (source.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (char === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else if (char === '\n') {
      endRow();
      startLine = line;
    } else if (char !== '\r') {
      cell += char;
    }
  }
  endRow();
  const [header, ...body] = rows;
  return { headers: header?.cells ?? [], rows: body };
}

/** The separator that the first line uses most: Dutch Excel saves semicolons, a copied range has tabs. */
function delimiterOf(source: string): string {
  const firstLine = (source.trimStart().split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const count = (char: string): number => firstLine.split(char).length - 1;
  return ['\t', ';', ','].reduce((best, char) => (count(char) > count(best) ? char : best));
}

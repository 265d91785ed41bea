interface CsvRow {
  /** The line it begins on (1-based). */
  readonly line: number;
  readonly cells: readonly string[];
}

interface CsvTable {
  readonly headers: readonly string[];
  /** Body rows with the line each begins on (1-based, the header is line 1); blank lines are left out. */
  readonly rows: readonly CsvRow[];
}

/** Reads CSV of which the first row is the header. */
export function parseCsv(text: string): CsvTable {
  const [header, ...rows] = parseCsvRows(text);
  return { headers: header?.cells ?? [], rows };
}

/**
 * The filled rows of a CSV text (RFC 4180: quotes, doubled quotes, line ends within quotes), with a comma, semicolon or tab between
 * cells and any line end, also the lone CR of an old Mac. A first line "sep=;" says the separator, as Excel takes it, and is no row.
 */
export function parseCsvRows(text: string): readonly CsvRow[] {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const told = /^"?sep=(.)"?(?:\r\n|\r|\n|$)/i.exec(source);
  const delimiter = told?.[1] ?? delimiterOf(source);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = told ? 2 : 1;
  let startLine = line;
  const endCell = (): void => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((text_) => text_ !== '')) rows.push({ line: startLine, cells });
    cells = [];
  };
  for (let at = told?.[0].length ?? 0; at < source.length; at++) {
    const char = source.charAt(at);
    const isLineEnd = char === '\n' || (char === '\r' && source.charAt(at + 1) !== '\n');
    if (isLineEnd) line++;
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
      endCell();
    } else if (isLineEnd) {
      endRow();
      startLine = line;
    } else if (char !== '\r') {
      cell += char;
    }
  }
  endRow();
  return rows;
}

const linesLookedAt = 30;

/** The separator that most of the first lines have, a title above the table apart: Dutch Excel saves semicolons, a copied range has tabs. */
function delimiterOf(source: string): string {
  const lines = source
    .slice(0, 20_000)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, linesLookedAt)
    .map((line) => line.replace(/"[^"]*"/g, ''));
  const weight = (char: string): number =>
    lines.filter((line) => line.includes(char)).length * 1000 + lines.reduce((sum, line) => sum + line.split(char).length - 1, 0);
  return ['\t', ';', ','].reduce((best, char) => (weight(char) > weight(best) ? char : best));
}

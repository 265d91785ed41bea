export type CsvCell = string | number | boolean | null;

/** CSV as Dutch Excel reads it: semicolons, decimal commas, CRLF, UTF-8 with a byte order mark (RFC 4180 for the quotes). */
export function csvOf(headers: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${[headers, ...rows].map((row) => row.map(csvCell).join(';')).join('\r\n')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'number') return String(Number(cell.toPrecision(12))).replace('.', ',');
  const safe = plainText(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it: these files are opened in one (OWASP, CSV injection). */
const plainText = (text: string): string => (/^[=+\-@\t\r\n\0＝＋－＠]/.test(text) ? `'${text}` : text);

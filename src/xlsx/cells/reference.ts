import { maxColumns, maxRows, type Area } from '../model/workbook';

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export function columnIndex(letters: string): number {
  let value = 0;
  for (const letter of letters.toUpperCase()) value = value * 26 + letter.charCodeAt(0) - 64;
  return value - 1;
}

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function areaName({ top, left, bottom, right }: Area): string {
  return top === bottom && left === right ? cellName(top, left) : `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** "B2:D7", "$B$2", "A:C" or "3:5" as an area; undefined where it is none of these. */
export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll('$', '');
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(plain);
  if (cells) {
    const left = columnIndex(cells[1] ?? '');
    const top = Number(cells[2]) - 1;
    const right = cells[3] === undefined ? left : columnIndex(cells[3]);
    const bottom = cells[4] === undefined ? top : Number(cells[4]) - 1;
    return inside({ top: Math.min(top, bottom), left: Math.min(left, right), bottom: Math.max(top, bottom), right: Math.max(left, right) });
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) return inside({ top: 0, left: columnIndex(columns[1] ?? ''), bottom: maxRows - 1, right: columnIndex(columns[2] ?? '') });
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return inside({ top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: maxColumns - 1 });
  return undefined;
}

const inside = (area: Area): Area | undefined =>
  area.top >= 0 && area.left >= 0 && area.bottom < maxRows && area.right < maxColumns && area.top <= area.bottom && area.left <= area.right
    ? area
    : undefined;

/** A list of references with spaces between them (ST_Sqref). */
export function parseAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

export const areasName = (areas: readonly Area[]): string => areas.map(areaName).join(' ');

/** A sheet name as a formula writes it. */
export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|[RrCc])$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export function splitReference(reference: string): { sheet: string; area: Area } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference.trim());
  const area = match ? parseArea(match[3] ?? '') : undefined;
  return match && area ? { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), area } : undefined;
}

export function absoluteName({ top, left, bottom, right }: Area): string {
  const first = `$${columnLetters(left)}$${top + 1}`;
  return top === bottom && left === right ? first : `${first}:$${columnLetters(right)}$${bottom + 1}`;
}

import { formatCell, parseArea } from '../model/address';
import type { Area } from '../model/workbook';

/** Areas as the file format writes them: whole columns and rows with their rows and columns, unlike in a formula. */

export function areaName({ top, left, bottom, right }: Area, absolute = false): string {
  const first = formatCell(top, left, absolute);
  return top === bottom && left === right ? first : `${first}:${formatCell(bottom, right, absolute)}`;
}

/** A list of references with spaces between them (ST_Sqref). */
export const areasName = (areas: readonly Area[]): string => areas.map((area) => areaName(area)).join(' ');

export function parseAreas(text: string | undefined): Area[] {
  return (text ?? '').split(/\s+/).flatMap((part) => parseArea(part) ?? []);
}

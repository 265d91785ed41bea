import { populationLinesIn } from '../../../domain/allocation';
import type { PastedRows } from './PastedTable';

/** A workbook starts with the letters of a zip file. */
export const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** The first sheet with populations of a workbook as CBS gives it; no rows where none has them. The reader of workbooks comes when it is asked for. */
export async function rowsOfWorkbook(bytes: Uint8Array): Promise<PastedRows> {
  const { readXlsx } = await import(/* webpackChunkName: "read-workbook" */ '../../../xlsx');
  const { sheets } = await readXlsx(bytes);
  for (const { cells } of sheets) {
    const used = cells.used();
    if (!used) continue;
    const rows = Array.from({ length: used.bottom + 1 }, (_, row) =>
      Array.from({ length: used.right + 1 }, (_each, column) => cells.get(row, column)?.value ?? ''),
    );
    if ((populationLinesIn(rows)?.length ?? 0) > 0) return rows;
  }
  return [];
}

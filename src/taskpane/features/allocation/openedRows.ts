import { populationLinesIn } from '../../../domain/allocation';
import { decodeText } from '../../../domain/municipalities';
import type { Actions } from '../../actions';
import { rowsOfText, type PastedRows } from './pasted';

/**
 * The rows of a file that was chosen: a text as people and CBS write one, or a workbook, of which the first sheet with populations
 * counts, as the command takes it. None where it is neither.
 */
export async function openedRows(bytes: Uint8Array, { readGrids }: Pick<Actions, 'readGrids'>): Promise<PastedRows> {
  // A workbook's file is a zip file, which starts so.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return rowsOfText(decodeText(bytes));
  const grids = (await readGrids(bytes)) ?? [];
  const found = grids.find(({ rows }) => (populationLinesIn(rows)?.length ?? 0) > 0);
  return (found ?? grids.find(({ rows }) => rows.length > 0))?.rows ?? [];
}

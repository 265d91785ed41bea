import { keptHeaders, keptTable } from '../../src/workbook/records/keptRows';
import type { Workbook } from '../../src/xlsx/model/workbook';

/** Takes the log of who did what out of a workbook that is to be a file of its own: what it is for is in the workbook it was read from. */
export function leaveOutLog({ sheets }: Workbook): void {
  for (const { cells, tables } of sheets) {
    for (const { name, area } of tables) {
      if (name !== keptTable) continue;
      for (let row = area.top + 1; row <= area.bottom; row += 1) {
        if (cells.get(row, area.left)?.value !== 'journal') continue;
        // The rows stay, blank: they are used again by what is kept next.
        keptHeaders.forEach((_, column) => cells.set(row, area.left + column, undefined));
      }
    }
  }
}

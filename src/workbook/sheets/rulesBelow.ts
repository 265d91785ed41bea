import type { CellArea } from '../../domain/contract';
import type { Job } from '../excel/run';

/** Rules of ours in a column below a table. */
export interface RulesBelow {
  readonly sheet: string;
  readonly area: CellArea;
}

/** Where such rules begin: the cell right below the table. */
interface Start {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/**
 * How far our rules reach below a table: as far as they are one and the same, so that no rule of the user's is taken along. Excel
 * tells of a range only whether its cells agree, so the reach is halved in on; a request a step, and none where nothing begins.
 */
export async function rulesBelow(
  { context, sync }: Job,
  starts: readonly Start[],
  title: string,
  most: number,
): Promise<readonly RulesBelow[]> {
  const reaches = starts.map((start) => ({ start, sure: 1, unsure: most }));
  while (reaches.some(({ sure, unsure }) => sure < unsure)) {
    const asked = reaches
      .filter(({ sure, unsure }) => sure < unsure)
      .map((reach) => {
        const rows = Math.ceil((reach.sure + reach.unsure) / 2);
        const { sheet, top, left } = reach.start;
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, rows, 1);
        return { reach, rows, validation: range.dataValidation.load('type,errorAlert') };
      });
    await sync();
    for (const { reach, rows, validation } of asked) {
      const isOurs = validation.type !== 'None' && validation.errorAlert?.title === title;
      if (isOurs) reach.sure = rows;
      else reach.unsure = rows - 1;
    }
  }
  return reaches.map(({ start: { sheet, top, left }, sure }) => ({ sheet, area: { top, bottom: top + sure - 1, left, right: left } }));
}

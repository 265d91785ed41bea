import { isBlank, tableKeys, type Cell, type TableData } from '../../domain/contract';
import { done, refused, type Outcome } from '../excel/problem';
import { readWorkbook } from '../reading/read';
import { commitSteps, writeInExcel } from '../writer';

export interface RowsTakenIn {
  readonly table: string;
  readonly rows: number;
}

/** Makes a table larger, so that what was typed right below it is part of it. Nothing of what was typed changes. */
export async function takeInRows(sheet: string, firstRow: number): Promise<Outcome<RowsTakenIn>> {
  return writeInExcel('takeIn', [sheet, firstRow], async (job) => {
    const { written: tables, kept } = await readWorkbook(job);
    const sources = tableKeys.flatMap((key): readonly TableData[] => {
      const table: TableData | undefined = tables[key];
      return table ? (table.parts?.map((part) => part.table) ?? [table]) : [];
    });
    const inside = ({ headerRow, values }: TableData): boolean => firstRow > headerRow && firstRow <= headerRow + values.length;
    const source = sources.find(
      (each) => each.name !== null && each.sheet === sheet && (each.below?.firstRow === firstRow || inside(each)),
    );
    if (!source || source.name === null) return refused('missing', { location: `${sheet}!${firstRow}` });
    const { name, below, headers, headerRow, values } = source;
    job.concerns([sheet]);
    // Excel, a colleague or a run of ours that broke off took them in meanwhile.
    if (!below) return done({ table: name, rows: headerRow + values.length - firstRow + 1 });
    const table = job.context.workbook.tables.getItem(name).load('showTotals');
    const typed = table
      .getRange()
      .getLastRow()
      .getOffsetRange(1, 0)
      .getResizedRange(below.values.length - 1, 0)
      .load('values,rowIndex');
    const protection = table.worksheet.protection.load('protected');
    await job.sync();
    if (protection.protected) return refused('protected', { sheet });
    const same = (typed.values as Cell[][]).every((line, row) =>
      headers.every((_, place) => (line[place] ?? '') === (below.values[row]?.[place] ?? '')),
    );
    if (table.showTotals || !same || (typed.values as Cell[][]).every((line) => line.every(isBlank)))
      return refused('changed', { table: name, row: firstRow });
    const written = await commitSteps(job, {
      places: [sheet],
      kept,
      // Up to the row that was typed, wherever the table ends by then.
      steps: [
        ({ context }) => {
          const own = context.workbook.tables.getItem(name);
          own.resize(own.getRange().getBoundingRect(typed));
        },
      ],
    });
    return written.ok ? done({ table: name, rows: below.values.length }) : written;
  });
}

import { excelCode, type Job } from './run';

/** With another workbook in front Excel refuses to put a sheet there (OfficeDev/office-js, issues 561, 5319 and 6365). */
const elsewhere: ReadonlySet<string> = new Set(['InactiveWorkbook', 'InvalidSelection']);

/**
 * The last request of a job, which puts the sheet it made in front. That comes last in it, so that all else is done where Excel refuses
 * to: a person who went to another workbook meanwhile stays there, and the sheet is where it should be.
 */
export async function syncInFront({ sync }: Pick<Job, 'sync'>, sheet: Excel.Worksheet): Promise<void> {
  sheet.activate();
  try {
    await sync();
  } catch (error) {
    if (!elsewhere.has(excelCode(error) ?? '')) throw error;
  }
}

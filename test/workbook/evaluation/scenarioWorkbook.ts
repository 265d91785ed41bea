import { columnsOf, tables, type Cell } from '../../../src/domain/contract';
import { evaluationStamp, evaluationWords } from '../../../src/i18n/evaluationWords';
import { createTranslator, type Language } from '../../../src/i18n/translator';
import { buildEvaluation, type EvaluationBuilt, type EvaluationRequest } from '../../../src/workbook';
import { newSession, type Session } from '../../../workbench/cli/session';
import { day, scenario, scenarioColumns, type ScenarioRows, type ScenarioTable } from '../../domain/evaluation/scenario';
import { valueOf } from '../openSample';

const today = day('2026-11-23');

/** A new workbook in the stand-in for Excel with the scenario's rows as tables, each on a sheet of its own. */
export async function openScenario(rows: ScenarioRows = scenario): Promise<Session> {
  const session = await newSession({ language: 'nl', today });
  await Excel.run(async (context) => {
    for (const [key, values] of Object.entries(rows) as [ScenarioTable, readonly (readonly Cell[])[]][]) {
      const names = new Map(columnsOf(key).map(([column, { nl }]) => [column, nl]));
      const headers = scenarioColumns[key].map((column) => names.get(column) ?? column);
      const sheet = context.workbook.worksheets.add(tables[key].nl);
      const range = sheet.getRangeByIndexes(0, 0, values.length + 1, headers.length);
      range.values = [headers, ...values].map((row) => [...row]);
      context.workbook.tables.add(range, true).name = tables[key].nl;
    }
    await context.sync();
  });
  return session;
}

export async function build(request: Partial<EvaluationRequest> = {}, language: Language = 'nl'): Promise<EvaluationBuilt> {
  const translator = createTranslator(language);
  return valueOf(
    await buildEvaluation({
      period: '2026',
      texts: evaluationWords(translator),
      stamp: evaluationStamp(translator, today),
      today,
      ...request,
    }),
  );
}

export type Sheet = readonly (readonly Cell[])[];

/** The values of a sheet, as far as it is used. */
export async function sheetOf({ host, workbook }: Session, name: string): Promise<Sheet> {
  await host.settled();
  const sheet = workbook.sheets.find((each) => each.name === name);
  const used = sheet?.cells.used();
  if (!sheet || !used) throw new Error(`There is no sheet ${name}`);
  return Array.from({ length: used.bottom + 1 }, (_, row) =>
    Array.from({ length: used.right + 1 }, (_each, column) => sheet.cells.get(row, column)?.value ?? ''),
  );
}

/** The rows under a title or heading (by its text in the first column) up to the next empty row, as far as they are filled. */
export function under(sheet: Sheet, title: string): Sheet {
  const at = sheet.findIndex(([first]) => first === title);
  if (at < 0) throw new Error(`"${title}" is not on the sheet: ${sheet.map(([first]) => first).join(' | ')}`);
  const end = sheet.findIndex((row, index) => index > at && row.every((cell) => cell === ''));
  return sheet.slice(at + 1, end < 0 ? undefined : end).map((row) => {
    const last = row.findLastIndex((cell) => cell !== '');
    return row.slice(0, last + 1);
  });
}

/** The row with a label, its label left out. */
export function line(sheet: Sheet, label: string): readonly Cell[] {
  const row = sheet.find(([first]) => first === label);
  if (!row) throw new Error(`"${label}" is not on the sheet`);
  return row.slice(1, row.findLastIndex((cell) => cell !== '') + 1);
}

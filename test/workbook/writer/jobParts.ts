import { check } from '../../../src/domain/checks';
import { readSettings } from '../../../src/domain/settings/settings';
import { cardsSheet } from '../../../src/i18n/cardsSheet';
import { checkReport } from '../../../src/i18n/checkReport';
import { createTranslator } from '../../../src/i18n/translator';
import { evaluationWords } from '../../../src/i18n/evaluationWords';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import * as workbook from '../../../src/workbook';
import type { Outcome } from '../../../src/workbook';

/** A job that writes, as the programs of faults and co-authors run it. */
export interface WritingJob {
  readonly name: string;
  /** The table whose rows it writes, or that it looks at. */
  readonly table: string;
  /** In an empty workbook instead of the sample. */
  readonly isNew?: true;
  /** It marks what was looked at before: a colleague makes no difference to where. */
  readonly marks?: true;
  /** It reads what formulas give, so that the workbook is calculated meanwhile. */
  readonly calculates?: true;
  /** `settled` waits until what formulas give has come in. */
  readonly prepare?: (settled: () => Promise<void>) => Promise<unknown>;
  /** What a person sees before pressing the button. */
  readonly look?: () => Promise<unknown>;
  readonly run: (seen: never) => Promise<Outcome<unknown>>;
}

/** What the jobs are made of: what they start from and what a person saw. */
export const nl = createTranslator('nl');
export const today = 46349;
export const texts = newWorkbookTexts(nl);
export const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};
export const read = async () => value(await workbook.readOurTables());
export const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

export const draft = (rule: string, more: number) =>
  workbook.writeDraftAllocation({
    period: '2026',
    rule,
    lines: ['Assen', 'Emmen', 'Meppel'].map((municipality) => ({ municipality, base: 6, share: 4 + more, total: 10 + more })),
  });
export const adopted = async () => {
  await draft('een', 0);
  await workbook.adoptAllocation('2026', today, { moment: '2026-11-23T10:00' });
};
export const faulty = () =>
  inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem('Opdrachten');
    sheet.getRange('C8').values = [['assen ']];
    sheet.getRange('M15').values = [["'2"]];
    sheet.getRange('P9').values = [["'31-12-2026"]];
  });
export const mended = () => inExcel((context) => (context.workbook.worksheets.getItem('Opdrachten').getRange('C8').values = [['Assen']]));
export const report = async () => {
  const { tables, sheets } = await read();
  const settings = readSettings(tables.settings);
  return { report: checkReport(nl, check(tables, { settings, today }), { moment: today }), sheets, tables };
};
export const cards = async (only: string | null = null) => cardsSheet(nl, (await read()).tables, { period: '2026', today, only });
export const writeReport = (seen: Awaited<ReturnType<typeof report>>) => workbook.writeCheckReport(seen.report, seen.sheets, seen.tables);
export const evaluate = (stamp: string, quotes: readonly string[] = []) =>
  workbook.buildEvaluation({ period: '2026', texts: evaluationWords(nl), stamp, today, quotes });
export const newest = async () => value(await workbook.readJournal())[0]!.id;
export const tie = {
  period: '2026',
  between: ['GM1680', 'GM0106'],
  strips: 1,
  winners: ['GM0106'],
  by: 'Coördinator',
  on: '2026-11-23',
  why: 'loting',
};
export const scenario = { name: 'Vertrek', leaving: [{ member: 'Adviseur 1', lastDay: 46200 }], arriving: [], periodEnd: null };
export const flexed = () =>
  inExcel((context) => {
    const sheet = context.workbook.worksheets.getItem('Overzicht');
    sheet.getRange('N6').formulas = [['=FLEX.STRIPS_REMAINING("Assen",Toekenning[#All],Opdrachten[#All],Mutaties[#All])']];
    sheet.getRange('N7').formulas = [['=FLEX.STRIPS_REMAINING("Emmen",Toekenning[#All],Opdrachten[#All],Mutaties[#All],2026)+1']];
  });

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../../src/domain/checks';
import { readSettings } from '../../../src/domain/settings/settings';
import { checkReport } from '../../../src/i18n/checkReport';
import { describeProblem } from '../../../src/i18n/describeProblem';
import { evaluationWords } from '../../../src/i18n/evaluationWords';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { buildEvaluation, createWorkbook, goTo, readOurTables, writeCheckReport, writeOverviewSheet } from '../../../src/workbook';
import { readXlsx } from '../../../src/xlsx';
import { createCalculator } from '../../../workbench/calc';
import { computePivot } from '../../../workbench/pivot';
import { createHost, newWorkbook, type Host, type HostOptions } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import { valueOf } from '../openSample';

const sample = readFileSync(join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx'));

async function open(quirks: HostOptions['quirks'] = {}): Promise<Host> {
  const host = createHost(await readXlsx(sample), { calculator: createCalculator, pivotEngine: computePivot, quirks });
  useHost(host);
  await loadOffice();
  return host;
}

describe('How a workbook is open is noticed', () => {
  test('in the same two requests, and nothing is said where all is as usual', async () => {
    const host = await open();
    host.stats.reset();
    expect(valueOf(await readOurTables())).toMatchObject({ conditions: [], countsFrom1904: false });
    expect(host.stats.requests).toBe(2);
  });

  test('calculating by hand, and reading only', async () => {
    await open({ readOnly: true });
    await Excel.run(async (context) => {
      context.application.calculationMode = 'Manual';
      await context.sync();
    });
    expect(valueOf(await readOurTables()).conditions).toEqual(['manual-calculation', 'read-only']);
  });

  test('dates from 1904: nothing is read or made, since every date would be four years off', async () => {
    await open({ countsFrom1904: true });
    const outcome = await readOurTables();
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'dates-1904' } });
    if (!outcome.ok) expect(describeProblem(createTranslator('nl'), outcome.problem)).toMatch(/1904.*Geavanceerd.*Mac.*Voorkeuren/);
    const host = createHost(newWorkbook('Blad1'), { quirks: { countsFrom1904: true } });
    useHost(host);
    expect(await createWorkbook({ rows: {}, texts: newWorkbookTexts(createTranslator('nl')) })).toMatchObject({
      ok: false,
      problem: { code: 'dates-1904', written: [] },
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });
});

test('DATE of the host is the day that Excel has', async () => {
  for (const [countsFrom1904, serial] of [
    [false, 46349],
    [true, 44887],
  ] as const) {
    await open({ countsFrom1904 });
    await Excel.run(async (context) => {
      const day = context.workbook.functions.date(2026, 11, 23).load('value');
      await context.sync();
      expect(day.value).toBe(serial);
    });
  }
});

describe('With another workbook in front', () => {
  const dutch = createTranslator('nl');
  const { overview } = newWorkbookTexts(dutch);

  test('everything is read, written and made all the same: only the sheet does not come in front', async () => {
    const host = await open({ behind: true });
    const before = host.workbook.activeSheet;
    const read = valueOf(await readOurTables());
    const report = checkReport(dutch, check(read.tables, { settings: readSettings(read.tables.settings), today: 46349 }), {
      moment: 46349,
    });
    expect(valueOf(await writeCheckReport(report, read.sheets, read.tables)).lines).toBeGreaterThan(10);
    expect(valueOf(await writeOverviewSheet(overview)).municipalities).toBe(12);
    const built = await buildEvaluation({ period: '2026', texts: evaluationWords(dutch), stamp: '' });
    expect(valueOf(built).hasPivotTables).toBe(true);
    expect(host.workbook.activeSheet).toBe(before);
  });

  test('new tables are made, and the first one stays where it is', async () => {
    const workbook = newWorkbook('Blad1');
    workbook.sheets[0]?.cells.set(0, 0, { value: 'van mij' });
    const host = createHost(workbook, { calculator: createCalculator, quirks: { behind: true } });
    useHost(host);
    await loadOffice();
    expect(valueOf(await createWorkbook({ rows: {}, texts: newWorkbookTexts(dutch) })).sheets).toContain('Overzicht');
    expect(host.workbook.activeSheet).toBe('Blad1');
  });

  test.each(['nl', 'en'] as const)('going to a cell is refused, and why is said in %s', async (language) => {
    await open({ behind: true });
    const outcome = await goTo('Opdrachten', 'A1');
    if (outcome.ok) throw new Error('It went there all the same.');
    expect(describeProblem(createTranslator(language), outcome.problem)).toMatch(
      /andere werkmap voor\. Klik|Another workbook is in front\. Click/,
    );
  });

  test('the selection and the names of a sheet are refused', async () => {
    await open({ behind: true });
    const codeOf = (ask: (context: Excel.RequestContext) => unknown): Promise<string> =>
      Excel.run(async (context) => {
        ask(context);
        await context.sync();
        return 'done';
      }).catch((error: unknown) => (error as OfficeExtension.Error).code);
    expect(await codeOf(({ workbook }) => workbook.getSelectedRange().load('address'))).toBe('InvalidSelection');
    expect(await codeOf(({ workbook }) => workbook.getActiveCell().load('address'))).toBe('InvalidSelection');
    expect(await codeOf(({ workbook }) => workbook.worksheets.getItem('Team').names.load('items/name'))).toBe('InvalidSelection');
    expect(await codeOf(({ workbook }) => workbook.names.load('items/name'))).toBe('done');
  });
});

import { check } from '../../src/domain/checks';
import { readSettings } from '../../src/domain/settings/settings';
import { checkReport } from '../../src/i18n/checkReport';
import { evaluationWords } from '../../src/i18n/evaluationWords';
import { createTranslator } from '../../src/i18n/translator';
import { newWorkbookTexts } from '../../src/i18n/workbookWords';
import { buildEvaluation, createWorkbook, readOurTables, writeCheckReport } from '../../src/workbook';
import { createHost, newWorkbook } from '../../workbench/host';
import { loadOffice, useHost } from '../../workbench/office/loadOffice';
import { openSample, sampleDay, valueOf } from './openSample';

const dutch = createTranslator('nl');

describe('Requests to Excel a user action', () => {
  test('a check of the sample reads in two: what is there, then the values', async () => {
    const { host } = await openSample();
    const read = valueOf(await readOurTables());
    const { findings } = check(read.tables, { settings: readSettings(read.tables.settings), today: sampleDay });
    expect(findings.length).toBeGreaterThan(5);
    expect(host.stats.requests).toBe(2);
  });

  test('its report takes two more: what stands on Controle and what is marked, then everything written', async () => {
    const { host } = await openSample();
    const read = valueOf(await readOurTables());
    const result = check(read.tables, { settings: readSettings(read.tables.settings), today: sampleDay });
    valueOf(await writeCheckReport(checkReport(dutch, result, { moment: sampleDay }), read.sheets, read.tables));
    expect(host.stats.requests).toBe(4);
  });

  test('an evaluation takes at most eight, also when it replaces an earlier one', async () => {
    const { host } = await openSample();
    for (const _ of ['first', 'again']) {
      host.stats.reset();
      valueOf(await buildEvaluation({ period: '2026', texts: evaluationWords(dutch), stamp: '' }));
      expect(host.stats.requests).toBeLessThanOrEqual(8);
    }
  });

  test('Overzicht of a country goes in parts, each well under the 5 MB that Excel on the web takes', async () => {
    const host = createHost(newWorkbook('Blad1'), { maxBytes: 3_400_000 });
    useHost(host);
    await loadOffice();
    const municipalities = Array.from({ length: 342 }, (_, index) => [
      `Gemeente met een lange naam ${index}`,
      `GM${1000 + index}`,
      20_000,
      45_292,
    ]);
    expect(valueOf(await createWorkbook({ rows: { municipalities }, texts: newWorkbookTexts(dutch) })).sheets).toContain('Overzicht');
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Overzicht');
    // Its last line, and the hidden columns beside it.
    expect(sheet?.cells.get(5 + 342 + 8 - 1, 8)?.formula).toContain('SUM(');
    expect(sheet?.cells.get(5 + 342 + 8 - 1, 13)?.formula).toContain('COUNTIFS(');
    expect(host.stats.sent.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(3_400_000);
  }, 120_000);
});

import { check } from '../../src/domain/checks';
import { readSettings } from '../../src/domain/settings/settings';
import { checkReport } from '../../src/i18n/checkReport';
import { evaluationWords } from '../../src/i18n/evaluationWords';
import { createTranslator } from '../../src/i18n/translator';
import { buildEvaluation, readOurTables, writeCheckReport } from '../../src/workbook';
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
    valueOf(await writeCheckReport(checkReport(dutch, result, { moment: sampleDay }), read.sheets));
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
});

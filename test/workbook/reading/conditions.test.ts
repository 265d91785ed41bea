import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblem } from '../../../src/i18n/describeProblem';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { createWorkbook, readOurTables } from '../../../src/workbook';
import { readXlsx } from '../../../src/xlsx';
import { createCalculator } from '../../../workbench/calc';
import { createHost, newWorkbook, type Host, type HostOptions } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import { valueOf } from '../openSample';

const sample = readFileSync(join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx'));

async function open(quirks: HostOptions['quirks'] = {}): Promise<Host> {
  const host = createHost(await readXlsx(sample), { calculator: createCalculator, quirks });
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
    if (!outcome.ok) expect(describeProblem(createTranslator('nl'), outcome.problem)).toMatch(/1904.*Geavanceerd/);
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

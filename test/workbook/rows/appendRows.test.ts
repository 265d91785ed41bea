import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingDefinitions } from '../../../src/domain/settings/settings';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { appendMutations, createWorkbook, settingRows, writeCheckSettings, writeSettings } from '../../../src/workbook';
import type { Sheet } from '../../../src/xlsx/model/workbook';
import { readXlsx } from '../../../src/xlsx';
import { createCalculator } from '../../../workbench/calc';
import { createHost, newWorkbook, type Host } from '../../../workbench/host';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import { valueOf } from '../openSample';

async function hostOver(workbook: Host['workbook'], growsByApi: boolean): Promise<Host> {
  const host = createHost(workbook, { calculator: createCalculator, quirks: { growsByApi } });
  useHost(host);
  await loadOffice();
  return host;
}

const named = ({ workbook }: Host, name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name)!;
const mutation = (id: string) => ({ date: 46349, period: 2026, municipality: 'Assen', kind: 'correctie', strips: 1, id });

describe.each([true, false])('Rows below a table, where what an add-in writes makes it grow: %s', (growsByApi) => {
  test('are in the table, once, with its rules, also where it has a totals row', async () => {
    const host = await hostOver(
      await readXlsx(readFileSync(join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx'))),
      growsByApi,
    );
    const sheet = named(host, 'Mutaties');
    const { bottom } = sheet.tables[0]!.area;
    const written = valueOf(await appendMutations([mutation('M-9'), mutation('M-10')]));
    expect(sheet.tables[0]?.area.bottom).toBe(bottom + 2);
    expect([written.firstRow, written.lastRow]).toEqual([bottom + 2, bottom + 3]);
    expect([1, 2, 3].map((more) => sheet.cells.get(bottom + more, 0)?.value ?? '')).toEqual([46349, 46349, '']);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Mutaties').showTotals = true;
      await context.sync();
    });
    valueOf(await appendMutations([mutation('M-11')]));
    // Three rows more, and the totals row below them.
    expect(sheet.tables[0]?.area.bottom).toBe(bottom + 4);
    expect(sheet.tables[0]?.showTotals).toBe(true);
  });

  test('have their drop-downs and limits, and no rule of ours is left right below any table', async () => {
    const host = await hostOver(newWorkbook('Blad1'), growsByApi);
    const rows = { municipalities: [['Assen', 'GM0106', 69701, 46023]], settings: settingRows({ period: 2026 }).slice(0, 3) };
    valueOf(await createWorkbook({ rows, texts: newWorkbookTexts(createTranslator('nl')) }));
    valueOf(await appendMutations([mutation('M-1'), mutation('M-2')]));
    valueOf(await writeCheckSettings([{ code: 'gap', title: 'Gat', choice: 'off' }]));
    valueOf(await writeCheckSettings([{ code: 'other', title: 'Iets', choice: 'error' }]));
    valueOf(await writeSettings({ lowBalance: 3 }));
    expect(named(host, 'Instellingen').tables[0]?.area.bottom).toBe(4);
    expect(settingDefinitions.lowBalance.nl).toBe(named(host, 'Instellingen').cells.get(4, 0)?.value);
    for (const sheet of host.workbook.sheets) {
      for (const { area } of sheet.tables) {
        const reaching = sheet.validations.flatMap(({ areas }) => areas).filter(({ bottom }) => bottom !== area.bottom);
        expect([sheet.name, reaching]).toEqual([sheet.name, []]);
      }
    }
    expect(named(host, 'Mutaties').validations.length).toBeGreaterThan(3);
  });
});

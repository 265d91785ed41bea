import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { createTranslator } from '../../../src/i18n/translator';
import { writeOverviewSheet, writeSettings } from '../../../src/workbook';
import { newSession } from '../../../workbench/cli/session';
import { openMade } from '../../scenarios/openMade';
import type { MadeTable } from '../../scenarios/randomWorkbook';
import { cellAt, openSample, valueOf } from '../openSample';

const { overview } = newWorkbookTexts(createTranslator('nl'));

const granted: MadeTable = {
  key: 'allocation',
  name: 'Verdeling',
  headers: ['Aantal (strippen)', 'Aanvrager', 'Jaar'],
  columns: { total: 'Aantal (strippen)', municipality: 'Aanvrager', period: 'Jaar' },
  rows: [
    [12, 'Assen', 2026],
    [14, 'Emmen', 2026],
    [10, 'Assen', 2025],
  ],
};
const work: MadeTable = {
  key: 'assignments',
  name: 'Projectenlijst',
  headers: ['#', 'Stand', 'Kosten', 'Gemeente', 'Naam'],
  columns: { number: '#', status: 'Stand', strips: 'Kosten', municipality: 'Gemeente', title: 'Naam' },
  rows: [
    [1, 'lopend', 3, 'Assen', 'a'],
    [2, 'requested', 2, 'Assen', 'b'],
    [3, 'afgewezen', 9, 'Emmen', 'c'],
    [4, 'done', 15, 'Emmen', 'd'],
  ],
};

describe('Overzicht over the tables that people have', () => {
  test("holds native formulas over the user's own names, which follow an edit", async () => {
    const session = await openMade({ period: 2026, tables: [granted, work] });
    expect(valueOf(await writeOverviewSheet(overview))).toEqual({ sheet: 'Overzicht', municipalities: 2 });
    const line = (row: number) => [1, 2, 3, 4, 5, 6, 7].map((column) => cellAt(session, 'Overzicht', row, column));
    const lines = () => [line(8), line(9)].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
    // By hand: Assen 12 − 2 − 3 = 7; Emmen 14 − 15 = −1, what was refused counting for nothing.
    expect(lines()).toEqual([
      ['Assen', 12, 0, 2, 3, 7, overview.stand.ok],
      ['Emmen', 14, 0, 0, 15, -1, overview.stand.over],
    ]);
    expect(line(10)[0]).toBe('');
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Overzicht');
    expect(sheet?.cells.get(7, 1)?.formula).toContain('Verdeling[[Aantal (strippen)]]');
    session.host.edit('Blad Projectenlijst', 'D3', [[5]]);
    expect(lines()[0]).toEqual(['Assen', 12, 0, 2, 5, 5, overview.stand.ok]);
    session.host.edit('Instellingen', 'B2', [[2025]]);
    // Projectenlijst has no period: its rows count in each.
    expect(lines()[0]).toEqual(['Assen', 10, 0, 2, 5, 3, overview.stand.ok]);
  });

  test('asks for no function that Excel 2016 does not have', async () => {
    const listed: MadeTable = {
      key: 'municipalities',
      name: 'Deelnemers',
      headers: ['Naam', 'Inwoners'],
      columns: { municipality: 'Naam', population: 'Inwoners' },
      rows: [['Assen', 69701]],
    };
    const session = await openMade({ period: 2026, tables: [listed, granted, work] });
    valueOf(await writeOverviewSheet(overview));
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Overzicht');
    const formulas = [...(sheet?.cells.entries() ?? [])].flatMap(([, , { formula }]) => formula ?? []);
    const called = new Set(formulas.flatMap((formula) => formula.match(/[A-Z.]+(?=\()/g) ?? []));
    expect([...called].sort()).toEqual(
      [
        'COUNTIF',
        'COUNTIFS',
        'DATE',
        'AND',
        'IF',
        'IFERROR',
        'INDEX',
        'ISERROR',
        'ISNUMBER',
        'LEFT',
        'LOOKUP',
        'MATCH',
        'MAX',
        'N',
        'NETWORKDAYS',
        'RIGHT',
        'ROW',
        'SUBSTITUTE',
        'SUM',
        'SUMIFS',
        'SUMPRODUCT',
        'TODAY',
      ].sort(),
    );
  });

  test('is written again over itself, in four requests', async () => {
    const { host, workbook } = await openSample();
    host.stats.reset();
    valueOf(await writeOverviewSheet(overview));
    expect(host.stats.requests).toBeLessThanOrEqual(4);
    expect(workbook.sheets.filter(({ name }) => name.startsWith('Overzicht'))).toHaveLength(1);
    expect(workbook.sheets.find(({ name }) => name === 'Overzicht')?.conditionalFormats).toHaveLength(2);
  });

  test("leaves a sheet of the user's with that name alone", async () => {
    const { host, workbook } = await openMade({ period: 2026, tables: [granted, work] });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Overzicht').getRange('A1').values = [['van mij']];
      await context.sync();
    });
    expect(await writeOverviewSheet(overview)).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-ours', parameters: { sheet: 'Overzicht' }, written: [] },
    });
    expect(workbook.sheets.find(({ name }) => name === 'Overzicht')?.cells.get(0, 0)?.value).toBe('van mij');
    // What is there to be undone is the sheet itself, where this Excel keeps that.
    expect(host.undo()).toBe(host.quirks.undoKept);
  });

  test('is refused without an allocation or assignments', async () => {
    await newSession({ language: 'nl', today: 46349 });
    expect(await writeOverviewSheet(overview)).toMatchObject({ ok: false, problem: { code: 'table-missing' } });
  });

  test('takes two strips for low where the workbook does not say', async () => {
    const session = await openMade({
      period: 2026,
      tables: [
        { ...granted, rows: [[30, 'Assen', 2026]] },
        { ...work, rows: [[1, 'lopend', 28, 'Assen', 'a']] },
      ],
    });
    valueOf(await writeOverviewSheet(overview));
    // 30 − 28 = 2, of 23 November on 2/30 = 0.067 beside 29 of 261 days; Instellingen says that a card is low from 1 strip on.
    expect(cellAt(session, 'Overzicht', 8, 7)).toBe(overview.stand.ok);
    valueOf(await writeSettings({ lowBalance: '' }));
    expect(cellAt(session, 'Overzicht', 8, 7)).toBe(overview.stand.low);
  });
});

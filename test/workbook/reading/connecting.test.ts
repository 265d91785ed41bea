import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseMapping, type Mapping } from '../../../src/domain/mapping';
import { check } from '../../../src/domain/checks';
import { balances } from '../../../src/domain/ledger';
import { readSettings } from '../../../src/domain/settings/settings';
import { createTranslator } from '../../../src/i18n/translator';
import { newWorkbookTexts } from '../../../src/i18n/workbookWords';
import { appendAssignments, createWorkbook, readOurTables, saveMapping, scanWorkbook, writeCheckSettings } from '../../../src/workbook';
import { sourcesIn, mappingOf } from '../../../src/taskpane/features/setup/connecting';
import { openSession, type Session } from '../../../workbench/cli/session';
import { openSample, sampleDay, valueOf } from '../openSample';

const folder = join(__dirname, '..', '..', '..', 'samples');
const mapping = parseMapping(readFileSync(join(folder, 'andere-koppen.mapping.json'), 'utf8')) as Mapping;

async function openOther(): Promise<Session> {
  const session = await openSession(join(folder, 'andere-koppen.xlsx'), { language: 'nl', today: sampleDay });
  valueOf(await saveMapping(mapping));
  return session;
}
const findingsNow = async () => {
  const { tables, checkSettings, limitCells } = valueOf(await readOurTables());
  return check(tables, { settings: readSettings(tables.settings), today: sampleDay, checkSettings, limitCells }).findings;
};

describe('A workbook with other headers, connected', () => {
  test('a plain sheet ends at its last row: no totals row, blank rows keep their number', async () => {
    await openOther();
    const { tables } = valueOf(await readOurTables());
    expect(tables.municipalities?.values).toHaveLength(6);
    expect(tables.municipalities?.values.at(-1)?.[0]).toBe('Westerveld');
    const [first, second] = tables.assignments?.parts ?? [];
    expect(first?.table).toMatchObject({ sheet: 'Aanvragen 2026', headerRow: 4, name: null });
    // Six rows and a blank one between the fourth and the fifth; the totals row below is left out.
    expect(first?.table.values).toHaveLength(7);
    expect(second?.table.values).toHaveLength(2);
  });

  test('two sheets count as one table, each finding in its own sheet and row', async () => {
    await openOther();
    const { tables } = valueOf(await readOurTables());
    // Assen: granted 13; A-01 spent 4, B-02 on the other sheet reserved 2: 13 - 4 - 2 = 7.
    expect(balances(tables, '2026').rows.find(({ municipality }) => municipality === 'Assen')).toMatchObject({
      granted: 13,
      spent: 4,
      reserved: 2,
      remaining: 7,
    });
    const errors = (await findingsNow()).filter(({ severity }) => severity === 'error');
    // "Meppell" and a start after its end were planted; the sheet has a blank row 9.
    expect(errors.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(['Aanvragen 2026!C10', 'Aanvragen 2026!J11']);
  });

  test('the connection holds when the sheet gets another name and rows are put above', async () => {
    await openOther();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Aanvragen 2026');
      sheet.getRange('1:2').insert('Down');
      sheet.name = "Vraag 'n maar";
      await context.sync();
    });
    const { tables } = valueOf(await readOurTables());
    expect(tables.assignments?.parts?.[0]?.table).toMatchObject({ sheet: "Vraag 'n maar", headerRow: 6 });
    expect(tables.assignments?.values).toHaveLength(9);
  });

  test('a renamed Excel table is found by its headers', async () => {
    await openOther();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Strippenkaarten').name = 'Kaarten2026';
      await context.sync();
    });
    expect(valueOf(await readOurTables()).tables.allocation?.name).toBe('Kaarten2026');
  });

  test('letting go leaves no connection and no hidden name', async () => {
    const session = await openOther();
    expect(session.workbook.names.filter(({ visible }) => !visible)).toHaveLength(3);
    valueOf(await saveMapping({ tables: [] }));
    expect(session.workbook.names).toHaveLength(0);
    expect(valueOf(await readOurTables()).connected).toEqual([]);
  });

  test('what the add-in proposes by itself is what a person made of it', async () => {
    await openSession(join(folder, 'andere-koppen.xlsx'), { language: 'nl', today: sampleDay });
    const sources = sourcesIn(valueOf(await scanWorkbook()), {
      municipalities: new Set(['assen', 'emmen', 'hoogeveen', 'meppel', 'midden-drenthe', 'westerveld']),
    });
    const proposed = mappingOf(sources).tables;
    for (const wanted of mapping.tables) {
      const found = proposed.find(({ sheet }) => sheet === wanted.sheet);
      expect(found).toMatchObject({
        table: wanted.table,
        tableName: wanted.tableName,
        headerRow: wanted.headerRow,
        columns: wanted.columns,
      });
    }
  });
});

describe('One table on a sheet for each municipality', () => {
  const headers = ['Nr', 'Periode', 'Gemeente', 'Titel', 'Strippen', 'Status'];
  const columns = { number: 'Nr', period: 'Periode', municipality: 'Gemeente', title: 'Titel', strips: 'Strippen', status: 'Status' };
  const sheets = [
    ['Assen', 2026],
    ['Emmen 2025', 2025],
    ['Emmen 2026', 2026],
    ['Meppel', 2026],
  ] as const;

  async function openSheets(): Promise<void> {
    await openSample();
    await Excel.run(async (context) => {
      for (const [name, year] of sheets) {
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRange('A1:F2').values = [headers, [`${name}-1`, year, name.split(' ')[0] ?? '', 'Warmteplan', 2, 'gepland']];
      }
      await context.sync();
    });
    valueOf(
      await saveMapping({ tables: sheets.map(([sheet]) => ({ table: 'assignments', sheet, tableName: null, headerRow: 1, columns })) }),
    );
  }
  const row = (municipality: string, period: number) => ({
    number: 'X-1',
    period,
    municipality,
    title: 'Isolatie',
    strips: 1,
    status: 'concept',
  });

  test.each([
    ['its own sheet', [row('Assen', 2026)], 'Assen'],
    ['its own sheet of the year', [row('emmen', 2025)], 'Emmen 2025'],
    ['the last sheet of its municipality where the year is new', [row('Emmen', 2027)], 'Emmen 2026'],
    ['the last sheet where the municipality is new', [row('Tynaarlo', 2026)], 'Meppel'],
    ['the last sheet where rows are of several', [row('Assen', 2026), row('Emmen', 2026)], 'Meppel'],
  ])('a new row goes to %s', async (_, rows, sheet) => {
    await openSheets();
    expect(valueOf(await appendAssignments(rows))).toEqual({ sheet, firstRow: 3, lastRow: 2 + rows.length });
    expect(valueOf(await readOurTables()).tables.assignments?.values).toHaveLength(sheets.length + rows.length);
  });
});

describe('Rows below a table that did not grow', () => {
  test('are found, where they stand and how many; a remark under a table is none', async () => {
    const session = await openSample();
    const { tables } = valueOf(await readOurTables());
    const { headerRow = 0, values = [] } = tables.uses ?? {};
    const row = headerRow + values.length + 1;
    // As LibreOffice does: cells filled below, the table as it was.
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Gebruik');
    for (const at of [row, row + 1]) {
      sheet?.cells.set(at - 1, 0, { value: 'Format uitvoeringsplan' });
      sheet?.cells.set(at - 1, 1, { value: 'Assen' });
    }
    sheet?.cells.set(row + 1, 0, { value: 'Bron: het team' });
    const found = (await findingsNow()).filter(({ code }) => code === 'rows-below-table');
    expect(found).toMatchObject([{ sheet: 'Gebruik', cell: `A${row}`, row, severity: 'error', params: { rows: 2 } }]);
  });
});

describe('New tables', () => {
  const texts = newWorkbookTexts(createTranslator('nl'));

  test('are refused in words where a name is taken, and nothing is written', async () => {
    const session = await openSession(join(folder, 'andere-koppen.xlsx'), { language: 'nl', today: sampleDay });
    session.workbook.sheets.find(({ name }) => name === 'Nagekomen')!.name = 'Team';
    const before = session.workbook.sheets.map(({ name }) => name);
    expect(await createWorkbook({ rows: {}, texts })).toMatchObject({
      ok: false,
      problem: { code: 'name-taken', parameters: { name: 'Team' }, written: [] },
    });
    expect(session.workbook.sheets.map(({ name }) => name)).toEqual(before);
  });
});

describe('The table Controles', () => {
  test('is made with the first choice, changed by the next, and obeyed by a check', async () => {
    await openSample();
    const [first] = await findingsNow();
    if (!first) throw new Error('The sample has findings');
    const { code } = first;
    valueOf(await writeCheckSettings([{ code, title: 'Eerste', choice: 'off' }]));
    expect((await findingsNow()).filter((finding) => finding.code === code)).toEqual([]);
    valueOf(
      await writeCheckSettings([
        { code, title: 'Eerste', choice: 'error' },
        { code: 'text-spaces', title: 'Tweede', choice: 'off' },
      ]),
    );
    expect(valueOf(await readOurTables()).checkSettings).toEqual({ [code]: 'error', 'text-spaces': 'off' });
    valueOf(await writeCheckSettings([{ code, title: 'Eerste', choice: 'standard' }]));
    expect(valueOf(await readOurTables()).checkSettings).toEqual({ 'text-spaces': 'off' });
  });

  test('keeps limits beside the weights: an older table gets the column, nothing or a limit that cannot be is the usual one', async () => {
    const session = await openSample();
    valueOf(await writeCheckSettings([{ code: 'spaces', title: 'Spaties', choice: 'off' }]));
    // As a table of before: without the column.
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Controles').columns.getItem('Grens').delete();
      await context.sync();
    });
    valueOf(await writeCheckSettings([{ code: 'spaces', title: 'Spaties', choice: 'info' }]));
    expect(valueOf(await readOurTables()).limitCells).toEqual([]);
    valueOf(await writeCheckSettings([{ code: 'formulation-weak', title: 'Formulering', choice: 'standard', limit: 3 }]));
    const { limitCells, checkSettings } = valueOf(await readOurTables());
    expect(limitCells).toMatchObject([{ code: 'formulation-weak', value: 3, sheet: 'Controles', cell: 'D3' }]);
    expect(checkSettings).toEqual({ spaces: 'info' });
    const weak = async (): Promise<number> => (await findingsNow()).filter(({ code }) => code === 'formulation-weak').length;
    const before = await weak();
    session.host.edit('Controles', 'D3', [['drie']]);
    expect(await weak()).toBeGreaterThan(before);
    expect((await findingsNow()).filter(({ code }) => code === 'setting-invalid')).toMatchObject([
      { sheet: 'Controles', cell: 'D3', value: 'drie' },
    ]);
    valueOf(await writeCheckSettings([{ code: 'formulation-weak', title: 'Formulering', choice: 'standard', limit: null }]));
    expect(valueOf(await readOurTables()).limitCells).toEqual([]);
  });
});

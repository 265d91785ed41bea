import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Workbook } from '../../src/xlsx/model/workbook';
import { newWorkbook } from '../../src/xlsx/model/newWorkbook';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { exampleWorkbook, sheetOf, table } from './exampleWorkbook';
import { openpyxlFacts } from './otherReaders';
import { brokenRules } from './rules';

describe('changes to a workbook that was read', () => {
  const reread = async (change: (workbook: Workbook) => void): Promise<{ workbook: Workbook; bytes: Uint8Array; changed: Workbook }> => {
    const workbook = await readXlsx(await writeXlsx(exampleWorkbook()));
    change(workbook);
    const bytes = await writeXlsx(workbook);
    expect(brokenRules(bytes)).toEqual([]);
    return { workbook: await readXlsx(bytes), bytes, changed: workbook };
  };

  test('a font made anew of another program’s has its parts in the order of the schema', async () => {
    const read = await readXlsx(readFileSync(join(__dirname, '../corpus/files/gewone-bladen.xlsx')));
    sheetOf(read, 'Opdrachten').cells.set(40, 0, { value: 1, style: { font: { bold: true, color: '#FF0000' } } });
    const styles = strFromU8(unzipSync(await writeXlsx(read))['xl/styles.xml']!);
    const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map(([, inner = '']) => inner.match(/<\w+/g));
    // openpyxl's own stays as it was; ours begins with what it adds.
    expect(fonts[0]?.slice(0, 2)).toEqual(['<name', '<family']);
    expect(fonts.at(-1)).toEqual(['<b', '<sz', '<color', '<name', '<family', '<scheme']);
  });

  test('a cell, its style, a table that grows and a renamed column', async () => {
    const { workbook } = await reread((book) => {
      const sheet = sheetOf(book, 'Opdrachten');
      const cell = sheet.cells.get(1, 3);
      sheet.cells.set(1, 3, { ...cell, value: 7, style: { ...cell?.style, fill: '#FFFF00' } });
      sheet.cells.set(0, 2, { value: 'Onderwerp' });
      sheet.cells.set(6, 0, { value: '=A-06' });
      sheet.tables = sheet.tables.map((each) => ({ ...each, area: { ...each.area, bottom: 6 } }));
    });
    const sheet = sheetOf(workbook, 'Opdrachten');
    expect(structuredClone(sheet.cells.get(1, 3)?.style)).toEqual({ numberFormat: '0.0', locked: false, fill: '#FFFF00' });
    expect(sheet.tables[0]?.area.bottom).toBe(6);
    expect(sheet.cells.get(6, 0)).toEqual({ value: '=A-06' });
    expect(sheet.tables[0]?.columnExtras?.[3]).toEqual({ name: 'Onderwerp' });
    expect(sheet.tables[0]?.columnExtras?.[7]).toMatchObject({ calculatedColumnFormula: '=10-[@Strippen]' });
  });

  test('a filter with the rows it hides', async () => {
    const criteria = {
      1: { filterOn: 'Values', values: ['Assen'] },
      3: { filterOn: 'Custom', criterion1: '>=1', criterion2: '<9', operator: 'And' },
    };
    const { workbook, bytes } = await reread((book) => {
      const sheet = sheetOf(book, 'Opdrachten');
      sheet.tables = sheet.tables.map((each) => ({ ...each, filter: { hiddenRows: new Set([2, 4, 5]), criteria } }));
    });
    const sheet = sheetOf(workbook, 'Opdrachten');
    expect(sheet.tables[0]?.filter).toEqual({ hiddenRows: new Set([2, 4, 5]), criteria });
    expect([...sheet.hiddenRows]).toEqual([2, 4, 5]);
    expect(openpyxlFacts(bytes).sheets['Opdrachten']?.['heights']).toMatchObject({ 3: [null, true], 5: [null, true], 6: [null, true] });
  });

  test('a totals row says which function each column has', async () => {
    const { workbook } = await reread((book) => {
      const sheet = sheetOf(book, 'Opdrachten');
      sheet.cells.set(6, 0, { value: 'Totaal' });
      sheet.cells.set(6, 3, { value: 10.5, formula: '=SUBTOTAL(109,[Strippen])' });
      sheet.tables = sheet.tables.map((each) => ({ ...each, showTotals: true, area: { ...each.area, bottom: 6 } }));
    });
    const [found] = sheetOf(workbook, 'Opdrachten').tables;
    expect(found?.showTotals).toBe(true);
    expect(found?.columnExtras).toMatchObject({ 1: { totalsRowLabel: 'Totaal' }, 4: { totalsRowFunction: 'sum' } });
    expect(sheetOf(workbook, 'Opdrachten').cells.get(6, 3)?.formula).toBe('=SUBTOTAL(109,Opdrachten[Strippen])');
  });

  test('a sheet taken away goes with its table, comments, names and texts', async () => {
    const { workbook, bytes, changed } = await reread((book) => {
      book.sheets = book.sheets.filter(({ name }) => name !== 'Opdrachten');
      book.names = [];
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Evaluatie 2026', 'Lijsten']);
    expect(sheetOf(workbook, 'Lijsten').names).toHaveLength(1);
    const parts = Object.keys(unzipSync(bytes));
    expect(parts.filter((name) => /table1|comments|vmlDrawing|threadedComment/i.test(name) && !/pivot/i.test(name))).toEqual([]);
    const text = Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('');
    for (const word of ['A-01', 'Anne', 'Bel de']) expect(text).not.toContain(word);
    // Without its source the PivotTable is no more than its cells; that is said.
    expect(changed.losses).toEqual(['pivotSource Strippen per thema']);
  });

  test('sheets in another order, a new one with a table between them', async () => {
    const { workbook } = await reread((book) => {
      const [first, second, third] = book.sheets;
      const added = newWorkbook('Nieuw').sheets[0];
      if (!first || !second || !third || !added) throw new Error('no sheets');
      added.cells.set(0, 0, { value: 'Product' });
      added.cells.set(1, 0, { value: 'Databank' });
      added.tables = [table('Producten', 1, 1)];
      book.sheets = [third, { ...added, id: 'nieuw' }, first, second];
    });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Lijsten', 'Nieuw', 'Opdrachten', 'Evaluatie 2026']);
    expect(sheetOf(workbook, 'Lijsten').names[0]?.name).toBe('Lokaal');
    expect(sheetOf(workbook, 'Opdrachten').pageLayout['printArea']).toBe('$A$1:$G$9');
    expect(sheetOf(workbook, 'Nieuw').tables[0]?.name).toBe('Producten');
    expect(workbook.activeSheet).toBe('Evaluatie 2026');
  });

  test('charts and PivotTables changed, moved and taken away', async () => {
    const moved = await reread((book) => {
      const sheet = sheetOf(book, 'Evaluatie 2026');
      sheet.charts = sheet.charts.map((chart) => ({ ...chart, title: 'Anders', left: 100, type: 'ColumnClustered' }));
      sheet.pivotTables = sheet.pivotTables.map((pivot) => ({
        ...pivot,
        columns: [],
        rows: ['Thema', 'Gemeente'],
        covered: { top: 20, left: 0, bottom: 27, right: 1 },
      }));
    });
    expect(sheetOf(moved.workbook, 'Evaluatie 2026').charts[0]).toMatchObject({
      title: 'Anders',
      left: 100,
      type: 'ColumnClustered',
      width: 360,
    });
    expect(sheetOf(moved.workbook, 'Evaluatie 2026').pivotTables[0]).toMatchObject({ rows: ['Thema', 'Gemeente'], columns: [] });
    // The chart came from our own writer: nothing was taken from it.
    expect(moved.changed.losses).toEqual([]);
    const gone = await reread((book) => {
      sheetOf(book, 'Evaluatie 2026').charts = [];
      sheetOf(book, 'Evaluatie 2026').pivotTables = [];
    });
    expect(Object.keys(unzipSync(gone.bytes)).filter((name) => /chart|pivot|drawing1\.xml/i.test(name))).toEqual([]);
  });

  test('validations and formats changed, comments answered by other words, settings emptied', async () => {
    const { workbook } = await reread((book) => {
      const sheet = sheetOf(book, 'Opdrachten');
      sheet.validations = sheet.validations.slice(1);
      sheet.conditionalFormats = sheet.conditionalFormats
        .filter(({ type }) => type !== 'DataBar')
        .map((format) => ({ ...format, priority: 9 - format.priority }));
      sheet.comments = sheet.comments.map((comment) => ({ ...comment, content: 'Ja' }));
      sheet.notes = [];
      sheet.hyperlinks.delete('1,0');
      book.settings.clear();
    });
    const sheet = sheetOf(workbook, 'Opdrachten');
    expect(sheet.validations).toHaveLength(4);
    expect(sheet.conditionalFormats.map(({ type, priority }) => [type, priority])).toEqual([
      ['Custom', 5],
      ['CellValue', 4],
      ['ColorScale', 3],
      ['ContainsText', 2],
      ['PresetCriteria', 1],
      ['TopBottom', 0],
    ]);
    expect(sheet.comments[0]?.content).toBe('Ja');
    expect(sheet.notes).toEqual([]);
    expect([...sheet.hyperlinks.keys()]).toEqual(['2,0']);
    expect(workbook.settings.size).toBe(0);
    expect(workbook.customProperties.get('Regio')).toBe('Drenthe');
  });

  test('a cell copied into another workbook keeps its style, not its number', async () => {
    const first = await readXlsx(await writeXlsx(exampleWorkbook()));
    const other = newWorkbook('Blad1');
    sheetOf(other, 'Blad1').cells.set(0, 0, sheetOf(first, 'Opdrachten').cells.get(0, 0));
    const again = await readXlsx(await writeXlsx(other));
    expect(structuredClone(sheetOf(again, 'Blad1').cells.get(0, 0)?.style)).toEqual({ font: { bold: true }, fill: '#1F4E79' });
  });

  test('what a file cannot hold is listed', async () => {
    const workbook = newWorkbook('Blad1');
    const sheet = sheetOf(workbook, 'Blad1');
    sheet.cells.set(0, 0, { value: 'x'.repeat(40_000) });
    sheet.validations = [
      { areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], rule: { list: { inCellDropDown: true, source: 'y'.repeat(300) } } },
    ];
    sheet.pivotTables = [
      {
        id: 'p',
        name: 'Draai',
        row: 3,
        column: 0,
        source: { table: 'Weg' },
        rows: [],
        columns: [],
        filters: [],
        data: [],
        covered: null,
        layout: 'Compact',
        refreshOnOpen: true,
      },
    ];
    await writeXlsx(workbook);
    expect([...workbook.losses].sort()).toEqual(['pivotSource Draai', 'textTooLong Blad1!A1', 'validationListTooLong A1 Blad1']);
  });
});

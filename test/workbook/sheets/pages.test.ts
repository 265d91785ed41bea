import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from '../../../src/xlsx';
import { fittedRows } from '../../../src/xlsx/sheet/fittedRows';
import { partOf } from '../../xlsx/tinyFile';
import { newWorkbook } from '../../../src/xlsx/model/newWorkbook';

const sample = join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx');

describe('What a new workbook prints', () => {
  test('is on A4, one page wide, with header rows and page numbers on each page', async () => {
    const { sheets } = await readXlsx(readFileSync(sample));
    const shown = sheets.filter(({ visibility }) => visibility === 'Visible');
    expect(shown.length).toBeGreaterThan(12);
    for (const { name, pageLayout } of shown) {
      const { paperSize, zoom, headersFooters } = pageLayout as Record<string, Record<string, unknown>>;
      expect([name, paperSize, zoom?.['horizontalFitToPages']]).toEqual([name, 'A4', 1]);
      expect([name, headersFooters?.['defaultForAllPages']]).toEqual([
        name,
        { leftFooter: '&A', centerFooter: '&P / &N', rightFooter: '&D' },
      ]);
    }
    const titles = shown.filter(({ tables }) => tables.length > 0).map(({ pageLayout }) => pageLayout['printTitleRows']);
    expect(new Set(titles)).toEqual(new Set(['$1:$1']));
    const overview = shown.find(({ name }) => name === 'Overzicht')?.pageLayout;
    expect(overview?.['zoom']).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 1 });
  });

  test('lies down only where it is wide', async () => {
    const { sheets } = await readXlsx(readFileSync(sample));
    const orientation = (wanted: string) => sheets.find(({ name }) => name === wanted)?.pageLayout['orientation'];
    expect(['Opdrachten', 'Overzicht', 'Gemeenten', 'Gebruik'].map(orientation)).toEqual([
      'Landscape',
      'Landscape',
      'Portrait',
      'Portrait',
    ]);
  });
});

describe('Rows as high as what is in them', () => {
  const cellsOf = (wrapText: boolean) => {
    const book = newWorkbook('Blad');
    const sheet = book.sheets[0]!;
    sheet.columnWidths.set(0, 100);
    sheet.cells.set(0, 0, { value: 'kort', style: { wrapText } });
    sheet.cells.set(1, 0, { value: 'een regel die veel te lang is voor een kolom van honderd punten', style: { wrapText } });
    sheet.cells.set(2, 0, { value: 'x\ny\nz', style: { wrapText } });
    sheet.cells.set(3, 0, { value: 'groot', style: { font: { size: 22 } } });
    return { book, sheet };
  };

  test('by lines and by size of letters', () => {
    const { sheet } = cellsOf(true);
    const found = fittedRows(sheet);
    // 63 letters of about 5 points are 315: at least four lines of 94 points with the words kept whole.
    expect([found.get(0), found.get(2), found.get(3)]).toEqual([undefined, 45, 30]);
    expect(found.get(1)).toBeGreaterThanOrEqual(60);
    expect(found.get(1)).toBeLessThanOrEqual(75);
    expect([...fittedRows(cellsOf(false).sheet).keys()]).toEqual([3]);
  });

  test('are written as found, not as chosen, so that Excel fits them anew', async () => {
    const { book } = cellsOf(true);
    const bytes = await writeXlsx(book);
    const again = await readXlsx(bytes);
    expect(again.sheets[0]?.rowHeights.get(2)).toBe(45);
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(sheet).toContain('<row r="3" ht="45">');
    expect(sheet).not.toContain('customHeight');
  });
});

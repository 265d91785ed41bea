import { inflateRawSync } from 'node:zlib';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { exampleWorkbook, sheetOf } from './exampleWorkbook';
import { convert, openpyxlFacts, requireSoffice } from './otherReaders';
import { brokenRules } from './rules';

describe('a file of ours in other hands', () => {
  const written = writeXlsx(exampleWorkbook());

  test('openpyxl finds the table, lists, formats, chart and PivotTable', async () => {
    const { sheets } = openpyxlFacts(await written);
    const sheet = sheets['Opdrachten'];
    expect(Object.keys(sheet?.['tables'] as object)).toEqual(['Opdrachten']);
    expect(sheet?.['validations']).toHaveLength(5);
    expect(sheet?.['formats']).toHaveLength(7);
    expect(sheet?.['freeze']).toBe('C2');
    expect(sheets['Evaluatie 2026']?.['charts']).toHaveLength(1);
    expect(sheets['Evaluatie 2026']?.['pivots']).toEqual([
      ['Strippen per thema', 'A21:D26', ['Nr', 'Gemeente', 'Thema', 'Strippen', 'Status', 'Start', 'Rest'], 5],
    ]);
    expect(sheets['Evaluatie 2026']?.cells['F1']?.value).toBe('=_xldudf_FLEX_STRIPS_REMAINING(A2:A4,2026)');
  });

  test('LibreOffice saves it again with the table, lists, formats, chart and PivotTable', async () => {
    const saved = new Uint8Array(convert(await written, 'xlsx'));
    const { sheets } = openpyxlFacts(saved);
    expect(Object.keys(sheets['Opdrachten']?.['tables'] as object)).toEqual(['Opdrachten']);
    expect(sheets['Opdrachten']?.['validations']).toHaveLength(5);
    expect((sheets['Opdrachten']?.['formats'] as unknown[]).length).toBeGreaterThanOrEqual(7);
    expect(sheets['Evaluatie 2026']?.['charts']).toHaveLength(1);
    expect(sheets['Evaluatie 2026']?.['pivots']).toHaveLength(1);
    const again = await readXlsx(saved);
    expect(sheetOf(again, 'Opdrachten').protection.protected).toBe(false);
    expect(sheetOf(again, 'Lijsten').protection.protected).toBe(true);
    expect(sheetOf(again, 'Evaluatie 2026').pivotTables[0]).toMatchObject({ rows: ['Gemeente'], columns: ['Thema'] });
    expect(brokenRules(await writeXlsx(again))).toEqual([]);
  }, 120_000);

  test('LibreOffice computes the same strips as the cells hold', async () => {
    const text = convert(await written, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2').toString('utf8');
    // Assen 2 + 1, Coevorden 4, Emmen 3.5 + 0.
    expect(
      text
        .split('\n')
        .slice(1, 4)
        .map((line) => line.split(',').slice(0, 2).join()),
    ).toEqual(['Assen,3', 'Coevorden,4', 'Emmen,3.5']);
  }, 120_000);

  test('LibreOffice prints it', async () => {
    requireSoffice();
    expect(
      convert(await written, 'pdf')
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
  }, 120_000);

  test('its parts inflate with another library than the one that packed them', async () => {
    const bytes = Buffer.from(await written);
    const nameLength = bytes.readUInt16LE(26);
    const start = 30 + nameLength + bytes.readUInt16LE(28);
    expect(inflateRawSync(bytes.subarray(start)).toString()).toContain('<Types');
  });
});

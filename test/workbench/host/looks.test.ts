import type { Host } from '../../../workbench/host';
import { failureOf, openExcel } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel();
});

const codeOf = async (act: (sheet: Excel.Worksheet) => void): Promise<string> =>
  (
    await failureOf(async (context) => {
      act(context.workbook.worksheets.getFirst());
      await context.sync();
    })
  ).code;

describe('formats', () => {
  test('are read when all cells share them, and null when they differ', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.set({
        format: { font: { bold: true, color: 'navy', size: 12 }, wrapText: true, horizontalAlignment: 'Center', indentLevel: 1 },
      });
      range.getCell(0, 0).format.fill.color = '#FF0000';
      range.load(
        'format/wrapText,format/horizontalAlignment,format/indentLevel,format/font/bold,format/font/color,format/font/italic,format/fill/color',
      );
      await context.sync();
      const { format } = range;
      expect([
        format.wrapText,
        format.horizontalAlignment,
        format.indentLevel,
        format.font.bold,
        format.font.color,
        format.font.italic,
      ]).toEqual([true, 'Center', 1, true, '#000080', false]);
      expect(format.fill.color).toBeNull();
    });
  });

  test('cells with one look share one style', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1:Z100').format.fill.color = '#EEEEEE';
      await context.sync();
    });
    const cells = host.workbook.sheets[0]?.cells;
    expect(cells?.get(0, 0)?.style).toBe(cells?.get(99, 25)?.style);
  });

  test('edges lie on the outer cells, lines inside between them', async () => {
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange('B2:C3').format;
      borders.getItem('EdgeBottom').style = 'Continuous';
      borders.getItem('EdgeBottom').color = '#0000FF';
      borders.getItem('InsideVertical').style = 'Dash';
      await context.sync();
    });
    const borders = (row: number, column: number) => host.workbook.sheets[0]?.cells.get(row, column)?.style?.borders;
    expect(borders(2, 1)).toEqual({ bottom: { style: 'thin', color: '#0000FF' }, right: { style: 'dashed' } });
    expect(borders(1, 2)).toEqual({ left: { style: 'dashed' } });
  });

  test('sizes, hiding and fitting', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A:B').format.columnWidth = 100;
      sheet.getRange('2:2').rowHidden = true;
      const place = sheet.getRange('C3').load('left,top');
      sheet.getRange('D1').values = [['een lange tekst om te passen']];
      sheet.getRange('D1').format.autofitColumns();
      const widths = sheet.getRange('A1:C1').load('format/columnWidth,hidden');
      const hidden = sheet.getRange('A2:B2').load('hidden,rowHidden');
      await context.sync();
      // Two columns of 100 and two rows of 15 of which one is hidden.
      expect([place.left, place.top, widths.format.columnWidth, hidden.hidden]).toEqual([200, 15, null, true]);
    });
    expect(host.workbook.sheets[0]?.columnWidths.get(3)).toBeGreaterThan(100);
  });

  test('a colour must be one', async () => {
    expect(await codeOf((sheet) => void (sheet.getRange('A1').format.fill.color = 'paarsig'))).toBe('InvalidArgument');
    expect(await codeOf((sheet) => void (sheet.getRange('A1').format.fill.color = '#12'))).toBe('InvalidArgument');
  });

  test('a hyperlink shows its text', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.hyperlink = { documentReference: 'Blad1!C7', textToDisplay: 'rij 7' };
      range.load('hyperlink,values');
      await context.sync();
      expect([range.hyperlink, range.values]).toEqual([{ documentReference: 'Blad1!C7', textToDisplay: 'rij 7' }, [['rij 7']]]);
    });
  });

  test('several areas are marked at once', async () => {
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges('A1:A2;C3');
      areas.format.fill.color = '#FFC7CE';
      areas.load('address,areaCount,cellCount');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual(['Blad1!A1:A2,Blad1!C3', 2, 3]);
    });
    expect(host.workbook.sheets[0]?.cells.get(2, 2)?.style?.fill).toBe('#FFC7CE');
  });

  test('areas are separated as the user has it: a comma is refused in Dutch, a semicolon in English', async () => {
    const of = (address: string) => codeOf((sheet) => void sheet.getRanges(address).load('address'));
    expect(await of('A1,B2')).toBe('InvalidArgument');
    await openExcel({ language: 'en' });
    expect(await of('A1;B2')).toBe('InvalidArgument');
    await openExcel({ quirks: { listSeparator: ',' } });
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getFirst().getRanges('A1,B2').load('areaCount');
      await context.sync();
      expect(areas.areaCount).toBe(2);
    });
  });
});

describe('data validation', () => {
  test('a list with its alert and prompt', async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A2:A10');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'concept,vastgesteld' } };
      dataValidation.errorAlert = { message: 'Kies uit de lijst', showAlert: true, style: 'Warning', title: 'Status' };
      dataValidation.load('type,rule,errorAlert,ignoreBlanks');
      const part = context.workbook.worksheets.getFirst().getRange('A3').dataValidation.load('type');
      const edge = context.workbook.worksheets.getFirst().getRange('A1:A3').dataValidation.load('type');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule, dataValidation.ignoreBlanks, part.type, edge.type]).toEqual([
        'List',
        { list: { inCellDropDown: true, source: 'concept,vastgesteld' } },
        true,
        'List',
        'Inconsistent',
      ]);
      expect(dataValidation.errorAlert.style).toBe('Warning');
    });
  });

  test('another rule takes over part of an area, and clearing ends it', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A9').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
      sheet.getRange('A4:A5').dataValidation.rule = { custom: { formula: '=A4>0' } };
      sheet.getRange('A8').dataValidation.clear();
      const kinds = ['A1', 'A4', 'A7', 'A8', 'A9'].map((address) => sheet.getRange(address).dataValidation.load('type'));
      await context.sync();
      expect(kinds.map(({ type }) => type)).toEqual(['WholeNumber', 'Custom', 'WholeNumber', 'None', 'WholeNumber']);
    });
  });

  test('a prompt alone on part of the cells refuses a rule, until they are cleared; blanks are ignored by a rule only', async () => {
    const first = (work: (sheet: Excel.Worksheet) => void) => codeOf(work);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A5:A9').dataValidation.prompt = { showPrompt: true, title: 'x', message: 'y' };
      await context.sync();
    });
    const rule: Excel.DataValidationRule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
    expect(await first((sheet) => void (sheet.getRange('A1:A9').dataValidation.rule = rule))).toBe('InvalidArgument');
    expect(await first((sheet) => void (sheet.getRange('B1').dataValidation.ignoreBlanks = true))).toBe('InvalidOperation');
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getFirst().getRange('A1:A9');
      dataValidation.clear();
      dataValidation.rule = rule;
      dataValidation.ignoreBlanks = false;
      dataValidation.load('type,ignoreBlanks');
      await context.sync();
      expect([dataValidation.type, dataValidation.ignoreBlanks]).toEqual(['WholeNumber', false]);
    });
  });

  test('two rules at once, or a list of over 255 characters: InvalidArgument', async () => {
    const put = (rule: Excel.DataValidationRule) => codeOf((sheet) => void (sheet.getRange('A1').dataValidation.rule = rule));
    expect(await put({ list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=1' } })).toBe('InvalidArgument');
    expect(await put({ list: { inCellDropDown: true, source: 'x'.repeat(256) } })).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  test('a formula, a comparison, bars and scales', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('B2:B9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B2<0';
      custom.custom.format.font.color = '#C00000';
      custom.stopIfTrue = true;
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#63BE7B';
      const value = range.conditionalFormats.add('CellValue');
      value.cellValue.rule = { formula1: '=10', operator: 'GreaterThan' };
      value.cellValue.format.fill.color = '#FFEB9C';
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#F8696B' },
      };
      range.conditionalFormats.load('items/type,items/priority');
      custom.load('custom/rule/formula');
      const other = value.customOrNullObject.load('rule/formula');
      await context.sync();
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['ColorScale', 'CellValue', 'DataBar', 'Custom']);
      expect(custom.custom.rule.formula).toBe('=$B2<0');
      expect(other.isNullObject).toBe(true);
      bar.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats.map(({ type, rule, style }) => [type, rule, style])).toEqual([
      [
        'ColorScale',
        { criteria: { minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#F8696B' } } },
        undefined,
      ],
      ['CellValue', { formula1: '=10', operator: 'GreaterThan' }, { fill: '#FFEB9C' }],
      ['Custom', { formula: '=$B2<0' }, { font: { color: '#C00000' } }],
    ]);
  });

  test('clearAll takes the range out, and what is outside it stays', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A9').conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
      sheet.getRange('A4:A5').conditionalFormats.clearAll();
      const left = sheet.getRange('A4:A5').conditionalFormats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
    expect(host.workbook.sheets[0]?.conditionalFormats[0]?.areas).toHaveLength(2);
  });
});

import type { Host } from '../../../workbench/host';
import { failureOf, openExcel } from './excel';

let host: Host;

beforeEach(async () => {
  host = await openExcel();
});

const codeOf = async (act: (context: Excel.RequestContext) => void): Promise<string> =>
  (
    await failureOf(async (context) => {
      act(context);
      await context.sync();
    })
  ).code;

describe('sheets', () => {
  test.each([
    ['x'.repeat(32), 'InvalidArgument'],
    ['a/b', 'InvalidArgument'],
    ['[a]', 'InvalidArgument'],
    ['', 'InvalidArgument'],
    ["'a", 'InvalidArgument'],
    ['BLAD1', 'ItemAlreadyExists'],
  ])('"%s" is refused as a name: %s', async (name, code) => {
    expect(await codeOf((context) => void context.workbook.worksheets.add(name))).toBe(code);
  });

  test('a sheet without a name is called after the next number', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add().load('name,position');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Blad2', 1]);
    });
  });

  test('a new name goes into formulas and names, with quotes where needed', async () => {
    host.edit('Blad1', 'A1', [[5]]);
    await Excel.run(async (context) => {
      const other = context.workbook.worksheets.add('Ander');
      other.getRange('A1').formulas = [['=Blad1!A1&"Blad1!A1"']];
      other.charts.add('Line', context.workbook.worksheets.getItem('Blad1').getRange('A1:A3'));
      other.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: '=Blad1!$A$1:$A$3' } };
      context.workbook.names.add('Eerste', context.workbook.worksheets.getItem('Blad1').getRange('A1'));
      await context.sync();
      context.workbook.worksheets.getItem('Blad1').name = 'Evaluatie 2026';
      await context.sync();
    });
    expect(host.workbook.sheets[1]?.cells.get(0, 0)?.formula).toBe(`='Evaluatie 2026'!A1&"Blad1!A1"`);
    expect(host.workbook.names[0]?.formula).toBe("='Evaluatie 2026'!$A$1");
    expect(host.workbook.sheets[1]?.charts[0]?.series[0]?.values).toBe("'Evaluatie 2026'!$A$1:$A$3");
    expect(host.workbook.sheets[1]?.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: "='Evaluatie 2026'!$A$1:$A$3" },
    });
    expect(host.workbook.activeSheet).toBe('Evaluatie 2026');
  });

  test('the last visible sheet is neither deleted nor hidden', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getFirst().delete())).toBe('InvalidOperation');
    expect(await codeOf((context) => void (context.workbook.worksheets.getFirst().visibility = 'Hidden'))).toBe('InvalidOperation');
  });

  test('a hidden sheet is not put in front, and a very hidden one not deleted', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Weg').visibility = 'Hidden';
      context.workbook.worksheets.add('Heel weg').visibility = 'VeryHidden';
      await context.sync();
    });
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Weg').activate())).toBe('InvalidOperation');
    expect(await codeOf((context) => context.workbook.worksheets.getItem('Heel weg').delete())).toBe('GeneralException');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Heel weg').visibility = 'Hidden';
      context.workbook.worksheets.getItem('Heel weg').delete();
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Heel weg');
  });

  test('a deleted sheet leaves #REF! in names', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Weg');
      context.workbook.names.add('Plek', sheet.getRange('A1'));
      sheet.delete();
      const name = context.workbook.names.getItem('Plek');
      const range = name.getRangeOrNullObject().load('address');
      name.load('type');
      await context.sync();
      expect([range.isNullObject, name.type]).toEqual([true, 'Error']);
    });
    expect(await codeOf((context) => void context.workbook.names.getItem('Plek').getRange().load('address'))).toBe('ItemNotFound');
  });

  test('a deleted sheet leaves #REF! in formulas, and nothing that names a sheet there is not', async () => {
    await Excel.run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      const sheet = context.workbook.worksheets.add('Weg 1');
      context.workbook.worksheets.add('MijnWeg 1');
      first.getRange('A1:A2').formulas = [["='Weg 1'!A1*2"], ["='MijnWeg 1'!A1+1"]];
      first.getRange('B1').dataValidation.rule = { list: { inCellDropDown: true, source: "='Weg 1'!$A$1:$A$3" } };
      await context.sync();
      sheet.delete();
      await context.sync();
      const cells = first.getRange('A1:A2').load('formulas');
      await context.sync();
      expect(cells.formulas).toEqual([['=#REF!A1*2'], ["='MijnWeg 1'!A1+1"]]);
    });
    expect(host.workbook.sheets[0]?.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: '=#REF!$A$1:$A$3' } });
  });

  test('position, colour, gridlines, frozen panes and page layout are kept', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Twee');
      sheet.position = 0;
      sheet.tabColor = '#ff0000';
      sheet.showGridlines = false;
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea('A1:H40');
      sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P';
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const area = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
      sheet.load('showGridlines,position');
      sheet.pageLayout.load('orientation,topMargin');
      await context.sync();
      expect([
        frozen.address,
        area.address,
        sheet.showGridlines,
        sheet.position,
        sheet.pageLayout.orientation,
        sheet.pageLayout.topMargin,
      ]).toEqual(['Twee!A1:B3', 'Twee!A1:H40', false, 0, 'Landscape', 72]);
    });
    expect(host.workbook.sheets[0]?.tabColor).toBe('#FF0000');
    expect(host.workbook.sheets[0]?.frozen).toEqual({ rows: 3, columns: 2 });
  });

  test('a copy has the cells, and its tables under a new name', async () => {
    host.edit('Blad1', 'A1:B2', [
      ['a', 'b'],
      [1, 2],
    ]);
    await Excel.run(async (context) => {
      context.workbook.tables.add('Blad1!A1:B2', true).name = 'Lijst';
      const copy = context.workbook.worksheets.getFirst().copy('End');
      copy.load('name');
      const tables = copy.tables.load('items/name');
      const values = copy.getRange('A2:B2').load('values');
      await context.sync();
      expect([copy.name, tables.items.map(({ name }) => name), values.values]).toEqual(['Blad1 (2)', ['Lijst1'], [[1, 2]]]);
    });
  });
});

describe('names, settings, properties and comments', () => {
  test('names hold ranges and constants, of the workbook or of a sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      context.workbook.names.add('Gebied', sheet.getRange('B2:C3'), 'toelichting');
      context.workbook.names.add('Aantal', '=12');
      sheet.names.add('Eigen', '=Blad1!$D$4');
      const all = context.workbook.names.load('items/name,items/type,items/value,items/scope,items/comment');
      const own = sheet.names.load('items/name,items/scope');
      const range = context.workbook.names.getItem('gebied').getRange().load('address');
      const byName = sheet.getRange('Eigen').load('address');
      await context.sync();
      expect(all.items.map(({ name, type, value, scope, comment }) => [name, type, value, scope, comment])).toEqual([
        ['Gebied', 'Range', 'Blad1!B2:C3', 'Workbook', 'toelichting'],
        ['Aantal', 'Integer', 12, 'Workbook', ''],
      ]);
      expect([own.items[0]?.scope, range.address, byName.address]).toEqual(['Worksheet', 'Blad1!B2:C3', 'Blad1!D4']);
    });
    expect(await codeOf((context) => void context.workbook.names.add('AANTAL', '=1'))).toBe('ItemAlreadyExists');
    expect(await codeOf((context) => void context.workbook.names.add('A1', '=1'))).toBe('InvalidArgument');
  });

  test('names keep a structured reference, or the cells it means, as Excel does by version', async () => {
    const kept = async (fixesNames: boolean): Promise<string> => {
      host = await openExcel({ quirks: { fixesNames } });
      host.edit('Blad1', 'A1:B3', [
        ['Gemeente', 'Aantal (x)'],
        ['Assen', 1],
        ['Emmen', 2],
      ]);
      return Excel.run(async (context) => {
        context.workbook.tables.add('Blad1!A1:B3', true).name = 'Lijst';
        const name = context.workbook.names
          .add('Alle', '=INDEX(Lijst[Gemeente],1):INDEX(Lijst[Gemeente],ROWS(Lijst[Gemeente]))')
          .load('formula');
        await context.sync();
        return String(name.formula);
      });
    };
    expect(await kept(false)).toBe('=INDEX(Lijst[Gemeente],1):INDEX(Lijst[Gemeente],ROWS(Lijst[Gemeente]))');
    expect(await kept(true)).toBe('=INDEX(Blad1!$A$2:$A$3,1):INDEX(Blad1!$A$2:$A$3,ROWS(Blad1!$A$2:$A$3))');
  });

  test('settings keep any JSON, and are replaced by key', async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add('mapping', { kolom: ['Titel', null] });
      context.workbook.settings.add('mapping', { kolom: [] });
      const setting = context.workbook.settings.getItem('mapping').load('value,key');
      const missing = context.workbook.settings.getItemOrNullObject('Mapping').load('value');
      await context.sync();
      expect([setting.key, setting.value, missing.isNullObject]).toEqual(['mapping', { kolom: [] }, true]);
      context.workbook.settings.getItem('mapping').delete();
      await context.sync();
    });
    expect(host.workbook.settings.size).toBe(0);
  });

  test('the old document settings are kept with the workbook, and read back', async () => {
    Office.context.document.settings.set('taal', { code: 'nl' });
    await new Promise<void>((resolve, reject) =>
      Office.context.document.settings.saveAsync((result) =>
        result.status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(result.error),
      ),
    );
    expect([...host.workbook.settings.keys()]).toEqual(['Office.context.document.settings|taal']);
    expect(Office.context.document.settings.get('taal')).toEqual({ code: 'nl' });
    await Excel.run(async (context) => {
      const settings = context.workbook.settings.load('items/key');
      await context.sync();
      expect(settings.items).toEqual([]);
    });
  });

  test('custom properties keep texts, numbers and truth values', async () => {
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Versie', 3);
      const property = custom.getItem('versie').load('key,value,type');
      await context.sync();
      expect([property.key, property.value, property.type]).toEqual(['Versie', 3, 'Number']);
    });
  });

  test('a comment belongs to one cell', async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Blad1!B2', 'Kijk hier nog eens naar');
      const where = comment.getLocation().load('address');
      const there = context.workbook.comments.getItemByCell('Blad1!B2').load('content');
      await context.sync();
      expect([where.address, there.content]).toEqual(['Blad1!B2', 'Kijk hier nog eens naar']);
    });
    expect(await codeOf((context) => void context.workbook.comments.add('Blad1!B2', 'nog een'))).toBe('InvalidArgument');
    expect(await codeOf((context) => void context.workbook.comments.add('Blad1!B2:C3', 'te groot'))).toBe('InvalidArgument');
  });
});

import { createCalculator } from '../../../workbench/calc';
import { failureOf, openExcel } from './excel';

const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

/** What Excel refuses while an add-in writes it, with the code it answers. */
const refusals: readonly (readonly [string, (context: Excel.RequestContext) => void])[] = [
  ['a formula that breaks off', (context) => void (first(context).getRange('A1').formulas = [['=SUM(1,']])],
  ['a formula without its last term', (context) => void (first(context).getRange('A1').formulas = [['=1+']])],
  ['a formula in another language', (context) => void (first(context).getRange('A1').formulas = [['=SOM(1;2)']])],
  ['text that looks like a formula and is none', (context) => void (first(context).getRange('A1').values = [['-overleg (1']])],
  ['a telephone number that begins with a plus', (context) => void (first(context).getRange('A1').values = [['+31 592 123456']])],
  ['a formula of 8,193 characters', (context) => void (first(context).getRange('A1').formulas = [[`=${'1'.repeat(8192)}`]])],
  ['a text of 256 characters in a formula', (context) => void (first(context).getRange('A1').formulas = [[`="${'x'.repeat(256)}"&A2`]])],
  [
    '65 functions in each other',
    (context) => void (first(context).getRange('A1').formulas = [[`=${'ABS('.repeat(65)}1${')'.repeat(65)}`]]),
  ],
  ['a function with too few arguments', (context) => void (first(context).getRange('A1').formulas = [['=ROUND(1)']])],
  ['a text of 32,768 characters', (context) => void (first(context).getRange('A1').values = [['x'.repeat(32_768)]])],
  ['a header of 256 characters', (context) => void (first(context).getRange('D1').values = [['x'.repeat(256)]])],
  ['a text of 254 line feeds', (context) => void (first(context).getRange('A1').values = [['\n'.repeat(254)]])],
  ['a comment of 32,768 characters', (context) => void context.workbook.comments.add('Blad1!A1', 'x'.repeat(32_768))],
  ...['TRUE', 'false', 'R1C1', 'r2', 'C3po', 'A1', 'XFD1048576', 'a b', '1a', 'x'.repeat(256)].map(
    (name) => [`the name ${name.slice(0, 12)}`, (context: Excel.RequestContext) => void context.workbook.names.add(name, '=1')] as const,
  ),
  ['a name’s comment of 256 characters', (context) => void context.workbook.names.add('eigen', '=1', 'x'.repeat(256))],
  ['a table by the name of a truth value', (context) => void (context.workbook.tables.getItemAt(0).name = 'True')],
  ['freezing as many rows as there are', (context) => void first(context).freezePanes.freezeRows(1_048_576)],
  ['freezing more columns than there are', (context) => void first(context).freezePanes.freezeColumns(20_000)],
  ['a row 410 points high', (context) => void (first(context).getRange('A1').format.rowHeight = 410)],
  ['a column of more than 255 characters', (context) => void (first(context).getRange('A1').format.columnWidth = 1350)],
  ['a column less wide than nothing', (context) => void (first(context).getRange('A1').format.columnWidth = -1)],
  ['a number format of 256 characters', (context) => void (first(context).getRange('A1').numberFormat = [[`"${'x'.repeat(254)}"`]])],
  [
    'a prompt with a title of 33 characters',
    (context) => void (first(context).getRange('A1').dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(33), message: '' }),
  ],
  [
    'a prompt of 256 characters',
    (context) => void (first(context).getRange('A1').dataValidation.prompt = { showPrompt: true, title: '', message: 'x'.repeat(256) }),
  ],
  ['256 arguments, of whatever function', (context) => void (first(context).getRange('A1').formulas = [[`=NOBODY(${'1,'.repeat(255)}1)`]])],
  ['a number format with a text that does not end', (context) => void (first(context).getRange('A1').numberFormat = [['0"abc']])],
  ['a number format with half a bracket', (context) => void (first(context).getRange('A1').numberFormat = [['[Red0']])],
  ['a number format of five parts', (context) => void (first(context).getRange('A1').numberFormat = [['0;0;0;@;0']])],
  ['a font of 410 points', (context) => void (first(context).getRange('A1').format.font.size = 410)],
  ['a font of no points', (context) => void (first(context).getRange('A1').format.font.size = 0)],
  ['a font’s name of 32 characters', (context) => void (first(context).getRange('A1').format.font.name = 'x'.repeat(32))],
  ['an indent of 251', (context) => void (first(context).getRange('A1').format.indentLevel = 251)],
  ['a zoom of 401 per cent', (context) => void (first(context).pageLayout.zoom = { scale: 401 })],
  [
    'a header of the page of 256 characters',
    (context) => void (first(context).pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(256)),
  ],
  ['a table by the name of a cell in the other notation', (context) => void (context.workbook.tables.getItemAt(0).name = 'R1C1')],
  [
    'words of 256 characters at a link',
    (context) => void (first(context).getRange('A1').hyperlink = { address: 'https://a.nl', screenTip: 'x'.repeat(256) }),
  ],
  [
    'an address of 2,084 characters',
    (context) => void (first(context).getRange('A1').hyperlink = { address: `https://${'x'.repeat(2076)}` }),
  ],
];

async function start() {
  const host = await openExcel({ calculator: createCalculator });
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('D1:D2').values = [['Kop'], [1]];
    sheet.tables.add('D1:D2', true);
    await context.sync();
  });
  return host;
}

test.each(refusals)('%s is refused', async (_what, write) => {
  const host = await start();
  const cells = host.workbook.sheets[0]?.cells;
  const before = JSON.stringify([...(cells?.entries() ?? [])]);
  const error = await failureOf(async (context) => {
    write(context);
    await context.sync();
  });
  expect(error.code).toBe('InvalidArgument');
  expect(JSON.stringify([...(cells?.entries() ?? [])])).toBe(before);
});

test('one formula that is refused keeps the whole block from being written', async () => {
  const host = await start();
  await failureOf(async (context) => {
    first(context).getRange('A1:A3').formulas = [[1], ['=A1+1'], ['=1+']];
    await context.sync();
  });
  expect(host.workbook.sheets[0]?.cells.get(0, 0)).toBeUndefined();
});

test('what is just within the limits is taken', async () => {
  const host = await start();
  await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange('A1:A5').formulas = [
      [`=${'1+'.repeat(4095)}1`],
      [`="${'x'.repeat(255)}"`],
      [`=${'ABS('.repeat(64)}1${')'.repeat(64)}`],
      ['x'.repeat(32_767)],
      ['=LAMBDA(x,x+1)(2)'],
    ];
    sheet.getRange('C1').values = [['\n'.repeat(253)]];
    context.workbook.comments.add('Blad1!C1', 'x'.repeat(32_767));
    for (const name of ['waar', 'Rood', 'CO_2', 'co₂', 'x'.repeat(255), '_xlfn', 'K2_', 'WAARDE.1'])
      context.workbook.names.add(name, '=1', 'x'.repeat(255));
    sheet.freezePanes.freezeRows(1_048_575);
    sheet.getRange('D1').values = [['x'.repeat(255)]];
    sheet.getRange('A1').format.rowHeight = 409;
    sheet.getRange('A1').format.columnWidth = 1338.75;
    sheet.getRange('A1').numberFormat = [[`"${'x'.repeat(253)}"`]];
    for (const format of ['[$-413]d mmm;@', '_-* #,##0_-;-* "x;y"_-;\\";@', '[>=1][Red]0"[";[<0]General;0;@'])
      sheet.getRange('B2').numberFormat = [[format]];
    sheet.getRange('B1').format.font.size = 409;
    sheet.getRange('B1').format.font.name = 'x'.repeat(31);
    sheet.getRange('B1').format.indentLevel = 250;
    sheet.pageLayout.zoom = { scale: 400 };
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(255);
    sheet.getRange('A6').formulas = [[`=NOBODY(${'1,'.repeat(254)}1)`]];
    sheet.getRange('A1').hyperlink = { address: `https://${'x'.repeat(2075)}`, textToDisplay: 'lang' };
    sheet.getRange('B1').dataValidation.prompt = { showPrompt: true, title: 'x'.repeat(32), message: 'x'.repeat(255) };
    await context.sync();
  });
  expect(host.workbook.sheets[0]?.cells.get(2, 0)?.value).toBe(1);
});

test.each([
  ['Windows', {}, 255],
  ['the web', { quirks: { platform: 'OfficeOnline' } }, 300],
] as const)('a property of the document is cut by Excel, but for the web: %s', async (_where, options, length) => {
  const host = await openExcel(options);
  await Excel.run(async (context) => {
    context.workbook.properties.custom.add('k'.repeat(300), 'x'.repeat(300));
    await context.sync();
  });
  expect([...host.workbook.customProperties].map(([key, value]) => [key.length, String(value).length])).toEqual([[length, length]]);
});

test('a person’s own typing is refused alike, and does nothing', async () => {
  const host = await start();
  for (const cell of [{ value: '', formula: '=SUM(1,' }, { value: 'x'.repeat(32_768) }])
    expect(() => host.enter('Blad1', { top: 5, left: 0, bottom: 5, right: 0 }, [{ row: 5, column: 0, cell }])).toThrow(
      expect.objectContaining({ code: 'InvalidArgument' }),
    );
  expect(host.workbook.sheets[0]?.cells.get(5, 0)).toBeUndefined();
});

describe('a table keeps one row of data', () => {
  const address = async (context: Excel.RequestContext): Promise<string> => {
    const range = first(context).tables.getItemAt(0).getRange().load('address');
    await context.sync();
    return range.address;
  };

  test.each<[string, (table: Excel.Table, sheet: Excel.Worksheet) => void]>([
    ['its rows are deleted one by one', (table) => table.rows.getItemAt(0).delete()],
    ['all its rows are deleted', (table) => table.rows.deleteRowsAt(0, 1)],
    ['its cells are deleted', (_table, sheet) => sheet.getRange('D2:D2').delete('Up')],
    ['its whole row is deleted', (_table, sheet) => sheet.getRange('2:2').delete('Up')],
    ['its body is deleted as a range', (table) => table.getDataBodyRange().delete('Up')],
  ])('when %s', async (_what, remove) => {
    const host = await start();
    const [after, text] = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('D4').values = [['eronder']];
      remove(sheet.tables.getItemAt(0), sheet);
      await context.sync();
      const below = sheet.getRange('D1:D5').load('values');
      const where = await address(context);
      return [where, below.values.flat()];
    });
    expect(after).toBe('Blad1!D1:D2');
    expect(text.slice(0, 2)).toEqual(['Kop', '']);
    expect(text.slice(2)).toContain('eronder');
    expect(host.workbook.sheets[0]?.tables).toHaveLength(1);
  });

  test('when it is made of a header row alone', async () => {
    await openExcel();
    const after = await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange('A1:B1').values = [['Nr', 'Titel']];
      sheet.tables.add('A1:B1', true);
      return address(context);
    });
    expect(after).toBe('Blad1!A1:B2');
  });
});

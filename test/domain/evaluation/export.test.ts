import { csvOf } from '../../../src/domain/evaluation/csv';
import { exportEvaluation, figuresOf } from '../../../src/domain/evaluation';
import { day, evaluate, scenario, today } from './scenario';

describe('Export', () => {
  const files = new Map(
    exportEvaluation(evaluate(), { title: 'Evaluatie 2026', made: today, version: '1.0.0' }).map(({ name, text }) => [name, text]),
  );

  test('CSV with a byte order mark, semicolons and decimal commas', () => {
    const csv = files.get('cijfers.csv') ?? '';
    expect(csv.startsWith('\uFEFFperiode;onderdeel;cijfer;van;waarde;eenheid;bron\r\n')).toBe(true);
    expect(csv).toContain('2026;collective;sharedAssignments;;0,375;share;products uses assignments\r\n');
    expect(files.get('strippen.csv')).toContain('2026;Bo;10;-1;4;2;3\r\n');
  });

  test('text that a spreadsheet would run stays text, and quotes are doubled', () => {
    const rows = { ...scenario, products: [['=1+1;"x"', 'format', '', '', 1]], uses: [['=1+1;"x"', 'Aa', 46082]] };
    const reuse = exportEvaluation(evaluate(rows), { title: '', made: today, version: '1' }).find(({ name }) => name === 'hergebruik.csv');
    expect(reuse?.text).toContain('2026;"\'=1+1;""x""";Aa');
  });

  test('the descriptor names every file and every column', () => {
    const { resources } = JSON.parse(files.get('datapackage.json') ?? '') as {
      resources: { path: string; schema: { fields: { name: string; decimalChar?: string }[] } }[];
    };
    for (const { path, schema } of resources) {
      expect((files.get(path) ?? '').slice(1).split('\r\n')[0]).toBe(schema.fields.map(({ name }) => name).join(';'));
    }
    expect(resources).toHaveLength(4);
  });

  test.each(['=1', '+1', '-1', '@x', '\tx', '\rx', '\nx', '＝1'])('%j is kept from being run', (text) => {
    expect(csvOf(['a'], [[text]])).toMatch(/^\uFEFFa\r\n"?'/);
  });

  test.each([
    [1 / 3, '0,333333333333'],
    [-2.5, '-2,5'],
    [0, '0'],
    [null, ''],
    [true, 'true'],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['a-b', 'a-b'],
  ] as const)('%j is written %s', (cell, written) => {
    expect(csvOf(['a'], [[cell]])).toBe(`\uFEFFa\r\n${written}\r\n`);
  });

  test('a key is declared only where the rows keep it', () => {
    const twice = {
      ...scenario,
      products: [...(scenario.products ?? []), ['Kaart', 'format', day('2026-05-05'), '', 1]],
      uses: [['Kaart', 'Elders', day('2026-05-05')]],
    };
    const descriptor = exportEvaluation(evaluate(twice), { title: '', made: today, version: '1' }).find(
      ({ name }) => name === 'datapackage.json',
    );
    const { resources } = JSON.parse(descriptor?.text ?? '') as {
      resources: { name: string; schema: { primaryKey?: string[]; foreignKeys?: object[] } }[];
    };
    const schema = (of: string) => resources.find(({ name }) => name === of)?.schema;
    // "Elders" is no municipality of the list, and so none of the users either: that reference holds.
    const toStrips = { fields: ['periode', 'gemeente'], reference: { resource: 'strippen', fields: ['periode', 'gemeente'] } };
    expect([schema('producten')?.primaryKey, schema('hergebruik')?.foreignKeys, schema('strippen')?.primaryKey]).toEqual([
      undefined,
      [toStrips],
      ['periode', 'gemeente'],
    ]);
  });

  test('outside readers get no people', () => {
    const codes = (variant: 'internal' | 'external') => figuresOf(evaluate(), variant).map(({ code }) => code);
    expect(codes('internal')).toContain('joined');
    expect(codes('external')).not.toContain('joined');
  });
});

import { readOurTables, writeCheckReport, type CheckReport, type Mark } from '../../../src/workbook';
import type { Session } from '../../../workbench/cli/session';
import { openSample, valueOf } from '../openSample';
import { noteStandIn } from './noteStandIn';

const report = (marks: readonly Mark[]): CheckReport => ({
  title: 'Controle',
  subtitle: '',
  summary: '',
  severities: { error: 'Fout', warning: 'Waarschuwing' },
  headings: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  none: 'Niets',
  lines: [],
  marks,
});
const mark = (cell: string, severity: Mark['severity'] = 'error', sheet = 'Opdrachten'): Mark => ({
  sheet,
  cell,
  severity,
  note: `bij ${cell}`,
});
const formatsOn = ({ workbook }: Session, name: string) => workbook.sheets.find((sheet) => sheet.name === name)?.conditionalFormats ?? [];
const areasOf = (session: Session) =>
  formatsOn(session, 'Opdrachten')
    .filter(({ rule }) => String(rule['formula']).includes('strippenkaart'))
    .map(({ areas }) => areas.map(({ top, bottom, left }) => [left, top, bottom]))
    .sort((one, other) => (String(one) < String(other) ? -1 : 1));

describe('Marks of a check', () => {
  test('stand on runs of cells of one severity, one call each, whatever separates a list', async () => {
    const session = await openSample();
    const marks = [mark('C4'), mark('C2'), mark('C3'), mark('C6'), mark('D2'), mark('C5', 'warning'), mark('AA12')];
    expect(valueOf(await writeCheckReport(report(marks), ['Opdrachten', 'Weg'], {}))).toMatchObject({ marked: 7, notes: null });
    // Columns and rows counted from 0: C2:C4, C6, D2, C5 as a warning, AA12.
    expect(areasOf(session)).toEqual([[[2, 1, 3]], [[2, 4, 4]], [[2, 5, 5]], [[26, 11, 11]], [[3, 1, 1]]]);
  });

  test('of an earlier check go, also in another language or as an earlier version wrote them; the user’s own stay', async () => {
    const session = await openSample();
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Opdrachten').getRange('B2');
      for (const formula of ['=LEN("strippenkaart")>0', '="strippenkaart"<>""', '=LEN($B2)>3'])
        cell.conditionalFormats.add('Custom').custom.rule.formula = formula;
      await context.sync();
    });
    // A function's name as a Dutch Excel might give it back.
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
    sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
      each.rule['formula'] === '=LEN("strippenkaart")>0' ? { ...each, rule: { formula: '=LENGTE("strippenkaart")>0' } } : each,
    );
    valueOf(await writeCheckReport(report([mark('C3')]), ['Opdrachten'], {}));
    expect(areasOf(session)).toEqual([[[2, 2, 2]]]);
    expect(formatsOn(session, 'Opdrachten').map(({ rule }) => rule['formula'])).toContain('=LEN($B2)>3');
  });

  test.each(['nl', 'en'] as const)(
    'that are many share formats, of which Excel bears few, whatever separates a list (%s)',
    async (language) => {
      const session = await openSample(language);
      session.host.stats.reset();
      const marks = Array.from({ length: 3_500 }, (_, index) => mark(`C${2 + index * 2}`, index % 7 === 0 ? 'warning' : 'error'));
      expect(valueOf(await writeCheckReport(report(marks), ['Opdrachten'], {})).marked).toBe(3_500);
      const { bytesIn, requests } = session.host.stats;
      expect(requests).toBeLessThanOrEqual(6);
      expect(bytesIn / requests).toBeLessThan(4_000_000);
      const formats = areasOf(session);
      expect(formats.length).toBeLessThan(6);
      expect(new Set(formats.flat().map(String)).size).toBe(3_500);
      // The next check takes away all of them.
      valueOf(await writeCheckReport(report([mark('D3')]), ['Opdrachten'], {}));
      expect(areasOf(session)).toEqual([[[3, 2, 2]]]);
    },
  );

  test('have each their own format where Excel takes no address of several areas', async () => {
    const session = await openSample();
    const refuse = jest.spyOn(Excel.Worksheet.prototype, 'getRanges').mockImplementation(function (this: Excel.Worksheet) {
      return this.getRange('no address') as unknown as Excel.RangeAreas;
    });
    try {
      const marks = Array.from({ length: 1_001 }, (_, index) => mark(`C${2 + index * 2}`));
      expect(valueOf(await writeCheckReport(report(marks), ['Opdrachten'], {})).marked).toBe(1_001);
      expect(areasOf(session)).toHaveLength(1_001);
    } finally {
      refuse.mockRestore();
    }
  });
});

describe('Notes beside the marks, where Excel has them', () => {
  afterEach(() => jest.restoreAllMocks());

  test('say what is wrong; ours of an earlier check go, the user’s own stay', async () => {
    const session = await openSample();
    const notes = noteStandIn();
    notes.put('Opdrachten', 'C3', 'van mij');
    notes.put('Opdrachten', 'D9', 'Strippenkaart: van de vorige keer');
    const marks = [mark('C2'), mark('C3', 'warning'), mark('C4', 'info')];
    expect(valueOf(await writeCheckReport(report(marks), ['Opdrachten'], {}))).toMatchObject({ marked: 3, notes: null });
    expect(notes.all()).toEqual([
      ['Opdrachten', 'C3', 'van mij'],
      ['Opdrachten', 'C2', 'Strippenkaart: bij C2'],
    ]);
    expect(areasOf(session)).toHaveLength(3);
  });

  test('that Excel refuses leave the marks and the report, and say so', async () => {
    const session = await openSample();
    const notes = noteStandIn();
    notes.refuse();
    const written = valueOf(await writeCheckReport(report([mark('C2')]), ['Opdrachten'], {}));
    expect(written).toMatchObject({ marked: 1, notes: { code: 'missing', parameters: { excel: 'ItemNotFound' } } });
    expect(areasOf(session)).toEqual([[[2, 1, 1]]]);
    expect(session.workbook.sheets.some(({ name }) => name === 'Controle')).toBe(true);
  });
});

describe('Marks belong to the row and the header that were looked at', () => {
  const inExcel = (work: (sheet: Excel.Worksheet) => void): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem('Opdrachten'));
      await context.sync();
    });
  const moves: readonly (readonly [string, (sheet: Excel.Worksheet) => void])[] = [
    ['a column came', (sheet) => void sheet.getRange('B:B').insert('Right')],
    ['a row came', (sheet) => void sheet.getRange('3:3').insert('Down')],
    ['somebody sorted', (sheet) => sheet.tables.getItem('Opdrachten').sort.apply([{ key: 0, ascending: false }])],
    ['a header got another name', (sheet) => void (sheet.getRange('C1').values = [['Stad']])],
  ];
  test.each(moves)('%s since: refused before anything is written', async (_, move) => {
    const session = await openSample();
    const { tables } = valueOf(await readOurTables());
    await inExcel(move);
    const outcome = await writeCheckReport(report([mark('C4')]), ['Opdrachten'], tables);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'changed', parameters: { table: 'Opdrachten' }, written: [] } });
    expect(areasOf(session)).toEqual([]);
    expect(session.workbook.sheets.some(({ name }) => name === 'Controle')).toBe(false);
  });

  test.each(moves.slice(0, 3))('%s in the last moment: no mark is left, and the message says what was written', async (_, move) => {
    const session = await openSample();
    const { tables } = valueOf(await readOurTables());
    session.host.beforeRequest(2, () => inExcel(move));
    session.host.stats.reset();
    const outcome = await writeCheckReport(report([mark('C4')]), ['Opdrachten'], tables);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'changed', written: ['Controle', 'Opdrachten'] } });
    expect(areasOf(session)).toEqual([]);
  });
});

import { adoptAllocation, applyFixes, readOurTables, undoJob, writeCheckSettings, writeSettings } from '../../../src/workbook';
import { rowOfCell } from '../../../src/domain/contract';
import { cellAt, openSample, valueOf, type openSample as Opened } from '../openSample';
import { adopted, draft, inExcel, newest, today } from './jobParts';

type Session = Awaited<ReturnType<typeof Opened>>;
const sheetOf = ({ workbook }: Session, name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
const areaOf = (session: Session, name: string) => sheetOf(session, name).tables.find((table) => table.name === name)!.area;
const rowGone = (name: string) => inExcel((context) => void context.workbook.worksheets.getItem(name).getRange('3:3').delete('Up'));

/** A row of a colleague's goes between looking and writing: what was written by then ends below the table, which Excel may take in. */
describe('What a colleague came in between goes back whole', () => {
  test('an adoption leaves the table as long as the colleague made it, and says that nothing was written', async () => {
    const session = await openSample();
    valueOf(await draft('een', 0));
    const before = areaOf(session, 'Toekenning');
    session.host.beforeRequest(4, () => rowGone('Toekenning'));
    expect(await adoptAllocation('2026', today)).toMatchObject({ ok: false, problem: { code: 'changed', written: [] } });
    expect(areaOf(session, 'Toekenning')).toEqual({ ...before, bottom: before.bottom - 1 });
  });

  test('so does taking an adoption back', async () => {
    const session = await openSample();
    await adopted();
    const before = areaOf(session, 'Toekenning');
    const id = await newest();
    session.host.beforeRequest(4, () => rowGone('Toekenning'));
    expect(await undoJob(id)).toMatchObject({ ok: false, problem: { code: 'changed', written: [] } });
    expect(areaOf(session, 'Toekenning')).toEqual({ ...before, bottom: before.bottom - 1 });
  });

  test('a fix in the last row follows its row, and the table stays as long as it was', async () => {
    const session = await openSample();
    const { tables } = valueOf(await readOurTables());
    const before = areaOf(session, 'Gemeenten');
    const cell = `C${before.bottom + 1}`;
    const value = cellAt(session, 'Gemeenten', before.bottom + 1, 3);
    session.host.beforeRequest(2, () => rowGone('Gemeenten'));
    const fix = { sheet: 'Gemeenten', cell, before: value, after: 4321, row: rowOfCell(tables, 'Gemeenten', cell)! };
    const { applied } = valueOf(await applyFixes([fix]));
    expect(applied.map((each) => each.cell)).toEqual([`C${before.bottom}`]);
    expect(areaOf(session, 'Gemeenten')).toEqual({ ...before, bottom: before.bottom - 1 });
  });

  test('number formats go back with what stood there', async () => {
    const session = await openSample();
    // Two empty rows at the end of the table.
    const row = areaOf(session, 'Instellingen').bottom + 1;
    session.host.edit('Instellingen', `A${row - 1}:C${row}`, [
      ['', '', ''],
      ['', '', ''],
    ]);
    session.host.beforeRequest(4, () =>
      inExcel((context) => {
        const range = context.workbook.worksheets.getItem('Instellingen').getRange(`B${row}`);
        range.numberFormat = [['0.00%']];
        range.values = [[0.5]];
      }),
    );
    await writeSettings({ base: 5, lowBalance: 4, underBooked: 0.8, overBooked: 1.2, hoursPerStrip: 38 });
    expect(cellAt(session, 'Instellingen', row, 2)).toBe(0.5);
    expect(sheetOf(session, 'Instellingen').cells.get(row - 1, 1)).toMatchObject({ style: { numberFormat: '0.00%' } });
  });

  test('what cannot go back is named: a colleague came a second time, between writing and putting back', async () => {
    const session = await openSample();
    valueOf(await draft('een', 0));
    session.host.beforeRequest(4, () => rowGone('Toekenning'));
    session.host.beforeRequest(5, () =>
      inExcel((context) => {
        const table = context.workbook.tables.getItem('Toekenning');
        table.resize(table.getRange().getResizedRange(-2, 0));
      }),
    );
    const outcome = await adoptAllocation('2026', today);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'unsure', parameters: { table: 'Toekenning' } } });
  });

  test('a column that choices of checks need comes once, however many rows there are by then, and is named only where it still stands', async () => {
    const trial = async (nth: number, work: (context: Excel.RequestContext) => void) => {
      const session = await openSample();
      valueOf(await writeCheckSettings([{ code: 'bad-date', title: 'Datum', choice: 'off' }]));
      await inExcel((context) => context.workbook.tables.getItem('Controles').columns.getItem('Grens').delete());
      session.host.beforeRequest(nth, () => inExcel(work));
      const outcome = await writeCheckSettings([{ code: 'bad-date', title: 'Datum', choice: 'info', limit: 2 }]);
      return { session, outcome };
    };
    const row = await trial(3, (context) => {
      const table = context.workbook.tables.getItem('Controles');
      table.resize(table.getRange().getResizedRange(1, 0));
      context.workbook.worksheets.getItem('Controles').getRange('A3').values = [['COLLEGA']];
    });
    valueOf(row.outcome);
    expect(areaOf(row.session, 'Controles')).toEqual({ top: 0, left: 0, bottom: 2, right: 3 });
    expect([4, 5].map((column) => cellAt(row.session, 'Controles', 2, column))).toEqual([2, '']);
    const gone = await trial(5, (context) => context.workbook.tables.getItem('Controles').delete());
    expect(gone.outcome).toMatchObject({ ok: false, problem: { code: 'missing', written: [] } });
    const locked = await trial(5, (context) => context.workbook.worksheets.getItem('Controles').protection.protect());
    expect(locked.outcome).toMatchObject({ ok: false, problem: { code: 'protected', written: ['Controles'] } });
  });
});

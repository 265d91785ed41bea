import {
  appendMutations,
  adoptAllocation,
  applyFixes,
  leaveJob,
  readJournal,
  readOurTables,
  takeInRows,
  undoJob,
  writeDraftAllocation,
  writeSettings,
} from '../../../src/workbook';
import { keptSheet } from '../../../src/workbook/records/kept';
import { keptTable } from '../../../src/workbook/records/keptRows';
import { rowOfCell } from '../../../src/domain/contract';
import { cellAt, openSample, valueOf } from '../openSample';

const mutation = (id: string, municipality = 'Assen') => ({ date: 46349, period: 2026, municipality, kind: 'correctie', strips: 1, id });
const entries = async () => valueOf(await readJournal());
const inExcel = (work: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    work(context);
    await context.sync();
  });

describe('The journal', () => {
  test('says what was written and where, on the hidden sheet; undoing leaves the table as it was', async () => {
    const { host, ...session } = await openSample();
    const before = JSON.stringify(valueOf(await readOurTables()).tables.mutations);
    valueOf(await appendMutations([mutation('M-1'), mutation('M-2')]));
    const [line] = await entries();
    expect(line).toMatchObject({ job: 'mutation', state: 'done', places: ['Mutaties 6–7'], isOwn: true, canUndo: true });
    expect(host.workbook.sheets.find(({ name }) => name === keptSheet)?.visibility).toBe('Hidden');
    valueOf(await undoJob());
    expect(JSON.stringify(valueOf(await readOurTables()).tables.mutations)).toBe(before);
    expect((await entries()).map(({ job, state, canUndo }) => ({ job, state, canUndo }))).toEqual([
      { job: 'undo', state: 'done', canUndo: false },
      { job: 'mutation', state: 'undone', canUndo: false },
    ]);
    expect(await undoJob(line?.id)).toMatchObject({ ok: false, problem: { code: 'undo-gone' } });
    expect(session).toBeDefined();
  });

  test('undoes a row wherever it was sorted to, and not one that somebody changed since', async () => {
    const session = await openSample();
    valueOf(await appendMutations([mutation('M-1')]));
    const [{ id } = { id: '' }] = await entries();
    await inExcel((context) => context.workbook.tables.getItem('Mutaties').sort.apply([{ key: 8, ascending: false }]));
    const rows = () => [2, 3, 4, 5, 6].map((row) => cellAt(session, 'Mutaties', row, 9));
    const at = rows().indexOf('M-1') + 2;
    session.host.edit('Mutaties', `E${at}`, [[7]]);
    expect(await undoJob(id)).toMatchObject({ ok: false, problem: { code: 'changed', parameters: { table: 'Mutaties' } } });
    session.host.edit('Mutaties', `E${at}`, [[1]]);
    valueOf(await undoJob(id));
    expect(rows()).not.toContain('M-1');
    expect(rows().filter((each) => each !== '')).toHaveLength(4);
  });

  test('old values come back with their cells; one that names a person is not kept, and cannot', async () => {
    const session = await openSample();
    valueOf(await writeSettings({ base: 5, lowBalance: 4 }));
    valueOf(await undoJob());
    valueOf(await applyFixes([{ sheet: 'Gemeenten', cell: 'C4', before: 26014, after: 26100 }]));
    valueOf(await undoJob());
    expect(cellAt(session, 'Gemeenten', 4, 3)).toBe(26014);
    for (const secret of ['bel jan.jansen@voorbeeld.nl', 'bsn 111222333']) {
      session.host.edit('Opdrachten', 'R3', [[secret]]);
      valueOf(await applyFixes([{ sheet: 'Opdrachten', cell: 'R3', before: secret, after: '' }]));
      expect(await undoJob()).toMatchObject({ ok: false, problem: { code: 'undo-gone' } });
      const kept = session.workbook.sheets.find(({ name }) => name === keptSheet)?.cells;
      expect([...(kept?.entries() ?? [])].map(([, , { value }]) => String(value)).join(' ')).not.toContain(secret.slice(4));
    }
    // Told by a finding, without anything in the text itself by which it is known.
    session.host.edit('Opdrachten', 'R3', [['is al weken overspannen']]);
    valueOf(await applyFixes([{ sheet: 'Opdrachten', cell: 'R3', before: 'is al weken overspannen', after: '', isPrivate: true }]));
    expect(await undoJob()).toMatchObject({ ok: false, problem: { code: 'undo-gone' } });
  });

  test('keeps fifty lines, and the sheet does not grow after that', async () => {
    const { workbook } = await openSample();
    const height = () => workbook.sheets.find(({ name }) => name === keptSheet)?.tables.find(({ name }) => name === keptTable)?.area.bottom;
    for (let count = 0; count < 56; count += 1) valueOf(await writeSettings({ base: count }));
    const full = height();
    for (let count = 0; count < 20; count += 1) valueOf(await writeSettings({ base: 100 + count }));
    expect(height()).toBe(full);
    const lines = await entries();
    expect(lines).toHaveLength(50);
    expect(lines.every(({ state }) => state === 'done')).toBe(true);
  }, 120_000);

  test('a job that broke off is asked about after two minutes, and not while its pane is open', async () => {
    const { host } = await openSample();
    valueOf(await appendMutations([mutation('M-1')]));
    const kept = host.workbook.sheets.find(({ name }) => name === keptSheet)!;
    const rewrite = (from: RegExp, to: string) => {
      for (const [row, column, cell] of [...kept.cells.entries()])
        if (typeof cell.value === 'string' && from.test(cell.value))
          kept.cells.set(row, column, { ...cell, value: cell.value.replace(from, to) });
    };
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now');
    const after = async (minutes: number) => {
      clock.mockReturnValue(now + minutes * 60_000);
      return (await entries()).map(({ isUnfinished, canUndo }) => [isUnfinished, canUndo]);
    };
    rewrite(/"state":"done"/, '"state":"begun"');
    expect(await after(1)).toEqual([[false, false]]);
    expect(await after(3)).toEqual([[true, true]]);
    rewrite(/"client":"\w+"/, '"client":"iemand"');
    expect(await after(3)).toEqual([[false, false]]);
    expect(await after(12)).toEqual([[true, true]]);
    const [{ id } = { id: '' }] = await entries();
    valueOf(await leaveJob(id));
    clock.mockRestore();
    expect((await entries()).find((line) => line.id === id)).toMatchObject({ state: 'left', isUnfinished: false, canUndo: false });
  });
});

test('undoing an adoption takes its rows back to concept, what it replaced back to adopted, and its seal away', async () => {
  const session = await openSample();
  const state = async () => {
    const { tables, records } = valueOf(await readOurTables());
    return JSON.stringify([tables.allocation?.values, records.adoptions]);
  };
  valueOf(await writeDraftAllocation({ period: '2026', rule: 'een', lines: [{ municipality: 'Assen', base: 6, share: 4, total: 10 }] }));
  const before = await state();
  valueOf(await adoptAllocation('2026', 46349, { moment: '2026-11-23T10:00' }));
  expect(await state()).not.toBe(before);
  const [adoption] = await entries();
  expect(adoption).toMatchObject({ job: 'adoption', canUndo: true });
  // Somebody else's hand in a row that it adopted is a refusal.
  const row = valueOf(await readOurTables()).tables.allocation!.values.length + 1;
  const share = cellAt(session, 'Toekenning', row, 4);
  session.host.coauthorEdit('Toekenning', `D${row}`, [[9]]);
  expect(await undoJob(adoption?.id)).toMatchObject({ ok: false, problem: { code: 'changed', parameters: { table: 'Toekenning', row } } });
  session.host.coauthorEdit('Toekenning', `D${row}`, [[share]]);
  valueOf(await undoJob(adoption?.id));
  expect(await state()).toBe(before);
  expect(await undoJob(adoption?.id)).toMatchObject({ ok: false, problem: { code: 'undo-gone' } });
});

describe('What was looked at is what is written', () => {
  test('a fix goes along with its row when somebody sorted, and never to a row that holds the same', async () => {
    const session = await openSample();
    const { tables } = valueOf(await readOurTables());
    const row = rowOfCell(tables, 'Opdrachten', 'M12')!;
    const [number, before] = [cellAt(session, 'Opdrachten', 12, 1), cellAt(session, 'Opdrachten', 12, 13)];
    await inExcel((context) => context.workbook.tables.getItem('Opdrachten').sort.apply([{ key: 0, ascending: false }]));
    const { applied } = valueOf(await applyFixes([{ sheet: 'Opdrachten', cell: 'M12', before, after: 9, row }]));
    expect(applied).toHaveLength(1);
    const at = Number(/\d+$/.exec(applied[0]!.cell)?.[0]);
    expect([cellAt(session, 'Opdrachten', at, 1), cellAt(session, 'Opdrachten', at, 13)]).toEqual([number, 9]);
    expect(at).not.toBe(12);
  });

  test('a concept that changed since it was shown is not adopted', async () => {
    const { host } = await openSample();
    const lines = [{ municipality: 'Assen', base: 6, share: 4, total: 10 }];
    const { firstRow } = valueOf(await writeDraftAllocation({ period: '2026', rule: 'een', lines }));
    host.coauthorEdit('Toekenning', `E${firstRow}`, [[99]]);
    const outcome = await adoptAllocation('2026', 46349, { shown: lines });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'changed', parameters: { table: 'Toekenning', row: firstRow } } });
    valueOf(await adoptAllocation('2026', 46349, { shown: [{ municipality: 'Assen', total: 99 }] }));
  });

  test('rows typed below a table become part of it in one job', async () => {
    await openSample();
    await inExcel((context) => {
      const sheet = context.workbook.worksheets.getItem('Mutaties');
      sheet.getRange('A6:E7').values = [
        [46349, 2026, 'Assen', 'aanvulling', 1],
        [46349, 2026, 'Emmen', 'aanvulling', 2],
      ];
      context.workbook.tables.getItem('Mutaties').resize('A1:I5');
    });
    expect(valueOf(await takeInRows('Mutaties', 6))).toEqual({ table: 'Mutaties', rows: 2 });
    expect(valueOf(await readOurTables()).tables.mutations?.values).toHaveLength(6);
    expect(await takeInRows('Mutaties', 40)).toMatchObject({ ok: false, problem: { code: 'missing' } });
  });
});

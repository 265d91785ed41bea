import { appendMutations, goTo, readOurTables, writeCheckReport } from '../../../src/workbook';
import { describeProblem } from '../../../src/i18n/workbookWords';
import { createTranslator } from '../../../src/i18n/translator';
import { cellAt, openSample } from '../openSample';

const mutation = { date: 46349, period: 2026, municipality: 'Assen', kind: 'correctie', strips: 1, id: 'M-9' };
const emptyReport = {
  title: 'Controle',
  subtitle: '',
  summary: [['Fouten', 0]],
  headings: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'],
  none: 'Niets',
  lines: [],
  marks: [],
} as const;

describe('What Excel refuses comes back as a coded problem', () => {
  test.each([
    ['AccessDenied', 'protected'],
    ['FilteredRangeConflict', 'filtered'],
    ['PivotTableRangeConflict', 'pivot-in-the-way'],
    ['ItemNotFound', 'missing'],
    ['ApiNotFound', 'not-supported'],
    ['GeneralException', 'unexpected'],
  ] as const)('%s is "%s", in both languages, never with Excel’s own text', async (code, expected) => {
    const { host } = await openSample();
    host.failAt(2, code, 'internal words of Excel');
    const outcome = await appendMutations([mutation]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: expected, written: [] } });
    if (outcome.ok) return;
    for (const language of ['nl', 'en'] as const) {
      const text = describeProblem(createTranslator(language), outcome.problem);
      expect(text).not.toMatch(/internal words|\{\{|undefined/);
      expect(text.length).toBeGreaterThan(20);
    }
  });

  test('reading is tried again while Excel is busy, and then gives up with a word on it', async () => {
    const { host } = await openSample();
    host.failAt(1, 'ActivityLimitReached');
    host.failAt(3, 'Conflict');
    expect((await readOurTables()).ok).toBe(true);
    host.setEditing(true);
    expect(await readOurTables()).toMatchObject({ ok: false, problem: { code: 'cell-editing' } });
    host.setEditing(false);
    expect((await readOurTables()).ok).toBe(true);
  });

  test('writing is not tried again: the same row could be written twice', async () => {
    const session = await openSample();
    // Reading takes two requests, the append's own reading one, its writing one.
    session.host.failAt(4, 'Conflict');
    session.host.stats.reset();
    expect(await appendMutations([mutation])).toMatchObject({ ok: false, problem: { code: 'busy', written: [] } });
    // The fifth looks after what became of it.
    expect(session.host.stats.requests).toBe(5);
    expect(cellAt(session, 'Mutaties', 6, 1)).toBe('');
  });

  test('a sheet of the user’s that is called Controle is left alone', async () => {
    const session = await openSample();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Controle');
      await context.sync();
    });
    session.host.edit('Controle', 'B2', [['van mij']]);
    expect(await writeCheckReport(emptyReport, [])).toMatchObject({
      ok: false,
      problem: { code: 'sheet-not-ours', parameters: { sheet: 'Controle' } },
    });
    expect(cellAt(session, 'Controle', 2, 2)).toBe('van mij');
  });

  test('a sheet that is gone is said to be missing', async () => {
    await openSample();
    expect(await goTo('Nergens', 'A1')).toMatchObject({ ok: false, problem: { code: 'missing' } });
  });

  test('a reading that was stopped changes nothing and says so', async () => {
    await openSample();
    const controller = new AbortController();
    controller.abort();
    expect(await readOurTables({ signal: controller.signal })).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  });
});

import { createWorkbookSource } from '../../src/taskpane/shared/useWorkbook';
import { stepTo } from '../../src/taskpane/shared/readingSteps';
import type { SheetEdit, Outcome, WorkbookRead } from '../../src/workbook';

const edit: SheetEdit = { by: 'here', sheet: 'Opdrachten', sheetId: '1', address: 'C3', isValueEdit: true };
const reading = (): WorkbookRead => ({ tables: {}, sheets: [] }) as unknown as WorkbookRead;
const pause = 5;
const later = async (milliseconds = 60): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

/** The source over a workbook that answers as told; what was asked of it is counted. */
async function open(answers: readonly (() => Outcome<{ read: WorkbookRead; touched: readonly [] | null }>)[]) {
  const asked = { whole: 0, edits: [] as SheetEdit[][] };
  const first = reading();
  let type: (edit: SheetEdit) => void = () => undefined;
  const source = createWorkbookSource(
    {
      readOurTables: async () => {
        asked.whole += 1;
        return Promise.resolve({ ok: true, value: asked.whole === 1 ? first : reading() });
      },
      readEdits: async (_, edits) => {
        asked.edits.push([...edits]);
        return Promise.resolve(answers[asked.edits.length - 1]?.() ?? { ok: true, value: { read: reading(), touched: [] } });
      },
      watchEdits: async (onEdit) => {
        type = onEdit;
        return Promise.resolve({ ok: true, value: async () => Promise.resolve() });
      },
    },
    pause,
  );
  source.subscribe(() => undefined);
  await later(10);
  const read = (): WorkbookRead | null => {
    const state = source.get();
    return state.kind === 'ready' ? state.read : null;
  };
  const elsewhere = (): readonly string[] => {
    const state = source.get();
    return state.kind === 'ready' ? state.changedElsewhere : [];
  };
  return { source, asked, first, read, elsewhere, type: (given: SheetEdit) => type(given) };
}

describe('One reading for all screens', () => {
  test('what is typed in one go is read in one go, and the reading knows what it came from', async () => {
    const { asked, first, read, type } = await open([]);
    type(edit);
    type({ ...edit, address: 'D3' });
    await later();
    expect([asked.whole, asked.edits.map((edits) => edits.map(({ address }) => address))]).toEqual([1, [['C3', 'D3']]]);
    expect(stepTo(read()!)?.before).toBe(first);
  });

  test('a chain of edits keeps one step: older readings can go', async () => {
    const { read, type } = await open([]);
    type(edit);
    await later();
    const second = read()!;
    type(edit);
    await later();
    expect([stepTo(read()!)?.before, stepTo(second)]).toEqual([second, null]);
  });

  test('while somebody is still typing in a cell, what was there stays and the edit waits', async () => {
    const { asked, first, read, type } = await open([
      () => ({ ok: false, problem: { code: 'cell-editing', parameters: {}, written: [] } }),
    ]);
    type(edit);
    await later(12);
    expect([asked.edits.length, read()]).toEqual([1, first]);
    await later();
    expect(asked.edits).toEqual([[edit], [edit]]);
    expect(read()).not.toBe(first);
  });

  test('another refusal reads everything; so does an edit that could touch more', async () => {
    const { asked, type } = await open([
      () => ({ ok: false, problem: { code: 'unexpected', parameters: {}, written: [] } }),
      () => ({ ok: true, value: { read: reading(), touched: null } }),
    ]);
    type(edit);
    await later();
    expect([asked.whole, asked.edits.length]).toEqual([2, 1]);
    type(edit);
    await later();
    expect([asked.whole, asked.edits.length]).toEqual([2, 2]);
  });

  test('a failure of ours does not stop what comes after', async () => {
    const quiet = jest.fn();
    process.once('unhandledRejection', quiet);
    const { asked, type } = await open([
      () => {
        throw new Error('a bug');
      },
    ]);
    type(edit);
    await later();
    type(edit);
    await later();
    expect(asked.edits.length).toBe(2);
    process.off('unhandledRejection', quiet);
  });

  test("a co-author's change is read and shown as one; the next edit here is not", async () => {
    const { asked, elsewhere, type } = await open([]);
    type({ ...edit, by: 'elsewhere' });
    type({ ...edit, by: 'elsewhere', address: 'D3' });
    await later();
    expect([asked.edits.length, elsewhere()]).toEqual([1, ['Opdrachten']]);
    type(edit);
    await later();
    expect([asked.edits.length, elsewhere()]).toEqual([2, []]);
  });

  test('a co-author who inserts rows is shown as well, after everything is read', async () => {
    const { elsewhere, type } = await open([() => ({ ok: true, value: { read: reading(), touched: null } })]);
    type({ ...edit, by: 'elsewhere', isValueEdit: false });
    await later();
    expect(elsewhere()).toEqual(['Opdrachten']);
  });

  test('colleagues who never pause are read all the same', async () => {
    const { asked, type } = await open([]);
    for (let round = 0; round < 30; round++) {
      type({ ...edit, by: 'elsewhere' });
      await later(4);
    }
    expect(asked.edits.length).toBeGreaterThanOrEqual(2);
  });
});

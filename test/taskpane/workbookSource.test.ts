import { createWorkbookSource } from '../../src/taskpane/shared/useWorkbook';
import { stepTo } from '../../src/taskpane/shared/readingSteps';
import type { LocalEdit, Outcome, WorkbookRead } from '../../src/workbook';

const edit: LocalEdit = { sheet: 'Opdrachten', sheetId: '1', address: 'C3', isValueEdit: true };
const reading = (): WorkbookRead => ({ tables: {}, sheets: [] }) as unknown as WorkbookRead;
const pause = 5;
const later = async (milliseconds = 60): Promise<void> => new Promise((resume) => setTimeout(resume, milliseconds));

/** The source over a workbook that answers as told; what was asked of it is counted. */
async function open(answers: readonly (() => Outcome<{ read: WorkbookRead; touched: readonly [] | null }>)[]) {
  const asked = { whole: 0, edits: [] as LocalEdit[][] };
  const first = reading();
  let type: (edit: LocalEdit) => void = () => undefined;
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
      watchLocalEdits: async (onEdit) => {
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
  return { source, asked, first, read, type: (given: LocalEdit) => type(given) };
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
});

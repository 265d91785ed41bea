import { balances, correction, mutationCells, transfer, type MutationResult } from '../../../src/domain/ledger';
import { appendMutations } from '../../../src/workbook';
import { openSample, readAll, valueOf } from '../openSample';

const today = 46349;
const rowsOf = (result: MutationResult) => {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result;
};
const remaining = async (municipality: string): Promise<number | undefined> =>
  balances((await readAll()).tables, '2026').rows.find((row) => row.municipality === municipality)?.remaining;

describe('appendMutations', () => {
  const move = { period: '2026', from: 'De Wolden', to: 'Westerveld', strips: 2, date: today, moment: 'a' };

  it('books a transfer below what is there; both balances become what the preview said', async () => {
    await openSample();
    const before = await readAll();
    const plan = rowsOf(transfer(before.tables, move));
    expect(plan.changes).toEqual([
      { municipality: 'De Wolden', period: '2026', before: 5, after: 3 },
      { municipality: 'Westerveld', period: '2026', before: -1, after: 1 },
    ]);
    const written = valueOf(await appendMutations(plan.rows.map(mutationCells)));
    expect(written).toEqual({ sheet: 'Mutaties', firstRow: 6, lastRow: 7 });
    expect([await remaining('De Wolden'), await remaining('Westerveld')]).toEqual([3, 1]);
    const after = await readAll();
    expect(after.tables.mutations?.values.slice(0, 4)).toEqual(before.tables.mutations?.values.slice(0, 4));
    // The same request again is known for what it is.
    expect(transfer(after.tables, move)).toMatchObject({ ok: false, refusal: { code: 'alreadyBooked' } });
  });

  it('undoes it by counter-entries, which leaves the first rows as they are', async () => {
    await openSample();
    const plan = rowsOf(transfer((await readAll()).tables, move));
    valueOf(await appendMutations(plan.rows.map(mutationCells)));
    const moved = await readAll();
    const undo = rowsOf(correction(moved.tables, { id: plan.rows[0]?.id ?? '', date: today }));
    valueOf(await appendMutations(undo.rows.map(mutationCells)));
    expect([await remaining('De Wolden'), await remaining('Westerveld')]).toEqual([5, -1]);
    expect((await readAll()).tables.mutations?.values.slice(0, 6)).toEqual(moved.tables.mutations?.values.slice(0, 6));
  });
});

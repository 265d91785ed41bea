import { readCapacity } from '../../../src/domain/capacity';
import { appendBookings } from '../../../src/workbook';
import { openSample, readAll, valueOf } from '../openSample';

// 30 November and 18 December 2026.
const booking = { member: 'Adviseur 3', assignment: 'D-091', from: 46356, to: 46374, fte: 0.25 };

describe('appendBookings', () => {
  it('adds a row below the last one, in one write, and nothing else changes', async () => {
    const { host } = await openSample();
    const before = await readAll();
    host.stats.reset();
    const written = valueOf(await appendBookings([booking]));
    const requests = host.stats.requests;
    const after = await readAll();
    const [then, now] = [readCapacity(before.tables).bookings, readCapacity(after.tables).bookings];
    expect(now.slice(0, -1)).toEqual(then);
    expect(now.at(-1)).toMatchObject(booking);
    expect(now.at(-1)?.source).toEqual({ sheet: 'Inzet', row: written.firstRow });
    expect(written.firstRow).toBe(written.lastRow);
    expect({ ...after.tables, bookings: null }).toEqual({ ...before.tables, bookings: null });
    // Listing, values, what stands below, the write itself.
    expect(requests).toBeLessThanOrEqual(4);
  });

  it('writes text of people as text, never as a formula', async () => {
    await openSample();
    valueOf(await appendBookings([{ ...booking, member: '=1+1' }]));
    expect(readCapacity((await readAll()).tables).bookings.at(-1)?.member).toBe('=1+1');
  });

  it('says so where the table is gone', async () => {
    await openSample();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Inzet').delete();
      await context.sync();
    });
    expect(await appendBookings([booking])).toMatchObject({
      ok: false,
      problem: { code: 'table-missing', parameters: { table: 'Inzet' } },
    });
  });
});

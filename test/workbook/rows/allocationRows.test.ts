import { adoptAllocation, readOurTables, writeDraftAllocation } from '../../../src/workbook';
import { balances } from '../../../src/domain/ledger';
import { cellAt, openSample, valueOf } from '../openSample';

/** Toekenning of the sample: header in row 1, twelve adopted rows in 2..13 (Periode, Gemeente, Basis, Naar inwoners, Totaal, Status, Regel, Vastgesteld op). */
const status = 6;
const lines = [
  { municipality: 'Assen', base: 6, share: 8, total: 14 },
  { municipality: 'Emmen', base: 6, share: 7, total: 13 },
];

describe('Versions of an allocation', () => {
  test('a concept is added below what was adopted and changes no balance', async () => {
    const session = await openSample();
    const before = valueOf(await readOurTables());
    const written = valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
    expect(written).toMatchObject({ sheet: 'Toekenning', firstRow: 14, lastRow: 15, replacedDrafts: 0 });
    expect([1, 2, 5, 6, 7].map((column) => cellAt(session, 'Toekenning', 14, column))).toEqual([2026, 'Assen', 14, 'concept', 'abc']);
    const after = valueOf(await readOurTables());
    expect(after.tables.allocation?.values).toHaveLength(14);
    expect(balances(after.tables, '2026').rows).toEqual(balances(before.tables, '2026').rows);
  });

  test('adopting stamps the concept and replaces the version before, without touching its strips', async () => {
    const session = await openSample();
    valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
    expect(valueOf(await adoptAllocation('2026', 46350))).toEqual({ adopted: 2, replaced: 12 });
    expect([cellAt(session, 'Toekenning', 2, status), cellAt(session, 'Toekenning', 13, status)]).toEqual(['vervangen', 'vervangen']);
    expect([cellAt(session, 'Toekenning', 14, status), cellAt(session, 'Toekenning', 14, 8)]).toEqual(['vastgesteld', 46350]);
    const { rows } = balances(valueOf(await readOurTables()).tables, '2026');
    // By hand: Assen now has 14 granted; of the others only Emmen is in the new version.
    expect(rows.filter(({ granted }) => granted > 0).map(({ municipality, granted }) => [municipality, granted])).toEqual([
      ['Assen', 14],
      ['Emmen', 13],
    ]);
  });

  test('a second concept takes the place of the first', async () => {
    const session = await openSample();
    valueOf(await writeDraftAllocation({ period: '2026', rule: 'abc', lines }));
    const second = valueOf(
      await writeDraftAllocation({ period: '2026', rule: 'def', lines: [{ municipality: 'Meppel', base: 6, share: 5, total: 11 }] }),
    );
    expect(second.replacedDrafts).toBe(2);
    expect([14, 15, 16].map((row) => cellAt(session, 'Toekenning', row, status))).toEqual(['vervangen', 'vervangen', 'concept']);
  });

  test('nothing is written over what stands below the table', async () => {
    const session = await openSample();
    session.host.edit('Toekenning', 'B15', [['eigen aantekening']]);
    const outcome = await writeDraftAllocation({ period: '2026', rule: 'abc', lines });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'table-in-the-way', parameters: { cell: 'B15' }, written: [] } });
    expect(cellAt(session, 'Toekenning', 14, 2)).toBe('');
    expect(cellAt(session, 'Toekenning', 15, 2)).toBe('eigen aantekening');
  });

  test('adopting without a concept is refused', async () => {
    await openSample();
    expect(await adoptAllocation('2026', 46350)).toMatchObject({ ok: false, problem: { code: 'no-draft' } });
  });
});

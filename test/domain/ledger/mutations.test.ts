import fc from 'fast-check';
import type { Cell, WorkbookTables } from '../../../src/domain/contract';
import {
  adjustment,
  balances,
  carryOver,
  correction,
  expiry,
  mutationCells,
  topUp,
  transfer,
  type Mutation,
  type MutationResult,
} from '../../../src/domain/ledger';
import { tableOf } from './tablesOf';

const headers = ['Datum', 'Periode', 'Gemeente', 'Soort', 'Strippen', 'Tegenpartij', 'Opdracht', 'Toelichting', 'Id'];
const base: WorkbookTables = {
  municipalities: tableOf('municipalities', ['Gemeente', 'Inwoners'], ['Assen', 69701], ['Emmen', 109346], ['Meppel', 35810]),
  allocation: tableOf(
    'allocation',
    ['Periode', 'Gemeente', 'Totaal', 'Status'],
    [2026, 'Assen', 13, 'vastgesteld'],
    [2026, 'Emmen', 14, 'vastgesteld'],
    [2026, 'Meppel', 2, 'vastgesteld'],
  ),
};
const when = { date: 46100, moment: '2026-03-19T10:00:00.000Z' };

/** The workbook with the rows of a result appended. */
function appended(tables: WorkbookTables, rows: readonly Mutation[]): WorkbookTables {
  const cells = rows.map((row) => {
    const { date, period, municipality, kind, strips, counterparty, assignment, explanation, id } = mutationCells(row);
    return [date, period, municipality, kind, strips, counterparty, assignment, explanation, id];
  });
  return { ...tables, mutations: tableOf('mutations', headers, ...(tables.mutations?.values ?? []), ...cells) };
}
const rowsOf = (result: { readonly ok: boolean; readonly rows?: readonly Mutation[] }): readonly Mutation[] => {
  if (!result.ok || !result.rows) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result.rows;
};
const left = (tables: WorkbookTables, period = '2026') =>
  Object.fromEntries(balances(tables, period).rows.map(({ municipality, remaining }) => [municipality, remaining]));
const refusal = (result: MutationResult | ReturnType<typeof carryOver>) => (result.ok ? null : result.refusal.code);

describe('transfer', () => {
  const request = { ...when, period: '2026', from: 'emmen', to: 'Assen', strips: 3 };

  test('is two rows that cancel out, with linked ids and the balances before and after', () => {
    const result = transfer(base, request);
    const rows = rowsOf(result);
    expect(rows).toMatchObject([
      { municipality: 'Emmen', counterparty: 'Assen', strips: -3, kind: 'transfer', period: '2026', date: 46100 },
      { municipality: 'Assen', counterparty: 'Emmen', strips: 3, kind: 'transfer', period: '2026', date: 46100 },
    ]);
    expect(rows[0]?.id.replace(/-1$/, '-2')).toBe(rows[1]?.id);
    expect(result).toMatchObject({
      changes: [
        { municipality: 'Emmen', period: '2026', before: 14, after: 11 },
        { municipality: 'Assen', period: '2026', before: 13, after: 16 },
      ],
    });
    expect(left(appended(base, rows))).toEqual({ Assen: 16, Emmen: 11, Meppel: 2 });
  });

  test.each<[string, Partial<typeof request>, string]>([
    ['more than is left', { strips: 15 }, 'notEnough'],
    ['to itself', { to: 'EMMEN' }, 'sameMunicipality'],
    ['half a strip', { strips: 1.5 }, 'notWhole'],
    ['no number', { strips: NaN }, 'notWhole'],
    ['nothing', { strips: 0 }, 'notPositive'],
    ['less than nothing', { strips: -2 }, 'notPositive'],
    ['from an unknown municipality', { from: 'Nergens' }, 'unknownMunicipality'],
    ['to an unknown municipality', { to: '' }, 'unknownMunicipality'],
    ['in no period', { period: ' ' }, 'unknownPeriod'],
  ])('refuses %s', (_, change, code) => {
    expect(refusal(transfer(base, { ...request, ...change }))).toBe(code);
  });

  test('all that is left may go, and not one more', () => {
    expect(refusal(transfer(base, { ...request, strips: 14 }))).toBeNull();
    expect(transfer(base, { ...request, strips: 15 })).toEqual({
      ok: false,
      refusal: { code: 'notEnough', municipality: 'Emmen', remaining: 14, asked: 15 },
    });
  });

  test('the same request in the same moment is booked once', () => {
    const once = appended(base, rowsOf(transfer(base, request)));
    expect(refusal(transfer(once, request))).toBe('alreadyBooked');
    expect(refusal(transfer(once, { ...request, moment: 'a moment later' }))).toBeNull();
  });

  test('the cells hold Dutch words and a year as a number', () => {
    expect(mutationCells(rowsOf(transfer(base, request))[0]!)).toMatchObject({ kind: 'overdracht', period: 2026 });
  });
});

describe('top-up, expiry and adjustment', () => {
  const request = { ...when, period: '2026', municipality: 'meppel', strips: 2 };

  test('change one card', () => {
    expect(rowsOf(topUp(base, request))).toMatchObject([{ municipality: 'Meppel', kind: 'topUp', strips: 2 }]);
    expect(rowsOf(expiry(base, request))).toMatchObject([{ municipality: 'Meppel', kind: 'expiry', strips: -2 }]);
    expect(rowsOf(adjustment(base, { ...request, strips: -5 }))).toMatchObject([
      { municipality: 'Meppel', kind: 'correction', strips: -5 },
    ]);
  });

  test('refuse what cannot be', () => {
    expect(refusal(expiry(base, { ...request, strips: 3 }))).toBe('notEnough');
    expect(refusal(expiry(base, { ...request, municipality: 'Nergens' }))).toBe('unknownMunicipality');
    expect(refusal(topUp(base, { ...request, strips: -1 }))).toBe('notPositive');
    expect(refusal(adjustment(base, { ...request, strips: 0 }))).toBe('notPositive');
    expect(refusal(adjustment(base, { ...request, strips: 0.5 }))).toBe('notWhole');
  });
});

describe('carry-over', () => {
  const request = { ...when, from: '2026', to: '2027', maximum: 3, despiteGaps: false };

  test('takes along up to the maximum and lets the rest expire', () => {
    // Assen has 13: 3 go along, 10 expire. Meppel has 2: both go along, nothing expires.
    const result = carryOver(base, request);
    const after = appended(base, rowsOf(result));
    expect(left(after)).toEqual({ Assen: 0, Emmen: 0, Meppel: 0 });
    expect(left(after, '2027')).toEqual({ Assen: 3, Emmen: 3, Meppel: 2 });
    expect(
      rowsOf(result)
        .filter(({ municipality }) => municipality === 'Meppel')
        .map(({ kind, strips, period }) => [kind, strips, period]),
    ).toEqual([
      ['carryOver', -2, '2026'],
      ['carryOver', 2, '2027'],
    ]);
    expect(result).toMatchObject({ perMunicipality: [{ municipality: 'Assen', remaining: 13, carried: 3, expired: 10 }, {}, {}] });
  });

  test('a period that is closed twice keeps to the maximum: what went along before counts', () => {
    const once = appended(base, rowsOf(carryOver(base, request)));
    // Assen gets 5 more afterwards. It took 3 of at most 3 along: now all 5 expire. Meppel took 2 and gets 4: 1 goes along.
    const later = appended(once, [
      ...rowsOf(topUp(once, { ...when, period: '2026', municipality: 'Assen', strips: 5 })),
      ...rowsOf(topUp(once, { ...when, period: '2026', municipality: 'Meppel', strips: 4 })),
    ]);
    const again = carryOver(later, { ...request, moment: '2026-12-31T10:00:00.000Z' });
    expect(again).toMatchObject({
      perMunicipality: [
        { municipality: 'Assen', carried: 0, expired: 5 },
        { municipality: 'Meppel', carried: 1, expired: 3 },
      ],
    });
    expect(left(appended(later, rowsOf(again)), '2027')).toEqual({ Assen: 3, Emmen: 3, Meppel: 3 });
  });

  test('whole cards go along without a maximum, and none with a maximum of 0', () => {
    expect(left(appended(base, rowsOf(carryOver(base, { ...request, maximum: null }))), '2027')).toEqual({
      Assen: 13,
      Emmen: 14,
      Meppel: 2,
    });
    expect(rowsOf(carryOver(base, { ...request, maximum: 0 })).map(({ kind }) => kind)).toEqual(['expiry', 'expiry', 'expiry']);
  });

  test('while a row is on no card it is asked first: strips would move that may be spent', () => {
    const headersOfWork = ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'];
    const unread = {
      ...base,
      assignments: tableOf('assignments', headersOfWork, ['1', 2026, 'Assen', '?', 'lopend'], ['2', 2026, 'Asen', 4, 'lopend']),
    };
    expect(carryOver(unread, request)).toMatchObject({ ok: false, refusal: { code: 'notCounted', gaps: [{ row: 2 }, { row: 3 }] } });
    expect(left(appended(unread, rowsOf(carryOver(unread, { ...request, despiteGaps: true }))), '2027')).toEqual({
      Assen: 3,
      Emmen: 3,
      Meppel: 2,
    });
    // Of another period it is no reason to wait.
    const later = { ...base, assignments: tableOf('assignments', headersOfWork, ['1', 2027, 'Assen', '?', 'lopend']) };
    expect(carryOver(later, request)).toMatchObject({ ok: true });
  });

  test('leaves an overdrawn card alone and says so', () => {
    const over = appended(base, rowsOf(adjustment(base, { ...when, period: '2026', municipality: 'Meppel', strips: -5 })));
    expect(carryOver(over, request)).toMatchObject({ overdrawn: [{ municipality: 'Meppel', remaining: -3 }] });
    expect(left(appended(over, rowsOf(carryOver(over, request))))).toMatchObject({ Meppel: -3 });
  });

  test('is done once', () => {
    expect(refusal(carryOver(appended(base, rowsOf(carryOver(base, request))), { ...request, moment: 'later' }))).toBe('nothingLeft');
  });

  test.each<[string, Partial<typeof request>, string]>([
    ['into the same period', { to: '2026' }, 'samePeriod'],
    ['half strips', { maximum: 1.5 }, 'notWhole'],
    ['a negative maximum', { maximum: -1 }, 'notPositive'],
    ['no period', { to: '' }, 'unknownPeriod'],
  ])('refuses %s', (_, change, code) => {
    expect(refusal(carryOver(base, { ...request, ...change }))).toBe(code);
  });
});

describe('correction', () => {
  const moved = appended(base, rowsOf(transfer(base, { ...when, period: '2026', from: 'Emmen', to: 'Assen', strips: 3 })));
  const id = String(moved.mutations?.values[0]?.[8]);

  test('turns round every row of the request', () => {
    const rows = rowsOf(correction(moved, { id, date: 46101 }));
    expect(rows).toMatchObject([
      { municipality: 'Emmen', strips: 3, kind: 'correction', id: `${id}-c` },
      { municipality: 'Assen', strips: -3 },
    ]);
    expect(left(appended(moved, rows))).toEqual(left(base));
  });

  test('is done once, and can itself be corrected', () => {
    const undone = appended(moved, rowsOf(correction(moved, { id, date: 46101 })));
    expect(refusal(correction(undone, { id, date: 46102 }))).toBe('alreadyCorrected');
    expect(left(appended(undone, rowsOf(correction(undone, { id: `${id}-c`, date: 46102 }))))).toEqual(left(moved));
  });

  test("leaves a person's own numbering apart, and takes both rows that share one number", () => {
    const own: readonly (readonly Cell[])[] = [
      [46100, 2026, 'Emmen', 'overdracht', -1, 'Assen', '', '', 'M-001'],
      [46100, 2026, 'Assen', 'overdracht', 1, 'Emmen', '', '', 'M-001'],
      [46100, 2026, 'Assen', 'aanvulling', 2, '', '', '', 'M-002'],
    ];
    const numbered = { ...base, mutations: tableOf('mutations', headers, ...own) };
    const rows = rowsOf(correction(numbered, { id: 'M-001', date: 46101 }));
    expect(rows.map(({ municipality, strips, id: of }) => [municipality, strips, of])).toEqual([
      ['Emmen', 1, 'M-001-c'],
      ['Assen', -1, 'M-001-c'],
    ]);
  });

  test('refuses what it cannot undo', () => {
    expect(refusal(correction(moved, { id: 'x', date: 46101 }))).toBe('unknownMutation');
    expect(refusal(correction(base, { id: '', date: 46101 }))).toBe('unknownMutation');
    const textual = {
      ...base,
      mutations: tableOf('mutations', headers, [46100, 2026, 'Assen', 'aanvulling', '3', '', '', '', 'a'] as readonly Cell[]),
    };
    expect(refusal(correction(textual, { id: 'a', date: 46101 }))).toBe('notANumber');
  });
});

describe('properties', () => {
  const name = fc.constantFrom('Assen', 'Emmen', 'Meppel');
  const steps = fc.array(fc.tuple(name, name, fc.integer({ min: 1, max: 9 })), { maxLength: 12 });
  const after = (moves: readonly (readonly [string, string, number])[]): WorkbookTables =>
    moves.reduce<WorkbookTables>((tables, [from, to, strips], index) => {
      const result = transfer(tables, { ...when, moment: String(index), period: '2026', from, to, strips });
      return result.ok ? appended(tables, result.rows) : tables;
    }, base);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

  test('all transfers together are nothing, and no card goes below zero by them', () => {
    fc.assert(
      fc.property(steps, (moves) => {
        const tables = after(moves);
        expect(balances(tables, '2026').total.mutations).toBe(0);
        expect(Math.min(...Object.values(left(tables)))).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 50 },
    );
  });

  test('carry-over conserves strips: what was left = what goes along + what expires', () => {
    fc.assert(
      fc.property(steps, fc.option(fc.integer({ min: 0, max: 15 })), (moves, maximum) => {
        const tables = after(moves);
        const result = carryOver(tables, { ...when, from: '2026', to: '2027', maximum, despiteGaps: false });
        const rows = rowsOf(result);
        const expired = -sum(rows.filter(({ kind }) => kind === 'expiry').map(({ strips }) => strips));
        expect(sum(rows.filter(({ kind }) => kind === 'carryOver').map(({ strips }) => strips))).toBe(0);
        const next = appended(tables, rows);
        expect(sum(Object.values(left(next, '2027'))) + expired).toBe(sum(Object.values(left(tables))));
        expect(sum(Object.values(left(next)))).toBe(0);
      }),
      { numRuns: 50 },
    );
  });

  test('the changes announced are the balances after appending', () => {
    fc.assert(
      fc.property(steps, name, name, fc.integer({ min: 1, max: 9 }), (moves, from, to, strips) => {
        const tables = after(moves);
        const result = transfer(tables, { ...when, moment: 'last', period: '2026', from, to, strips });
        if (!result.ok) return;
        const cards = left(appended(tables, result.rows));
        for (const change of result.changes) expect(cards[change.municipality]).toBe(change.after);
      }),
      { numRuns: 50 },
    );
  });
});

import { keyAsRead } from '../../cells/keyAsRead';
import { textOf } from '../../cells/text';
import { wordKey, type Cell, type TableOf } from '../../contract';
import { periodOf } from '../../periods';
import { define } from '../define/definition';
import type { Limit } from '../define/limit';
import { groupsOf, sheetRow } from '../shared/doubles';

interface Transfer {
  readonly row: number;
  readonly one: string;
  readonly other: string;
  readonly strips: number;
}

const transferUnbalanced = define({
  code: 'mutation-transfer-unbalanced',
  group: 'allocation',
  severity: 'warning',
  reads: ['mutations'],
  run: ({ tables: { mutations } }, report) => {
    const at = mutations?.columns.strips;
    if (!mutations || at === undefined) return;
    const waiting = new Map<string, Transfer[]>();
    for (const { period, ...transfer } of transfersIn(mutations)) {
      // The other half: the other municipality, the same strips with the other sign.
      const half = waiting.get(`${period}\n${transfer.other}\n${transfer.one}\n${-transfer.strips}`);
      if (transfer.other !== '' && half?.pop()) continue;
      const key = `${period}\n${transfer.one}\n${transfer.other}\n${transfer.strips}`;
      if (!waiting.has(key)) waiting.set(key, []);
      waiting.get(key)?.push(transfer);
    }
    for (const transfers of waiting.values()) {
      for (const { row, strips } of transfers) {
        const { municipality, counterparty } = mutations.columns;
        const cells = mutations.values[row] ?? [];
        report(
          { table: 'mutations', row, column: at },
          {
            params: {
              strips: { strips: Math.abs(strips) },
              one: String(cells[municipality ?? -1] ?? ''),
              other: String(cells[counterparty ?? -1] ?? '') || '…',
            },
          },
        );
      }
    }
  },
});

function transfersIn({ values, columns }: TableOf<'mutations'>): readonly (Transfer & { readonly period: string })[] {
  const { kind, strips, municipality, counterparty, period } = columns;
  if (kind === undefined || strips === undefined || municipality === undefined) return [];
  return values.flatMap((cells, row) => {
    const amount = cells[strips];
    if (typeof amount !== 'number' || amount === 0 || wordKey('mutationKind', keyAsRead(cells[kind])) !== 'transfer') return [];
    return [
      {
        row,
        strips: amount,
        one: keyAsRead(cells[municipality]),
        other: counterparty === undefined ? '' : keyAsRead(cells[counterparty]),
        period: period === undefined ? '' : keyAsRead(cells[period]),
      },
    ];
  });
}

const mutationSign = define({
  code: 'mutation-sign',
  group: 'allocation',
  severity: 'warning',
  reads: ['mutations'],
  run: ({ tables: { mutations } }, report) => {
    const { kind, strips } = mutations?.columns ?? {};
    if (!mutations || kind === undefined || strips === undefined) return;
    mutations.values.forEach((cells, row) => {
      const amount = cells[strips];
      const word = wordKey('mutationKind', keyAsRead(cells[kind]));
      if (typeof amount !== 'number') return;
      if ((word === 'expiry' && amount > 0) || (word === 'topUp' && amount < 0)) {
        report({ table: 'mutations', row, column: strips }, { params: { kind: String(cells[kind]), strips: { strips: amount } } });
      }
    });
  },
});

/**
 * Whether rows with one id are one booking: both sides of a transfer, or one decision for several municipalities of one kind and day.
 * A municipality that is in there twice, in one period, has it counted twice.
 */
function isOneBooking({ values, columns }: TableOf<'mutations'>, rows: readonly number[]): boolean {
  const cell = (row: number, at: number | undefined): string => (at === undefined ? '' : keyAsRead(values[row]?.[at]));
  const first = rows[0] ?? 0;
  const places = new Set(rows.map((row) => `${cell(row, columns.municipality)}\n${cell(row, columns.period)}`));
  return (
    places.size === rows.length &&
    rows.every((row) => cell(row, columns.kind) === cell(first, columns.kind) && cell(row, columns.date) === cell(first, columns.date))
  );
}

const mutationDouble = define({
  code: 'mutation-double',
  group: 'allocation',
  severity: 'error',
  reads: ['mutations'],
  run: ({ tables: { mutations } }, report) => {
    const at = mutations?.columns.id;
    if (!mutations || at === undefined) return;
    for (const rows of groupsOf(mutations, (cells) => keyAsRead(cells[at]))) {
      if (isOneBooking(mutations, rows)) continue;
      for (const row of rows) {
        report(
          { table: 'mutations', row, column: at },
          {
            params: {
              times: rows.length,
              rows: {
                list: rows
                  .filter((other) => other !== row)
                  .slice(0, 5)
                  .map((other) => sheetRow(mutations, other)),
              },
            },
          },
        );
      }
    }
  },
});

const mutationZero = define({
  code: 'mutation-zero',
  group: 'allocation',
  severity: 'warning',
  reads: ['mutations'],
  run: ({ tables: { mutations } }, report) => {
    const at = mutations?.columns.strips;
    if (!mutations || at === undefined) return;
    mutations.values.forEach((cells, row) => {
      if (cells[at] === 0) report({ table: 'mutations', row, column: at }, { params: { kind: kindShown(mutations, cells) } });
    });
  },
});

const kindShown = ({ columns }: TableOf<'mutations'>, cells: readonly Cell[]): string =>
  columns.kind === undefined ? '' : textOf(cells[columns.kind]);

/** Half a year: a period is prepared before it starts, and closed after it ended. */
const distanceLimit: Limit = { default: 183, min: 0, max: 732, unit: 'days' };

const mutationFarFromPeriod = define({
  code: 'mutation-far-from-period',
  group: 'allocation',
  severity: 'warning',
  reads: ['mutations', 'settings'],
  limit: distanceLimit,
  run: ({ tables: { mutations }, settings, limit }, report) => {
    const usualDistance = limit(distanceLimit);
    const { date, period } = mutations?.columns ?? {};
    if (!mutations || date === undefined || period === undefined) return;
    mutations.values.forEach((cells, row) => {
      const day = cells[date];
      const bounds = typeof day === 'number' ? periodOf(settings, textOf(cells[period])) : null;
      if (typeof day !== 'number' || !bounds || (day >= bounds.start - usualDistance && day <= bounds.end + usualDistance)) return;
      report(
        { table: 'mutations', row, column: date },
        { params: { date: { date: day }, period: bounds.name, first: { date: bounds.start }, last: { date: bounds.end } } },
      );
    });
  },
});

export const mutationChecks = [transferUnbalanced, mutationSign, mutationDouble, mutationZero, mutationFarFromPeriod] as const;

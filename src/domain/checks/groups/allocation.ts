import { isSealWhole, type AdoptionSeal } from '../../allocation/seal';
import { serialOfIso } from '../../cells/serialDate';
import { samePeriod } from '../../periods';
import { placeOf, wordKey, type Cell, type TableOf } from '../../contract';
import { wordsKey } from '../assignmentsView';
import { define } from '../definition';

const isAdopted = (cell: Cell | undefined): boolean => wordKey('allocationStatus', wordsKey(cell)) === 'adopted';

const allocationEdited = define({
  code: 'allocation-edited',
  group: 'allocation',
  severity: 'error',
  reads: ['allocation'],
  run: ({ tables: { allocation } }, report) => {
    const { base, share, total, status } = allocation?.columns ?? {};
    if (!allocation || base === undefined || share === undefined || total === undefined) return;
    allocation.values.forEach((cells, row) => {
      const [first, second, sum] = [cells[base], cells[share], cells[total]];
      if (typeof first !== 'number' || typeof second !== 'number' || typeof sum !== 'number' || Math.abs(first + second - sum) < 1e-9)
        return;
      const isFinal = status !== undefined && isAdopted(cells[status]);
      report(
        { table: 'allocation', row, column: total },
        {
          params: { base: first, share: second, sum: { strips: first + second }, total: { strips: sum } },
          ...(isFinal ? {} : { severity: 'warning' as const }),
        },
      );
    });
  },
});

/** The rows of a period that are adopted, beside what its last adoption sealed. */
function sealedPeriods(
  allocation: TableOf<'allocation'>,
  seals: readonly AdoptionSeal[],
): readonly { readonly seal: AdoptionSeal; readonly rows: readonly number[] }[] {
  const { period, status, municipality } = allocation.columns;
  if (status === undefined || municipality === undefined) return [];
  const last = seals
    .filter(isSealWhole)
    .filter((seal, at, all) => !all.slice(at + 1).some((later) => samePeriod(later.period, seal.period)));
  return last.map((seal) => ({
    seal,
    rows: allocation.values.flatMap((cells, row) =>
      isAdopted(cells[status]) && (period === undefined || samePeriod(cells[period] ?? '', seal.period)) ? [row] : [],
    ),
  }));
}

const allocationDiffers = define({
  code: 'allocation-differs',
  group: 'allocation',
  severity: 'error',
  reads: ['allocation'],
  run: ({ tables: { allocation }, extras }, report) => {
    const { municipality, base, share, total } = allocation?.columns ?? {};
    if (!allocation || municipality === undefined) return;
    for (const { seal, rows } of sealedPeriods(allocation, extras.seals ?? [])) {
      const lines = new Map(seal.lines.map((line) => [wordsKey(line.municipality), line]));
      for (const row of rows) {
        const cells = allocation.values[row] ?? [];
        const line = lines.get(wordsKey(cells[municipality]));
        if (!line) continue;
        for (const [at, adopted] of [
          [base, line.base],
          [share, line.share],
          [total, line.total],
        ] as const) {
          if (at === undefined || cells[at] === adopted || (adopted === 0 && (cells[at] ?? '') === '')) continue;
          report(
            { table: 'allocation', row, column: at },
            {
              params: { adopted: { strips: adopted }, moment: { date: dayOf(seal.moment) } },
              suggestion: { value: adopted, form: 'number' },
            },
          );
        }
      }
    }
  },
});

const allocationRowsChanged = define({
  code: 'allocation-rows-changed',
  group: 'allocation',
  severity: 'error',
  reads: ['allocation'],
  run: ({ tables: { allocation }, extras }, report) => {
    const at = allocation?.columns.municipality;
    if (!allocation || at === undefined) return;
    for (const { seal, rows } of sealedPeriods(allocation, extras.seals ?? [])) {
      const sealed = new Set(seal.lines.map(({ municipality }) => wordsKey(municipality)));
      const present = new Set(rows.map((row) => wordsKey(allocation.values[row]?.[at])));
      const moment = { date: dayOf(seal.moment) };
      const gone = seal.lines.filter(({ municipality }) => !present.has(wordsKey(municipality)));
      if (gone.length > 0)
        report(null, { params: { period: seal.period, moment, list: { list: gone.map(({ municipality }) => municipality) } } });
      for (const row of rows) {
        const name = allocation.values[row]?.[at];
        if (sealed.has(wordsKey(name))) continue;
        report({ table: 'allocation', row, column: at }, { params: { period: seal.period, moment, list: { list: [String(name ?? '')] } } });
      }
    }
  },
});

const dayOf = (moment: string): number => serialOfIso(moment.slice(0, 10)) ?? 0;

const allocationDouble = define({
  code: 'allocation-double',
  group: 'allocation',
  severity: 'error',
  reads: ['allocation'],
  run: ({ tables: { allocation } }, report) => {
    const { municipality, period, status } = allocation?.columns ?? {};
    if (!allocation || municipality === undefined) return;
    const groups = new Map<string, number[]>();
    allocation.values.forEach((cells, row) => {
      const name = wordsKey(cells[municipality]);
      if (name === '' || (status !== undefined && !isAdopted(cells[status]))) return;
      const key = `${name}\n${period === undefined ? '' : wordsKey(cells[period])}`;
      groups.set(key, [...(groups.get(key) ?? []), row]);
    });
    for (const rows of groups.values()) {
      if (rows.length < 2) continue;
      for (const row of rows) {
        report(
          { table: 'allocation', row, column: municipality },
          {
            params: {
              times: rows.length,
              rows: { list: rows.filter((other) => other !== row).map((other) => String(placeOf(allocation, other).row)) },
            },
          },
        );
      }
    }
  },
});

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
    if (typeof amount !== 'number' || amount === 0 || wordKey('mutationKind', wordsKey(cells[kind])) !== 'transfer') return [];
    return [
      {
        row,
        strips: amount,
        one: wordsKey(cells[municipality]),
        other: counterparty === undefined ? '' : wordsKey(cells[counterparty]),
        period: period === undefined ? '' : wordsKey(cells[period]),
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
      const word = wordKey('mutationKind', wordsKey(cells[kind]));
      if (typeof amount !== 'number') return;
      if ((word === 'expiry' && amount > 0) || (word === 'topUp' && amount < 0)) {
        report({ table: 'mutations', row, column: strips }, { params: { kind: String(cells[kind]), strips: { strips: amount } } });
      }
    });
  },
});

export const allocationChecks = [
  allocationEdited,
  allocationDiffers,
  allocationRowsChanged,
  allocationDouble,
  transferUnbalanced,
  mutationSign,
] as const;

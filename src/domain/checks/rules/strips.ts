import { timeLeft } from '../../capacity/timeLeft';
import { keyInSumifs } from '../../cells/keyInSumifs';
import { isBlank } from '../../contract';
import { cardStatus, isOverdrawn, sumOf } from '../../ledger';
import { periodOf } from '../../periods';
import { define } from '../define/definition';
import { isForAll } from '../../municipalities/forAll';
import { costs, inDateOrder } from '../shared/balance';
import { adoptedRows, cardsIn, periodsOfCards } from '../shared/cards';

const stripsNotWhole = define({
  code: 'strips-not-whole',
  group: 'rows',
  severity: 'error',
  reads: ['assignments', 'allocation', 'mutations'],
  reach: 'row',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const { at, definition, odd } of columns) {
        if (definition?.kind !== 'strips') continue;
        for (const row of odd) {
          const cell = table.values[row]?.[at];
          if (typeof cell === 'number' && !Number.isInteger(cell) && Math.abs(cell - Math.round(cell)) > 1e-9)
            report({ table: key, row, column: at });
        }
      }
    }
  },
});

const stripsNegative = define({
  code: 'strips-negative',
  group: 'rows',
  severity: 'error',
  reads: ['assignments', 'allocation'],
  reach: 'row',
  run: ({ survey }, report) => {
    for (const key of ['assignments', 'allocation'] as const) {
      const found = survey(key);
      for (const { at, definition, odd } of found?.columns ?? []) {
        if (definition?.kind !== 'strips') continue;
        for (const row of odd) {
          const cell = found?.table.values[row]?.[at];
          if (typeof cell === 'number' && cell < 0) report({ table: key, row, column: at });
        }
      }
    }
  },
});

const stripsZero = define({
  code: 'strips-zero',
  group: 'rows',
  severity: 'info',
  reads: ['assignments'],
  run: ({ assignments: view }, report) => {
    const at = view?.table.columns.strips;
    if (!view || at === undefined) return;
    for (let row = 0; row < view.rows; row++) {
      // Of a joint assignment one municipality may pay for all.
      if (view.strips[row] !== 0 || !costs(view.status[row]) || view.municipality[row]! < 0 || view.timesOfNumber[view.number[row]!]! > 1)
        continue;
      if (!isForAll(view.table.values[row]?.[view.table.columns.municipality ?? -1] ?? '', 0))
        report({ table: 'assignments', row, column: at });
    }
  },
});

const overBalance = define({
  code: 'over-balance',
  group: 'acrossRows',
  severity: 'error',
  reads: ['municipalities', 'allocation', 'mutations', 'assignments'],
  run: (context, report) => {
    const view = context.assignments;
    const { municipality, period: of, strips: at } = view?.table.columns ?? {};
    if (!view || at === undefined || municipality === undefined || !context.tables.allocation) return;
    for (const period of periodsOfCards(context)) {
      for (const card of cardsIn(context, period)) {
        if (!isOverdrawn(card) || adoptedRows(context, card.key, period).length === 0) continue;
        const rows = Array.from(view.strips.keys()).filter((row) => {
          const cells = view.table.values[row]!;
          const isOfPeriod = isBlank(period) || of === undefined || keyInSumifs(cells[of]) === keyInSumifs(period);
          return costs(view.status[row]) && view.strips[row]! > 0 && isOfPeriod && keyInSumifs(cells[municipality]) === card.key;
        });
        const room = sumOf([card.granted, card.mutations]);
        let used = 0;
        for (const row of rows.sort((one, other) => inDateOrder(view, one, other))) {
          const before = used;
          used = sumOf([used, view.strips[row]!]);
          if (used <= room) continue;
          report(
            { table: 'assignments', row, column: at },
            {
              params: {
                municipality: card.municipality,
                strips: { strips: view.strips[row]! },
                remaining: { strips: Math.max(0, sumOf([room, -before])) },
                granted: { strips: room },
                asked: { strips: sumOf([card.reserved, card.spent]) },
                over: { strips: -card.remaining },
              },
            },
          );
          break;
        }
      }
    }
  },
});

const cardLow = define({
  code: 'card-low',
  group: 'acrossTables',
  severity: 'info',
  reads: ['municipalities', 'allocation', 'mutations', 'assignments', 'settings', 'holidays'],
  thresholds: ['lowBalance'],
  run: (context, report) => {
    const { settings, tables, today } = context;
    const at = tables.allocation?.columns.municipality;
    const dates = periodOf(settings);
    if (settings.period === null || at === undefined || today === null) return;
    const left = dates && timeLeft(tables, dates, today);
    for (const card of cardsIn(context, settings.period)) {
      const status = cardStatus(card, { gaps: card.hasGaps ? 1 : 0, elsewhere: 0, timeLeft: left }, settings);
      const row = adoptedRows(context, card.key, settings.period)[0];
      if (status !== 'low' || row === undefined) continue;
      report(
        { table: 'allocation', row, column: at },
        {
          params: {
            municipality: card.municipality,
            remaining: { strips: card.remaining },
            granted: { strips: sumOf([card.granted, card.mutations]) },
            left: left === null ? 100 : Math.round(100 * left),
          },
        },
      );
    }
  },
});

export const stripChecks = [stripsNotWhole, stripsNegative, stripsZero, overBalance, cardLow] as const;

import { define } from '../define/definition';
import { isForAll } from '../../municipalities/forAll';
import { askedIn, costs, inDateOrder, rooms } from '../shared/balance';

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
  reads: ['allocation', 'mutations', 'assignments'],
  run: (context, report) => {
    const view = context.assignments;
    const at = view?.table.columns.strips;
    if (!view || at === undefined || !context.tables.allocation) return;
    const room = context.once('rooms', () => rooms(context));
    for (const { key, strips: asked, rows } of askedIn(context, view)) {
      const granted = room.get(key);
      if (!granted?.adopted || asked <= granted.strips + 1e-9) continue;
      let used = 0;
      for (const row of [...rows()].sort((one, other) => inDateOrder(view, one, other))) {
        const before = used;
        used += view.strips[row]!;
        if (used <= granted.strips + 1e-9) continue;
        report(
          { table: 'assignments', row, column: at },
          {
            params: {
              municipality: view.municipalities[view.municipality[row]!] ?? '',
              strips: { strips: view.strips[row]! },
              remaining: { strips: Math.max(0, granted.strips - before) },
              granted: { strips: granted.strips },
              asked: { strips: asked },
              over: { strips: asked - granted.strips },
            },
          },
        );
        break;
      }
    }
  },
});

export const stripChecks = [stripsNotWhole, stripsNegative, stripsZero, overBalance] as const;

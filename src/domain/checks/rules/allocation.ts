import { keyAsRead } from '../../cells/keyAsRead';
import { serialOfIso } from '../../cells/serialDate';
import { placeOf, wordKey } from '../../contract';
import { samePeriod } from '../../periods';
import { columnOf } from '../define/context';
import { define } from '../define/definition';
import { isAdopted, sealedPeriods, unrecordedPeriods } from '../shared/seals';
import { askedIn, inDateOrder, rooms } from '../shared/balance';
import { differing, recomputed } from '../shared/recomputed';
import { isKnownPeriod, knownPeriods } from '../shared/periods';

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

const allocationDiffers = define({
  code: 'allocation-differs',
  group: 'allocation',
  severity: 'error',
  reads: ['allocation'],
  run: ({ tables: { allocation }, extras }, report) => {
    const { municipality, base, share, total } = allocation?.columns ?? {};
    if (!allocation || municipality === undefined) return;
    for (const { seal, rows } of sealedPeriods(allocation, extras.seals ?? [])) {
      const lines = new Map(seal.lines.map((line) => [keyAsRead(line.municipality), line]));
      for (const row of rows) {
        const cells = allocation.values[row] ?? [];
        const line = lines.get(keyAsRead(cells[municipality]));
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
      const sealed = new Set(seal.lines.map(({ municipality }) => keyAsRead(municipality)));
      const present = new Set(rows.map((row) => keyAsRead(allocation.values[row]?.[at])));
      const moment = { date: dayOf(seal.moment) };
      const gone = seal.lines.filter(({ municipality }) => !present.has(keyAsRead(municipality)));
      if (gone.length > 0)
        report(null, { params: { period: seal.period, moment, list: { list: gone.map(({ municipality }) => municipality) } } });
      for (const row of rows) {
        const name = allocation.values[row]?.[at];
        if (sealed.has(keyAsRead(name))) continue;
        report({ table: 'allocation', row, column: at }, { params: { period: seal.period, moment, list: { list: [String(name ?? '')] } } });
      }
    }
  },
});

/**
 * Rows that carry the fingerprint of a rule were adopted here, and left a record (docs/kept.md). Where it is gone nobody can
 * tell whether they are still what was adopted: said once a period, for it is no one row's fault.
 */
const allocationUnrecorded = define({
  code: 'allocation-unrecorded',
  group: 'allocation',
  severity: 'info',
  reads: ['allocation'],
  run: ({ tables: { allocation }, extras }, report) => {
    // Without the records at hand nothing is known of them.
    if (!allocation || extras.seals === undefined) return;
    for (const { period, rows } of unrecordedPeriods(allocation, extras.seals)) report(null, { params: { period, count: rows } });
  },
});

/** Of a whole list that differs nobody can say which rows were changed. */
const isFew = (changed: number, rows: number): boolean => changed * 3 <= rows;

const allocationNotByRule = define({
  code: 'allocation-not-by-rule',
  group: 'allocation',
  severity: 'error',
  reads: ['allocation', 'municipalities', 'settings'],
  run: (context, report) => {
    const { base, share, total } = context.tables.allocation?.columns ?? {};
    for (const { rows } of recomputed(context)) {
      const changed = differing(rows);
      if (!isFew(changed.length, rows.length)) continue;
      for (const { row, byRule } of changed) {
        const cells = context.tables.allocation?.values[row] ?? [];
        const wanted = [
          [base, byRule?.base],
          [share, byRule?.share],
          [total, byRule?.total],
        ] as const;
        for (const [at, value] of wanted) {
          if (at === undefined || value === undefined || cells[at] === value) continue;
          report(
            { table: 'allocation', row, column: at },
            { params: { adopted: { strips: value } }, ...(byRule?.mayDraw ? {} : { suggestion: { value, form: 'number' as const } }) },
          );
        }
      }
    }
  },
});

const allocationNotReproduced = define({
  code: 'allocation-not-reproduced',
  group: 'allocation',
  severity: 'info',
  reads: ['allocation', 'municipalities', 'settings'],
  run: (context, report) => {
    for (const { period, rows } of recomputed(context)) {
      const changed = differing(rows).length;
      if (changed > 0 && !isFew(changed, rows.length)) report(null, { params: { period, changed, rows: rows.length } });
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
      const name = keyAsRead(cells[municipality]);
      if (name === '' || (status !== undefined && !isAdopted(cells[status]))) return;
      const key = `${name}\n${period === undefined ? '' : keyAsRead(cells[period])}`;
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

const allocationMissing = define({
  code: 'allocation-missing',
  group: 'acrossTables',
  severity: 'warning',
  reads: ['allocation', 'assignments', 'municipalities', 'mutations', 'settings'],
  run: (context, report) => {
    const view = context.assignments;
    const { allocation } = context.tables;
    const at = view?.table.columns.municipality;
    if (!view || at === undefined || allocation?.columns.municipality === undefined) return;
    const room = context.once('rooms', () => rooms(context));
    const known = new Set(
      (context.tables.municipalities?.values ?? []).map((cells) =>
        keyAsRead(cells[context.tables.municipalities?.columns.municipality ?? -1]),
      ),
    );
    for (const { key, rows: rowsOf } of askedIn(context, view)) {
      if (room.get(key)?.adopted) continue;
      const rows = rowsOf();
      const row = [...rows].sort((one, other) => inDateOrder(view, one, other))[0];
      // A municipality nobody knows is municipality-unknown's.
      if (row === undefined || !known.has(keyAsRead(view.municipalities[view.municipality[row]!]))) continue;
      const period = view.periods[view.period[row]!] ?? '';
      // A period that nobody knows is period-unknown's.
      if (allocation.columns.period !== undefined && !isKnownPeriod(knownPeriods(context), period.toLowerCase())) continue;
      report(
        { table: 'assignments', row, column: at },
        { params: { municipality: view.municipalities[view.municipality[row]!] ?? '', period, rows: rows.length } },
      );
    }
  },
});

/** Years apart that no history or plan of a team spans. */
const unlikelyYears = 5;

/** An allocation makes its own period known, unless its year is far from every other ("2062") and nobody uses it. */
const allocationPeriodUnlikely = define({
  code: 'allocation-period-unlikely',
  group: 'allocation',
  severity: 'warning',
  reads: ['allocation', 'settings', 'assignments'],
  run: (context, report) => {
    const found = context.survey('allocation');
    const at = columnOf(found, 'period')?.at;
    if (!found || at === undefined) return;
    const elsewhere = new Set([
      ...(context.assignments?.periods ?? []).map((period) => period.toLowerCase()),
      ...(context.settings.period === null ? [] : [context.settings.period.toLowerCase()]),
    ]);
    if (elsewhere.size === 0) return;
    const yearsOf = (period: string): readonly number[] => (period.match(/\d{4}/g) ?? []).map(Number);
    const years = [...elsewhere].flatMap(yearsOf);
    const isLikely = (period: string): boolean => {
      const own = yearsOf(period);
      return (
        elsewhere.has(period) || years.length === 0 || own.some((year) => years.some((other) => Math.abs(year - other) <= unlikelyYears))
      );
    };
    found.table.values.forEach((cells, row) => {
      const period = keyAsRead(cells[at]);
      if (period !== '' && !isLikely(period))
        report({ table: 'allocation', row, column: at }, { params: { periods: { list: [...elsewhere] } } });
    });
  },
});

/** The bounds in Instellingen are those of the workbook's own period; an earlier year may have had others. */
const outsideBounds = define({
  code: 'allocation-outside-bounds',
  group: 'allocation',
  severity: 'warning',
  reads: ['allocation', 'settings'],
  run: ({ tables: { allocation }, settings }, report) => {
    const { total, status, period } = allocation?.columns ?? {};
    const { min, max } = settings;
    if (!allocation || total === undefined || (min === null && max === null) || (min !== null && max !== null && min > max)) return;
    allocation.values.forEach((cells, row) => {
      const strips = cells[total];
      if (typeof strips !== 'number' || ((min === null || strips >= min) && (max === null || strips <= max))) return;
      if (status !== undefined && wordKey('allocationStatus', keyAsRead(cells[status])) !== 'adopted') return;
      if (settings.period !== null && period !== undefined && !samePeriod(cells[period] ?? '', settings.period)) return;
      report({ table: 'allocation', row, column: total }, { params: { total: { strips }, min: min ?? '…', max: max ?? '…' } });
    });
  },
});

export const allocationChecks = [
  allocationMissing,
  allocationPeriodUnlikely,
  allocationEdited,
  allocationDiffers,
  allocationRowsChanged,
  allocationUnrecorded,
  allocationNotByRule,
  allocationNotReproduced,
  allocationDouble,
  outsideBounds,
] as const;

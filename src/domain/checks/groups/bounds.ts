import { samePeriod } from '../../periods';
import { wordKey } from '../../contract';
import { wordsKey } from '../assignmentsView';
import { define } from '../definition';

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
      if (status !== undefined && wordKey('allocationStatus', wordsKey(cells[status])) !== 'adopted') return;
      if (settings.period !== null && period !== undefined && !samePeriod(cells[period] ?? '', settings.period)) return;
      report({ table: 'allocation', row, column: total }, { params: { total: { strips }, min: min ?? '…', max: max ?? '…' } });
    });
  },
});

export const boundsChecks = [outsideBounds] as const;

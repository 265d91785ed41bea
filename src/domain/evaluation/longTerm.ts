import { certainValue, countedValue, keyAsRead, rowsOf } from '../cells';
import { isBlank, type WorkbookTables } from '../contract';
import type { Leave } from './tableRows';

export interface AgreementRow {
  readonly subject: string;
  readonly owner: string;
  readonly status: string;
  readonly date: number | null;
  /** Whether its status says that it was agreed: a subject that is open or being discussed is no agreement yet. */
  readonly isSettled: boolean;
}

/** Status is free text: the words by which people say that something was agreed, in either language. */
const settled: ReadonlySet<string> = new Set(
  (
    'vastgelegd,vastgesteld,afgesproken,akkoord,overeengekomen,getekend,ondertekend,geregeld,besloten,gereed,klaar,afgerond,' +
    'recorded,adopted,agreed,settled,signed,decided,done,completed,in place'
  ).split(','),
);

/** The subjects of service agreements; null where nobody keeps the table. */
export function agreements(tables: WorkbookTables): readonly AgreementRow[] | null {
  if (!tables.agreements) return null;
  const rows: AgreementRow[] = [];
  for (const row of rowsOf(tables.agreements)) {
    const subject = row.text('subject');
    if (subject === '') continue;
    const status = row.text('status');
    const isSettled = settled.has(keyAsRead(status));
    rows.push({ subject, owner: row.text('owner'), status, date: certainValue(row.date('date')), isSettled });
  }
  return rows;
}

export interface BaselineRow {
  readonly indicator: string;
  readonly start: number | null;
  readonly date: number | null;
  readonly current: number | null;
  readonly explanation: string;
  /** Current minus start; null where nothing can be said yet. */
  readonly change: number | null;
  /** Not measured again, or the baseline is not a year old yet. */
  readonly tooEarly: boolean;
}

/** The practice's own lesson: after one year long-term effect cannot be shown (Platform31 on the Flexteam, 2025). */
const daysBeforeEffect = 365;

/** Indicators against their baseline on a day; null where nobody keeps the table. */
export function baseline(tables: WorkbookTables, asOf: number, leave: Leave): readonly BaselineRow[] | null {
  if (!tables.baseline) return null;
  const rows: BaselineRow[] = [];
  for (const row of rowsOf(tables.baseline)) {
    const indicator = row.text('indicator');
    if (indicator === '') continue;
    const number = (column: 'start' | 'current'): number | null => {
      const reading = row.number(column);
      // Not measured again yet is no mistake.
      if (reading.kind !== 'value' && !(column === 'current' && reading.kind === 'blank')) leave('baseline', row, column);
      return countedValue(reading);
    };
    if (certainValue(row.date('date')) === null && !isBlank(row.cell('date'))) leave('baseline', row, 'date');
    const [start, current, date] = [number('start'), number('current'), certainValue(row.date('date'))];
    const tooEarly = start === null || current === null || date === null || asOf - date <= daysBeforeEffect;
    rows.push({
      indicator,
      start,
      current,
      date,
      explanation: row.text('explanation'),
      tooEarly,
      change: tooEarly ? null : Number((current - start).toPrecision(12)),
    });
  }
  return rows;
}

import { isBlank, type WorkbookTables } from '../contract';
import { dateOfCell, forEachRow, textOf } from './tableRows';

export interface AgreementRow {
  readonly subject: string;
  readonly owner: string;
  readonly status: string;
  readonly date: number | null;
}

/** The service agreements as recorded; null where nobody keeps the table. */
export function agreements(tables: WorkbookTables): readonly AgreementRow[] | null {
  if (!tables.agreements) return null;
  const rows: AgreementRow[] = [];
  forEachRow(tables.agreements, (cell) => {
    const subject = textOf(cell('subject'));
    if (subject !== '')
      rows.push({ subject, owner: textOf(cell('owner')), status: textOf(cell('status')), date: dateOfCell(cell('date')) });
  });
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
export function baseline(tables: WorkbookTables, asOf: number): readonly BaselineRow[] | null {
  if (!tables.baseline) return null;
  const rows: BaselineRow[] = [];
  forEachRow(tables.baseline, (cell) => {
    const indicator = textOf(cell('indicator'));
    if (indicator === '') return;
    const number = (column: 'start' | 'current'): number | null => {
      const value = cell(column);
      return typeof value === 'number' && !isBlank(value) ? value : null;
    };
    const [start, current, date] = [number('start'), number('current'), dateOfCell(cell('date'))];
    const tooEarly = start === null || current === null || date === null || asOf - date <= daysBeforeEffect;
    rows.push({
      indicator,
      start,
      current,
      date,
      explanation: textOf(cell('explanation')),
      tooEarly,
      change: tooEarly ? null : Number((current - start).toPrecision(12)),
    });
  });
  return rows;
}

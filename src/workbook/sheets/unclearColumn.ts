import { cleanText, columnsOf, doubtfulColumns, tables as contract, type WorkbookTables } from '../../domain/contract';
import { refused, type Outcome } from '../excel/problem';

/** What a strip card is made of: without one of these columns the formulas would take its table for empty. */
const cardColumns = {
  allocation: ['municipality', 'total'],
  mutations: ['municipality', 'strips'],
  assignments: ['municipality', 'strips', 'status'],
} as const;

/** The refusal of a sheet over tables of which a column that counts is missing, or could be several; null where all are clear. */
export function unclearColumn(read: WorkbookTables): Outcome<never> | null {
  for (const key of ['allocation', 'assignments', 'mutations'] as const) {
    const table = read[key];
    if (!table) continue;
    const places: Readonly<Partial<Record<string, number>>> = table.columns;
    const nameOf = (column: string): string => columnsOf(key).find(([each]) => each === column)?.[1].nl ?? column;
    const where = { table: table.name ?? contract[key].nl, sheet: table.sheet };
    const ledger: readonly string[] = [...cardColumns[key], 'period', 'status'];
    const doubt = doubtfulColumns(key, table).find(({ column }) => ledger.includes(column));
    if (doubt) {
      const headers = doubt.headers.map((at) => cleanText(table.headers[at] ?? '')).join(', ');
      return refused('column-ambiguous', { ...where, column: nameOf(doubt.column), headers });
    }
    const missing = cardColumns[key].find((column) => places[column] === undefined);
    if (missing !== undefined) return refused('column-missing', { ...where, column: nameOf(missing) });
  }
  return null;
}

import { enumerations, type AssignmentStatus, type TableKey } from '../domain/contract';
import { effects, type Effect } from '../domain/ledger';
import type { References } from './references';

/** The figures of a strip card as native formulas, without the leading "=". */
export interface BalanceFormulas {
  readonly granted: string;
  readonly mutations: string;
  readonly reserved: string;
  readonly spent: string;
}

const words = enumerations.assignmentStatus;

/**
 * SUMIFS over the tables for the municipality and period in two cells: the same figures as the pane, the command
 * and FLEX.STRIPS_REMAINING, for people without the add-in. SUMPRODUCT adds the statuses up in Excel 2016 and
 * LibreOffice alike, without array entry. A table or column that is not there counts as nothing.
 */
export function balanceFormulas(references: References, municipality: string, period: string): BalanceFormulas {
  const sum = (table: TableKey, column: string, statuses: readonly string[]): string => {
    const [strips, name, periods, status] = [column, 'municipality', 'period', 'status'].map((each) => references(table, each));
    if (!strips || !name) return '0';
    const criteria = [`${name},${municipality}`, ...(periods ? [`${periods},${period}`] : [])];
    if (statuses.length === 0 || !status) return `SUMIFS(${strips},${criteria.join(',')})`;
    const list = `{${statuses.map((word) => `"${word}"`).join(',')}}`;
    return `SUMPRODUCT(SUMIFS(${strips},${criteria.join(',')},${status},${list}))`;
  };
  const withEffect = (effect: Effect): readonly string[] =>
    (Object.keys(words) as AssignmentStatus[]).filter((status) => effects[status] === effect).flatMap((status) => [words[status].nl, words[status].en]);
  const { adopted } = enumerations.allocationStatus;
  return {
    granted: sum('allocation', 'total', [adopted.nl, adopted.en]),
    mutations: sum('mutations', 'strips', []),
    reserved: references('assignments', 'status') ? sum('assignments', 'strips', withEffect('reserved')) : '0',
    spent: references('assignments', 'status') ? sum('assignments', 'strips', withEffect('spent')) : '0',
  };
}

import { enumerations, type AssignmentStatus, type TableKey } from '../../domain/contract';
import { effects, type Effect } from '../../domain/ledger';
import { inPeriod, type References } from './references';

/** The figures of a strip card as native formulas, without the leading "=". */
interface BalanceFormulas {
  readonly granted: string;
  readonly mutations: string;
  readonly reserved: string;
  readonly spent: string;
}

/** Criteria that stand in cells: the texts of Vertalingen that mean a status with this effect. */
export interface StatusCells {
  readonly reserved: string;
  readonly spent: string;
  /** Of an assignment: no effect, on purpose. */
  readonly idle: string;
  readonly adopted: string;
  readonly notAdopted: string;
}

const words = enumerations.assignmentStatus;

/**
 * SUMIFS over the tables for the municipality and period in two cells: the same figures as the pane, the command
 * and FLEX.STRIPS_REMAINING, for people without the add-in. SUMPRODUCT adds the statuses up in Excel 2016 and
 * LibreOffice alike, without array entry. A table or column that is not there counts as nothing; a period of null
 * takes every row.
 */
export function balanceFormulas(references: References, municipality: string, period: string | null, cells?: StatusCells): BalanceFormulas {
  const sum = (table: TableKey, column: string, statuses: readonly string[], statusNeeded: boolean, more?: string): string => {
    const terms = references.sources(table).flatMap((source) => {
      const [strips, name, periods, status] = [column, 'municipality', 'period', 'status'].map(source);
      if (!strips || !name || (statusNeeded && !status)) return [];
      const criteria = [`${name},${municipality}`, ...(periods && period !== null ? [`${periods},${period}`] : [])];
      const ofPeriod = (formula: string): string => inPeriod(source, period, formula);
      if (statuses.length === 0 || !status) return [ofPeriod(`SUMIFS(${strips},${criteria.join(',')})`)];
      const list = `{${statuses.map((word) => `"${word}"`).join(',')}}`;
      return [ofPeriod(`SUMPRODUCT(SUMIFS(${strips},${criteria.join(',')},${status},${more ?? list}))`)];
    });
    return terms.length === 0 ? '0' : terms.join('+');
  };
  const withEffect = (effect: Effect): readonly string[] =>
    (Object.keys(words) as AssignmentStatus[])
      .filter((status) => effects[status] === effect)
      .flatMap((status) => [...new Set([words[status].nl, words[status].en])]);
  const { adopted } = enumerations.allocationStatus;
  return {
    granted: sum('allocation', 'total', [adopted.nl, adopted.en], false, cells?.adopted),
    mutations: sum('mutations', 'strips', [], false),
    reserved: sum('assignments', 'strips', withEffect('reserved'), true, cells?.reserved),
    spent: sum('assignments', 'strips', withEffect('spent'), true, cells?.spent),
  };
}

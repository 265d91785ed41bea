import { isErrorCell, type Cell } from '../../contract';
import type { CheckContext } from '../define/context';
import type { Place } from '../define/finding';
import type { ColumnSurvey, TableSurvey } from '../survey/survey';

type OddCell = (place: Place, cell: Cell, column: ColumnSurvey, survey: TableSurvey) => void;

/** The odd cells of the contract's columns of some kinds; cell errors are formula-error's. */
export function eachOdd({ surveys }: CheckContext, kinds: readonly string[], visit: OddCell): void {
  for (const survey of surveys) {
    // Settings hold a value of any kind; setting-invalid knows which.
    if (survey.key === 'settings') continue;
    for (const column of survey.columns) {
      if (!column.definition || !kinds.includes(column.definition.kind)) continue;
      for (const row of column.odd) {
        const cell = survey.table.values[row]?.[column.at] ?? '';
        if (!isErrorCell(cell)) visit({ table: survey.key, row, column: column.at }, cell, column, survey);
      }
    }
  }
}

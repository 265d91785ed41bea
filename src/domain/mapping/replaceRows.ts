import type { Cell, FormulaCell, TableData } from '../contract';
import { cellsInWhole } from './joinTables';

/** Rows of one source of a table as they are now, by their place in it, with all formulas of that source. */
interface NewRows {
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  readonly formulas: readonly FormulaCell[];
}

/** The table with some of its rows replaced; of a table put together from several sheets in the part given. Headers and columns stay the very same. */
export function replaceRows(table: TableData, part: number, { rows, formulas }: NewRows): TableData {
  const own = table.parts?.[part];
  if (!own) return { ...withoutFormulas(table), values: replaced(table.values, rows), ...given(formulas) };
  const whole = new Map(
    [...rows].map(
      ([row, cells]) => [own.start + row, cellsInWhole(own, cells, (table.columns as Readonly<Record<string, number>>)['period'])] as const,
    ),
  );
  const parts = (table.parts ?? []).map((each, index) =>
    index === part
      ? { ...each, table: { ...withoutFormulas(each.table), values: replaced(each.table.values, rows), ...given(formulas) } }
      : each,
  );
  const all = parts.flatMap(({ start: from, table: source, places: at }) =>
    (source.formulas ?? []).map(({ row, column, formula }): FormulaCell => ({ row: from + row, column: at.indexOf(column), formula })),
  );
  return { ...withoutFormulas(table), parts, values: replaced(table.values, whole), ...given(all) };
}

function withoutFormulas({ formulas: _, ...table }: TableData): TableData {
  return table;
}

const given = (formulas: readonly FormulaCell[]): Pick<TableData, 'formulas'> => (formulas.length > 0 ? { formulas } : {});

function replaced(values: TableData['values'], rows: ReadonlyMap<number, readonly Cell[]>): TableData['values'] {
  const now = [...values];
  for (const [row, cells] of rows) now[row] = cells;
  return now;
}

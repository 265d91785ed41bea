import { headerKey, type Cell, type FormulaCell, type TableData, type TablePart } from '../contract';

/**
 * Several sources of one table as one: the contract's columns by what they are, the users' own by header. Each row keeps
 * to its own sheet in `parts`, so that a finding points at the right cell. Null for no sources.
 */
export function joinTables(sources: readonly TableData[]): TableData | null {
  const [first, ...others] = sources;
  if (!first) return null;
  if (others.length === 0) return first;
  const headers: string[] = [];
  const columns: Record<string, number> = {};
  const own = new Map<string, number>();
  const places = sources.map((): number[] => []);
  sources.forEach((source, index) => {
    const keyAt = new Map(Object.entries(source.columns).map(([key, at]) => [at, key] as const));
    source.headers.forEach((header, at) => {
      const key = keyAt.get(at);
      const name = headerKey(header);
      const known = key === undefined ? own.get(name) : columns[key];
      const place = known ?? headers.push(header) - 1;
      if (key !== undefined) columns[key] = place;
      else own.set(name, place);
      (places[index] ??= [])[place] = at;
    });
  });
  const values: Cell[][] = [];
  const parts = sources.map((table, index): TablePart => {
    const start = values.length;
    const own_ = headers.map((_, column) => places[index]?.[column] ?? -1);
    for (const row of table.values) values.push(own_.map((at) => row[at] ?? ''));
    return { start, table, places: own_ };
  });
  const formulas = parts.flatMap(({ start, table, places: from }) =>
    (table.formulas ?? []).map(({ row, column, formula }): FormulaCell => ({ row: start + row, column: from.indexOf(column), formula })),
  );
  const { sheet, name, headerRow, firstColumn } = first;
  return { sheet, name, headerRow, firstColumn, headers, columns, values, parts, ...(formulas.length > 0 ? { formulas } : {}) };
}

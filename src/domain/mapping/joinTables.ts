import { columnsOf, headerKey, type Cell, type FormulaCell, type TableData, type TablePart } from '../contract';

/** The column Periode of a whole of which the parts have none of their own. */
const periodHeader = columnsOf('assignments').find(([column]) => column === 'period')![1].nl;

/**
 * Several sources of one table as one: the contract's columns by what they are, the users' own by header. Each row keeps
 * to its own sheet in `parts`, so that a finding points at the right cell; a source that is all of one period has that in
 * each row. Null for no sources.
 */
export function joinTables(sources: readonly TableData[]): TableData | null {
  const [first, ...others] = sources;
  if (!first) return null;
  if (others.length === 0 && first.period === undefined) return first;
  const headers: string[] = [];
  const columns: Record<string, number> = {};
  const own = new Map<string, number>();
  const places = sources.map((): number[] => []);
  sources.forEach((source, index) => {
    const keyAt = new Map(Object.entries(source.columns).map(([key, at]) => [at, key] as const));
    source.headers.forEach((header, at) => {
      const key = keyAt.get(at);
      // Of one source every column is its own, whatever it is called.
      const name = others.length === 0 ? String(at) : headerKey(header);
      const known = key === undefined ? own.get(name) : columns[key];
      const place = known ?? headers.push(header) - 1;
      if (key !== undefined) columns[key] = place;
      else own.set(name, place);
      (places[index] ??= [])[place] = at;
    });
  });
  if (sources.some(({ period }) => period !== undefined)) columns['period'] ??= headers.push(periodHeader) - 1;
  const values: Cell[][] = [];
  const parts = sources.map((table, index): TablePart => {
    const start = values.length;
    const part = { start, table, places: headers.map((_, column) => places[index]?.[column] ?? -1) };
    for (const row of table.values) values.push(cellsInWhole(part, row, columns['period']));
    return part;
  });
  const formulas = parts.flatMap(({ start, table, places: from }) =>
    (table.formulas ?? []).map(({ row, column, formula }): FormulaCell => ({ row: start + row, column: from.indexOf(column), formula })),
  );
  const { sheet, name, headerRow, firstColumn } = first;
  return { sheet, name, headerRow, firstColumn, headers, columns, values, parts, ...(formulas.length > 0 ? { formulas } : {}) };
}

/** A row of a part in the columns of the whole. */
export function cellsInWhole({ table, places }: TablePart, row: readonly Cell[], periodAt: number | undefined): Cell[] {
  const isBlankRow = row.every((cell) => cell === '');
  return places.map((at, column) => (at >= 0 ? (row[at] ?? '') : column === periodAt && !isBlankRow ? (table.period ?? '') : ''));
}

import { readDate } from '../../cells';
import { isBlank, type Cell, type TableOf } from '../../contract';
import { normaliseName } from '../../municipalities/normaliseName';
import type { MunicipalityInput } from './readMunicipalities';

/** A municipality as a line of a table or file gives it. */
export interface PopulationLine {
  /** '' where the line has none. */
  readonly code: string;
  readonly name: string;
  readonly population: Cell;
  /** Serial of the reference date. */
  readonly date: number | null;
}

/** The lines of the table Gemeenten with their row in `values`; those with neither a name nor a population are left out. */
export function populationLines(table: TableOf<'municipalities'>): readonly (PopulationLine & { readonly row: number })[] {
  const { code, municipality, population, referenceDate } = table.columns;
  const cell = (row: readonly Cell[], at: number | undefined): Cell => (at === undefined ? '' : (row[at] ?? ''));
  return table.values.flatMap((values, row) => {
    const name = String(cell(values, municipality)).trim();
    const inhabitants = cell(values, population);
    if (name === '' && isBlank(inhabitants)) return [];
    const date = readDate(cell(values, referenceDate));
    return [
      {
        row,
        code: String(cell(values, code)).trim(),
        name,
        population: inhabitants,
        date: date.kind === 'value' || date.kind === 'asText' ? date.value : null,
      },
    ];
  });
}

/**
 * The lines as municipalities to allocate to, in the same order. One without a code goes by its name; a name that comes back
 * counts as the same municipality, whatever its code: allocate then says that it is double.
 */
export function inputsOf(lines: readonly PopulationLine[]): readonly MunicipalityInput[] {
  const codeByName = new Map<string, string>();
  return lines.map(({ code, name, population }) => {
    const key = normaliseName(name);
    const known = codeByName.get(key) ?? (code === '' ? name : code);
    codeByName.set(key, known);
    return { code: known, name, population };
  });
}

/** The newest reference date among the lines. */
export function newestDate(lines: readonly PopulationLine[]): number | null {
  const dates = lines.flatMap(({ date }) => date ?? []);
  return dates.length === 0 ? null : Math.max(...dates);
}

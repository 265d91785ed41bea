import {
  populationLines,
  populationLinesIn,
  populationsIn,
  type PopulationLine,
  type PopulationsRead,
} from '../../../src/domain/allocation';
import { columnLetters, type Cell, type TableOf } from '../../../src/domain/contract';
import { decodeText, parseCsvRows } from '../../../src/domain/municipalities';
import { readCatalogue } from '../catalogue';
import { CliError } from '../cliError';

export interface Populations extends PopulationsRead {
  /** "Gemeenten!C5: " for a municipality's code, '' where the place is not known. */
  readonly placeOf: (code: string) => string;
}

/** The rows of the table Gemeenten. */
export function populationsInTable(table: TableOf<'municipalities'>, region: string | null): Populations {
  const column = columnLetters(table.firstColumn + (table.columns.population ?? 0));
  return placed(populationLines(table), 'own', (row) => `${table.sheet}!${column}${table.headerRow + 1 + row}: `, region);
}

/** A sheet with populations that is no table of ours, as CBS gives them; null where it has none. `top` is the row of its first cells. */
export function populationsInSheet(sheet: string, grid: readonly (readonly Cell[])[], top: number): Populations | null {
  const lines = populationLinesIn(grid);
  return lines === null || lines.length === 0 ? null : placed(lines, 'register', (row) => `${sheet}!${top + row + 1}: `);
}

/** A text file with populations, as people and CBS write them. */
export function populationsInText(file: string, bytes: Uint8Array): Populations {
  const rows = parseCsvRows(decodeText(bytes));
  const lines = populationLinesIn(rows.map(({ cells }) => cells));
  if (lines === null) throw new CliError('csvColumns', { file, found: rows[0]?.cells.join(', ') ?? '' });
  if (lines.length === 0) throw new CliError('csvEmpty', { file });
  return placed(lines, 'register', (row) => `${file}:${rows[row]?.line ?? ''}: `);
}

function placed(
  lines: readonly PopulationLine[],
  names: 'own' | 'register',
  placeOf: (row: number) => string,
  region: string | null = null,
): Populations {
  const read = populationsIn(lines, readCatalogue().municipalities, names, region);
  const rows = new Map(read.municipalities.map(({ code, row }) => [code, row] as const));
  return {
    ...read,
    placeOf: (code) => {
      const row = rows.get(code);
      return row === undefined ? '' : placeOf(row);
    },
  };
}

import { readDate, readNumber } from '../../../src/domain/cells';
import { inputsOf, newestDate, populationLines, type MunicipalityInput, type PopulationLine } from '../../../src/domain/allocation';
import { columnLetters, type TableOf } from '../../../src/domain/contract';
import { parseCsv } from '../../../src/domain/municipalities';
import { CliError } from '../cliError';

export interface Populations {
  readonly municipalities: readonly MunicipalityInput[];
  /** Serial of the newest reference date there is. */
  readonly referenceDate: number | null;
  /** "Gemeenten!C5: " for a municipality's code, '' where the place is not known. */
  readonly placeOf: (code: string) => string;
}

type Line = PopulationLine & { readonly place: string };

/** The rows of the table Gemeenten; rows with neither a name nor a population are left out. */
export function populationsInTable(table: TableOf<'municipalities'>): Populations {
  const column = columnLetters(table.firstColumn + (table.columns.population ?? 0));
  return populationsOf(
    populationLines(table).map((line): Line => ({ ...line, place: `${table.sheet}!${column}${table.headerRow + 1 + line.row}: ` })),
  );
}

/** A CSV file with code, gemeente and inwoners; with several reference dates the newest figures count. */
export function populationsInCsv(file: string, bytes: Uint8Array): Populations {
  const { headers, rows } = parseCsv(decoded(bytes));
  const at = (...names: readonly string[]): number => headers.findIndex((header) => names.includes(header.trim().toLowerCase()));
  const [code, name, population, date] = [
    at('code', 'cbs-code', 'gemeentecode'),
    at('gemeente', 'municipality', 'naam'),
    at('inwoners', 'population', 'inwoneraantal'),
    at('peildatum', 'reference date'),
  ];
  if (name < 0 || population < 0) throw new CliError('csvColumns', { file, found: headers.join(', ') });
  if (rows.length === 0) throw new CliError('csvEmpty', { file });
  const lines = rows.map(({ line, cells }): Line => {
    const text = cells[population] ?? '';
    const number = readNumber(text);
    const day = readDate(date < 0 ? '' : (cells[date] ?? ''));
    return {
      code: code < 0 ? '' : (cells[code] ?? ''),
      name: cells[name] ?? '',
      population: number.kind === 'value' || number.kind === 'asText' ? number.value : text,
      date: day.kind === 'value' || day.kind === 'asText' ? day.value : null,
      place: `${file}:${line}: `,
    };
  });
  const newest = Math.max(...lines.map((line) => line.date ?? 0));
  return populationsOf(lines.filter((line) => (line.date ?? newest) === newest));
}

function populationsOf(lines: readonly Line[]): Populations {
  const municipalities = inputsOf(lines);
  const places = new Map(municipalities.map(({ code }, at) => [code, lines[at]?.place ?? '']));
  return { municipalities, referenceDate: newestDate(lines), placeOf: (code) => places.get(code) ?? '' };
}

/** UTF-8, or the Windows code page that older Excel saves CSV in. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import { columnLetters, isBlank, type Cell, type TableOf } from '../../../src/domain/contract';
import { readDate, readNumber } from '../../../src/domain/cells';
import type { MunicipalityInput } from '../../../src/domain/allocation';
import { normaliseName, parseCsv } from '../../../src/domain/municipalities';
import { CliError } from '../cliError';

export interface Populations {
  readonly municipalities: readonly MunicipalityInput[];
  /** Serial of the newest reference date there is. */
  readonly referenceDate: number | null;
  /** "Gemeenten!C5: " for a municipality's code, '' where the place is not known. */
  readonly placeOf: (code: string) => string;
}

interface Line {
  readonly code: string;
  readonly name: string;
  readonly population: Cell;
  readonly date: number | null;
  readonly place: string;
}

/** The rows of the table Gemeenten; rows with neither a name nor a population are left out. */
export function populationsInTable(table: TableOf<'municipalities'>): Populations {
  const { code, municipality, population, referenceDate } = table.columns;
  const cell = (row: readonly Cell[], at: number | undefined): Cell => (at === undefined ? '' : (row[at] ?? ''));
  const lines = table.values.flatMap((row, index): Line[] => {
    const name = String(cell(row, municipality)).trim();
    const inhabitants = cell(row, population);
    if (name === '' && isBlank(inhabitants)) return [];
    const date = readDate(cell(row, referenceDate));
    const place = `${table.sheet}!${columnLetters(table.firstColumn + (population ?? 0))}${table.headerRow + 1 + index}: `;
    return [{ code: String(cell(row, code)).trim(), name, population: inhabitants, date: date.kind === 'value' || date.kind === 'asText' ? date.value : null, place }];
  });
  return populationsOf(lines);
}

/** A CSV file with code, gemeente and inwoners; with several reference dates the newest figures count. */
export function populationsInCsv(file: string, bytes: Uint8Array): Populations {
  const { headers, rows } = parseCsv(decoded(bytes));
  const at = (...names: readonly string[]): number => headers.findIndex((header) => names.includes(header.trim().toLowerCase()));
  const [code, name, population, date] = [at('code', 'cbs-code', 'gemeentecode'), at('gemeente', 'municipality', 'naam'), at('inwoners', 'population', 'inwoneraantal'), at('peildatum', 'reference date')];
  if (name < 0 || population < 0) throw new CliError('csvColumns', { file, found: headers.join(', ') });
  if (rows.length === 0) throw new CliError('csvEmpty', { file });
  const lines = rows.map(({ line, cells }): Line => {
    const text = cells[population] ?? '';
    const number = readNumber(text);
    const day = readDate(date < 0 ? '' : (cells[date] ?? ''));
    return {
      code: code < 0 ? '' : (cells[code] ?? ''), name: cells[name] ?? '',
      population: number.kind === 'value' || number.kind === 'asText' ? number.value : text,
      date: day.kind === 'value' || day.kind === 'asText' ? day.value : null, place: `${file}:${line}: `,
    };
  });
  const newest = Math.max(...lines.map((line) => line.date ?? 0));
  return populationsOf(lines.filter((line) => (line.date ?? newest) === newest));
}

/** A name that comes back counts as the same municipality, whatever its code: allocate then says that it is double. */
function populationsOf(lines: readonly Line[]): Populations {
  const codeByName = new Map<string, string>();
  const coded = lines.map((line): Line => {
    const key = normaliseName(line.name);
    const code = codeByName.get(key) ?? (line.code === '' ? line.name : line.code);
    codeByName.set(key, code);
    return { ...line, code };
  });
  const places = new Map(coded.map(({ code, place }) => [code, place]));
  const dates = lines.flatMap(({ date }) => date ?? []);
  return {
    municipalities: coded.map(({ code, name, population }) => ({ code, name, population })),
    referenceDate: dates.length === 0 ? null : Math.max(...dates),
    placeOf: (code) => places.get(code) ?? '',
  };
}

/** UTF-8, or the Windows code page that older Excel saves CSV in. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

import { parseCsv } from './csv';

export interface Municipality {
  /** CBS code: "GM1680". */
  readonly code: string;
  readonly name: string;
  readonly province: string;
  /** Inhabitants by reference date (ISO date), oldest first. */
  readonly populations: readonly { readonly referenceDate: string; readonly population: number }[];
}

export interface MunicipalityProblem {
  readonly code: 'columnMissing' | 'codeInvalid' | 'nameMissing' | 'populationInvalid' | 'dateInvalid' | 'doubleRow';
  /** Line in the text (1-based). */
  readonly line: number;
  readonly value: string;
}

export interface MunicipalityCatalogue {
  readonly municipalities: readonly Municipality[];
  /** Reference dates met, oldest first. */
  readonly referenceDates: readonly string[];
  readonly provinces: readonly string[];
  readonly problems: readonly MunicipalityProblem[];
}

const columns = ['code', 'gemeente', 'provincie', 'inwoners', 'peildatum'] as const;

/**
 * The municipalities of assets/data/gemeenten.csv (columns code, gemeente, provincie, inwoners,
 * peildatum; one row a municipality and reference date), by name in Dutch order. A row that cannot
 * be read is left out and named in `problems`. Source of the figures: CBS, municipal division of 2024.
 */
export function loadMunicipalities(csv: string): MunicipalityCatalogue {
  const table = parseCsv(csv);
  const places = columns.map((column) => table.headers.findIndex((header) => header.toLowerCase() === column));
  const missing = columns.filter((_, at) => places[at] === -1);
  if (missing.length > 0) {
    const problems = missing.map((column) => ({ code: 'columnMissing', line: 1, value: column }) as const);
    return { municipalities: [], referenceDates: [], provinces: [], problems };
  }
  const found = new Map<string, { code: string; name: string; province: string; populations: Map<string, number> }>();
  const problems: MunicipalityProblem[] = [];
  for (const { line, cells } of table.rows) {
    const [code = '', name = '', province = '', population = '', referenceDate = ''] = places.map((place) => cells[place] ?? '');
    const problem = (kind: MunicipalityProblem['code'], value: string): void => {
      problems.push({ code: kind, line, value });
    };
    if (!/^GM\d{4}$/.test(code)) problem('codeInvalid', code);
    else if (name === '') problem('nameMissing', name);
    else if (!/^[1-9]\d{0,8}$/.test(population)) problem('populationInvalid', population);
    else if (!isIsoDate(referenceDate)) problem('dateInvalid', referenceDate);
    else if (found.get(code)?.populations.has(referenceDate)) problem('doubleRow', `${code} ${referenceDate}`);
    else {
      const entry = found.get(code) ?? { code, name, province, populations: new Map<string, number>() };
      entry.populations.set(referenceDate, Number(population));
      found.set(code, entry);
    }
  }
  const municipalities = [...found.values()]
    .map(({ populations, ...rest }) => ({
      ...rest,
      populations: [...populations].map(([referenceDate, population]) => ({ referenceDate, population })).sort(byDate),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const referenceDates = new Set(municipalities.flatMap(({ populations }) => populations.map(({ referenceDate }) => referenceDate)));
  return {
    municipalities,
    referenceDates: [...referenceDates].sort(),
    provinces: [...new Set(municipalities.map(({ province }) => province))].sort((a, b) => a.localeCompare(b, 'nl')),
    problems,
  };
}

/** The municipalities that have a figure on a reference date, ready to be allocated to; a province narrows them. */
export function populationsOn(
  catalogue: MunicipalityCatalogue,
  referenceDate: string,
  province?: string,
): readonly { readonly code: string; readonly name: string; readonly population: number }[] {
  return catalogue.municipalities.flatMap((municipality) => {
    const figure = municipality.populations.find((each) => each.referenceDate === referenceDate);
    if (!figure || (province !== undefined && municipality.province !== province)) return [];
    return [{ code: municipality.code, name: municipality.name, population: figure.population }];
  });
}

const byDate = (a: { referenceDate: string }, b: { referenceDate: string }): number => (a.referenceDate < b.referenceDate ? -1 : 1);

function isIsoDate(text: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

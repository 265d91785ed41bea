import type { MunicipalityInput } from '../../../domain/allocation';
import { readDate, readNumber } from '../../../domain/cells';
import { matchMunicipality, parseCsv, type MunicipalityCatalogue, type NamedMunicipality } from '../../../domain/municipalities';

/** What a person said about a line that was not certain: whose figure it is, or nobody's here. */
export type Answer = { readonly kind: 'is'; readonly code: string } | { readonly kind: 'skip' };
/** By the text of the line. */
export type Answers = Readonly<Record<string, Answer>>;

export interface Question {
  /** The name as it was pasted. */
  readonly text: string;
  readonly population: number;
  readonly reason: 'merged' | 'ambiguous' | 'suggestions' | 'unknown';
  /** The year it was dissolved or renamed. */
  readonly year: number | null;
  /** Codes of the municipalities it may be; empty where nothing came near. */
  readonly choices: readonly string[];
}

export interface PastedFigures {
  /** Inhabitants by code; parts of one municipality are added up. */
  readonly populations: ReadonlyMap<string, number>;
  /** Newest reference date in the table, a serial. */
  readonly referenceDate: number | null;
  readonly questions: readonly Question[];
  /** Lines of which the number of inhabitants could not be read. */
  readonly unreadable: readonly string[];
  /** Lines about municipalities elsewhere. */
  readonly elsewhere: number;
  /** Names of those of whom there is no figure in what was pasted. */
  readonly missing: readonly string[];
}

interface Line {
  readonly text: string;
  readonly code: string;
  readonly population: number | null;
  readonly date: number | null;
}

/**
 * A pasted table of populations (tabs, semicolons or commas, with or without headers), for the municipalities of the workbook.
 * Names are matched forgivingly; `nationwide` tells a municipality elsewhere from a misspelt one.
 */
export function readPasted(
  text: string,
  inputs: readonly MunicipalityInput[],
  nationwide: readonly NamedMunicipality[],
  answers: Answers,
): PastedFigures {
  const own: readonly NamedMunicipality[] = inputs.map(({ code, name }) => ({ name, code: /^GM\d{4}$/.test(code) ? code : null }));
  const codeOf = new Map(own.map((municipality, at) => [municipality, inputs[at]?.code ?? '']));
  const all = linesOf(text);
  const referenceDate = all.reduce<number | null>((newest, { date }) => (date !== null && date > (newest ?? 0) ? date : newest), null);
  const lines = all.filter(({ date }) => date === null || date === referenceDate);
  const populations = new Map<string, number>();
  const questions: Question[] = [];
  const unreadable: string[] = [];
  let elsewhere = 0;
  const certain = new Set<string>();
  const count = (code: string, population: number, adds: boolean): void => {
    if (adds) populations.set(code, (populations.get(code) ?? 0) + population);
    else if (!certain.has(code)) {
      certain.add(code);
      populations.set(code, (populations.get(code) ?? 0) + population);
    }
  };
  for (const { text: name, code, population } of lines) {
    const byCode = code === '' ? null : matchMunicipality(code, own);
    const match = byCode?.kind === 'exact' || byCode?.kind === 'normalised' ? byCode : matchMunicipality(name === '' ? code : name, own);
    const label = name === '' ? code : name;
    if (match.kind === 'exact' || match.kind === 'normalised') {
      if (population === null) unreadable.push(label);
      else count(codeOf.get(match.municipality) ?? '', population, false);
      continue;
    }
    const answer = answers[label];
    if (answer) {
      if (answer.kind === 'is' && population !== null) count(answer.code, population, true);
      continue;
    }
    const choices =
      match.kind === 'suggestions'
        ? match.suggestions
        : match.kind === 'ambiguous'
          ? match.candidates
          : match.kind === 'merged'
            ? match.successors.flatMap(({ municipality }) => municipality ?? [])
            : [];
    const there = matchMunicipality(code === '' ? name : code, nationwide).kind;
    const isElsewhere = match.kind === 'merged' ? choices.length === 0 : there === 'exact' || there === 'normalised';
    if (isElsewhere) elsewhere++;
    else if (population === null) unreadable.push(label);
    else {
      questions.push({
        text: label,
        population,
        reason: match.kind,
        year: match.kind === 'merged' ? match.merger.year : null,
        choices: choices.map((municipality) => codeOf.get(municipality) ?? ''),
      });
    }
  }
  const missing = inputs.filter(({ code }) => !populations.has(code)).map(({ name }) => name);
  return { populations, referenceDate, questions, unreadable, elsewhere, missing };
}

/** The municipalities with the newer figures; who is not among them keeps the figure there was. */
export function withPopulations(
  inputs: readonly MunicipalityInput[],
  populations: ReadonlyMap<string, number>,
): readonly MunicipalityInput[] {
  return inputs.map((input) => ({ ...input, population: populations.get(input.code) ?? input.population }));
}

const headers = {
  name: ['gemeente', 'gemeenten', 'gemeentenaam', 'naam', 'regio', "regio's", 'municipality', 'name'],
  code: ['code', 'cbs-code', 'gemeentecode', 'regiocode', 'gm-code', 'cbs code'],
  population: ['inwoners', 'inwoneraantal', 'aantal inwoners', 'bevolking', 'population', 'inhabitants'],
  date: ['peildatum', 'datum', 'reference date'],
};

function linesOf(text: string): readonly Line[] {
  const table = parseCsv(text);
  const plain = table.headers.map((header) => header.trim().toLowerCase());
  const place = (names: readonly string[]): number =>
    plain.findIndex((header) => names.includes(header) || names.some((name) => name.length > 6 && header.startsWith(name)));
  const found = { name: place(headers.name), code: place(headers.code), population: place(headers.population), date: place(headers.date) };
  const isHeader = found.population >= 0 && (found.name >= 0 || found.code >= 0);
  const rows = isHeader ? table.rows.map(({ cells }) => cells) : [table.headers, ...table.rows.map(({ cells }) => cells)];
  return rows.flatMap((cells): Line[] => {
    const at = isHeader ? found : guess(cells);
    const cell = (index: number): string => (index < 0 ? '' : (cells[index] ?? '').trim());
    if (cell(at.name) === '' && cell(at.code) === '') return [];
    const date = readDate(cell(at.date));
    return [
      {
        text: cell(at.name),
        code: cell(at.code),
        population: inhabitantsIn(cell(at.population)),
        date: date.kind === 'value' || date.kind === 'asText' ? date.value : null,
      },
    ];
  });
}

/** "26.000" may be read as 26 too: no municipality is that small. */
function inhabitantsIn(cell: string): number | null {
  const number = readNumber(cell, { whole: true, min: 0 });
  if (number.kind === 'ambiguous') return Math.max(...number.candidates);
  return number.kind === 'value' || number.kind === 'asText' ? number.value : null;
}

/** Without headers: a code looks like one, the last number is the inhabitants, the first other text is the name. */
function guess(cells: readonly string[]): Readonly<Record<keyof typeof headers, number>> {
  const code = cells.findIndex((cell) => /^gm\s*-?\s*\d{1,4}$/i.test(cell.trim()));
  const population = cells.findLastIndex((cell, at) => at !== code && /^[\d.,\s\u00a0]+$/.test(cell.trim()) && /\d/.test(cell));
  const name = cells.findIndex((cell, at) => at !== code && at !== population && /\p{L}/u.test(cell));
  return { name, code, population, date: -1 };
}

/** CBS's figures of one reference date as a table to read like a pasted one. */
export function catalogueText({ municipalities }: MunicipalityCatalogue, referenceDate: string): string {
  const lines = municipalities.flatMap(({ code, name, populations }) => {
    const figure = populations.find((each) => each.referenceDate === referenceDate);
    return figure ? [`${code}\t${name}\t${figure.population}\t${referenceDate}`] : [];
  });
  return ['code\tgemeente\tinwoners\tpeildatum', ...lines].join('\n');
}

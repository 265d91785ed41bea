import { populationLinesIn, populationLinesWithoutHeader, type MunicipalityInput, type PopulationLine } from '../../../domain/allocation';
import type { Cell } from '../../../domain/contract';
import {
  matchMunicipality,
  parseCsvRows,
  rowIdentity,
  type MunicipalityCatalogue,
  type MunicipalityMatch,
  type NamedMunicipality,
  type RegisteredMunicipality,
} from '../../../domain/municipalities';

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
  /** Reference date of each of those figures, a serial; none where the table does not tell. */
  readonly dates: ReadonlyMap<string, number>;
  /** Newest reference date in the table, a serial. */
  readonly referenceDate: number | null;
  readonly questions: readonly Question[];
  /** Lines of which the number of inhabitants could not be read. */
  readonly unreadable: readonly string[];
  /** Lines about municipalities elsewhere. */
  readonly elsewhere: number;
  /** Lines about no municipality: totals, provinces, districts. */
  readonly none: number;
  /** Names of those of whom there is no figure in what was pasted. */
  readonly missing: readonly string[];
}

export type PastedRows = readonly (readonly Cell[])[];

/** The rows of a text that was pasted or read from a file. */
export const rowsOfText = (text: string): readonly (readonly string[])[] => parseCsvRows(text).map(({ cells }) => cells);

/**
 * A table of populations that was pasted or opened (with or without headers, also CBS's own), for the municipalities of the workbook: of
 * each its newest figure. `nationwide` tells a municipality elsewhere from a misspelt one.
 */
export function readPasted(
  rows: PastedRows,
  inputs: readonly MunicipalityInput[],
  nationwide: readonly RegisteredMunicipality[],
  answers: Answers,
): PastedFigures {
  const own: readonly NamedMunicipality[] = inputs.map(({ code, name }) => ({ name, code: /^GM\d{4}$/.test(code) ? code : null }));
  const codeOf = new Map(own.map((municipality, at) => [municipality, inputs[at]?.code ?? '']));
  const lines = populationLinesIn(rows) ?? populationLinesWithoutHeader(rows);
  const referenceDate = lines.reduce<number | null>((newest, { date }) => (date !== null && date > (newest ?? 0) ? date : newest), null);
  const populations = new Map<string, number>();
  const dates = new Map<string, number>();
  const added = new Set<string>();
  const questions: Question[] = [];
  const unreadable = new Set<string>();
  let [elsewhere, none] = [0, 0];
  const take = (code: string, population: number, date: number | null): void => {
    populations.set(code, population);
    if (date === null) dates.delete(code);
    else dates.set(code, date);
  };
  const certain: { readonly code: string; readonly line: PopulationLine }[] = [];
  for (const line of lines) {
    const { name, code, population, date } = line;
    const label = name === '' ? code : name;
    if (rowIdentity(name, code, nationwide).kind === 'none') {
      none++;
      continue;
    }
    const match = matchOf(line, own, nationwide);
    if (match.kind === 'exact' || match.kind === 'normalised') {
      certain.push({ code: codeOf.get(match.municipality) ?? '', line });
      continue;
    }
    // Of what has to be asked only the newest day.
    if (date !== null && date !== referenceDate) continue;
    const choices = choicesOf(match);
    if (match.kind === 'elsewhere' || (match.kind === 'merged' && choices.length === 0)) elsewhere++;
    else if (typeof population !== 'number') unreadable.add(label);
    else {
      const answer = answers[label];
      if (answer?.kind === 'is') {
        take(answer.code, (added.has(answer.code) ? (populations.get(answer.code) ?? 0) : 0) + population, date);
        added.add(answer.code);
      }
      if (answer) continue;
      questions.push({
        text: label,
        population,
        reason: match.kind === 'none' ? 'unknown' : match.kind,
        year: match.kind === 'merged' ? match.merger.year : null,
        choices: choices.map((municipality) => codeOf.get(municipality) ?? ''),
      });
    }
  }
  const newest = new Map<string, number>();
  for (const { code, line } of certain) newest.set(code, Math.max(newest.get(code) ?? 0, line.date ?? 0));
  const counted = new Set<string>();
  for (const { code, line } of certain) {
    if ((line.date ?? 0) !== newest.get(code)) continue;
    if (typeof line.population !== 'number') unreadable.add(line.name === '' ? line.code : line.name);
    else if (!counted.has(code)) {
      counted.add(code);
      take(code, (added.has(code) ? (populations.get(code) ?? 0) : 0) + line.population, line.date);
    }
  }
  const missing = inputs.filter(({ code }) => !populations.has(code)).map(({ name }) => name);
  return { populations, dates, referenceDate, questions, unreadable: [...unreadable], elsewhere, none, missing };
}

/** By its code where that is one of ours, else by its name. */
function matchOf(
  { code, name }: PopulationLine,
  own: readonly NamedMunicipality[],
  nationwide: readonly RegisteredMunicipality[],
): MunicipalityMatch<NamedMunicipality> {
  const byCode = code === '' ? null : matchMunicipality(code, own, nationwide);
  const isTold = byCode?.kind === 'exact' || byCode?.kind === 'normalised' || byCode?.kind === 'elsewhere';
  return byCode && (isTold || name === '') ? byCode : matchMunicipality(name, own, nationwide);
}

function choicesOf(match: MunicipalityMatch<NamedMunicipality>): readonly NamedMunicipality[] {
  switch (match.kind) {
    case 'suggestions':
      return match.suggestions;
    case 'ambiguous':
      return match.candidates;
    case 'merged':
      return match.successors.flatMap(({ municipality }) => municipality ?? []);
    default:
      return [];
  }
}

/** The municipalities with the newer figures; who is not among them keeps the figure there was. */
export function withPopulations(
  inputs: readonly MunicipalityInput[],
  populations: ReadonlyMap<string, number>,
): readonly MunicipalityInput[] {
  return inputs.map((input) => ({ ...input, population: populations.get(input.code) ?? input.population }));
}

/** CBS's figures of one reference date as a table to read like a pasted one. */
export function catalogueRows({ municipalities }: MunicipalityCatalogue, referenceDate: string): readonly (readonly Cell[])[] {
  const lines = municipalities.flatMap(({ code, name, populations }) => {
    const figure = populations.find((each) => each.referenceDate === referenceDate);
    return figure ? [[code, name, figure.population, referenceDate]] : [];
  });
  return [['code', 'gemeente', 'inwoners', 'peildatum'], ...lines];
}

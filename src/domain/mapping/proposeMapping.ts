import { columnsOf, isBlank, tableKeys, tables, type Cell, type ColumnDefinition, type TableKey } from '../contract';
import { textOf } from '../cells/text';
import { formColumns } from './formColumns';
import { isYear } from './headerTexts';
import { nameFit } from './nameFit';
import { isFew, shapeFit, valuesFit, type KnownValues } from './values';

export interface ColumnProposal {
  /** Place in the headers given. */
  readonly at: number;
  readonly header: string;
  /** Contract column, null where none is proposed. */
  readonly column: string | null;
  /** 0 to 1; from 0.9 on it is a name of the column itself. */
  readonly confidence: number;
  /** Why: a name, nearly a name, or only the values below. */
  readonly by: 'name' | 'synonym' | 'spelling' | 'values' | null;
  /** Other columns it could be, most likely first. */
  readonly alternatives: readonly { readonly column: string; readonly confidence: number }[];
  /** A few values, for the user to recognise the column by. */
  readonly sample: readonly Cell[];
}

export interface TableProposal {
  readonly table: TableKey;
  /** 0 to 1: how much of the table was recognised. */
  readonly score: number;
  readonly columns: readonly ColumnProposal[];
  /** Needed columns that no header was found for. */
  readonly missing: readonly string[];
  /** Headers that fit more than one column about as well: to be asked. */
  readonly ambiguous: readonly number[];
  /** Headers that are the user's own. */
  readonly unmatched: readonly number[];
}

/** Below this a proposal is only an alternative. */
const proposedFrom = 0.5;
/** Nearer to each other than this, two columns are a question. */
const tooNear = 0.08;

/**
 * Which table a sheet may be, best first, and which of its columns is which: by the names of the contract in both
 * languages, then their synonyms, then spelling, then the values found. Nothing is decided: the user confirms.
 */
export function proposeMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  sheetName: string,
  known: KnownValues = { municipalities: new Set() },
): readonly TableProposal[] {
  return tableKeys
    .map((table) => proposeTable(table, headers, sampleRows, sheetName, known))
    .filter(({ score }) => score >= 0.25)
    .sort((one, other) => other.score - one.score);
}

interface Candidate {
  readonly at: number;
  readonly column: string;
  readonly confidence: number;
  readonly by: NonNullable<ColumnProposal['by']>;
  /** Of a column a year: older ones are no rivals of the newest. */
  readonly year?: number;
}

export function proposeTable(
  table: TableKey,
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  sheetName: string,
  known: KnownValues,
): TableProposal {
  const samples = headers.map((_, at) => sampleRows.flatMap((row) => (isBlank(row[at]) ? [] : [row[at] ?? ''])));
  const ofForm = formColumns(headers);
  const candidates = headers
    .flatMap((header, at) =>
      columnsOf(table).flatMap(([column, definition]): readonly Candidate[] => {
        const own = ofForm.get(at);
        if (own === undefined) return candidate(header, at, column, definition, samples[at] ?? [], known);
        return own === column ? [{ at, column, confidence: 0.85, by: 'synonym' }] : [];
      }),
    )
    .sort((one, other) => other.confidence - one.confidence || one.at - other.at);
  const chosen = new Map<number, Candidate>();
  const taken = new Set<string>();
  for (const each of candidates) {
    if (each.confidence < proposedFrom || chosen.has(each.at) || taken.has(each.column)) continue;
    chosen.set(each.at, each);
    taken.add(each.column);
  }
  const columns = headers.map((header, at): ColumnProposal => {
    const own = chosen.get(at);
    const alternatives = candidates
      .filter((each) => each.at === at && each !== own)
      .slice(0, 4)
      .map(({ column, confidence }) => ({ column, confidence }));
    return {
      at,
      header,
      column: own?.column ?? null,
      confidence: own?.confidence ?? 0,
      by: own?.by ?? null,
      alternatives,
      sample: (samples[at] ?? []).slice(0, 3),
    };
  });
  const ambiguous = columns
    .filter(({ at, column, confidence }) => {
      const year = chosen.get(at)?.year;
      const rivals = candidates.filter(
        (each) =>
          each.confidence > 0.3 &&
          (each.at === at) !== (each.column === column) &&
          !(year !== undefined && each.year !== undefined && each.year < year),
      );
      return (
        column !== null && confidence < 0.99 && rivals.some((rival) => confidence - rival.confidence < tooNear && !isSettled(rival, chosen))
      );
    })
    .map(({ at }) => at);
  const needed = columnsOf(table)
    .filter(([, { needed: isNeeded }]) => isNeeded)
    .map(([column]) => column);
  const missing = needed.filter((column) => !taken.has(column));
  return {
    table,
    score: scoreOf(
      table,
      columns.filter(({ at }) => ofForm.get(at) !== null),
      needed,
      missing,
      sheetName,
    ),
    columns,
    missing,
    ambiguous,
    unmatched: columns.filter(({ column }) => column === null).map(({ at }) => at),
  };
}

/** A rival that has a better place of its own is no rival. */
function isSettled(rival: Candidate, chosen: ReadonlyMap<number, Candidate>): boolean {
  const its = chosen.get(rival.at);
  const theColumns = [...chosen.values()].find(({ column }) => column === rival.column);
  return [its, theColumns].some((other) => other !== undefined && other.confidence > rival.confidence + tooNear);
}

function candidate(
  header: string,
  at: number,
  column: string,
  definition: ColumnDefinition,
  cells: readonly Cell[],
  known: KnownValues,
): readonly Candidate[] {
  const named = nameFit(header, definition);
  const fit = named ? fitOfNamed(cells, column, definition, known, named.by === 'name') : valuesFit(cells, column, definition, known);
  if (named) {
    // Values that contradict the name make it less likely, values that bear it out a little more.
    const confidence =
      fit === null ? named.confidence : Math.min(1, named.confidence * (0.6 + 0.4 * fit) + (named.confidence < 0.99 ? 0.03 * fit : 0));
    return [{ at, column, confidence: rounded(confidence), by: named.by, ...(named.year === undefined ? {} : { year: named.year }) }];
  }
  if (fit === null || fit < 0.8 || cells.length < 3) return [];
  // "Gemeente", 2023, 2024: a column a year, of which the newest counts.
  if (column === 'population' && isYear(header))
    return [{ at, column, confidence: rounded(0.7 + (Number(header) - 2000) / 1000), by: 'values', year: Number(header) }];
  const isSaid = column === 'municipality' || definition.kind === 'enumeration' || (column === 'code' && typeof cells[0] === 'string');
  const isTelling = isSaid || definition.kind === 'date' || column === 'population' || column === 'period';
  return isTelling ? [{ at, column, confidence: rounded(isSaid ? 0.35 + 0.25 * fit : 0.35 + 0.25 * (fit - 0.5)), by: 'values' }] : [];
}

function scoreOf(
  table: TableKey,
  columns: readonly ColumnProposal[],
  needed: readonly string[],
  missing: readonly string[],
  sheetName: string,
): number {
  const found = columns.filter(({ column }) => column !== null);
  if (found.length === 0) return 0;
  const sureness = found.reduce((sum, { confidence }) => sum + confidence, 0);
  const ofNeeded = needed.length === 0 ? 1 : (needed.length - missing.length) / needed.length;
  const ofHeaders = sureness / Math.max(1, columns.filter(({ header }) => header.trim() !== '').length);
  const ofTable = sureness / columnsOf(table).length;
  // A sheet of which six columns are known is hardly anything else; "Naam" alone may be anything.
  const evidence = Math.min(1, sureness / 6);
  return rounded(Math.min(1, 0.3 * ofNeeded + 0.3 * ofHeaders + 0.1 * ofTable + 0.2 * evidence + 0.1 * sheetFit(table, sheetName)));
}

function fitOfNamed(
  cells: readonly Cell[],
  column: string,
  definition: ColumnDefinition,
  known: KnownValues,
  isOwnName: boolean,
): number | null {
  const fit = valuesFit(cells, column, definition, known) ?? (isOwnName ? null : shapeFit(cells, column));
  // A list of a region's own words ("bezig", "klaar"): few that come back are a status as well.
  return definition.kind === 'enumeration' && fit !== null && fit < 0.7 && isFew(cells) ? 0.7 : fit;
}

/** Whether the sheet is called after the table: "Opdrachten 2026", "Gemeenten". */
export function sheetFit(table: TableKey, sheetName: string): number {
  const sheet = textOf(sheetName).toLowerCase();
  const { nl, en, synonyms } = tables[table];
  const words = new Set(sheet.split(/[^\p{L}]+/u));
  if ([nl, en].some((name) => sheet === name.toLowerCase())) return 1;
  return [nl, en, ...synonyms].some((name) => words.has(name.toLowerCase())) ? 0.7 : 0;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

import { distance } from 'fastest-levenshtein';
import { columnsOf, isBlank, tableKeys, tables, type Cell, type ColumnDefinition, type TableKey } from '../contract';
import { cleanText, textOf } from '../cells/text';
import { valuesFit, type KnownValues } from './values';

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
}

export function proposeTable(
  table: TableKey,
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  sheetName: string,
  known: KnownValues,
): TableProposal {
  const samples = headers.map((_, at) => sampleRows.flatMap((row) => (isBlank(row[at]) ? [] : [row[at] ?? ''])));
  const candidates = headers
    .flatMap((header, at) =>
      columnsOf(table).flatMap(([column, definition]) => candidate(header, at, column, definition, samples[at] ?? [], known)),
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
      const rivals = candidates.filter((each) => each.confidence > 0.3 && (each.at === at) !== (each.column === column));
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
    score: scoreOf(table, columns, needed, missing, sheetName),
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
  const fit = valuesFit(cells, column, definition, known);
  if (named) {
    // Values that contradict the name make it less likely, values that bear it out a little more.
    const confidence =
      fit === null ? named.confidence : Math.min(1, named.confidence * (0.6 + 0.4 * fit) + (named.confidence < 0.99 ? 0.03 * fit : 0));
    return [{ at, column, confidence: rounded(confidence), by: named.by }];
  }
  const isTelling =
    definition.kind === 'date' ||
    definition.kind === 'enumeration' ||
    column === 'municipality' ||
    column === 'code' ||
    column === 'population' ||
    column === 'period';
  return isTelling && fit !== null && fit >= 0.8 && cells.length >= 3
    ? [{ at, column, confidence: rounded(0.35 + 0.25 * (fit - 0.5)), by: 'values' }]
    : [];
}

function nameFit(
  header: string,
  { nl, en, synonyms }: ColumnDefinition,
): { readonly confidence: number; readonly by: 'name' | 'synonym' | 'spelling' } | null {
  const plain = plainHeader(header);
  if (plain === '') return null;
  if (plain === plainHeader(nl)) return { confidence: 1, by: 'name' };
  if (plain === plainHeader(en)) return { confidence: 0.98, by: 'name' };
  const place = synonyms.findIndex((synonym) => plainHeader(synonym) === plain);
  if (place >= 0) return { confidence: 0.9 - 0.01 * place, by: 'synonym' };
  const slips = Math.min(...[nl, en, ...synonyms].map((name) => spelling(plain, plainHeader(name))));
  return slips < Infinity ? { confidence: 0.75 - 0.1 * slips, by: 'spelling' } : null;
}

/** Slips between two names: one in five letters; a name that holds the other as a word counts as one. Infinity where too far. */
function spelling(one: string, other: string): number {
  if (other.length >= 4 && one.split(' ').includes(other)) return 1;
  const slips = distance(one, other);
  return slips <= Math.floor(Math.max(one.length, other.length) / 5) ? slips : Infinity;
}

/** Without case, accents, brackets and punctuation: "Aantal strippen (2026):" is "aantal strippen". */
function plainHeader(header: string): string {
  const text = cleanText(header).toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const bare = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
  return bare === '' ? text.replace(/[^\p{L}\p{N}#]+/gu, ' ').trim() : bare;
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
  const ofHeaders = sureness / Math.max(1, columns.length);
  const ofTable = sureness / columnsOf(table).length;
  return rounded(Math.min(1, 0.4 * ofNeeded + 0.25 * ofHeaders + 0.2 * ofTable + 0.15 * sheetFit(table, sheetName)));
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

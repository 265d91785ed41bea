import { columnsOf, tables, type Cell, type TableKey } from '../../../domain/contract';
import {
  findHeaderRow,
  proposeMapping,
  proposeTable,
  type KnownValues,
  type MappedTable,
  type Mapping,
  type TableProposal,
} from '../../../domain/mapping';
import type { Scan } from '../../../workbook';

/** A table or sheet of the workbook that may be one of ours, with what the user says it is so far. */
export interface Source {
  readonly id: string;
  readonly sheet: string;
  /** Null for a plain sheet. */
  readonly tableName: string | null;
  /** Row number of the header as the user sees it; of a table it is not needed. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of a plain sheet: what was read of it, to look for another header row. */
  readonly grid: { readonly top: number; readonly cells: readonly (readonly Cell[])[] } | null;
  /** What it may be, best first. */
  readonly proposals: readonly TableProposal[];
  readonly choice: TableKey | null;
  /** The proposal for the choice: why each column is thought to be what. */
  readonly proposal: TableProposal | null;
  /** For each header the contract's column, or null for a column of the user's own. */
  readonly columns: readonly (string | null)[];
}

/** From this score on a proposal is taken over, for the user to confirm. */
const takenFrom = 0.5;
/** Sheets that the add-in makes itself, and tables on them. */
const ownSheets: ReadonlySet<string> = new Set(['overzicht', 'overview', 'controle', 'controles', 'checks', 'evaluatie', 'evaluation']);
/** Of these the add-in writes rows back by their place: one source each. */
const inOnePlace: ReadonlySet<TableKey> = new Set(['allocation', 'settings']);

export function sourcesIn(scan: Scan, known: KnownValues): readonly Source[] {
  const isOwn = (name: string): boolean => ownSheets.has(name.trim().toLowerCase());
  const ofTables = scan.tables
    .filter(({ name, sheet }) => !isOwn(name) && !isOwn(sheet))
    .map(({ name, sheet, headers, rows }) =>
      proposed({ id: `table ${name}`, sheet, tableName: name, headerRow: 1, headers, rows, grid: null }, known, name),
    );
  const ofSheets = scan.sheets
    .filter(({ name, tables: on, grid }) => !isOwn(name) && on.length === 0 && grid.length > 0)
    .flatMap(({ name, top, grid }) => {
      const found = findHeaderRow(grid);
      return found ? [withHeader({ sheet: name, top, cells: grid, header: found.header }, known)] : [];
    });
  const taken = new Set<TableKey>();
  return [...ofTables, ...ofSheets].map((source) => {
    if (source.choice === null || !inOnePlace.has(source.choice)) return source;
    if (taken.has(source.choice)) return chooseTable(source, null, known);
    taken.add(source.choice);
    return source;
  });
}

type Bare = Omit<Source, 'proposals' | 'choice' | 'proposal' | 'columns'>;

function proposed(bare: Bare, known: KnownValues, name: string): Source {
  const proposals = proposeMapping(bare.headers, bare.rows, name, known);
  const best = proposals[0];
  const source = { ...bare, proposals, choice: null, proposal: null, columns: bare.headers.map(() => null) };
  return best && best.score >= takenFrom ? chooseTable(source, best.table, known) : source;
}

interface Place {
  readonly sheet: string;
  readonly top: number;
  readonly cells: readonly (readonly Cell[])[];
  readonly header: number;
}

function withHeader({ sheet, top, cells, header }: Place, known: KnownValues): Source {
  const line = cells[header] ?? [];
  const left = Math.max(
    0,
    line.findIndex((cell) => cell !== ''),
  );
  const right = line.findLastIndex((cell) => cell !== '');
  const part = (row: readonly Cell[]): readonly Cell[] => row.slice(left, right + 1);
  return proposed(
    {
      id: `sheet ${sheet}`,
      sheet,
      tableName: null,
      headerRow: top + header + 1,
      headers: part(line).map(String),
      rows: cells.slice(header + 1, header + 21).map(part),
      grid: { top, cells },
    },
    known,
    sheet,
  );
}

/** The user points at another header row; null where nothing was read of that row. */
export function chooseHeaderRow(source: Source, headerRow: number, known: KnownValues): Source | null {
  const { grid, sheet } = source;
  const header = grid ? headerRow - 1 - grid.top : -1;
  return grid?.cells[header]?.some((cell) => cell !== '') ? withHeader({ sheet, top: grid.top, cells: grid.cells, header }, known) : null;
}

export function chooseTable(source: Source, choice: TableKey | null, known: KnownValues): Source {
  if (choice === null) return { ...source, choice, proposal: null, columns: source.headers.map(() => null) };
  const proposal = proposeTable(choice, source.headers, source.rows, source.sheet, known);
  return { ...source, choice, proposal, columns: proposal.columns.map(({ column }) => column) };
}

/** A contract column stands in one column of the sheet: elsewhere it makes way. */
export function chooseColumn(source: Source, at: number, column: string | null): Source {
  return { ...source, columns: source.columns.map((now, index) => (index === at ? column : now === column ? null : now)) };
}

/** Needed columns that no header stands for. */
export function missingColumns({ choice, columns }: Source): readonly string[] {
  return choice === null
    ? []
    : columnsOf(choice)
        .filter(([column, { needed }]) => needed && !columns.includes(column))
        .map(([column]) => column);
}

type Sureness = 'sure' | 'likely' | 'question' | 'own';

/** How sure the proposal for a column is, for as long as the user did not choose otherwise. */
export function surenessOf({ proposal, columns }: Source, at: number): Sureness {
  const own = proposal?.columns[at];
  if (!own) return 'own';
  if (own.column !== columns[at]) return columns[at] === null || columns[at] === undefined ? 'own' : 'sure';
  if (proposal.ambiguous.includes(at)) return 'question';
  if (own.column === null) return own.alternatives.some(({ confidence }) => confidence >= 0.35) ? 'question' : 'own';
  return own.confidence >= 0.85 ? 'sure' : own.confidence >= 0.65 ? 'likely' : 'question';
}

/** Whether somebody should look at it before it is saved. */
export function isDoubtful(source: Source): boolean {
  return (
    source.choice !== null && (missingColumns(source).length > 0 || source.headers.some((_, at) => surenessOf(source, at) === 'question'))
  );
}

/** A table of ours under its own name, all columns under theirs: it is found without a mapping. */
function speaksForItself({ choice, tableName, proposal, columns }: Source): boolean {
  const name = tableName?.toLowerCase();
  return (
    choice !== null &&
    (name === tables[choice].nl.toLowerCase() || name === tables[choice].en.toLowerCase()) &&
    (proposal?.columns.every(({ column, by }, at) => column === columns[at] && (by === 'name' || by === null)) ?? false)
  );
}

/** What is to be kept in the workbook. */
export function mappingOf(sources: readonly Source[]): Mapping {
  const chosen = sources.filter(({ choice }) => choice !== null);
  return {
    tables: chosen.flatMap((source): readonly MappedTable[] => {
      const { choice, sheet, tableName, headerRow, headers, columns } = source;
      if (choice === null || (speaksForItself(source) && chosen.filter((each) => each.choice === choice).length === 1)) return [];
      const pairs = columns.flatMap((column, at) => (column === null ? [] : [[column, headers[at] ?? ''] as const]));
      return [{ table: choice, sheet, tableName, headerRow, columns: Object.fromEntries(pairs) }];
    }),
  };
}

/** Tables that more than one source stands for: they are read as one, or where that cannot be, refused. */
export function joinedTables(
  sources: readonly Source[],
): readonly { readonly table: TableKey; readonly sources: readonly Source[]; readonly allowed: boolean }[] {
  const keys = [...new Set(sources.flatMap(({ choice }) => choice ?? []))];
  return keys
    .map((table) => ({ table, sources: sources.filter(({ choice }) => choice === table), allowed: !inOnePlace.has(table) }))
    .filter((each) => each.sources.length > 1);
}

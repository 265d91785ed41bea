import { columnsOf, isPeriodName, tables, type TableKey } from '../../../domain/contract';
import {
  isOfPeriods,
  proposeTable,
  recognise,
  sourceAt,
  sourcesIn as found,
  type KnownValues,
  type MappedTable,
  type Mapping,
  type ScannedGrid,
  type TableProposal,
  type Unconnected,
} from '../../../domain/mapping';
import type { Scan } from '../../../workbook';

/** A table or sheet of the workbook that may be one of ours, with what the user says it is so far. */
export interface Source extends Omit<Unconnected, 'period'> {
  readonly id: string;
  /** Of a plain sheet: what was read of it, to look for another header row. */
  readonly grid: ScannedGrid | null;
  /** What it may be, best first. */
  readonly proposals: readonly TableProposal[];
  readonly choice: TableKey | null;
  /** The proposal for the choice: why each column is thought to be what. */
  readonly proposal: TableProposal | null;
  /** For each header the contract's column, or null for a column of the user's own. */
  readonly columns: readonly (string | null)[];
  /** Of which period all of the sheet is, where it has no column that says so; as typed. */
  readonly period: string;
}

/** Of these the add-in writes rows back by their place: one source each. */
const inOnePlace: ReadonlySet<TableKey> = new Set(['allocation', 'settings']);

export function sourcesIn(scan: Scan, known: KnownValues): readonly Source[] {
  return recognise(found(scan), new Set(), known).map(({ source, proposals, choice }) => {
    const { sheet, tableName } = source;
    const grid = tableName === null ? (scan.sheets.find(({ name }) => name === sheet) ?? null) : null;
    return proposed(source, { grid, proposals, choice }, known);
  });
}

const idOf = ({ tableName, sheet }: Pick<Unconnected, 'tableName' | 'sheet'>): string =>
  tableName === null ? `sheet ${sheet}` : `table ${tableName}`;

function proposed(source: Unconnected, is: Pick<Source, 'grid' | 'proposals' | 'choice'>, known: KnownValues): Source {
  return chooseTable({ ...source, ...is, id: idOf(source), proposal: null, columns: [], period: source.period ?? '' }, is.choice, known);
}

/** The user points at another header row; null where nothing was read of that row. */
export function chooseHeaderRow(source: Source, headerRow: number, known: KnownValues): Source | null {
  const { grid } = source;
  const header = grid ? headerRow - 1 - grid.top : -1;
  if (!grid?.grid[header]?.some((cell) => cell !== '')) return null;
  const next = sourceAt(grid, header);
  const [is] = recognise([next], new Set(), known);
  return proposed(next, { grid, proposals: is?.proposals ?? [], choice: is?.choice ?? null }, known);
}

export function chooseTable(source: Source, choice: TableKey | null, known: KnownValues): Source {
  if (choice === null) return { ...source, choice, proposal: null, columns: source.headers.map(() => null) };
  const proposal = proposeTable(choice, source.headers, source.rows, source.tableName ?? source.sheet, known);
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

/** A sheet of assignments, grants or mutations that does not say of which period its rows are: asked once. */
export const asksPeriod = ({ choice, columns }: Pick<Source, 'choice' | 'columns'>): boolean =>
  choice !== null && isOfPeriods(choice) && !columns.includes('period');

/** Nothing is a period too: the rows then count in every one. */
export const isPeriodRight = (source: Pick<Source, 'choice' | 'columns' | 'period'>): boolean =>
  !asksPeriod(source) || source.period.trim() === '' || isPeriodName(source.period.trim());

const mostShown = 3;

/** A few values of a column as people see them; Excel gives "###" for what does not fit its column. */
export function shownIn({ rows, shown }: Pick<Source, 'rows' | 'shown'>, at: number): readonly string[] {
  const texts = rows.map((row, index) => {
    const text = shown?.[index]?.[at] ?? '';
    return text === '' || /^#+$/.test(text) ? String(row[at] ?? '') : text;
  });
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))].slice(0, mostShown);
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
      const { choice, sheet, tableName, headerRow, headerRows, headers, columns, period } = source;
      if (choice === null || (speaksForItself(source) && chosen.filter((each) => each.choice === choice).length === 1)) return [];
      const pairs = columns.flatMap((column, at) => (column === null ? [] : [[column, headers[at] ?? ''] as const]));
      return [
        {
          table: choice,
          sheet,
          tableName,
          headerRow,
          ...(headerRows === undefined ? {} : { headerRows }),
          ...(asksPeriod(source) && isPeriodName(period.trim()) ? { period: period.trim() } : {}),
          columns: Object.fromEntries(pairs),
        },
      ];
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

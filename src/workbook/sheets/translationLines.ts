import { columnLetters, columnsOf, enumerations, tables, type AssignmentStatus, type TableKey } from '../../domain/contract';
import { effects, type Effect } from '../../domain/ledger';
import { balanceFormulas, type StatusCells } from './balanceFormulas';
import { countFormulas } from './countFormulas';
import { matching, type References } from './references';

/** The hidden lines of Overzicht that follow the table Vertalingen. */
export interface TranslationLines {
  readonly words: StatusCells;
  /** Names that Toekenning has in other words alone. */
  readonly names: string;
  /** What the names that mean a municipality add to its line: `wanted` is the criterion of that name. */
  readonly added: (figure: NamedFigure, wanted: string) => string;
  /** Whether a name in a cell of this table means another, so that it has no line of its own. */
  readonly isElsewhere: (table: LedgerTable, name: string) => string;
  /** The formulas, a row each, of the columns from the first on. */
  readonly rows: readonly (readonly string[])[];
  readonly columns: number;
}

type NamedFigure = 'granted' | 'mutations' | 'reserved' | 'spent' | 'counted' | 'due';
type LedgerTable = 'allocation' | 'mutations' | 'assignments';

/** Matches nothing: no cell holds this. */
const nothing = '§§';
/** Lines for translations that come later. */
const spare = 40;

const columns = [
  'key',
  'written',
  'meaning',
  'criterion',
  'reserved',
  'spent',
  'idle',
  'adopted',
  'notAdopted',
  'granted',
  'mutations',
  'reservedOf',
  'spentOf',
  'counted',
  'name',
  'due',
] as const;
type Column = (typeof columns)[number];
const ledger: readonly LedgerTable[] = ['allocation', 'mutations', 'assignments'];

/** Null where the workbook has no table Vertalingen. Its lines start in the cell given (row as the user sees it, column from 0). */
export function translationLines(
  references: References,
  count: number,
  firstRow: number,
  firstColumn: number,
  period: string,
): TranslationLines | null {
  const [source] = references.sources('translations');
  const [of, at, says, means] = ['table', 'column', 'written', 'meaning'].map((column) => source?.(column) ?? null);
  if (!of || !at || !says || !means) return null;
  const grantedTo = references('allocation', 'municipality');
  const lists = statusWords();
  // The contract's own words stand above the translated ones: one list for each criterion.
  const head = Math.max(...Object.values(lists).map((words) => words.length));
  const lastRow = firstRow + head + count + spare - 1;
  const letter = (column: Column): string => columnLetters(firstColumn + columns.indexOf(column));
  const all = (column: Column): string => `$${letter(column)}$${firstRow}:$${letter(column)}$${lastRow}`;
  const words: StatusCells = {
    reserved: all('reserved'),
    spent: all('spent'),
    idle: all('idle'),
    adopted: all('adopted'),
    notAdopted: all('notAdopted'),
  };
  const sources = ledger.reduce((sum, table) => sum + countFormulas(references, '$A$1', period).dueOf[table].length, 0);
  const width = columns.length + sources;
  const heads = Array.from({ length: head }, (_, line): readonly string[] => [
    ...['', '', '', ''],
    ...(['reserved', 'spent', 'idle', 'adopted', 'notAdopted'] as const).map((list) => lists[list][line] ?? nothing),
    ...Array.from({ length: width - 9 }, () => ''),
  ]);
  const rows = Array.from({ length: count + spare }, (_, line): readonly string[] => {
    const row = firstRow + head + line;
    const cell = (column: Column): string => `$${letter(column)}${row}`;
    const upTo = (column: Column): string => `$${letter(column)}$${firstRow + head}:${cell(column)}`;
    const isOf = (table: TableKey, column: string): string => among(keysOf(table, column), cell('key'));
    const status = (table: 'assignments' | 'allocation', list: keyof StatusCells): string =>
      `=IF(AND(${isOf(table, 'status')},${among(lists[list], cell('meaning'))},NOT(${among(wordsOf(table), cell('written'))})),${cell('criterion')},"${nothing}")`;
    const figures = balanceFormulas(references, cell('criterion'), period, words);
    const { countedOf, dueOf } = countFormulas(references, cell('criterion'), period, words);
    const ofTable = (table: LedgerTable, formula: string): string => `=IF(${isOf(table, 'municipality')},${formula},0)`;
    const own = matching(cell('written'));
    const first = `COUNTIFS(${upTo('key')},${cell('key')},${upTo('written')},${own})=1`;
    return [
      `=IFERROR(TRIM(INDEX(${of},${line + 1}))&"|"&TRIM(INDEX(${at},${line + 1})),"")`,
      // As it stands, spaces and all: SUMIFS compares so.
      `=IFERROR(INDEX(${says},${line + 1})&"","")`,
      `=IFERROR(TRIM(INDEX(${means},${line + 1})),"")`,
      `=IF(AND(${cell('written')}<>"",${cell('meaning')}<>"",${first}),${own},"${nothing}")`,
      status('assignments', 'reserved'),
      status('assignments', 'spent'),
      status('assignments', 'idle'),
      status('allocation', 'adopted'),
      status('allocation', 'notAdopted'),
      ofTable('allocation', figures.granted),
      ofTable('mutations', figures.mutations),
      ofTable('assignments', figures.reserved),
      ofTable('assignments', figures.spent),
      `=${ledger.map((table) => `IF(${isOf(table, 'municipality')},${countedOf[table].join('+') || '0'},0)`).join('+')}`,
      grantedTo === null
        ? ''
        : `=IF(AND(${isOf('allocation', 'municipality')},COUNTIF(${grantedTo},${cell('criterion')})>0),${cell('meaning')},"")`,
      `=SUM($${columnLetters(firstColumn + columns.length)}${row}:$${columnLetters(firstColumn + width - 1)}${row})`,
      ...ledger.flatMap((table) => dueOf[table].map((formula) => ofTable(table, formula))),
    ];
  });
  const placeOf: Readonly<Record<NamedFigure, Column>> = {
    granted: 'granted',
    mutations: 'mutations',
    reserved: 'reservedOf',
    spent: 'spentOf',
    counted: 'counted',
    due: 'due',
  };
  return {
    words,
    names: all('name'),
    added: (figure, wanted) => `SUMIFS(${all(placeOf[figure])},${all('meaning')},${wanted})`,
    isElsewhere: (table, name) =>
      `(${keysOf(table, 'municipality')
        .map((key) => `COUNTIFS(${all('key')},"${key}",${all('written')},${matching(name)},${all('meaning')},"<>")`)
        .join('+')})>0`,
    rows: [...heads, ...rows],
    columns: width,
  };
}

const among = (words: readonly string[], cell: string): string =>
  `SUMPRODUCT(--({${words.map((word) => `"${word}"`).join(',')}}=${cell}))>0`;

/** "Opdrachten|Status", in either language. */
function keysOf(table: TableKey, column: string): readonly string[] {
  const definition = columnsOf(table).find(([key]) => key === column)?.[1];
  const names = (of: { readonly nl: string; readonly en: string } | undefined): readonly string[] => [
    ...new Set([of?.nl ?? '', of?.en ?? '']),
  ];
  return names(tables[table]).flatMap((own) => names(definition).map((header) => `${own}|${header}`));
}

const inBoth = (words: readonly { readonly nl: string; readonly en: string }[]): readonly string[] => [
  ...new Set(words.flatMap(({ nl, en }) => [nl, en])),
];

/** The contract's own words for each criterion, in both languages. */
function statusWords(): Readonly<Record<keyof StatusCells, readonly string[]>> {
  const { assignmentStatus, allocationStatus } = enumerations;
  const withEffect = (effect: Effect | null): readonly string[] =>
    inBoth(
      (Object.keys(effects) as AssignmentStatus[]).filter((status) => effects[status] === effect).map((status) => assignmentStatus[status]),
    );
  const { adopted, draft, replaced } = allocationStatus;
  return {
    reserved: withEffect('reserved'),
    spent: withEffect('spent'),
    idle: withEffect(null),
    adopted: inBoth([adopted]),
    notAdopted: inBoth([draft, replaced]),
  };
}

const wordsOf = (table: 'assignments' | 'allocation'): readonly string[] =>
  inBoth(Object.values(table === 'assignments' ? enumerations.assignmentStatus : enumerations.allocationStatus));

import { enumerations, periodPatterns, type AssignmentStatus, type TableKey } from '../../domain/contract';
import { effects } from '../../domain/ledger';
import { inPeriod, type ColumnReference, type References } from './references';
import type { StatusCells } from './balanceFormulas';

/** How many rows a card counts, and how many should be on it: without the leading "=". */
interface CountFormulas {
  readonly counted: string;
  /**
   * Counted or not: with something in them, of this period, with a status that has effect or that nobody knows. One for
   * each table or sheet, in cells of their own: together they may be longer than a formula may be (8192 characters).
   */
  readonly due: readonly string[];
  /** The same by table. */
  readonly countedOf: Readonly<Record<LedgerTable, readonly string[]>>;
  readonly dueOf: Readonly<Record<LedgerTable, readonly string[]>>;
}

type LedgerTable = 'allocation' | 'mutations' | 'assignments';
const ledger: readonly { readonly key: LedgerTable; readonly strips: string; readonly needsStatus: boolean }[] = [
  { key: 'allocation', strips: 'total', needsStatus: false },
  { key: 'mutations', strips: 'strips', needsStatus: false },
  { key: 'assignments', strips: 'strips', needsStatus: true },
];

/** The rows of a municipality in a cell, or of all rows that hold anything; `cells` has the criteria of words that were translated. */
export function countFormulas(references: References, municipality: string | null, period: string, cells?: StatusCells): CountFormulas {
  const countedOf: Record<LedgerTable, string[]> = { allocation: [], mutations: [], assignments: [] };
  const dueOf: Record<LedgerTable, string[]> = { allocation: [], mutations: [], assignments: [] };
  for (const { key, strips: column, needsStatus } of ledger) {
    for (const source of references.sources(key)) {
      const columns = columnsOf(source, column);
      if (!columns) continue;
      const { strips, name, status, periods } = columns;
      const { with: counting, without } = listsOf(key, cells);
      for (const which of municipality === null ? holding(columns) : [`${name},${municipality}`]) {
        const due: string[] = [];
        // A written 0 is on no card, and rightly so; ">-1" is for numbers alone, so that a text "0" is none. Taken off rather than
        // asked for with "<>0", with which LibreOffice passes over a blank at the end of a column.
        const rows = (criteria: string): string =>
          `COUNTIFS(${which}${criteria})-COUNTIFS(${which},${strips},0,${strips},">-1"${criteria})`;
        const withoutEffect = (criteria = ''): string =>
          status ? without.map((words) => `-SUMPRODUCT(${rows(`${criteria},${status},${words}`)})`).join('') : '';
        due.push(`+${rows('')}`, withoutEffect());
        if (periods) {
          // Words in cells cannot be left out by a criterion: they are taken off.
          const others =
            status && !cells
              ? wordsOf(key)
                  .without.map((word) => `,${status},"<>${word}"`)
                  .join('')
              : '';
          const other = (...patterns: readonly string[]): string => {
            const criteria = `${others},${periods},"<>"&${period}${patterns.map((pattern) => `,${periods},"${pattern}"`).join('')}`;
            return rows(criteria) + (cells ? withoutEffect(criteria) : '');
          };
          const [year = '', ...years] = periodPatterns;
          // One by one, and what is a number and looks like a year given back: LibreOffice takes a number for its text too, at times.
          due.push(...['>0', year, ...years].map((pattern) => `-(${other(pattern)})`), `+${other('>0', year)}`);
        }
        dueOf[key].push(inPeriod(source, period, due.join('').replace(/^\+/, '')));
      }
      if (municipality === null || (needsStatus && !status)) continue;
      // Only a number is above this: texts, blanks and errors count in no sum.
      const rows = `${name},${municipality},${strips},"<>0",${strips},">-1E+300"${periods ? `,${periods},${period}` : ''}`;
      const counted = status ? counting.map((words) => `SUMPRODUCT(COUNTIFS(${rows},${status},${words}))`).join('+') : `COUNTIFS(${rows})`;
      countedOf[key].push(inPeriod(source, period, counted));
    }
  }
  const all = (of: Readonly<Record<LedgerTable, readonly string[]>>): readonly string[] => ledger.flatMap(({ key }) => of[key]);
  return { counted: all(countedOf).join('+') || '0', due: all(dueOf), countedOf, dueOf };
}

/** The lists of a status: the contract's own words, and the cells with translated ones. */
function listsOf(
  key: LedgerTable,
  cells: StatusCells | undefined,
): { readonly with: readonly string[]; readonly without: readonly string[] } {
  const words = wordsOf(key);
  const isAllocation = key === 'allocation';
  if (!cells) return { with: [list(words.with)], without: [list(words.without)] };
  return {
    with: isAllocation ? [cells.adopted] : [cells.reserved, cells.spent],
    without: [isAllocation ? cells.notAdopted : cells.idle],
  };
}

interface Columns {
  readonly strips: string;
  readonly name: string;
  readonly status: string | null;
  readonly periods: string | null;
}

function columnsOf(source: ColumnReference, column: string): Columns | null {
  const [strips, name] = [source(column), source('municipality')];
  return strips && name ? { strips, name, status: source('status'), periods: source('period') } : null;
}

/** Rows with anything in them, each in one of these: a name; else strips; else a status. What is filled goes first, for LibreOffice looks no further than its last cell. */
const holding = ({ name, strips, status }: Columns): readonly string[] => [
  `${name},"<>"`,
  `${strips},"<>",${name},""`,
  ...(status ? [`${status},"<>",${name},"",${strips},""`] : []),
];

const list = (words: readonly string[]): string => `{${words.map((word) => `"${word}"`).join(',')}}`;

/** The words of a status with an effect, and of those that have none on purpose, in both languages. */
function wordsOf(key: TableKey): { readonly with: readonly string[]; readonly without: readonly string[] } {
  const isAllocation = key === 'allocation';
  const words: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = isAllocation
    ? enumerations.allocationStatus
    : enumerations.assignmentStatus;
  const counts = (status: string): boolean => (isAllocation ? status === 'adopted' : effects[status as AssignmentStatus] !== null);
  const of = (wanted: boolean): readonly string[] => [
    ...new Set(Object.entries(words).flatMap(([status, { nl, en }]) => (counts(status) === wanted ? [nl, en] : []))),
  ];
  return { with: of(true), without: of(false) };
}

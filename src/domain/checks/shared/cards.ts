import { keyInSumifs, type SumifsKey } from '../../cells/keyInSumifs';
import { isBlank, wordKey, type Cell, type TableData, type TableOf, type WorkbookTables } from '../../contract';
import { figuresOf, ledgerMunicipalities, tallyAll, type Figures } from '../../ledger';
import type { CheckContext } from '../define/context';
import type { ColumnSurvey } from '../survey/columnSurvey';

/** A strip card as Overzicht and the pane show it. */
interface CheckedCard extends Figures {
  readonly municipality: string;
  readonly key: SumifsKey;
  /** Whether there are rows that should be on it and are not. */
  readonly hasGaps: boolean;
}

/** The strip cards of a period ('' for all rows), by the ledger itself; assignments that are alike to it are added up beforehand. */
export function cardsIn(context: CheckContext, period: Cell): readonly CheckedCard[] {
  return context.once(`cards ${String(keyInSumifs(period))}`, () => {
    const { allocation, mutations, municipalities } = context.tables;
    const assignments = context.once('condensed assignments', () => condensed(context));
    const tables: WorkbookTables = {
      ...(municipalities ? { municipalities } : {}),
      ...(allocation ? { allocation } : {}),
      ...(mutations ? { mutations } : {}),
      ...(assignments ? { assignments } : {}),
    };
    const names = ledgerMunicipalities(tables);
    const { cards } = tallyAll(tables, isBlank(period) ? null : String(period), names);
    return names.flatMap((municipality): CheckedCard[] => {
      const key = keyInSumifs(municipality);
      const card = cards.get(key);
      return card ? [{ municipality, key, hasGaps: card.gaps.length > 0, ...figuresOf(card) }] : [];
    });
  });
}

/**
 * The assignments as the ledger tells them apart: for each municipality, period and status, as they are written, one row with the
 * strips above nought, one with those below, and one for those that are no number. A hundred thousand rows become a few dozen.
 */
function condensed(context: CheckContext): TableOf<'assignments'> | null {
  const survey = context.survey('assignments');
  const { assignments: table } = context.tables;
  if (!survey || !table) return null;
  const { strips } = table.columns;
  const keys = (['municipality', 'period', 'status'] as const).map((column) =>
    wordsOf(survey.columns[table.columns[column] ?? -1], table.values.length),
  );
  const numbers = strips === undefined ? null : survey.columns[strips]?.numbers;
  const [names, periods, statuses] = keys;
  if (!names || !periods || !statuses || strips === undefined || !numbers) return table;
  const groups = names.cells.length * periods.cells.length * statuses.cells.length;
  // Each group has four places: above nought, below it, blank, and what is no number.
  const sums = groups <= mostGroups ? new Float64Array(4 * groups).fill(Number.NaN) : null;
  if (!sums) return table;
  for (let row = 0; row < table.values.length; row++) {
    const amount = numbers[row]!;
    if (amount === 0) continue;
    const group = (names.places[row]! * periods.cells.length + periods.places[row]!) * statuses.cells.length + statuses.places[row]!;
    const kind = amount > 0 ? 0 : amount < 0 ? 1 : isBlank(table.values[row]?.[strips] ?? '') ? 2 : 3;
    const sum = sums[4 * group + kind]!;
    sums[4 * group + kind] = (Number.isNaN(sum) ? 0 : sum) + (kind < 2 ? amount : 0);
  }
  const met = Array.from(sums.keys()).filter((place) => !Number.isNaN(sums[place]!));
  const values = met.map((place) => {
    const [group, kind] = [Math.floor(place / 4), place % 4];
    const cells: Cell[] = table.headers.map(() => '');
    const put = (column: 'municipality' | 'period' | 'status' | 'strips', cell: Cell): void => {
      const at = table.columns[column];
      if (at !== undefined) cells[at] = cell;
    };
    put('status', statuses.cells[group % statuses.cells.length] ?? '');
    put('period', periods.cells[Math.floor(group / statuses.cells.length) % periods.cells.length] ?? '');
    put('municipality', names.cells[Math.floor(group / statuses.cells.length / periods.cells.length)] ?? '');
    put('strips', kind < 2 ? sums[place]! : kind === 2 ? '' : '?');
    return cells;
  });
  const { parts: _, ...whole } = table as TableData;
  return { ...whole, values } as TableOf<'assignments'>;
}

/** The periods that cards stand for: those of the allocation as they are written, or '' where nothing tells periods apart. */
export function periodsOfCards({ tables: { allocation, assignments }, once }: CheckContext): readonly Cell[] {
  return once('periods of cards', () => {
    const at = allocation?.columns.period;
    if (!allocation || at === undefined || assignments?.columns.period === undefined) return [''];
    const periods = new Map<SumifsKey, Cell>();
    for (const cells of allocation.values) {
      const key = keyInSumifs(cells[at]);
      if (key !== null && !periods.has(key)) periods.set(key, cells[at]!);
    }
    return [...periods.values()];
  });
}

/** The rows of Toekenning in which strips were adopted for a municipality in a period ('' for any); none where nothing was. */
export function adoptedRows({ tables: { allocation } }: CheckContext, municipality: SumifsKey, period: Cell): readonly number[] {
  const { municipality: name, period: of, total, status } = allocation?.columns ?? {};
  if (!allocation || name === undefined || total === undefined) return [];
  return allocation.values.flatMap((cells, row) => {
    const isHere = keyInSumifs(cells[name]) === municipality && typeof cells[total] === 'number';
    const isOfPeriod = of === undefined || isBlank(period) || keyInSumifs(cells[of]) === keyInSumifs(period);
    const word = status === undefined ? 'adopted' : wordKey('allocationStatus', String(cells[status] ?? ''));
    return isHere && isOfPeriod && word === 'adopted' ? [row] : [];
  });
}

/** More different groups than this are not worth adding up beforehand: the ledger goes over the rows themselves. */
const mostGroups = 100_000;

interface ColumnWords {
  /** The different cells, a blank one last. */
  readonly cells: readonly Cell[];
  /** Of each row the place of its cell among them. */
  readonly places: Int32Array;
}

/** A column's different cells; null where the survey did not keep them. A column that is not there has blanks alone. */
function wordsOf(column: ColumnSurvey | undefined, rows: number): ColumnWords | null {
  if (!column) return { cells: [''], places: new Int32Array(rows) };
  const { distinct, words } = column;
  if (!distinct || !words) return null;
  const blank = distinct.size;
  return { cells: [...distinct.keys(), ''], places: words.map((place) => (place < 0 ? blank : place)) };
}

import { assignmentKey, readAssignments } from '../../../domain/assignments';
import { timeLeft } from '../../../domain/capacity/timeLeft';
import { keyInSumifs } from '../../../domain/cells';
import { columnLetters, type WorkbookTables } from '../../../domain/contract';
import {
  balances,
  cardStatus,
  gapsElsewhere,
  hoursOf,
  ledgerMunicipalities,
  mutationIds,
  statement,
  type BalanceRow,
  gapsOf,
  type CardStatus,
  type LedgerGap,
  type StatementLine,
} from '../../../domain/ledger';
import { periodOf, samePeriod } from '../../../domain/periods';
import type { Settings } from '../../../domain/settings/settings';
import { stampsOf, type Stamp } from './stamps';

export interface CardLine extends StatementLine {
  /** The cell its strips stand in. */
  readonly place: { readonly sheet: string; readonly cell: string };
  /** Other municipalities with the same assignment. */
  readonly together: readonly string[];
  /** A mutation with an id that nobody has undone yet. */
  readonly canUndo: boolean;
}

export interface Card extends BalanceRow {
  readonly status: CardStatus;
  /** Rows that should be on this card and are not. */
  readonly gaps: readonly LedgerGap[];
  /** Rows that name no municipality with a card: one of them may be this card's. */
  readonly elsewhere: readonly LedgerGap[];
  readonly stamps: readonly Stamp[] | null;
  readonly lines: readonly CardLine[];
  /** Strips in hours; null where the workbook does not say what a strip is worth. */
  readonly hours: (strips: number) => number | null;
}

/** The municipality asked for as the workbook writes it, else the first; null where there is none. */
export function chooseMunicipality(tables: WorkbookTables, wanted: readonly string[]): string | null {
  const names = ledgerMunicipalities(tables);
  for (const wish of wanted) {
    const found = names.find((name) => wish !== '' && keyInSumifs(name) === keyInSumifs(wish));
    if (found !== undefined) return found;
  }
  return [...names].sort((one, other) => one.localeCompare(other, 'nl'))[0] ?? null;
}

/** Everything the screen shows of one municipality's card. */
export function cardOf(tables: WorkbookTables, period: string, municipality: string, settings: Settings, today: number): Card {
  const { rows, gaps: all } = balances(tables, period);
  const gaps = gapsOf(all, municipality);
  const elsewhere = gapsElsewhere(all);
  const dates = periodOf(settings, period);
  const found = rows.find((row) => keyInSumifs(row.municipality) === keyInSumifs(municipality));
  const row = found ?? { municipality, granted: 0, mutations: 0, reserved: 0, spent: 0, remaining: 0 };
  const lines = statement(tables, period, municipality);
  return {
    ...row,
    status: cardStatus(
      row,
      { gaps: gaps.length, elsewhere: elsewhere.length, timeLeft: dates && timeLeft(tables, dates, today) },
      settings,
    ),
    elsewhere,
    gaps,
    stamps: stampsOf(lines, row),
    hours: (strips) => hoursOf(strips, settings),
    lines: linesOf(tables, period, municipality, lines),
  };
}

function linesOf(tables: WorkbookTables, period: string, municipality: string, lines: readonly StatementLine[]): readonly CardLine[] {
  const partners = new Map(
    readAssignments(tables.assignments).map(({ number, shares }) => [
      assignmentKey(number),
      shares.filter((share) => samePeriod(share.period, period) || share.period === '').map((share) => share.municipality),
    ]),
  );
  const ids = new Set(mutationIds(tables));
  return lines.map((line) => {
    const { what } = line;
    const others = what.kind === 'assignment' && what.number !== '' ? (partners.get(assignmentKey(what.number)) ?? []) : [];
    return {
      ...line,
      place: { sheet: line.source.sheet, cell: cellOf(tables, line) },
      together: [...new Set(others)].filter((name) => name !== '' && keyInSumifs(name) !== keyInSumifs(municipality)),
      canUndo: what.kind === 'mutation' && what.id !== '' && !ids.has(`${what.id}-c`),
    };
  });
}

function cellOf({ allocation, mutations, assignments }: WorkbookTables, { what, source }: StatementLine): string {
  const [table, column] =
    what.kind === 'allocation'
      ? [allocation, allocation?.columns.total]
      : what.kind === 'mutation'
        ? [mutations, mutations?.columns.strips]
        : [assignments, assignments?.columns.strips];
  return `${columnLetters((table?.firstColumn ?? 0) + (column ?? 0))}${source.row}`;
}

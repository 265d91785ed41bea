import { enumerations, type AssignmentStatus, type TableKey } from '../../../domain/contract';
import { effects, type Effect } from '../../../domain/ledger';
import { translationsIn } from '../../../domain/translations';
import type { StatusCells } from '../../sheets/balanceFormulas';
import type { PageSource } from './source';

/**
 * Criteria for the texts that mean this in a column, as Vertalingen has them now: an evaluation is made again where they change.
 * The cells hold what people wrote, so that a formula has to ask for that too.
 */
export function writtenAs({ tables }: Pick<PageSource, 'tables'>, table: TableKey, column: string, meaning: string): readonly string[] {
  return translationsIn(tables.translations).flatMap((each) =>
    each.table === table && each.column === column && each.meaning.toLowerCase() === meaning.toLowerCase()
      ? [exactly(String(each.written))]
      : [],
  );
}

/** A text as a criterion that finds itself alone, between quotes. */
const exactly = (text: string): string => `"=${text.replace(/[~*?]/g, '~$&').replaceAll('"', '""')}"`;

/** The words of each status with what is written for them, as lists in a formula; none where nothing is translated. */
export function statusLists(source: Pick<PageSource, 'tables'>): StatusCells | undefined {
  if (translationsIn(source.tables.translations).length === 0) return undefined;
  const list = (table: 'assignments' | 'allocation', words: readonly { readonly nl: string; readonly en: string }[]): string =>
    `{${[...new Set(words.flatMap(({ nl, en }) => [`"${nl}"`, `"${en}"`, ...[nl, en].flatMap((word) => writtenAs(source, table, 'status', word))]))].join(',')}}`;
  const withEffect = (effect: Effect | null): string =>
    list(
      'assignments',
      (Object.keys(effects) as AssignmentStatus[])
        .filter((status) => effects[status] === effect)
        .map((status) => enumerations.assignmentStatus[status]),
    );
  const { adopted, draft, replaced } = enumerations.allocationStatus;
  return {
    reserved: withEffect('reserved'),
    spent: withEffect('spent'),
    idle: withEffect(null),
    adopted: list('allocation', [adopted]),
    notAdopted: list('allocation', [draft, replaced]),
  };
}

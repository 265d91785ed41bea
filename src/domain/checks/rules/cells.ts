import { distance } from 'fastest-levenshtein';
import { cleanText, textOf } from '../../cells/text';
import { dutchWords, isBlank, tables, wordKey, type Cell, type EnumerationKey, type TableKey } from '../../contract';
import { statusIndex } from '../survey/assignmentsView';
import { cellOf, type CheckContext } from '../define/context';
import { define } from '../define/definition';
import type { Place } from '../define/finding';
import { mark } from '../survey/marks';
import { isForAll } from '../../municipalities/forAll';
import { wordMeant } from '../../cells/wordMeant';
import { eachOdd } from '../shared/oddCells';
import { isFilledIn, type TableSurvey } from '../survey/survey';

const valueRequired = define({
  code: 'value-required',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    for (const survey of context.surveys) {
      // A setting without a value is one that was not made.
      if (survey.key === 'settings') continue;
      for (const column of survey.columns) {
        if (!isFilledIn(survey.key, column.key, column.definition)) continue;
        const { values } = survey.table;
        const white = column.odd.filter((row) => isBlank(cleaned(values[row]?.[column.at])));
        for (const row of [...column.blanks, ...white]) {
          if (survey.isEmptyRow(row) || mayBeBlank(context, survey, column.key, row)) continue;
          report({ table: survey.key, row, column: column.at }, { params: { name: column.header, table: tables[survey.key].nl } });
        }
      }
    }
  },
});

const cleaned = (cell: Cell | undefined): Cell | undefined => (typeof cell === 'string' ? cleanText(cell) : cell);

/** A draft is still being thought about, and work for all has no municipality. */
function mayBeBlank({ assignments }: CheckContext, { key, table }: TableSurvey, column: string | null, row: number): boolean {
  if (key !== 'assignments' || !assignments) return false;
  const status = assignments.status[row];
  if (column === 'strips') return status === statusIndex.draft || status === statusIndex.rejected || status === statusIndex.withdrawn;
  if (column === 'period') return status === statusIndex.draft;
  return column === 'municipality' && isForAll(cellOf(table, row, 'municipality'), cellOf(table, row, 'strips'));
}

function eachWord(
  context: CheckContext,
  visit: (place: Place, nearest: string | null, enumeration: EnumerationKey, word: string) => void,
): void {
  eachOdd(context, ['enumeration'], (place, cell, { definition }) => {
    const enumeration = definition?.enumeration;
    const word = textOf(cell);
    // Right but for spaces: `spaces` says so.
    if (enumeration && word !== '' && wordKey(enumeration, word) === null) visit(place, nearestWord(enumeration, word), enumeration, word);
  });
}

const wordUnknown = define({
  code: 'word-unknown',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachWord(context, (place, nearest, enumeration, word) => {
      if (nearest !== null) return;
      const meant = wordMeant(enumeration, word);
      report(place, {
        params: { words: { list: dutchWords(enumeration) } },
        ...(meant === null ? {} : { suggestion: { value: meant } }),
        // The contract names no words for it: what people say in their own words is only not counted.
        ...(enumeration === 'achieved' ? { severity: 'info' as const } : {}),
      });
    });
  },
});

const wordSpelling = define({
  code: 'word-spelling',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: (context, report) => {
    eachWord(context, (place, nearest) => {
      if (nearest !== null) report(place, { params: { nearest }, suggestion: { value: nearest }, certain: true });
    });
  },
});

/** The one word of the list that this is a misspelling of: one slip, two in a word of seven letters or more. */
function nearestWord(enumeration: EnumerationKey, word: string): string | null {
  const wanted = word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (wanted.length < 3) return null;
  const near = dutchWords(enumeration)
    .map((candidate) => ({ candidate, slips: distance(wanted, candidate) }))
    .filter(({ candidate, slips }) => slips <= (candidate.length >= 7 ? 2 : candidate.length >= 5 ? 1 : 0))
    .sort((one, other) => one.slips - other.slips);
  const [first, second] = near;
  return first && (!second || second.slips > first.slips) ? first.candidate : null;
}

const spaces = define({
  code: 'spaces',
  group: 'cells',
  severity: 'error',
  reads: 'all',
  reach: 'row',
  run: ({ surveys }, report) => {
    for (const { key, table, columns } of surveys) {
      for (const { at, key: column, definition, odd, marks } of columns) {
        if (column === null || definition === null) continue;
        const isWord = definition.kind === 'enumeration';
        if (!isWord && marks.length === 0) continue;
        odd.forEach((row, index) => {
          const cell = table.values[row]?.[at];
          if (typeof cell !== 'string' || (!isWord && ((marks[index] ?? 0) & mark.spaces) === 0)) return;
          const isLookedUp = definition.kind === 'reference' || isWord || column === 'number' || column === 'product';
          const tidy = isLookedUp ? cleanText(cell) : withoutOddSpaces(cell);
          if (tidy === cell || tidy === '') return;
          report(
            { table: key, row, column: at },
            {
              suggestion: { value: tidy },
              certain: true,
              severity: isLookedUp ? (keepsOffCard(key, column) ? 'error' : 'warning') : 'info',
            },
          );
        });
      }
    }
  },
});

/** Where SUMIFS looks words up: with a space too many the row is on no strip card. */
const keepsOffCard = (table: TableKey, column: string): boolean =>
  ['allocation', 'assignments', 'mutations'].includes(table) && ['municipality', 'period', 'status'].includes(column);

/** A text of more lines keeps its lines. */
function withoutOddSpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2028\u2029]/g, '\n')
    .trim();
}

export const cellChecks = [valueRequired, wordUnknown, wordSpelling, spaces] as const;

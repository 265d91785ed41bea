import type { Sheet } from '../../../src/xlsx/model/workbook';
import { define, type Wrap } from './define';
import { found } from '../wire/found';
import { integer, rangeArgument } from './args';

interface BreakTarget {
  readonly sheet: Sheet;
  readonly row: number;
}

/** Rows (0-based) before which a printed page begins, kept with the page layout. */
const breaksOf = ({ pageLayout }: Sheet): readonly number[] =>
  Array.isArray(pageLayout['rowBreaks']) ? (pageLayout['rowBreaks'] as readonly number[]) : [];
const keep = (sheet: Sheet, rows: readonly number[]): void =>
  void (sheet.pageLayout = { ...sheet.pageLayout, rowBreaks: [...new Set(rows)].sort((one, other) => one - other) });

const pageBreakObject: Wrap<BreakTarget> = define<BreakTarget>({
  name: 'PageBreak',
  identity: ({ row }) => ({ _Id: String(row) }),
  scalars: { RowIndex: { get: ({ row }) => row } },
  writes: {
    Delete: ({ sheet, row }) => {
      keep(
        sheet,
        breaksOf(sheet).filter((each) => each !== row),
      );
      return null;
    },
  },
});

export const horizontalPageBreaksObject: Wrap<Sheet> = define<Sheet>({
  name: 'PageBreakCollection',
  items: (sheet, session) => breaksOf(sheet).map((row) => pageBreakObject({ sheet, row }, session)),
  reads: {
    GetCount: (sheet) => breaksOf(sheet).length,
    GetItem: (sheet, [index], session) =>
      pageBreakObject({ sheet, row: found(breaksOf(sheet)[integer(index, 'index')] ?? null, 'page break') }, session),
  },
  writes: {
    Add: (sheet, [range], session) => {
      const row = rangeArgument(range, session.book.workbook, sheet).area.top;
      keep(sheet, [...breaksOf(sheet), row]);
      return pageBreakObject({ sheet, row }, session);
    },
    RemovePageBreaks: (sheet) => {
      keep(sheet, []);
      return null;
    },
  },
});

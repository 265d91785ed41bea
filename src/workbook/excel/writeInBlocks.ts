import type { Cell } from '../../domain/contract';
import type { Job } from './run';

/** Characters of JSON a request may take at the most, well under the 5 MB at which Excel on the web refuses. */
const charactersAtOnce = 2_500_000;

/**
 * Writes rows from a place on, in one go where they fit and in blocks of rows where they do not. Values must have
 * been made safe. Blocks are sent as they fill up; the last is left for the caller's own sync.
 */
export async function writeInBlocks(
  { sync }: Job,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: readonly (readonly Cell[])[],
  as: 'values' | 'formulas' = 'values',
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  let from = 0;
  let characters = 0;
  const put = (to: number): void => {
    if (to === from) return;
    sheet.getRangeByIndexes(row + from, column, to - from, width)[as] = rows.slice(from, to).map((line) => [...line]);
    from = to;
    characters = 0;
  };
  for (const [index, line] of rows.entries()) {
    const size = line.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length + 3 : 12), 2);
    if (characters + size > charactersAtOnce && index > from) {
      put(index);
      await sync();
    }
    characters += size;
  }
  put(rows.length);
}

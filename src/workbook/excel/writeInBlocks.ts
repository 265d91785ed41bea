import type { Cell } from '../../domain/contract';
import type { Job } from './run';

/** Characters of JSON a request may take at the most, well under the 5 MB at which Excel on the web refuses. */
const charactersAtOnce = 2_500_000;

/** Sends what was asked so far when a request has become as large as it may. */
interface Pace {
  /** To be awaited before something that takes so many characters is asked. */
  readonly room: (characters: number) => Promise<void>;
  readonly limit: number;
}

export function paced({ context, sync }: Job, limit = charactersAtOnce): Pace {
  let used = 0;
  context.application.suspendScreenUpdatingUntilNextSync();
  return {
    limit,
    room: async (characters) => {
      if (used > 0 && used + characters > limit) {
        await sync();
        used = 0;
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      used += characters;
    },
  };
}

/** About how many characters rows take on the wire. */
export const sizeOf = (rows: readonly (readonly Cell[])[]): number => rows.reduce((sum, line) => sum + sizeOfRow(line), 0);
const sizeOfRow = (line: readonly Cell[]): number =>
  line.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? JSON.stringify(cell).length + 1 : 12), 2);

/**
 * Writes rows from a place on, in one go where they fit and in blocks of rows where they do not. Values must have
 * been made safe. Blocks are sent as they fill up; the last is left for the caller's own sync.
 */
export async function writeInBlocks(
  pace: Pace,
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
  const put = async (to: number): Promise<void> => {
    if (to === from) return;
    await pace.room(characters);
    sheet.getRangeByIndexes(row + from, column, to - from, width)[as] = rows.slice(from, to).map((line) => [...line]);
    from = to;
    characters = 0;
  };
  for (const [index, line] of rows.entries()) {
    const size = sizeOfRow(line);
    if (characters + size > pace.limit) await put(index);
    characters += size;
  }
  await put(rows.length);
}

import type { Cell } from '../../domain/contract';
import type { Job } from './run';

/** Bytes a request may take at the most, well under the 5 MB at which Excel on the web refuses. */
const mostAtOnce = 3_200_000;
/** Bytes of a request of a region that is not large: Excel stays at hand between them. */
const smallest = 180_000;
const small = 7 * smallest;
const fewRequests = 4;

/** Sends what was asked so far when a request has become as large as it may. */
export interface Pace {
  /** To be awaited before something that takes so many bytes is asked. */
  readonly room: (bytes: number) => Promise<void>;
  readonly limit: number;
}

/** The pace of what the writer has a step build: only that may set anything. */
export interface BuildingPace extends Pace {
  readonly builds: true;
}

/**
 * One for all that a job asks, so that what is still to be sent counts along. Up to so much is `small`: that goes in requests of
 * `smallest` bytes; more in a few that are larger.
 */
export function paced(job: Job & { readonly builds: true }, together?: number): BuildingPace;
export function paced(job: Job, together?: number): Pace;
export function paced({ context, sync, builds }: Job & { readonly builds?: true }, together = Infinity): Pace & { readonly builds?: true } {
  const limit = together <= small ? smallest : Math.min(mostAtOnce, Math.max(smallest, Math.ceil(together / fewRequests)));
  let used = 0;
  context.application.suspendScreenUpdatingUntilNextSync();
  return {
    ...(builds && { builds }),
    limit,
    room: async (bytes) => {
      if (used > 0 && used + bytes > limit) {
        await sync();
        used = 0;
        context.application.suspendScreenUpdatingUntilNextSync();
      }
      used += bytes;
    },
  };
}

/** Bytes that rows take on the wire. */
export const sizeOf = (rows: readonly (readonly Cell[])[]): number => rows.reduce((sum, line) => sum + sizeOfRow(line), 0);
const sizeOfRow = (line: readonly Cell[]): number =>
  line.reduce<number>((sum, cell) => sum + 1 + (typeof cell === 'string' ? 4 + sizeOfText(cell) : String(cell).length), 3);

/** JSON within JSON, as Office.js hands a request over: what is escaped is escaped twice. */
function sizeOfText(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    bytes += code === 0x22 || code === 0x5c ? 4 : code < 0x20 ? 7 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}

/**
 * Writes rows from a place on, in one go where they fit and in blocks of rows where they do not. Values must have
 * been made safe. Blocks are sent as they fill up; the last is left for the caller's own sync.
 */
export async function writeInBlocks(
  pace: BuildingPace,
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  rows: readonly (readonly Cell[])[],
  as: 'values' | 'formulas' = 'values',
): Promise<void> {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  let from = 0;
  let bytes = 0;
  const put = async (to: number): Promise<void> => {
    if (to === from) return;
    await pace.room(bytes);
    sheet.getRangeByIndexes(row + from, column, to - from, width)[as] = rows.slice(from, to).map((line) => [...line]);
    from = to;
    bytes = 0;
  };
  for (const [index, line] of rows.entries()) {
    const size = sizeOfRow(line);
    if (bytes + size > pace.limit) await put(index);
    bytes += size;
  }
  await put(rows.length);
}

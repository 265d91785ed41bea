import type { Problem } from '../excel/problem';
import { answered, refusalOf, withoutWaiting } from '../excel/run';
import { markLine } from '../records/journal';
import { loadKept } from '../records/kept';
import type { TableWrite } from './tableWrite';

const tries = 3;

/**
 * Keeps what belongs to rows that stand now, such as a seal: only once they do, in requests of its own, and with it that the job is
 * done. The same thing kept twice is kept once, so it is tried again. Gives why it could not be done.
 */
export async function keepLast(last: NonNullable<TableWrite['last']>, id: string): Promise<Problem | null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await withoutWaiting(async (context) => {
        const loaded = loadKept({ context });
        await answered(context);
        const kept = loaded();
        last({ context }, kept);
        markLine(context, kept, id, 'done');
        await answered(context);
      });
      return null;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null) throw error;
      if (attempt === tries) return refusal;
    }
  }
}

import { done, refused, type Outcome } from '../excel/problem';
import { answered, excelCode, refusalOf, withoutWaiting, type Job } from '../excel/run';
import { beginLine } from '../records/journal';
import { lineIn, type JournalState } from '../records/journalLine';
import { loadKept, type Kept } from '../records/kept';
import { handOverRest } from './newSheets';
import type { Writing } from './request';

/** What a step may use; the writer alone hands it out, and what it sends has its line in the journal. */
export interface Building extends Job {
  readonly builds: true;
}

/** With another workbook in front Excel refuses to put a sheet there (OfficeDev/office-js, issues 561, 5319 and 6365). */
const elsewhere: ReadonlySet<string> = new Set(['InactiveWorkbook', 'InvalidSelection']);

const isInFront = (error: unknown): boolean =>
  elsewhere.has(excelCode(error) ?? '') && (refusalOf(error)?.parameters['location'] ?? '').toString().endsWith('activate');

type Step = (building: Building, kept: Kept, finish: () => void) => Promise<Sent> | Sent;
/** `sent`: the last step asked to finish and sent all of it itself. */
type Sent = 'sent' | void;

/** What is made or kept that is no row of people's: sheets of our own, names, rules, records. Safe to be done again from the start. */
interface Steps {
  /** The sheets it writes on, for who reads what became of it. */
  readonly places: readonly string[];
  /** All that is kept, as it was just read. */
  readonly kept: Kept;
  /** Each asks for what it does and goes in a request of its own; `sync` sends what it asked so far. `finish` is asked last of all. */
  readonly steps: readonly Step[];
  /** The sheet that comes in front, at the very end; with another workbook in front the person stays there. */
  readonly front?: () => Excel.Worksheet | null;
  /** Asked once all of it is known to stand. */
  readonly after?: (context: Excel.RequestContext) => void;
  /** Takes away what a run that broke off left, where making it again would stumble over that. */
  readonly undo?: (building: Building) => Promise<void>;
}

/**
 * Writes steps, with a line of the journal around them: asked first as begun, last as done. Where a request failed or was never
 * answered the line says what became of it: nothing of it, all of it after all, or a part, which is then named or taken away.
 */
export async function commitSteps(job: Writing, { places, kept, steps, front, after, undo }: Steps): Promise<Outcome<null>> {
  const { context, request } = job;
  job.concerns(places);
  if (lineIn(kept.records, request.id)?.state === 'done') return done(null);
  const at = new Date().toISOString();
  const begun = beginLine(context, kept, {
    id: request.id,
    client: request.client,
    job: request.job,
    at,
    state: 'begun',
    places,
    rows: [],
  });
  // Once something was sent the job can no longer stop as if nothing had been written.
  const building: Building = {
    ...job,
    builds: true,
    sync: async () => {
      await job.sync();
      if (!isSent) for (const place of places) job.wrote(place);
      isSent = true;
    },
  };
  let isSent = false;
  const finish = (): void => {
    begun.line?.finish();
    after?.(context);
    front?.()?.activate();
  };
  try {
    for (const [index, step] of steps.entries()) {
      if ((await step(building, begun.kept, finish)) === 'sent') continue;
      if (index === steps.length - 1) finish();
      await building.sync();
    }
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    const state = begun.line ? await stateOf(request.id) : 'unknown';
    // Which sheet is in front is asked last of all: what went before is done, as the journal says where there is one.
    if (state === 'unknown' && front && isInFront(error)) return done(null);
    if (state === 'done') {
      if (after) await apart(async (later) => handOverRest(later, request.id));
      return done(null);
    }
    if (state === null) return { ok: false, problem: refusal };
    if (undo && state !== 'unknown' && (await apart(undo))) return { ok: false, problem: refusal };
    return refused('half-made', { places: places.join(', '), ...refusal.parameters }, places);
  }
  return done(null);
}

/** What the journal says of a request; null where it is not there: nothing of it was carried out. */
async function stateOf(id: string): Promise<JournalState | null | 'unknown'> {
  try {
    return await withoutWaiting(async (context) => {
      const loaded = loadKept({ context });
      await answered(context);
      const kept = loaded();
      if (kept.table === 'unusable') return 'unknown';
      return lineIn(kept.records, id)?.state ?? null;
    });
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return 'unknown';
  }
}

/** Does something in requests of its own; whether Excel let it. */
async function apart(work: NonNullable<Steps['undo']>): Promise<boolean> {
  try {
    return await withoutWaiting(async (context) => {
      await work({ context, builds: true, wrote: () => undefined, sync: async () => answered(context) });
      return true;
    });
  } catch (error) {
    if (refusalOf(error) === null) throw error;
    return false;
  }
}

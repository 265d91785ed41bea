import type { Outcome, Problem } from '../excel/problem';
import { answered, refusalOf, runInExcel, withoutWaiting, type Job, type RunOptions } from '../excel/run';
import { dropLine, markLine } from '../records/journal';
import { lineIn, type JobName } from '../records/journalLine';
import { loadKept } from '../records/kept';

/** Which request of the person this is; the same as long as it is not known what became of it. */
export interface Request {
  readonly id: string;
  readonly job: JobName;
  readonly client: string;
  /** After a run that broke off. */
  readonly isAgain: boolean;
}

/** What a job that writes may use. */
export interface Writing extends Job {
  readonly request: Request;
  /** Says which sheets it is about, for who reads what went wrong. */
  readonly concerns: (sheets: readonly string[]) => void;
}

/** This pane, for as long as it is open. */
export const clientId = crypto.randomUUID().slice(0, 8);

/** The last request of this pane that was done, for who wants it undone; null where there was none. */
let last: string | null = null;
export const lastDone = (): string | null => last;

/** Requests of which it is not known what became, by their job and all that they ask. */
const open = new Map<string, string>();

/** Codes that leave it open. */
const unknown: ReadonlySet<string> = new Set(['unsure', 'unsure-cells', 'half-made', 'no-answer']);

/**
 * Runs a job that writes. It has an id, kept in the journal with what it wrote: doing the same again after an answer that never
 * came looks for it first. What stayed half-made and can be made again is made again once.
 */
export async function writeInExcel<T>(
  job: JobName,
  asks: unknown,
  work: (writing: Writing) => Promise<Outcome<T>>,
  options: RunOptions = {},
): Promise<Outcome<T>> {
  const key = `${job} ${JSON.stringify(asks)}`;
  const id = open.get(key) ?? crypto.randomUUID();
  open.set(key, id);
  const sheets = new Set<string>();
  const concerns = (named: readonly string[]): void => named.forEach((sheet) => sheets.add(sheet));
  const run = (request: Request): Promise<Outcome<T>> =>
    runInExcel(async (found) => work({ ...found, request, concerns }), { ...(options.signal ? { signal: options.signal } : {}) });
  let outcome = await run({ id, job, client: clientId, isAgain: false });
  // With an id of its own: what stands of the first is not taken for it.
  if (!outcome.ok && outcome.problem.code === 'half-made' && options.signal?.aborted !== true) {
    const again = await run({ id: `${id}-2`, job, client: clientId, isAgain: true });
    // What the first left is still there.
    if (again.ok || again.problem.written.length > 0) outcome = again;
    if (again.ok) await closeFirst(id);
  }
  if (outcome.ok) last = id;
  if (outcome.ok || !unknown.has(outcome.problem.code)) open.delete(key);
  return outcome.ok ? outcome : { ok: false, problem: { ...outcome.problem, job, parameters: placed(outcome.problem.parameters, sheets) } };
}

/** With the sheets it was about, where the problem names none itself. */
const placed = (parameters: Problem['parameters'], sheets: ReadonlySet<string>): Problem['parameters'] =>
  parameters['sheet'] !== undefined || sheets.size === 0 ? parameters : { ...parameters, sheet: [...sheets].join(', ') };

/** The line of a run that broke off, once it was made again: the second has its own, or found that nothing was left to do. */
async function closeFirst(id: string): Promise<void> {
  try {
    await withoutWaiting(async (context) => {
      const loaded = loadKept({ context });
      await answered(context);
      const kept = loaded();
      if (lineIn(kept.records, `${id}-2`)) dropLine(context, kept, id);
      else markLine(context, kept, id, 'done');
      await answered(context);
    });
  } catch (error) {
    // It stays in the log as not finished, to be left as it is by who looks there.
    if (refusalOf(error) === null) throw error;
  }
}

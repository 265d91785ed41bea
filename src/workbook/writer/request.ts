import type { Outcome } from '../excel/problem';
import { runInExcel, type Job, type RunOptions } from '../excel/run';
import type { JobName } from '../records/journalLine';

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
}

/** This pane, for as long as it is open. */
const client = crypto.randomUUID().slice(0, 8);

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
  const run = (request: Request): Promise<Outcome<T>> =>
    runInExcel(async (found) => work({ ...found, request }), { ...(options.signal ? { signal: options.signal } : {}) });
  let outcome = await run({ id, job, client, isAgain: false });
  // With an id of its own: what stands of the first is not taken for it.
  if (!outcome.ok && outcome.problem.code === 'half-made' && options.signal?.aborted !== true) {
    const again = await run({ id: `${id}-2`, job, client, isAgain: true });
    // What the first left is still there.
    if (again.ok || again.problem.written.length > 0) outcome = again;
  }
  if (outcome.ok || !unknown.has(outcome.problem.code)) open.delete(key);
  return outcome;
}

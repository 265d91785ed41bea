import { problemOfExcelCode } from './excelCodes';
import { done, refused, type Outcome, type Problem } from './problem';

/** What a job may use beside Excel's own context. */
export interface Job {
  readonly context: Excel.RequestContext;
  /** Says that a part has been written, so that a later failure can name it. */
  readonly wrote: (part: string) => void;
  /** One request to Excel; tried again while Excel is busy, as long as nothing was written. */
  readonly sync: () => Promise<void>;
}

export interface RunOptions {
  /** A job that only reads, or that gives the same result when run twice, is tried again as a whole. */
  readonly idempotent?: boolean;
  readonly signal?: AbortSignal;
}

/** Errors by which Excel says "not now"; source: Office.js error handling, DESIGN 4. */
const passing: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'ServiceNotAvailable',
  'RequestAborted',
  'ActivityLimitReached',
  'Conflict',
]);
const tries = 4;
const firstWait = 150;

class Cancelled extends Error {}
export class NoAnswer extends Error {}

/** Excel answers within seconds or, once the bridge to it broke, never: it has no time limit of its own. */
const longest = 20_000;
const tick = 50;
/** Between two ticks no more than this counts as waiting: while this program itself was busy (Excel's stand-in answers in it) or asleep, nobody kept silent. */
const longestTick = 5_000;

/** One request to Excel, waited for no longer than the limit, and no longer than the person wants to. */
export async function answered(context: Excel.RequestContext, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setInterval> | undefined;
  let waited = 0;
  let last = Date.now();
  const tooLong = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const now = Date.now();
      waited += Math.min(now - last, longestTick);
      last = now;
      if (signal?.aborted || waited >= longest) reject(new NoAnswer());
    }, tick);
  });
  try {
    await Promise.race([context.sync(), tooLong]);
  } finally {
    clearInterval(timer);
  }
}

/** Whether Excel may well answer the same question a moment later. */
export const isPassing = (code: string): boolean => passing.has(code);

/** Excel's code of an error it threw; null for an error of our own. */
export function excelCode(error: unknown): string | null {
  return error instanceof OfficeExtension.Error ? error.code : null;
}

function problemOf(error: unknown, written: readonly string[]): Problem | null {
  if (error instanceof Cancelled) return { code: 'cancelled', parameters: {}, written };
  if (error instanceof NoAnswer) return { code: 'no-answer', parameters: {}, written };
  const code = excelCode(error);
  if (code === null || !(error instanceof OfficeExtension.Error)) return null;
  const statement = error.debugInfo?.errorLocation ?? '';
  return { code: problemOfExcelCode[code] ?? 'unexpected', parameters: { excel: code, location: statement }, written };
}

/** What Excel's refusal means; null for a bug of ours, and for who stopped the job. */
export const refusalOf = (error: unknown): Problem | null => (error instanceof Cancelled ? null : problemOf(error, []));

/**
 * Runs a job in Excel. What Excel refuses comes back as a coded problem; a bug of ours is thrown.
 * Only idempotent jobs are run again when Excel is busy, with a growing wait and a limit.
 */
export async function runInExcel<T>(job: (job: Job) => Promise<T | Outcome<T>>, options: RunOptions = {}): Promise<Outcome<T>> {
  for (let attempt = 1; ; attempt += 1) {
    const written: string[] = [];
    try {
      const result = await withoutWaiting(async (context) =>
        job({
          context,
          wrote: (part) => written.push(part),
          sync: async () => {
            if (options.signal?.aborted && written.length === 0) throw new Cancelled();
            await answered(context, options.signal);
          },
        }),
      );
      return isOutcome(result) ? result : done(result);
    } catch (error) {
      const again = options.idempotent === true && attempt < tries && passing.has(excelCode(error) ?? '');
      if (!again) {
        const problem = problemOf(error, written);
        if (!problem) throw error;
        return refused(problem.code, problem.parameters, problem.written);
      }
      await new Promise((resume) => setTimeout(resume, firstWait * 2 ** (attempt - 1)));
    }
  }
}

/** Excel.run lets go of what it kept with a request of its own, and would wait for the answer to that one too. */
export function withoutWaiting<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    Excel.run(async (context) => {
      try {
        resolve(await work(context));
      } catch (error) {
        reject(error as Error);
      }
    }).catch(reject);
  });
}

function isOutcome<T>(result: T | Outcome<T>): result is Outcome<T> {
  return typeof result === 'object' && result !== null && 'ok' in result && (result.ok === true || 'problem' in result);
}

import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { registerFunctions } from '../../../src/functions/register';
import { readXlsx, writeXlsx } from '../../../src/xlsx';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { createHost, type ErrorCode, type FailureMode, type Host } from '../../../workbench/host';
import { createCalculator } from '../../../workbench/calc';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import type { Outcome } from '../../../src/workbook';
import type { WritingJob } from './jobs';

const sample = join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx');
let registered = false;

export async function open(bytes: Uint8Array): Promise<Host> {
  const host = createHost(await readXlsx(bytes), { language: 'nl', today: 46349, calculator: createCalculator });
  useHost(host);
  await loadOffice();
  if (!registered) registerFunctions(() => 'nl');
  registered = true;
  return host;
}

/** The workbook a job starts from, as a file. */
export async function baseOf(job: WritingJob): Promise<Uint8Array> {
  const host = await open(new Uint8Array(readFileSync(sample)));
  await job.prepare?.();
  await host.settled();
  return writeXlsx(host.workbook);
}

/** All that a person would miss: cells, tables and what is kept. */
export function stateOf({ sheets, settings }: Workbook): string {
  const lines: string[] = [];
  for (const { name, cells, tables } of sheets) {
    for (const [row, column, cell] of cells.entries())
      if (cell.formula !== undefined || cell.value !== '')
        lines.push(`${name} ${row},${column} ${cell.formula ?? `${typeof cell.value} ${cell.value}`}`);
    for (const table of tables) lines.push(`${table.name} ${JSON.stringify(table.area)} ${table.showTotals}`);
  }
  return [...lines.sort(), ...[...settings].map((each) => JSON.stringify(each)).sort()].join('\n');
}

export const modes: readonly FailureMode[] = ['before', 'after', 'half', 'most', 'never-before', 'never-after'];

export interface Trial {
  readonly what: string;
  /** Null where all was well: nothing lost, doubled, half-done, silent, stuck or hanging. */
  readonly wrong: string | null;
}

/** What a clean run gives: how many requests it takes, and the workbook before and after. */
export async function cleanRun(
  job: WritingJob,
  base: Uint8Array,
): Promise<{ readonly requests: number; readonly before: string; readonly after: string }> {
  const host = await open(base);
  await host.settled();
  const before = stateOf(host.workbook);
  host.stats.reset();
  const outcome = await job.run();
  if (!outcome.ok) throw new Error(`${job.name}: ${JSON.stringify(outcome.problem)}`);
  await host.settled();
  return { requests: host.stats.requests, before, after: stateOf(host.workbook) };
}

/** One request fails: the workbook is as before or as after, and the outcome says which; doing it again ends as a clean run does. */
export async function faultTrial(
  job: WritingJob,
  base: Uint8Array,
  clean: { readonly before: string; readonly after: string },
  { nth, code, mode }: { readonly nth: number; readonly code: ErrorCode; readonly mode: FailureMode },
): Promise<Trial> {
  const what = `${job.name}: request ${nth} ${mode} ${code}`;
  const host = await open(base);
  await host.settled();
  host.failAt(nth, code, undefined, mode);
  const outcome = await withPatience(host, () => job.run());
  host.letPass();
  const now = stateOf(host.workbook);
  const expected = outcome.ok ? clean.after : clean.before;
  if (now !== expected)
    return { what, wrong: `${outcome.ok ? 'says done' : `says ${outcome.problem.code}`}: ${difference(expected, now)}` };
  if (outcome.ok) return { what, wrong: null };
  const again = await job.run();
  if (!again.ok) return { what, wrong: `stuck: ${again.problem.code}` };
  const end = stateOf(host.workbook);
  return { what, wrong: end === clean.after ? null : `again: ${difference(clean.after, end)}` };
}

/** Runs a job; once a request goes unanswered the clock jumps over what the job waits for. */
async function withPatience(host: Host, run: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> {
  const now = Date.now.bind(Date);
  host.stats.reset();
  let jump = 0;
  Date.now = () => now() + jump;
  // Between two looks at the clock no more than five seconds count as waiting.
  const watch = setInterval(() => (jump += host.stats.unanswered > 0 ? 5_000 : 0), 5);
  try {
    return await run();
  } finally {
    clearInterval(watch);
    Date.now = now;
  }
}

const difference = (expected: string, now: string): string => {
  const [there, found] = [new Set(expected.split('\n')), new Set(now.split('\n'))];
  return JSON.stringify({
    missing: [...there].filter((line) => !found.has(line)).slice(0, 4),
    extra: [...found].filter((line) => !there.has(line)).slice(0, 4),
  });
};

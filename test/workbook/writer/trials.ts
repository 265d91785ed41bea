import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { registerFunctions } from '../../../src/functions/register';
import { describeProblem } from '../../../src/i18n/describeProblem';
import { createTranslator } from '../../../src/i18n/translator';
import { readXlsx } from '../../../src/xlsx';
import { newWorkbook } from '../../../workbench/host';
import type { Workbook } from '../../../src/xlsx/model/workbook';
import { createHost, type ErrorCode, type FailureMode, type Host } from '../../../workbench/host';
import { createCalculator } from '../../../workbench/calc';
import { computePivot } from '../../../workbench/pivot';
import { loadOffice, useHost } from '../../../workbench/office/loadOffice';
import type { Outcome } from '../../../src/workbook';
import { journalIn } from '../../../src/workbook/records/journalLine';
import { keptSheet } from '../../../src/workbook/records/kept';
import { keptTable, readRows } from '../../../src/workbook/records/keptRows';
import { copyOf } from './copyOf';
import type { WritingJob } from './jobs';

const sample = join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx');
let registered = false;
const nl = createTranslator('nl');

/** A host of its own over a copy. */
export async function open(book: Workbook): Promise<Host> {
  const host = createHost(copyOf(book), { language: 'nl', today: 46349, calculator: createCalculator, pivotEngine: computePivot });
  useHost(host);
  await loadOffice();
  if (!registered) registerFunctions(() => 'nl');
  registered = true;
  return host;
}

/** A job in the workbook it starts from, with what a person saw there. */
export interface Base {
  readonly book: Workbook;
  readonly seen: never;
}

export async function baseOf(job: WritingJob): Promise<Base> {
  const host = await open(job.isNew ? newWorkbook('Blad1') : await readXlsx(new Uint8Array(readFileSync(sample))));
  await job.prepare?.();
  await host.settled();
  return { book: copyOf(host.workbook), seen: (await job.look?.()) as never };
}

/** All that a person would miss, a line each, by sheet: cells, tables, rules, marks, charts and what is kept; but for the journal. */
function linesOf({ sheets, settings, names }: Workbook): ReadonlyMap<string, readonly string[]> {
  const lines = new Map<string, string[]>();
  for (const { name, cells, tables, validations, conditionalFormats, charts, notes } of sheets) {
    const own: string[] = [`sheet ${name}`];
    if (name === keptSheet) {
      own.pop();
      for (const { kind, key, text } of recordsIn(sheets)) if (kind !== 'journal' && kind !== 'version') own.push(`${kind} ${key} ${text}`);
    } else {
      for (const [row, column, cell] of cells.entries())
        if (cell.formula !== undefined || cell.value !== '')
          own.push(`${name} ${row},${column} ${cell.formula ?? `${typeof cell.value} ${cell.value}`}`);
      for (const table of tables) own.push(`${table.name} ${JSON.stringify(table.area)} ${table.showTotals}`);
      // Rules grow with a table, and stay when it gets smaller again: where they begin counts, and where marks and notes are.
      for (const { rule, areas } of validations)
        own.push(`${name} rule ${JSON.stringify([rule, areas.map(({ top, left, right }) => [top, left, right])])}`);
      for (const each of [...conditionalFormats, ...notes])
        own.push(`${name} mark ${JSON.stringify({ ...each, id: undefined, priority: undefined })}`);
      for (const chart of charts) own.push(`${name} chart ${chart.name}`);
    }
    lines.set(name, own);
  }
  lines.set(
    keptSheet,
    [...(lines.get(keptSheet) ?? []), ...[...settings].filter(([, held]) => held !== '[]').map((each) => JSON.stringify(each))].filter(
      (line) => line.trim() !== '',
    ),
  );
  lines.set(
    '',
    names.map(({ name, formula }) => `${name} ${formula}`),
  );
  return lines;
}

export const recordsIn = (sheets: Workbook['sheets']) => {
  const sheet = sheets.find(({ tables }) => tables.some(({ name }) => name === keptTable));
  const area = sheet?.tables.find(({ name }) => name === keptTable)?.area;
  if (!sheet || !area) return [];
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) =>
    Array.from({ length: 5 }, (__, column) => sheet.cells.get(area.top + 1 + index, area.left + column)?.value ?? ''),
  );
  return readRows(rows);
};

/** What the journal of a workbook says. */
const journalOf = ({ sheets }: Workbook) => journalIn(recordsIn(sheets));

export const stateOf = (book: Workbook): string => [...linesOf(book).values()].flat().sort().join('\n');

export const modes: readonly FailureMode[] = ['before', 'after', 'half', 'most', 'never-before', 'never-after'];

export interface Trial {
  readonly what: string;
  /** Null where all was well: nothing lost, doubled, half-done, silent, stuck or hanging. */
  readonly wrong: string | null;
  /** Something was left behind, on the sheets that the message names. */
  readonly isNamed: boolean;
}

interface Clean {
  readonly requests: number;
  readonly before: Workbook;
  readonly after: string;
}

/** What a clean run gives: how many requests it takes, and the workbook before and after. */
export async function cleanRun(job: WritingJob, base: Base): Promise<Clean> {
  const host = await open(base.book);
  await host.settled();
  const before = copyOf(host.workbook);
  host.stats.reset();
  const outcome = await job.run(base.seen);
  if (!outcome.ok) throw new Error(`${job.name}: ${JSON.stringify(outcome.problem)}`);
  const { requests } = host.stats;
  await host.settled();
  return { requests, before, after: stateOf(host.workbook) };
}

/** Sheets on which something is another than before; names of the workbook are of no sheet. */
export function changedSheets(before: Workbook, now: Workbook): readonly string[] {
  const [then, here] = [linesOf(before), linesOf(now)];
  return [...new Set([...then.keys(), ...here.keys()])].filter(
    (name) => name !== '' && [...(then.get(name) ?? [])].sort().join('\n') !== [...(here.get(name) ?? [])].sort().join('\n'),
  );
}

/** One request fails: the workbook is as before or as after, and the message says which; doing it again ends as a clean run does. */
export async function faultTrial(
  job: WritingJob,
  base: Base,
  clean: Clean,
  { nth, code, mode }: { readonly nth: number; readonly code: ErrorCode; readonly mode: FailureMode },
): Promise<Trial> {
  const what = `${job.name}: request ${nth} ${mode} ${code}`;
  const host = await open(base.book);
  await host.settled();
  host.failAt(nth, code, undefined, mode);
  const outcome = await withPatience(host, () => job.run(base.seen));
  host.letPass();
  await host.settled();
  const now = stateOf(host.workbook);
  if (outcome.ok) {
    const wrong = now === clean.after ? null : `says done: ${difference(clean.after, now)}`;
    return { what, wrong: wrong ?? wrongJournal(host.workbook, 'done'), isNamed: false };
  }
  const text = describeProblem(nl, outcome.problem);
  const left = changedSheets(clean.before, host.workbook);
  const unsaid = left.filter((name) => !text.includes(name));
  const isUnsure = ['unsure', 'unsure-cells', 'half-made'].includes(outcome.problem.code);
  if (unsaid.length > 0)
    return { what, wrong: `silent on ${unsaid.join(', ')}: "${text}" ${difference(stateOf(clean.before), now)}`, isNamed: false };
  if (left.length === 0 && !isUnsure && (outcome.problem.written.length > 0 || now !== stateOf(clean.before)))
    return { what, wrong: `says written what is not: "${text}" ${difference(stateOf(clean.before), now)}`, isNamed: false };
  const again = await job.run(base.seen);
  await host.settled();
  if (!again.ok) return { what, wrong: `stuck: ${again.problem.code} ${JSON.stringify(again.problem.parameters)}`, isNamed: false };
  const end = stateOf(host.workbook);
  return { what, wrong: end === clean.after ? null : `again: ${difference(clean.after, end)}`, isNamed: left.length > 0 };
}

/** The last line of the journal says what became of it. */
function wrongJournal(book: Workbook, state: string): string | null {
  const last = journalOf(book).at(-1);
  return last?.state === state ? null : `the journal says ${last?.state ?? 'nothing'}`;
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
  const cut = (lines: readonly string[]): readonly string[] => lines.slice(0, 3).map((line) => line.slice(0, 140));
  return JSON.stringify({
    missing: cut([...there].filter((line) => !found.has(line))),
    extra: cut([...found].filter((line) => !there.has(line))),
  });
};

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
import type { WritingJob } from './jobParts';

const sample = join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx');
let registered = false;
const nl = createTranslator('nl');

/** A host of its own over a copy; as Excel with calculation by hand where a job reads nothing that is calculated. */
async function open(book: Workbook, calculates = true): Promise<Host> {
  const host = createHost(copyOf(book), {
    language: 'nl',
    today: 46349,
    pivotEngine: computePivot,
    ...(calculates ? { calculator: createCalculator } : {}),
  });
  useHost(host);
  await loadOffice();
  if (!registered) registerFunctions(() => 'nl');
  registered = true;
  return host;
}

/** A job in the workbook it starts from, with what a person saw there. */
export interface Base {
  /** A host of its own over that workbook. */
  readonly open: () => Promise<Host>;
  readonly seen: never;
}

let sampleBook: Promise<Workbook> | null = null;
const readSample = (): Promise<Workbook> => (sampleBook ??= readXlsx(new Uint8Array(readFileSync(sample))));

export async function baseOf(job: WritingJob): Promise<Base> {
  const host = await open(job.isNew ? newWorkbook('Blad1') : await readSample());
  await job.prepare?.(async () => host.settled());
  await host.settled();
  const seen = (await job.look?.()) as never;
  const book = copyOf(host.workbook);
  return { seen, open: () => open(book, job.calculates === true) };
}

/** By sheet, in one order. */
export type Lines = ReadonlyMap<string, readonly string[]>;

/** All that a person would miss, a line each, by sheet: cells, tables, rules, marks, charts and what is kept; but for the journal. */
export function linesOf({ sheets, settings, names }: Workbook): Lines {
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
  for (const own of lines.values()) (own as string[]).sort();
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

const textOf = (lines: Lines): string => [...lines.values()].flat().sort().join('\n');
const stateOf = (book: Workbook): string => textOf(linesOf(book));

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
  readonly before: Lines;
  readonly after: string;
}

/** What a clean run gives: how many requests it takes, and the workbook before and after. */
export async function cleanRun(job: WritingJob, base: Base): Promise<Clean> {
  const host = await base.open();
  await host.settled();
  const before = linesOf(host.workbook);
  host.stats.reset();
  const outcome = await job.run(base.seen);
  if (!outcome.ok) throw new Error(`${job.name}: ${JSON.stringify(outcome.problem)}`);
  const { requests } = host.stats;
  await host.settled();
  const after = stateOf(host.workbook);
  if (after === textOf(before)) throw new Error(`${job.name}: nothing was written`);
  return { requests, before, after };
}

/** Sheets on which something is another than before; names of the workbook are of no sheet. */
export function changedSheets(before: Lines, now: Lines): readonly string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter(
    (name) => name !== '' && (before.get(name) ?? []).join('\n') !== (now.get(name) ?? []).join('\n'),
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
  const host = await base.open();
  await host.settled();
  host.failAt(nth, code, undefined, mode);
  const outcome = await withPatience(host, () => job.run(base.seen));
  host.letPass();
  await host.settled();
  const lines = linesOf(host.workbook);
  const now = textOf(lines);
  if (outcome.ok) {
    const wrong = now === clean.after ? null : `says done: ${difference(clean.after, now)}`;
    return { what, wrong: wrong ?? wrongJournal(host.workbook, 'done'), isNamed: false };
  }
  const text = describeProblem(nl, outcome.problem);
  const left = changedSheets(clean.before, lines);
  const unsaid = left.filter((name) => !text.includes(name));
  const saysNothing = text.includes('Er is niets geschreven');
  const isUnsure = ['unsure', 'unsure-cells', 'half-made'].includes(outcome.problem.code);
  if (unsaid.length > 0)
    return { what, wrong: `silent on ${unsaid.join(', ')}: "${text}" ${difference(textOf(clean.before), now)}`, isNamed: false };
  if (left.length === 0 && !isUnsure && (outcome.problem.written.length > 0 || now !== textOf(clean.before)))
    return { what, wrong: `says written what is not: "${text}" ${difference(textOf(clean.before), now)}`, isNamed: false };
  if (saysNothing !== (left.length === 0 && !isUnsure))
    return { what, wrong: `${saysNothing ? 'says' : 'does not say'} that nothing was written: "${text}"`, isNamed: false };
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

/** Runs a job; once a request goes unanswered the clock jumps over what the job waits for, and it looks at the clock all the time. */
async function withPatience(host: Host, run: () => Promise<Outcome<unknown>>): Promise<Outcome<unknown>> {
  const now = Date.now.bind(Date);
  host.stats.reset();
  let jump = 0;
  // Between two looks at the clock no more than five seconds count as waiting.
  Date.now = () => now() + (jump += host.stats.unanswered > 0 ? 5_000 : 0);
  const { setInterval } = globalThis;
  globalThis.setInterval = ((look: () => void) => setInterval(look, 1)) as typeof setInterval;
  try {
    return await run();
  } finally {
    globalThis.setInterval = setInterval;
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

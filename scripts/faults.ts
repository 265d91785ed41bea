/**
 * Lets requests of the writing jobs fail, and a colleague change the workbook between them, and holds what the jobs say against what
 * the workbook holds. `npm run faults` tries every documented code and request; `-- --quick` a selection of at most three minutes; a
 * word takes the jobs with that in their name. `-- --write` keeps the outcome of the whole, or of those jobs, in docs/faults.md. `-- --add FILE` keeps there what an earlier run printed. The whole is shared by as
 * many processes as there are processors; `--share 1/2` is one of them, and says its rows as JSON.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { ErrorCode } from '../workbench/host';
import { problemOfExcelCode } from '../src/workbook/excel/excelCodes';
import { changes, coauthorTrial } from '../test/workbook/writer/coauthors';
import type { WritingJob } from '../test/workbook/writer/jobParts';
import { writingJobs } from '../test/workbook/writer/jobs';
import { baseOf, cleanRun, faultTrial, modes, type Trial } from '../test/workbook/writer/trials';
import { faultsPage, rowsIn, tableOf, type Row } from './faults/page';

const page = 'docs/faults.md';
const quick = process.argv.includes('--quick');
const isKept = process.argv.includes('--write');
const addAt = process.argv.indexOf('--add');
const shareAt = process.argv.indexOf('--share');
const [share, shares] = shareAt < 0 ? [1, 1] : (process.argv[shareAt + 1] ?? '1/1').split('/').map(Number);
const only = process.argv.slice(2).find((word) => !/^--|^\d+\/\d+$/.test(word));
const codes = (quick ? ['GeneralException'] : Object.keys(problemOfExcelCode)) as readonly ErrorCode[];
/** What is done after a refusal does not depend on its code: each code is tried in each mode, not at each request. */
const inTurn = (nth: number, mode: number): readonly ErrorCode[] =>
  quick ? codes : codes.filter((_, index) => index % modes.length === (nth + mode) % modes.length || index % 4 === 0);

async function rowOf(job: WritingJob): Promise<Row> {
  const base = await baseOf(job);
  const clean = await cleanRun(job, base);
  const faults: Trial[] = [];
  const coauthors: Trial[] = [];
  // The requests before the last only read; quickly, those are left out.
  for (let nth = quick ? clean.requests : 1; nth <= clean.requests; nth += 1) {
    for (const [index, mode] of modes.entries())
      for (const code of mode.startsWith('never') ? codes.slice(0, 1) : inTurn(nth, index))
        faults.push(await faultTrial(job, base, clean, { nth, code, mode }));
    if (job.table !== '')
      for (const change of quick ? changes.slice(0, 4) : changes) coauthors.push(await coauthorTrial(job, base, change, nth));
  }
  const wrong = (trials: readonly Trial[]): number => trials.filter((trial) => trial.wrong !== null).length;
  return {
    name: job.name,
    requests: clean.requests,
    faults: faults.length,
    wrongFaults: wrong(faults),
    named: faults.filter(({ isNamed }) => isNamed).length,
    coauthors: coauthors.length,
    wrongCoauthors: wrong(coauthors),
    said: [...faults, ...coauthors].flatMap(({ what, wrong: why }) => (why === null ? [] : [`${what}\n    ${why}`])),
  };
}

/** The jobs of one process among others, the rows as they come. */
async function own(jobs: readonly WritingJob[], onRow: (row: Row) => void): Promise<void> {
  for (const [index, job] of jobs.entries()) if (index % (shares ?? 1) === (share ?? 1) - 1) onRow(await rowOf(job));
}

function shared(count: number, onRow: (row: Row) => void): Promise<void[]> {
  return Promise.all(
    Array.from(
      { length: count },
      (_, index) =>
        new Promise<void>((resolve, reject) => {
          const args = [
            ...process.execArgv,
            ...process.argv.slice(1).filter((word) => word !== '--write'),
            '--share',
            `${index + 1}/${count}`,
          ];
          const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
          createInterface({ input: child.stdout }).on('line', (line) => onRow(JSON.parse(line) as Row));
          child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A part of the trials ended with ${code}.`))));
        }),
    ),
  );
}

/** Rows of other jobs stay as the page has them. */
function keep(rows: readonly Row[], known: readonly Row[]): void {
  const all = writingJobs.flatMap(({ name }) => [...rows, ...known].find((row) => row.name === name) ?? []);
  const missing = writingJobs.flatMap(({ name }) => (all.some((row) => row.name === name) ? [] : [name]));
  writeFileSync(
    page,
    faultsPage(all, { codes: Object.keys(problemOfExcelCode).length, changes: changes.map(({ name }) => name), missing }),
  );
}

async function main(): Promise<void> {
  const jobs = writingJobs.filter(({ name }) => !only || name.includes(only));
  if (shareAt >= 0) return own(jobs, (row) => console.log(JSON.stringify(row)));
  if (addAt >= 0)
    return keep(rowsIn(readFileSync(process.argv[addAt + 1] ?? '', 'utf8')), existsSync(page) ? rowsIn(readFileSync(page, 'utf8')) : []);
  const began = Date.now();
  const rows: Row[] = [];
  const took = (row: Row): void => {
    rows.push(row);
    console.log(tableOf([row]).at(-1));
    for (const line of row.said) console.log(`  ${line}`);
  };
  const count = Math.min(availableParallelism(), jobs.length);
  await (count > 1 ? shared(count, took) : own(jobs, took));
  const inOrder = jobs.flatMap(({ name }) => rows.find((row) => row.name === name) ?? []);
  console.log(tableOf(inOrder).join('\n'));
  console.log(`${Math.round((Date.now() - began) / 1000)} s`);
  const wrong = inOrder.reduce((sum, { said }) => sum + said.length, 0);
  if (isKept) keep(inOrder, only && existsSync(page) ? rowsIn(readFileSync(page, 'utf8')) : []);
  process.exitCode = wrong === 0 && inOrder.length === jobs.length ? 0 : 1;
}

void main();

/**
 * Lets requests of the writing jobs fail, and a colleague change the workbook between them, and holds what the jobs say against what
 * the workbook holds. `npm run faults` tries every documented code and request; `-- --quick` a selection of at most three minutes; a
 * word takes the jobs with that in their name, a second one starts at such a job, a number after that says how many. `-- --part 1/6` is a part of the whole, as another
 * machine may do another: each has its own of the codes, the first has the colleagues.
 */
import type { ErrorCode } from '../workbench/host';
import { problemOfExcelCode } from '../src/workbook/excel/excelCodes';
import { changes, coauthorTrial } from '../test/workbook/writer/coauthors';
import { writingJobs } from '../test/workbook/writer/jobs';
import { baseOf, cleanRun, faultTrial, modes, type Trial } from '../test/workbook/writer/trials';

const quick = process.argv.includes('--quick');
const [only, from, until] = process.argv.slice(2).filter((word) => !/^--|^\d+\/\d+$/.test(word));
const codes = (quick ? ['GeneralException'] : Object.keys(problemOfExcelCode)) as readonly ErrorCode[];
/** What is done after a refusal does not depend on its code: each code is tried in each mode, not at each request. */
const [part = 1, parts = 1] = (process.argv.find((word) => /^\d+\/\d+$/.test(word)) ?? '1/1').split('/').map(Number);
const inTurn = (nth: number, mode: number): readonly ErrorCode[] =>
  quick
    ? codes
    : codes
        .filter((_, index) => index % modes.length === (nth + mode) % modes.length || index % 4 === 0)
        .filter((_, index) => index % parts === part - 1);

async function main(): Promise<void> {
  let wrong = 0;
  let [tried, beside] = [0, 0];
  console.log('| job | requests | faults | wrong | named | co-authors | wrong |');
  console.log('| --- | --: | --: | --: | --: | --: | --: |');
  const jobs = writingJobs.filter(({ name }) => !only || name.includes(only));
  const begin = jobs.findIndex(({ name }) => !from || name.includes(from));
  for (const job of jobs.slice(begin, until ? begin + Number(until) : undefined)) {
    const base = await baseOf(job);
    const clean = await cleanRun(job, base);
    const faults: Trial[] = [];
    const coauthors: Trial[] = [];
    // The requests before the last only read; quickly, those are left out.
    for (let nth = quick ? clean.requests : 1; nth <= clean.requests; nth += 1) {
      for (const [index, mode] of modes.entries())
        for (const code of mode.startsWith('never') ? codes.slice(0, part === 1 ? 1 : 0) : inTurn(nth, index))
          faults.push(await faultTrial(job, base, clean, { nth, code, mode }));
      if (job.table !== '' && part === 1)
        for (const change of quick ? changes.slice(0, 4) : changes) coauthors.push(await coauthorTrial(job, base, change, nth));
    }
    const failed = [...faults, ...coauthors].filter((trial) => trial.wrong !== null);
    wrong += failed.length;
    tried += faults.length;
    beside += coauthors.length;
    const count = (trials: readonly Trial[]): number => trials.filter((trial) => trial.wrong !== null).length;
    const named = faults.filter(({ isNamed }) => isNamed).length;
    console.log(
      `| ${job.name} | ${clean.requests} | ${faults.length} | ${count(faults)} | ${named} | ${coauthors.length} | ${count(coauthors)} |`,
    );
    for (const trial of failed) console.log(`  ${trial.what}\n    ${trial.wrong}`);
  }
  console.log(`| all | | ${tried} | | | ${beside} | ${wrong} |`);
  process.exit(wrong === 0 ? 0 : 1);
}

void main();

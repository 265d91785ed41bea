/**
 * Lets requests of the writing jobs fail, and a colleague change the workbook between them, and holds what the jobs say against what
 * the workbook holds. `npm run faults` tries every documented code and request; `-- --quick` a selection of at most three minutes.
 */
import type { ErrorCode } from '../workbench/host';
import { changes, coauthorTrial } from '../test/workbook/writer/coauthors';
import { writingJobs } from '../test/workbook/writer/jobs';
import { baseOf, cleanRun, faultTrial, modes, type Trial } from '../test/workbook/writer/trials';

const quick = process.argv.includes('--quick');
const only = process.argv.slice(2).find((word) => !word.startsWith('--'));
const codes: readonly ErrorCode[] = quick
  ? ['GeneralException']
  : [
      'AccessDenied',
      'ActivityLimitReached',
      'Conflict',
      'FilteredRangeConflict',
      'GeneralException',
      'InvalidArgument',
      'ItemNotFound',
      'RequestAborted',
      'ServiceNotAvailable',
      'PivotTableRangeConflict',
      'RequestPayloadSizeLimitExceeded',
      'ResponsePayloadSizeLimitExceeded',
    ];

async function main(): Promise<void> {
  let wrong = 0;
  console.log('job                          requests  faults  wrong  co-authors  wrong');
  for (const job of writingJobs.filter(({ name }) => !only || name.includes(only))) {
    const base = await baseOf(job);
    const clean = await cleanRun(job, base);
    const faults: Trial[] = [];
    const coauthors: Trial[] = [];
    // The requests before the last that the jobs share only read; quickly, those are left out.
    for (let nth = quick ? Math.min(4, clean.requests) : 1; nth <= (quick ? Math.min(4, clean.requests) : clean.requests); nth += 1) {
      for (const mode of modes)
        for (const code of mode.startsWith('never') ? codes.slice(0, 1) : codes)
          faults.push(await faultTrial(job, base, clean, { nth, code, mode }));
      for (const change of changes) coauthors.push(await coauthorTrial(job, base, change, nth));
    }
    const failed = [...faults, ...coauthors].filter((trial) => trial.wrong !== null);
    wrong += failed.length;
    const count = (trials: readonly Trial[]): string => String(trials.filter((trial) => trial.wrong !== null).length);
    console.log(
      `${job.name.padEnd(28)} ${String(clean.requests).padStart(8)}  ${String(faults.length).padStart(6)}  ${count(faults).padStart(5)}  ${String(coauthors.length).padStart(10)}  ${count(coauthors).padStart(5)}`,
    );
    for (const trial of failed) console.log(`  ${trial.what}\n    ${trial.wrong}`);
  }
  process.exit(wrong === 0 ? 0 : 1);
}

void main();

import type { AdoptionSeal } from '../../domain/allocation';
import type { Outcome } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import { parseAdoptions, parseTies, type RecordedTie } from './allocationRecords';
import { keep } from './keep';
import { loadKept, type Kept } from './kept';

/** Keeps a decision; one on the same tie in the same period makes way. Gives all that are kept now. */
export async function recordTie(decision: RecordedTie): Promise<Outcome<readonly RecordedTie[]>> {
  return changeTies((kept) => [...kept.filter((other) => !isSameTie(other, decision)), decision]);
}

/** Takes a decision back. Gives all that are kept now. */
export async function forgetTie(decision: RecordedTie): Promise<Outcome<readonly RecordedTie[]>> {
  return changeTies((kept) => kept.filter((other) => !isSameTie(other, decision)));
}

/** Reads again before it writes: a colleague may have recorded one meanwhile. */
function changeTies(step: (kept: readonly RecordedTie[]) => readonly RecordedTie[]): Promise<Outcome<readonly RecordedTie[]>> {
  return runInExcel(
    async (job) => {
      const loaded = loadKept(job);
      await job.sync();
      const kept = loaded();
      const ties = step(parseTies(kept.list('ties')));
      keep(job, kept, 'ties', ties);
      await job.sync();
      return ties;
    },
    { idempotent: true },
  );
}

/** Puts a seal under an adoption, in the request that the caller sends. */
export function addSeal(job: Pick<Job, 'context'>, kept: Kept, seal: AdoptionSeal): void {
  keep(job, kept, 'adoptions', [...parseAdoptions(kept.list('adoptions')), seal]);
}

const keyOf = ({ period, between, strips }: RecordedTie): string => [period.toLowerCase(), strips, ...[...between].sort()].join('\n');
const isSameTie = (one: RecordedTie, other: RecordedTie): boolean => keyOf(one) === keyOf(other);

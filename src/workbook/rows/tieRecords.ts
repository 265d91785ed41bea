import { done, type Outcome } from '../excel/problem';
import { parseTies, type RecordedTie } from '../records/allocationRecords';
import { keep } from '../records/keep';
import { keptSheet, loadKept } from '../records/kept';
import { commitSteps, writeInExcel } from '../writer';

/** Keeps a decision; one on the same tie in the same period makes way. Gives all that are kept now. */
export async function recordTie(decision: RecordedTie): Promise<Outcome<readonly RecordedTie[]>> {
  return changeTies('tie', decision, (kept) => [...kept.filter((other) => !isSameTie(other, decision)), decision]);
}

/** Takes a decision back. Gives all that are kept now. */
export async function forgetTie(decision: RecordedTie): Promise<Outcome<readonly RecordedTie[]>> {
  return changeTies('tieBack', decision, (kept) => kept.filter((other) => !isSameTie(other, decision)));
}

/** Reads again before it writes: a colleague may have recorded one meanwhile. */
function changeTies(
  name: 'tie' | 'tieBack',
  decision: RecordedTie,
  step: (kept: readonly RecordedTie[]) => readonly RecordedTie[],
): Promise<Outcome<readonly RecordedTie[]>> {
  return writeInExcel(name, decision, async (job) => {
    const loaded = loadKept(job);
    await job.sync();
    const kept = loaded();
    const ties = step(parseTies(kept.list('ties')));
    const written = await commitSteps(job, {
      places: [keptSheet],
      kept,
      steps: [(building, there) => keep(building, there, 'ties', ties)],
    });
    return written.ok ? done(ties) : written;
  });
}

const keyOf = ({ period, between, strips }: RecordedTie): string => [period.toLowerCase(), strips, ...[...between].sort()].join('\n');
const isSameTie = (one: RecordedTie, other: RecordedTie): boolean => keyOf(one) === keyOf(other);

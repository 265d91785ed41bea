import { done, refused, type Outcome } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import { dropSeal } from '../records/decisions';
import { markLine } from '../records/journal';
import { journalIn, lineIn, type JobName, type JournalState } from '../records/journalLine';
import { keptSheet, loadKept, type Kept } from '../records/kept';
import { readWorkbook } from '../reading/read';
import { clientId, commit, commitSteps, lastDone, writeInExcel } from '../writer';
import { undoPlans } from './undoPlans';

/** A line as the pane shows it. */
export interface JournalEntry {
  readonly id: string;
  /** ISO. */
  readonly at: string;
  readonly job: JobName;
  readonly state: JournalState;
  readonly places: readonly string[];
  readonly isOwn: boolean;
  /** Whether it can be taken back from here. */
  readonly canUndo: boolean;
  /** Broken off, and nobody is still at it: to be taken back or left as it is. */
  readonly isUnfinished: boolean;
}

/** A job may still be under way for this long; a pane that wrote something since is open. */
const underWay = 2 * 60_000;
const paneIsOpen = 10 * 60_000;

/** What was written, the newest first. Reads only. */
export async function readJournal(): Promise<Outcome<readonly JournalEntry[]>> {
  return runInExcel(async (job) => entriesOf(await load(job)), { idempotent: true });
}

function entriesOf({ records }: Kept): readonly JournalEntry[] {
  const lines = journalIn(records);
  const now = Date.now();
  return lines
    .map(({ id, at, job, state, places, client, rows }): JournalEntry => {
      const isOwn = client === clientId;
      const isOpen = !isOwn && lines.some((other) => other.client === client && now - Date.parse(other.at) < paneIsOpen);
      const isUnfinished = state === 'begun' && now - Date.parse(at) > underWay && !isOpen;
      const hasOld = rows.length > 0 && rows.every(({ cells }) => cells.every(({ before }) => before !== undefined));
      return { id, at, job, state, places, isOwn, isUnfinished, canUndo: hasOld && (state === 'done' || isUnfinished) };
    })
    .reverse();
}

/** Takes back what a job wrote, the last of this pane where none is named: as long as it stands there as it was written. */
export async function undoJob(asked?: string): Promise<Outcome<{ readonly places: readonly string[] }>> {
  const id = asked ?? lastDone();
  if (id === null) return refused('undo-gone');
  return writeInExcel('undo', id, async (job) => {
    const { written: tables, kept } = await readWorkbook(job);
    const line = lineIn(kept.records, id);
    const entry = entriesOf(kept).find((each) => each.id === id);
    if (!line || !entry?.canUndo) return refused('undo-gone');
    const plans = undoPlans(line, tables);
    if (!plans.ok) return plans;
    const written: string[] = [];
    let now = kept;
    for (const [index, { key, write }] of plans.value.entries()) {
      const isLast = index === plans.value.length - 1;
      const request = { ...job.request, id: index === 0 ? job.request.id : `${job.request.id}-${index}` };
      if (index > 0) now = await load(job);
      const committed = await commit({ ...job, request }, now, key, {
        ...write,
        ...(isLast
          ? {
              last: ({ context }, later) => {
                if (line.seal !== undefined) dropSeal({ context }, later, line.seal);
                markLine(context, later, id, 'undone');
              },
            }
          : {}),
      });
      const { name, sheet } = write.table;
      if (!committed.ok) return refused(committed.problem.code, committed.problem.parameters, [...written, ...committed.problem.written]);
      if (committed.value.kind === 'again') return refused('changed', { table: name ?? sheet, row: committed.value.row }, written);
      written.push(name ?? sheet);
    }
    return plans.value.length > 0 ? done({ places: line.places }) : closed(job, now, id, 'undone', line.places);
  });
}

/** Leaves what a job that broke off wrote as it is. */
export async function leaveJob(id: string): Promise<Outcome<{ readonly places: readonly string[] }>> {
  return writeInExcel('undo', ['leave', id], async (job) => closed(job, await load(job), id, 'left', []));
}

async function closed(
  job: Parameters<typeof commitSteps>[0],
  kept: Kept,
  id: string,
  state: JournalState,
  places: readonly string[],
): Promise<Outcome<{ readonly places: readonly string[] }>> {
  const written = await commitSteps(job, {
    places: [keptSheet],
    kept,
    steps: [({ context }, there) => markLine(context, there, id, state)],
  });
  return written.ok ? done({ places }) : written;
}

async function load(job: Job): Promise<Kept> {
  const loaded = loadKept(job);
  await job.sync();
  return loaded();
}

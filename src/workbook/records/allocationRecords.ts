import type { AdoptionSeal, SealedLine, TieDecision } from '../../domain/allocation';
import type { Outcome } from '../excel/problem';
import { runInExcel, type Job } from '../excel/run';
import { recordsIn, settingJson } from '../excel/settingJson';

/** Where the workbook keeps what was decided on ties, and what was adopted: with the file, out of reach of a stray edit. */
const tiesSetting = 'strippenkaart.ties';
const adoptionsSetting = 'strippenkaart.adoptions';

/** A decision on a tie, with the period it was taken for. */
export interface RecordedTie extends TieDecision {
  readonly period: string;
}

export interface AllocationRecords {
  readonly ties: readonly RecordedTie[];
  /** Oldest first. */
  readonly adoptions: readonly AdoptionSeal[];
}

/** Asks for what is kept along with the caller's next request; the function that comes back reads it. */
export function loadRecords({ context }: Pick<Job, 'context'>): () => AllocationRecords {
  const [ties, adoptions] = [tiesSetting, adoptionsSetting].map((name) => {
    const setting = context.workbook.settings.getItemOrNullObject(name).load('value');
    return (): unknown => (setting.isNullObject ? null : setting.value);
  });
  return () => ({ ties: parseTies(ties?.()), adoptions: parseAdoptions(adoptions?.()) });
}

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
      const ties = step(parseTies(await settingText(job, tiesSetting)));
      job.context.workbook.settings.add(tiesSetting, JSON.stringify(ties));
      await job.sync();
      return ties;
    },
    { idempotent: true },
  );
}

/** Puts a seal under an adoption, in the request that the caller sends. */
export async function addSeal(job: Job, seal: AdoptionSeal): Promise<void> {
  const kept = parseAdoptions(await settingText(job, adoptionsSetting));
  job.context.workbook.settings.add(adoptionsSetting, JSON.stringify([...kept, seal]));
}

async function settingText({ context, sync }: Job, name: string): Promise<unknown> {
  const setting = context.workbook.settings.getItemOrNullObject(name).load('value');
  await sync();
  return setting.isNullObject ? null : setting.value;
}

const keyOf = ({ period, between, strips }: RecordedTie): string => [period.toLowerCase(), strips, ...[...between].sort()].join('\n');
const isSameTie = (one: RecordedTie, other: RecordedTie): boolean => keyOf(one) === keyOf(other);

/** What was kept, leaving out whatever does not fit: another version or another hand may have written it. */
export function parseTies(value: unknown): readonly RecordedTie[] {
  return recordsIn(settingJson(value)).flatMap((item): readonly RecordedTie[] => {
    const { between, strips, winners, by, on, why, period } = item;
    if (!areTexts(between) || !areTexts(winners) || typeof strips !== 'number' || !Number.isInteger(strips) || strips < 1) return [];
    if (typeof by !== 'string' || typeof on !== 'string' || typeof why !== 'string') return [];
    return [{ between, strips, winners, by, on, why, period: typeof period === 'string' ? period : '' }];
  });
}

/** The same for seals. Whether one is whole is for who relies on it (isSealWhole): reading stays small. */
export function parseAdoptions(value: unknown): readonly AdoptionSeal[] {
  return recordsIn(settingJson(value)).flatMap((item): readonly AdoptionSeal[] => {
    const { period, rule, fingerprint, referenceDate, total, moment, rowsHash, lines } = item;
    if (typeof period !== 'string' || typeof fingerprint !== 'string' || typeof total !== 'number' || typeof moment !== 'string') return [];
    if (typeof rowsHash !== 'string' || !Array.isArray(lines) || !lines.every(isLine)) return [];
    return [
      {
        period,
        fingerprint,
        total,
        moment,
        rowsHash,
        lines,
        rule: typeof rule === 'string' ? rule : null,
        referenceDate: typeof referenceDate === 'string' ? referenceDate : null,
      },
    ];
  });
}

const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');

function isLine(value: unknown): value is SealedLine {
  if (typeof value !== 'object' || value === null) return false;
  const { municipality, base, share, total } = value as Record<string, unknown>;
  return typeof municipality === 'string' && [base, share, total].every((each) => typeof each === 'number');
}

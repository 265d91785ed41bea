import type { AdoptionSeal } from '../../domain/allocation';
import type { Job } from '../excel/run';
import { parseAdoptions } from './allocationRecords';
import { keep } from './keep';
import type { Kept } from './kept';

/** Puts a seal under an adoption, in the request that the caller sends. */
export function addSeal(job: Pick<Job, 'context'>, kept: Kept, seal: AdoptionSeal): void {
  keep(job, kept, 'adoptions', [...parseAdoptions(kept.list('adoptions')), seal]);
}

/** By what the journal knows a seal. */
export const sealKey = ({ period, moment, rowsHash }: AdoptionSeal): string => [period, moment, rowsHash].join('\n');

/** Takes a seal away, in the request that the caller sends: its adoption was undone. */
export function dropSeal(job: Pick<Job, 'context'>, kept: Kept, key: string): void {
  const seals = parseAdoptions(kept.list('adoptions'));
  if (seals.some((seal) => sealKey(seal) === key))
    keep(
      job,
      kept,
      'adoptions',
      seals.filter((seal) => sealKey(seal) !== key),
    );
}

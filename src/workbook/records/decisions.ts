import type { AdoptionSeal } from '../../domain/allocation';
import type { Job } from '../excel/run';
import { parseAdoptions } from './allocationRecords';
import { keep } from './keep';
import type { Kept } from './kept';

/** Puts a seal under an adoption, in the request that the caller sends. */
export function addSeal(job: Pick<Job, 'context'>, kept: Kept, seal: AdoptionSeal): void {
  keep(job, kept, 'adoptions', [...parseAdoptions(kept.list('adoptions')), seal]);
}

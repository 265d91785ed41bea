import { assignmentChecks } from './groups/assignments';
import { balanceChecks } from './groups/balance';
import { cellChecks } from './groups/cells';
import { municipalityChecks } from './groups/municipalities';
import { rowChecks } from './groups/rows';
import { structureChecks } from './groups/structure';

/** Every check there is, in the order they run and are documented. */
export const catalogue = [
  ...structureChecks, ...cellChecks, ...rowChecks, ...assignmentChecks, ...balanceChecks, ...municipalityChecks,
] as const;

/** `check-failed` speaks for a check that broke off. */
export type CheckCode = (typeof catalogue)[number]['code'] | 'check-failed';

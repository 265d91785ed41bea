import { allocationChecks } from './groups/allocation';
import { assignmentChecks } from './groups/assignments';
import { balanceChecks } from './groups/balance';
import { byStatusChecks } from './groups/byStatus';
import { cellChecks } from './groups/cells';
import { formulationChecks } from './groups/formulation';
import { municipalityChecks } from './groups/municipalities';
import { privacyChecks } from './groups/privacy';
import { referenceChecks } from './groups/references';
import { rowChecks } from './groups/rows';
import { staffingChecks } from './groups/staffing';
import { structureChecks } from './groups/structure';

/** Every check there is, in the order they run and are documented. */
export const catalogue = [
  ...structureChecks, ...cellChecks, ...rowChecks, ...byStatusChecks, ...assignmentChecks, ...balanceChecks, ...municipalityChecks,
  ...referenceChecks, ...staffingChecks, ...allocationChecks, ...privacyChecks, ...formulationChecks,
] as const;

/** `check-failed` speaks for a check that broke off. */
export type CheckCode = (typeof catalogue)[number]['code'] | 'check-failed';

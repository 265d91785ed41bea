import { allocationChecks } from './groups/allocation';
import { assignmentChecks } from './groups/assignments';
import { balanceChecks } from './groups/balance';
import { boundsChecks } from './groups/bounds';
import { byStatusChecks } from './groups/byStatus';
import { cellChecks } from './groups/cells';
import { doubleChecks } from './groups/doubles';
import { formulationChecks } from './groups/formulation';
import { municipalityChecks } from './groups/municipalities';
import { mutationChecks } from './groups/mutations';
import { privacyChecks } from './groups/privacy';
import { referenceChecks } from './groups/references';
import { registerChecks } from './groups/register';
import { reviewChecks } from './groups/reviews';
import { rowChecks } from './groups/rows';
import { settingChecks } from './groups/settings';
import { staffingChecks } from './groups/staffing';
import { structureChecks } from './groups/structure';

/** Every check there is, in the order they run and are documented. */
export const catalogue = [
  ...structureChecks,
  ...settingChecks,
  ...cellChecks,
  ...rowChecks,
  ...byStatusChecks,
  ...assignmentChecks,
  ...balanceChecks,
  ...doubleChecks,
  ...municipalityChecks,
  ...registerChecks,
  ...referenceChecks,
  ...staffingChecks,
  ...reviewChecks,
  ...allocationChecks,
  ...boundsChecks,
  ...mutationChecks,
  ...privacyChecks,
  ...formulationChecks,
] as const;

import { checkCodes } from '../define/code';
import { allocationChecks } from '../rules/allocation';
import { assignmentChecks } from '../rules/assignments';
import { bookingChecks } from '../rules/bookings';
import { cellChecks } from '../rules/cells';
import { dateChecks } from '../rules/dates';
import { formulationChecks } from '../rules/formulation';
import { municipalityChecks } from '../rules/municipalities';
import { mutationChecks } from '../rules/mutations';
import { numberChecks } from '../rules/numbers';
import { periodChecks } from '../rules/periods';
import { privacyChecks } from '../rules/privacy';
import { productChecks } from '../rules/products';
import { registerChecks } from '../rules/register';
import { reviewChecks } from '../rules/reviews';
import { rowChecks } from '../rules/rows';
import { settingChecks } from '../rules/settings';
import { translationChecks } from '../rules/translations';
import { statusChecks } from '../rules/status';
import { stripChecks } from '../rules/strips';
import { structureChecks } from '../rules/structure';
import { teamChecks } from '../rules/team';

const rules = [
  ...allocationChecks,
  ...assignmentChecks,
  ...bookingChecks,
  ...cellChecks,
  ...dateChecks,
  ...formulationChecks,
  ...municipalityChecks,
  ...mutationChecks,
  ...numberChecks,
  ...periodChecks,
  ...privacyChecks,
  ...productChecks,
  ...registerChecks,
  ...reviewChecks,
  ...rowChecks,
  ...settingChecks,
  ...translationChecks,
  ...statusChecks,
  ...stripChecks,
  ...structureChecks,
  ...teamChecks,
] as const;
const placeOf = new Map<string, number>(checkCodes.map((code, at) => [code, at]));

/** Every check there is, in the order they run and are documented. */
export const catalogue: readonly (typeof rules)[number][] = [...rules].sort(
  (one, other) => placeOf.get(one.code)! - placeOf.get(other.code)!,
);

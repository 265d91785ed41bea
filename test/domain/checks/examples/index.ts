import { allocationExamples } from './allocation';
import { assignmentExamples } from './assignments';
import { bookingExamples } from './bookings';
import { cellExamples } from './cells';
import { dateExamples } from './dates';
import { formulationExamples } from './formulation';
import { municipalityExamples } from './municipalities';
import { mutationExamples } from './mutations';
import { numberExamples } from './numbers';
import { periodExamples } from './periods';
import { privacyExamples } from './privacy';
import { productExamples } from './products';
import { registerExamples } from './register';
import { reviewExamples } from './reviews';
import { rowExamples } from './rows';
import { settingExamples } from './settings';
import { translationExamples } from './translations';
import { statusExamples } from './status';
import { stripExamples } from './strips';
import { structureExamples } from './structure';
import { teamExamples } from './team';
import type { Example } from './example';

export * from './base';

/** For every code a workbook that fails and one that passes; docs/checks.md is made from them. */
export const examples: readonly Example[] = [
  ...allocationExamples,
  ...assignmentExamples,
  ...bookingExamples,
  ...cellExamples,
  ...dateExamples,
  ...formulationExamples,
  ...municipalityExamples,
  ...mutationExamples,
  ...numberExamples,
  ...periodExamples,
  ...privacyExamples,
  ...productExamples,
  ...registerExamples,
  ...reviewExamples,
  ...rowExamples,
  ...settingExamples,
  ...translationExamples,
  ...statusExamples,
  ...stripExamples,
  ...structureExamples,
  ...teamExamples,
];

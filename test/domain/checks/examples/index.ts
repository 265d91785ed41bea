import { acrossTablesExamples } from './acrossTables';
import { allocationExamples } from './allocation';
import { cellExamples } from './cells';
import { formulationExamples } from './formulation';
import { privacyExamples } from './privacy';
import { recordExamples } from './records';
import { rowExamples } from './rows';
import { structureExamples } from './structure';
import type { Example } from './example';

export * from './base';
export type { Example } from './example';

/** For every code a workbook that fails and one that passes; docs/checks.md is made from them. */
export const examples: readonly Example[] = [
  ...structureExamples,
  ...cellExamples,
  ...rowExamples,
  ...acrossTablesExamples,
  ...allocationExamples,
  ...recordExamples,
  ...privacyExamples,
  ...formulationExamples,
];

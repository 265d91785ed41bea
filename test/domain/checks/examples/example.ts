import type { CheckCode } from '../../../../src/domain/checks';
import type { TableKey } from '../../../../src/domain/contract';
import type { Change, Row } from './base';

/** A failing and a passing workbook for one code: what is changed in the base, and where the finding then stands. */
export interface Example {
  readonly code: CheckCode;
  readonly fails: readonly Change[];
  /** "Opdrachten!P3", or '' for a finding without a cell. More findings of the code may stand elsewhere. */
  readonly at: string;
  /** What is proposed: the value, the values to choose from, or null. */
  readonly proposes?: string | number | readonly (string | number)[] | null;
  readonly passes: readonly Change[];
}

export const set = (table: TableKey, row: number, cells: Row): Change => ({ table, row, set: cells });
export const add = (table: TableKey, cells: Row): Change => ({ table, add: cells });

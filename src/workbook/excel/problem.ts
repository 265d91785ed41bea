/** Why a job in Excel could not be done. Each has a text and a way on in i18n/areas/problems. */
export type ProblemCode =
  | 'cell-editing'
  | 'protected'
  | 'filtered'
  | 'hidden-row'
  | 'pivot-in-the-way'
  | 'table-in-the-way'
  | 'too-large'
  | 'busy'
  | 'not-supported'
  | 'missing'
  | 'name-taken'
  | 'cancelled'
  | 'no-tables'
  | 'table-missing'
  | 'column-missing'
  | 'column-ambiguous'
  | 'no-draft'
  | 'sheet-not-ours'
  | 'changed'
  | 'unsure'
  | 'unsure-cells'
  | 'half-made'
  | 'done-after-all'
  | 'undo-gone'
  | 'no-answer'
  | 'dates-1904'
  | 'hidden-sheet'
  | 'very-hidden-sheet'
  | 'not-available'
  | 'bad-password'
  | 'client-error'
  | 'content-length'
  | 'restart-needed'
  | 'structure-protected'
  | 'scratch-gone'
  | 'insert-conflict'
  | 'bad-argument'
  | 'binding-gone'
  | 'bad-operation'
  | 'bad-reference'
  | 'bad-request'
  | 'ribbon'
  | 'other-selection'
  | 'memory'
  | 'signed-out'
  | 'unsupported-feature'
  | 'chart-empty'
  | 'formula-too-long'
  | 'other-workbook'
  | 'merged'
  | 'off-sheet'
  | 'too-many-cells'
  | 'range-too-large'
  | 'links-blocked'
  | 'links-closed'
  | 'sheet-kind'
  | 'not-calculated'
  | 'power-query'
  | 'picture-too-large'
  | 'fill-kind'
  | 'unexpected';

export interface Problem {
  readonly code: ProblemCode;
  readonly parameters: Readonly<Record<string, string | number>>;
  /** The job that ran into it; not for who only reads. */
  readonly job?: string;
  /** What had been written when it went wrong; empty when the workbook is as it was. */
  readonly written: readonly string[];
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refused = (code: ProblemCode, parameters: Problem['parameters'] = {}, written: readonly string[] = []): Outcome<never> => ({
  ok: false,
  problem: { code, parameters, written },
});

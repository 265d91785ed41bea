import type { Cell } from '../domain/contract';
import { wrong, type FunctionError, type Matrix } from './values';

/**
 * Works out a cell for every combination of the arguments, as Excel spreads ranges over each other: equal shapes
 * go cell by cell, one row or one column is repeated, a row against a column gives a grid.
 */
export function spread<Answer>(
  matrices: readonly Matrix[],
  work: (cells: readonly Cell[]) => Answer,
): readonly (readonly Answer[])[] | FunctionError {
  const heights = matrices.map((matrix) => matrix.length);
  const widths = matrices.map((matrix) => matrix[0]?.length ?? 0);
  const [height, width] = [Math.max(...heights), Math.max(...widths)];
  const fits = (sizes: readonly number[], size: number): boolean => sizes.every((own) => own === 1 || own === size);
  if (!fits(heights, height) || !fits(widths, width)) return wrong('shapesDiffer');
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) =>
      work(matrices.map((matrix, index) => matrix[heights[index] === 1 ? 0 : row]?.[widths[index] === 1 ? 0 : column] ?? '')),
    ),
  );
}

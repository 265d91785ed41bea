import { maxColumns } from '../../src/xlsx/model/workbook';
import type { Criterion } from './criteria';
import { textToNumber } from './numberText';
import type { Language } from '../typed/language';
import type { Scalar } from './values';

/** Place within an area as one number, the same for areas of one shape wherever they are. */
export const positionOf = (row: number, column: number): number => row * maxColumns + column;
export const rowOfPosition = (position: number): number => Math.floor(position / maxColumns);
export const columnOfPosition = (position: number): number => position % maxColumns;

/** The values of an area, with what was found in them before. Cells outside the sheet's used area are not kept: they are empty. */
export class AreaValues {
  private index: Map<number | string, number[]> | null = null;
  private readonly found = new Map<string, readonly number[]>();

  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly matrix: readonly (readonly Scalar[])[],
    private readonly language: Language,
  ) {}

  at(position: number): Scalar {
    return this.matrix[rowOfPosition(position)]?.[columnOfPosition(position)] ?? null;
  }

  /** Rows that are kept; the rest down to `rows` is empty. */
  get keptRows(): number {
    return this.matrix.length;
  }

  get keptColumns(): number {
    return this.matrix[0]?.length ?? 0;
  }

  /** Positions of the kept cells a criterion holds for, in order. */
  matching(criterion: Criterion): readonly number[] {
    const known = this.found.get(criterion.key);
    if (known) return known;
    const positions = criterion.equals === undefined ? this.scan(criterion) : this.equal(criterion.equals);
    this.found.set(criterion.key, positions);
    return positions;
  }

  /** Positions of the cells equal to a number (text that reads as that number too) or a text in lower case. */
  equal(value: number | string): readonly number[] {
    this.index ??= this.buildIndex();
    return this.index.get(typeof value === 'number' ? numberKey(value) : `t${value}`) ?? [];
  }

  private scan(criterion: Criterion): number[] {
    const positions: number[] = [];
    this.matrix.forEach((line, row) =>
      line.forEach((value, column) => {
        if (criterion.matches(value)) positions.push(positionOf(row, column));
      }),
    );
    return positions;
  }

  private buildIndex(): Map<number | string, number[]> {
    const index = new Map<number | string, number[]>();
    const add = (key: number | string, position: number): void => {
      const list = index.get(key);
      if (list) list.push(position);
      else index.set(key, [position]);
    };
    this.matrix.forEach((line, row) =>
      line.forEach((value, column) => {
        if (typeof value === 'number') add(numberKey(value), positionOf(row, column));
        else if (typeof value === 'string') {
          add(`t${value.toLowerCase()}`, positionOf(row, column));
          const number = /\d/.test(value) ? textToNumber(value, this.language) : null;
          if (number !== null) add(numberKey(number), positionOf(row, column));
        }
      }),
    );
    return index;
  }
}

function numberKey(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

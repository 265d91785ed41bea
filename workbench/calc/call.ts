import type { Area, Sheet, Workbook } from '../../src/xlsx/model/workbook';
import { toBoolean, toNumber, toText } from './coerce';
import type { Language } from '../typed/language';
import type { CellReader } from './reader';
import type { Node } from './syntax';
import { ErrorValue, errors, isMatrix, Reference, type Matrix, type Scalar, type Value } from './values';

/** Where a formula stands. */
export interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** What formulas are calculated in. */
export interface Environment {
  readonly workbook: Workbook;
  readonly language: Language;
  readonly today: () => number;
  readonly reader: CellReader;
  /** What a cell's dynamic array covers; null where it did not spill. */
  readonly spillOf: (sheet: Sheet, row: number, column: number) => Area | null;
  /** A function of the add-in; `node` tells the calls of one formula apart. */
  readonly custom: (node: Node, name: string, args: readonly Value[], place: Place) => Value;
}

/** What a function gets beside its arguments: the place it is called from, and Excel's ways to read an argument. */
export class Call {
  constructor(
    readonly env: Environment,
    readonly place: Place,
  ) {}

  get language(): Language {
    return this.env.language;
  }

  /** One value: of several, the first. */
  scalar(value: Value | undefined): Scalar {
    if (value === undefined) return null;
    if (value instanceof Reference) return this.env.reader.cell(value.sheet, value.area.top, value.area.left);
    return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
  }

  number(value: Value | undefined): number {
    return toNumber(this.scalar(value), this.language);
  }

  /** A number, or this where the argument is not there. */
  optional(value: Value | undefined, otherwise: number): number {
    return value === undefined || value === null ? otherwise : this.number(value);
  }

  /** Its whole part, towards zero. */
  whole(value: Value | undefined): number {
    return Math.trunc(this.number(value));
  }

  text(value: Value | undefined): string {
    return toText(this.scalar(value), this.language);
  }

  boolean(value: Value | undefined): boolean {
    return toBoolean(this.scalar(value));
  }

  matrix(value: Value | undefined): Matrix {
    if (value instanceof Reference) return this.env.reader.matrix(value);
    return value !== undefined && isMatrix(value) ? value : [[value ?? null]];
  }

  reference(value: Value | undefined): Reference {
    if (value instanceof Reference) return value;
    if (value instanceof ErrorValue) throw value;
    throw errors.value;
  }

  /** Every value of some arguments, cell by cell; outside the used area nothing comes. */
  *values(args: readonly Value[]): IterableIterator<Scalar> {
    for (const argument of args) {
      if (argument instanceof Reference) for (const line of this.env.reader.lines(argument)) yield* line;
      else if (isMatrix(argument)) for (const line of argument) yield* line;
      else yield argument;
    }
  }

  /**
   * The numbers of some arguments as SUM takes them: from cells and arrays only real numbers, of what is written in the
   * formula itself also TRUE and text that reads as a number. An error ends it.
   */
  numbers(args: readonly Value[]): number[] {
    const numbers: number[] = [];
    for (const argument of args) {
      if (argument instanceof Reference || isMatrix(argument)) {
        const lines = argument instanceof Reference ? this.env.reader.lines(argument) : argument;
        for (const line of lines) {
          for (const value of line) {
            if (typeof value === 'number') numbers.push(value);
            else if (value instanceof ErrorValue) throw value;
          }
        }
      } else numbers.push(toNumber(argument, this.language));
    }
    return numbers;
  }
}

export interface FunctionDefinition {
  readonly min: number;
  readonly max: number;
  /**
   * How each argument is taken: "s" one value (an array is gone through value by value), "a" anything as it is.
   * The last letter holds for all that follow.
   */
  readonly takes: string;
  readonly run: (args: readonly Value[], call: Call) => Value;
}

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** A function over single values. */
export function perValue(min: number, max: number, run: FunctionDefinition['run']): FunctionDefinition {
  return { min, max, takes: 's', run };
}

/** A function that takes its arguments as they are: areas and arrays whole. */
export function whole(min: number, max: number, run: FunctionDefinition['run']): FunctionDefinition {
  return { min, max, takes: 'a', run };
}

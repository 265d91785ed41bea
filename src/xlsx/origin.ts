import type { FunctionSpellings } from './formulas/fileFormula';
import type { Cell, CellStyle, CellValue } from './model/workbook';

/**
 * What a file holds of a cell or a style beyond the model. It travels on a symbol, so that a copy made with
 * `{ ...cell, value }` keeps it, while comparing and showing the model's own fields does not see it.
 */
const origin = Symbol('xlsx origin');

interface StyleOrigin {
  /** The styles part that `xf` counts in: a style copied from another workbook must not take its number along. */
  readonly book: object;
  readonly xf: number;
  readonly style: CellStyle;
}

export interface CellOrigin {
  /** Content of <si> or <is> with rich text or phonetic help, and the plain text it stands for. */
  readonly rich?: Readonly<{ xml: string; text: string }>;
  /** How the file had the formula that is shown so; holds only as long as it is still shown so. */
  readonly formula?: Readonly<{
    shown: string;
    /** The file's own spelling: whole, or of its functions alone where it may not stay (a table's name stands in it). */
    file?: string;
    functions?: FunctionSpellings;
    array?: 'fixed' | 'dynamic';
    height?: number;
    width?: number;
    attributes?: string;
  }>;
  /** A cell of a rich data type: its vm number in the metadata part, the book that part is of and the value it went with. */
  readonly metadata?: Readonly<{ book: object; vm: string; value: CellValue }>;
}

type Carrying<T> = { readonly [origin]?: T };

export const cellOrigin = (cell: Cell): CellOrigin | undefined => (cell as Carrying<CellOrigin>)[origin];
export const styleOrigin = (style: CellStyle): StyleOrigin | undefined => (style as Carrying<StyleOrigin>)[origin];

export const withCellOrigin = (cell: Cell, carried: CellOrigin): Cell & Carrying<CellOrigin> => ({ ...cell, [origin]: carried });

/** The style with a note of where it came from. */
export function withStyleOrigin(style: CellStyle, book: object, xf: number): CellStyle & Carrying<StyleOrigin> {
  return { ...style, [origin]: { book, xf, style } };
}

import type { Cell } from '../../../domain/contract';
import type { FlexChange, FlexMode } from '../../../workbook';

/** What a person sees of a formula that can be replaced. */
export interface FlexLine {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly becomes: FlexMode;
  /** What its first cell will hold: a formula or a value. */
  readonly first: Cell;
  /** What its first cell shows now. */
  readonly shows: Cell;
  /** How many cells it fills. */
  readonly cells: number;
}

/** The lines of a plan for native formulas as the choice has it, so that choosing takes no new search. */
export function flexLines(changes: readonly FlexChange[], mode: FlexMode): readonly FlexLine[] {
  return changes.map(({ sheet, cell, formula, becomes, cells, values }) => {
    const native = mode === 'native' && becomes === 'native';
    return {
      sheet,
      cell,
      formula,
      becomes: native ? 'native' : 'value',
      shows: values[0]?.[0] ?? '',
      first: (native ? cells : values)[0]?.[0] ?? '',
      cells: values.reduce((sum, row) => sum + row.length, 0),
    };
  });
}

export function countOf(lines: readonly Pick<FlexLine, 'becomes'>[], mode: FlexMode): number {
  return lines.filter(({ becomes }) => becomes === mode).length;
}

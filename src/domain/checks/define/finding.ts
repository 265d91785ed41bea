import type { Cell, TableKey } from '../../contract';
import type { NoMunicipality } from '../../municipalities';
import type { FormulationPart } from '../../formulation/formulationOf';
import type { CheckCode } from './code';

export type Severity = 'error' | 'warning' | 'info';

/** What a sentence about a finding may name. A date is a serial; `parts` are parts of a formulation. */
export type Param =
  | string
  | number
  | null
  | { readonly date: number }
  | { readonly strips: number }
  | { readonly list: readonly string[] }
  | { readonly parts: readonly FormulationPart[] }
  | { readonly noMunicipality: NoMunicipality };
export type Params = Readonly<Record<string, Param>>;

/** How a proposed value is to be shown; what is written is the value itself. */
export type ValueForm = 'text' | 'number' | 'date';

export type Suggestion =
  | { readonly kind: 'replace'; readonly cell: string; readonly value: Cell; readonly form: ValueForm }
  /** More than one value is possible: a person chooses. */
  | { readonly kind: 'choose'; readonly cell: string; readonly values: readonly Cell[]; readonly form: ValueForm };

/** Something in the workbook that someone should look at: data only, `describeFinding` has the words. */
export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly table: TableKey | null;
  /** '' where the finding is about no sheet in particular. */
  readonly sheet: string;
  /** "C17", or '' where the finding is about no cell. */
  readonly cell: string;
  /** The sheet's row number as the user sees it, 0 without a cell. */
  readonly row: number;
  /** Header of the column as the sheet has it. */
  readonly column: string;
  readonly value: Cell;
  /** Its column holds days: a number there is one. */
  readonly holdsDays?: true;
  readonly params: Params;
  readonly municipality: string | null;
  readonly suggestion: Suggestion | null;
  /** Whether the suggestion leaves no doubt, so that it may be applied without asking about each. */
  readonly certain: boolean;
}

/** A cell of a connected table: row and column as places in `values`; a row of -1 is the header. */
export interface Place {
  readonly table: TableKey;
  readonly row: number;
  readonly column: number;
  /** Which of the sheets that a table was put together from, where `row` is meant within that one. */
  readonly part?: number;
}

export interface Details {
  readonly params?: Params;
  readonly suggestion?:
    { readonly value: Cell; readonly form?: ValueForm } | { readonly values: readonly Cell[]; readonly form?: ValueForm };
  readonly certain?: boolean;
  /** Where it stands, for a cell outside the connected tables. */
  readonly at?: { readonly sheet: string; readonly row: number; readonly cell: string; readonly column: string };
  /** Instead of the cell's value, where that should not go into a report. */
  readonly shown?: Cell;
  /** Where one case of a code weighs less than the others. */
  readonly severity?: Severity;
}

export type Report = (place: Place | null, details?: Details) => void;

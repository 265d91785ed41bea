import type { Area, Sheet } from '../../src/xlsx/model/workbook';
import type { CustomCall } from './customCall';
import { FormulaSyntaxError, parseFormula } from './parser';
import type { Node } from './syntax';
import type { Reference } from './values';

/** A cell with a formula, and what the calculator remembers of it. */
export class FormulaCell {
  /** Null where the text is no formula. */
  readonly node: Node | null;
  precedents: readonly Reference[] = [];
  volatile = false;
  /** What its array covers, itself included. */
  spill: Area | null = null;
  /** What it would cover if nothing stood in the way. */
  blocked: Area | null = null;
  /** What it asks for that the calculator does not do. */
  unsupported: string | null = null;
  cyclic = false;
  /** Its calls of the add-in's functions, by their place in the formula. */
  readonly calls = new Map<Node, CustomCall>();

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    readonly text: string,
    readonly typed: boolean,
  ) {
    this.node = parsed(text);
  }

  get area(): Area {
    return { top: this.row, left: this.column, bottom: this.row, right: this.column };
  }
}

function parsed(text: string): Node | null {
  try {
    return parseFormula(text);
  } catch (thrown) {
    if (thrown instanceof FormulaSyntaxError) return null;
    throw thrown;
  }
}

import { cellOrigin } from '../../src/xlsx/origin';
import type { Area, Cell, Sheet } from '../../src/xlsx/model/workbook';
import type { CustomCall } from './customCall';
import { FormulaSyntaxError, parseFormula } from './parser';
import type { Node } from './syntax';
import type { Precedents } from './precedents';

/** A cell with a formula, and what the calculator remembers of it. */
export class FormulaCell {
  /** Null where the text is no formula. */
  readonly node: Node | null;
  precedents: Precedents = { areas: [], names: [], volatile: false };
  /** What its array covers, itself included. */
  spill: Area | null = null;
  /** What it would cover if nothing stood in the way. */
  blocked: Area | null = null;
  /** What it asks for that the calculator does not do. */
  unsupported: string | null = null;
  cyclic = false;
  /** Its calls of the add-in's functions, by their place in the formula. */
  readonly calls = new Map<Node, CustomCall>();

  readonly text: string;
  /** The cells that an array formula of the old kind fills, whatever its answer; null for any other. */
  readonly block: Area | null;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    cell: Cell,
  ) {
    this.text = cell.formula ?? '';
    this.node = parsed(this.text);
    const from = cellOrigin(cell)?.formula;
    const isBlock = from?.array === 'fixed' && from.shown === this.text;
    this.block = isBlock ? { ...this.area, bottom: row + (from.height ?? 1) - 1, right: column + (from.width ?? 1) - 1 } : null;
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

import { formatCell, quoteSheet } from '../../src/xlsx/model/address';
import type { Argument, CalculatorContext, ErrorArgument, FunctionResult, RangeArgument } from './port';
import type { CustomCall } from './customCall';
import type { FormulaCell } from './formulaCell';
import type { AreaValues } from './areaValues';
import type { CellReader } from './reader';
import type { Node } from './syntax';
import { ErrorValue, errorOf, errors, isMatrix, Reference, Unsupported, type Scalar, type Value } from './values';

const namespace = 'FLEX.';
/** What Excel does with an argument before it sends it, which differs by build and by what functions.json says. */
export interface Sending {
  /** An empty cell: null on the web, 0 on Windows (OfficeDev/office-js, issues 4702 and 1951). */
  readonly emptyCell: '' | 0 | null;
  /** Whether a parameter has dimensionality "matrix": one cell then goes as a range of one. */
  readonly takesRange: (functionId: string, parameter: number) => boolean;
}
export const plainSending: Sending = { emptyCell: '', takesRange: () => false };

/** Formulas brought up to date in one turn: thousands of answers may come in together, and the page stays alive between. */
const formulasAtOnce = 250;

/**
 * The add-in's own functions. A call goes out when its arguments are others than the last time; until its answer is in,
 * it counts as #BUSY!. Answers that come in together are handed on together.
 */
export class CustomCalls {
  private outstanding = 0;
  private readonly answered = new Set<FormulaCell>();
  private readonly sent = new WeakMap<AreaValues, RangeArgument>();
  /** Rows as they go out, by the rows they were read as: an edit changes one row of many. */
  private readonly sentLines = new WeakMap<readonly Scalar[], RangeArgument[number]>();
  private waiters: (() => void)[] = [];
  private planned = false;
  /** Formulas whose function nobody knew: the add-in may not have been there yet. */
  private readonly unknown = new Set<FormulaCell>();

  constructor(
    private readonly invoke: CalculatorContext['invoke'],
    private readonly reader: CellReader,
    private readonly deliver: (formulas: ReadonlySet<FormulaCell>) => void,
    private readonly sending: Sending,
  ) {}

  call(formula: FormulaCell, node: Node, name: string, args: readonly Value[]): Value {
    if (!name.startsWith(namespace)) throw new Unsupported(name);
    const id = name.slice(namespace.length);
    const sent: Argument[] = [];
    for (const [parameter, argument] of args.entries()) {
      const read = this.argument(argument);
      if (read instanceof ErrorValue) return read;
      const isLeftOut = argument === null;
      sent.push(!isLeftOut && !isRange(read) && this.sending.takesRange(id, parameter) ? [[read]] : read);
    }
    const before = formula.calls.get(node);
    if (before?.id === id && sameArguments(before.args, sent)) return before.answer ?? errors.busy;
    const call: CustomCall = { id, args: sent, answer: null };
    formula.calls.set(node, call);
    this.outstanding++;
    const address = `${quoteSheet(formula.sheet.name)}!${formatCell(formula.row, formula.column)}`;
    void this.invoke(id, sent, address).then(
      (result) => this.received(formula, node, call, valueOf(result)),
      () => this.received(formula, node, call, errors.value),
    );
    return errors.busy;
  }

  /** Formulas to be asked again, now that something happens: their answers are forgotten. */
  takeUnknown(): readonly FormulaCell[] {
    const taken = [...this.unknown];
    this.unknown.clear();
    for (const formula of taken) formula.calls.clear();
    return taken;
  }

  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  private isSettled(): boolean {
    return this.outstanding === 0 && this.answered.size === 0;
  }

  private received(formula: FormulaCell, node: Node, call: CustomCall, answer: Value): void {
    this.outstanding--;
    if (formula.calls.get(node) === call) {
      call.answer = answer;
      if (answer === errors.name) this.unknown.add(formula);
      this.answered.add(formula);
    }
    this.plan();
  }

  /** After every answer that is already on its way in this turn. */
  private plan(): void {
    if (this.planned) return;
    this.planned = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.planned = false;
    const formulas = new Set<FormulaCell>();
    for (const formula of this.answered) {
      if (formulas.size === formulasAtOnce) break;
      formulas.add(formula);
      this.answered.delete(formula);
    }
    try {
      this.deliver(formulas);
    } finally {
      if (this.answered.size > 0) this.plan();
      if (this.isSettled()) this.waiters.splice(0).forEach((resolve) => resolve());
    }
  }

  /**
   * As Excel sends it: one value or a matrix, what `sending` says for an empty cell, null for an argument left out. An error in a single argument is the call's result
   * and nothing is sent; within a range it goes as the error object that a function gets with allowErrorForDataTypeAny.
   */
  private argument(value: Value): Argument | ErrorValue {
    if (value instanceof Reference) {
      if (value.rows === 1 && value.columns === 1)
        return this.argument(this.reader.cell(value.sheet, value.area.top, value.area.left) ?? this.sending.emptyCell);
      const kept = this.reader.read(value);
      let matrix = this.sent.get(kept);
      if (!matrix) this.sent.set(kept, (matrix = this.reader.matrix(value).map((line) => this.sentLine(line))));
      return matrix;
    }
    if (isMatrix(value)) return value.map((line) => line.map((each) => this.plain(each)));
    return value;
  }

  private sentLine(line: readonly Scalar[]): RangeArgument[number] {
    let sent = this.sentLines.get(line);
    if (!sent) this.sentLines.set(line, (sent = line.map((each) => this.plain(each))));
    return sent;
  }

  private plain(value: Scalar): RangeArgument[number][number] {
    if (value === null) return this.sending.emptyCell;
    if (!(value instanceof ErrorValue)) return value;
    let sent = sentErrors.get(value.text);
    if (!sent) sentErrors.set(value.text, (sent = { type: 'CustomFunctionError', code: value.text }));
    return sent;
  }
}

const isRange = (argument: Argument): argument is RangeArgument => typeof argument === 'object' && argument !== null;

/** One object an error, so that arguments can be compared by identity. */
const sentErrors = new Map<string, ErrorArgument>();

function valueOf(result: FunctionResult): Value {
  if (typeof result !== 'object') return result;
  if ('error' in result) return errorOf(result.error, result.message) ?? errors.value;
  const width = Math.max(0, ...result.map((line) => line.length));
  if (width === 0) return errors.calculation;
  return result.map((line) =>
    Array.from({ length: width }, (_, column) => {
      const item = line[column] ?? '';
      return typeof item === 'object' ? (errorOf(item.error, item.message) ?? errors.value) : item;
    }),
  );
}

function sameArguments(before: readonly Argument[], after: readonly Argument[]): boolean {
  return before.length === after.length && before.every((argument, at) => sameArgument(argument, after[at] ?? null));
}

function sameArgument(before: Argument, after: Argument): boolean {
  if (before === after) return true;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false;
  return (
    before.length === after.length &&
    before.every((line, row) => {
      const other = after[row] ?? [];
      return line === other || (line.length === other.length && line.every((value, column) => value === other[column]));
    })
  );
}

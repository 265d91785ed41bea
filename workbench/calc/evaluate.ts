import { intersection } from '../../src/xlsx/model/area';
import { maxColumns, maxRows, type Area, type DefinedName, type Sheet } from '../../src/xlsx/model/workbook';
import { buildMatrix, commonShape, spread } from './arrays';
import { Call, type Environment, type FunctionDefinition, type Place } from './call';
import { toNumber } from './coerce';
import { functions, lazyFunctions } from './functions';
import { applyBinary } from './operators';
import { FormulaSyntaxError, parseFormula } from './parser';
import type { AreaNode, Node } from './syntax';
import { findTable, bodyRows, resolveTable } from './tables';
import { ErrorValue, errors, isMatrix, Reference, Unsupported, type Matrix, type Scalar, type Value } from './values';

/** How far the formula is read from its own cell: relative references move along. */
interface Shift {
  readonly rows: number;
  readonly columns: number;
}

const noShift: Shift = { rows: 0, columns: 0 };

/** What a formula comes to, seen from a place. Throws Unsupported, never an ErrorValue. */
export function evaluate(node: Node, env: Environment, place: Place, shift: Shift = noShift): Value {
  return new Evaluation(env, place, shift).of(node);
}

class Evaluation {
  private readonly call: Call;
  private depth = 0;

  constructor(
    private readonly env: Environment,
    private readonly place: Place,
    private readonly shift: Shift,
  ) {
    this.call = new Call(env, place);
  }

  of(node: Node): Value {
    switch (node.kind) {
      case 'number':
      case 'text':
      case 'boolean':
      case 'error':
        return node.value;
      case 'missing':
        return null;
      case 'area':
        return referenceOf(node, this.env, this.place, this.shift);
      case 'table':
        return resolveTable(this.env.workbook, node, this.place);
      case 'name':
        return this.name(node.name, node.sheet);
      case 'call':
        return this.function(node);
      case 'array':
        return node.rows.map((row) => row.map((item) => this.call.scalar(this.of(item))));
      case 'sign':
      case 'percent':
      case 'binary':
        return this.chain(node);
      case 'span':
      case 'shared':
        return this.join(node.kind, this.of(node.left), this.of(node.right));
      case 'spill':
        return this.spilled(this.of(node.of));
      case 'own':
        return this.own(this.of(node.of));
      case 'unsupported':
        throw new Unsupported(node.what);
    }
  }

  /** "1+1+1+…" hangs together by its left sides, and may be longer than calls can nest. */
  private chain(node: Node): Value {
    const steps: Node[] = [];
    let inner = node;
    for (
      ;
      inner.kind === 'binary' || inner.kind === 'sign' || inner.kind === 'percent';
      inner = inner.kind === 'binary' ? inner.left : inner.of
    )
      steps.push(inner);
    let value = this.of(inner);
    for (let step = steps.pop(); step; step = steps.pop()) value = this.step(step, value);
    return value;
  }

  private step(node: Node, value: Value): Value {
    if (node.kind === 'percent') return this.each([value], ([each = null]) => toNumber(each, this.env.language) / 100);
    if (node.kind === 'sign') return node.negative ? this.each([value], ([each = null]) => negate(each, this.call)) : value;
    if (node.kind !== 'binary') return value;
    return this.each([value, this.of(node.right)], ([left = null, right = null]) =>
      applyBinary(node.operator, left, right, this.env.language),
    );
  }

  private function(node: Extract<Node, { kind: 'call' }>): Value {
    const lazy = lazyFunctions[node.name];
    try {
      if (lazy) return lazy(node.args, (each) => this.of(each), this.call);
      const definition = functions[node.name];
      if (definition)
        return this.run(
          definition,
          node.args.map((each) => this.of(each)),
        );
      if (node.name.includes('.'))
        return this.env.custom(
          node,
          node.name,
          node.args.map((each) => this.of(each)),
          this.place,
        );
    } catch (thrown) {
      if (thrown instanceof ErrorValue) return thrown;
      throw thrown;
    }
    throw new Unsupported(node.name);
  }

  private run(definition: FunctionDefinition, args: readonly Value[]): Value {
    if (args.length < definition.min || args.length > definition.max) return errors.value;
    const single = (at: number): boolean => (definition.takes[at] ?? definition.takes.at(-1)) === 's';
    const several = args.some((argument, at) => single(at) && isSeveral(argument));
    const read = args.map((argument, at) => (single(at) && !isSeveral(argument) ? this.call.scalar(argument) : argument));
    if (!several) return definition.run(read, this.call);
    const arrays = read.map((argument, at) => (single(at) ? this.call.matrix(argument) : null));
    const { rows, columns } = commonShape(arrays.filter((array) => array !== null));
    return buildMatrix(rows, columns, (row, column) => {
      const values = read.map((argument, at) => {
        const array = arrays[at];
        return array ? spread(array, row, column) : argument;
      });
      return safely(() => this.call.scalar(definition.run(values, this.call)));
    });
  }

  /** A calculation on single values, gone through for each value where an argument has several. */
  private each(args: readonly Value[], calculate: (values: readonly Scalar[]) => Scalar): Value {
    if (!args.some(isSeveral)) return safely(() => calculate(args.map((argument) => this.call.scalar(argument))));
    const arrays = args.map((argument) => this.call.matrix(argument));
    const { rows, columns } = commonShape(arrays);
    return buildMatrix(rows, columns, (row, column) => safely(() => calculate(arrays.map((array) => spread(array, row, column)))));
  }

  private name(name: string, sheetName: string | undefined): Value {
    const defined = findName(this.env, this.place.sheet, name, sheetName);
    if (!defined) {
      const found = findTable(this.env.workbook, name);
      if (!found) return errors.name;
      const { top, bottom } = bodyRows(found.table);
      return new Reference(found.sheet, { ...found.table.area, top, bottom });
    }
    if (this.depth > 20) throw new Unsupported(`name ${name}, which leads to itself`);
    this.depth++;
    try {
      const node = parseFormula(defined.formula);
      const inner = new Evaluation(this.env, this.place, { rows: this.place.row, columns: this.place.column });
      inner.depth = this.depth;
      return inner.of(node);
    } catch (thrown) {
      if (thrown instanceof FormulaSyntaxError) return errors.name;
      throw thrown;
    } finally {
      this.depth--;
    }
  }

  private join(kind: 'span' | 'shared', left: Value, right: Value): Value {
    if (left instanceof ErrorValue) return left;
    if (right instanceof ErrorValue) return right;
    if (!(left instanceof Reference) || !(right instanceof Reference) || left.sheet !== right.sheet) return errors.value;
    if (kind === 'span') return new Reference(left.sheet, around(left.area, right.area));
    const area = intersection(left.area, right.area);
    return area ? new Reference(left.sheet, area) : errors.null;
  }

  private spilled(value: Value): Value {
    if (!(value instanceof Reference)) return value instanceof ErrorValue ? value : errors.reference;
    const area = this.env.spillOf(value.sheet, value.area.top, value.area.left);
    return area ? new Reference(value.sheet, area) : errors.reference;
  }

  /** Of an area the cell in the formula's row or column, as Excel did before arrays spilled. */
  private own(value: Value): Value {
    if (!(value instanceof Reference)) return this.call.scalar(value);
    const { area, sheet } = value;
    if (!isSeveral(value)) return value;
    const { row, column } = this.place;
    if (area.left === area.right && row >= area.top && row <= area.bottom) return new Reference(sheet, { ...area, top: row, bottom: row });
    if (area.top === area.bottom && column >= area.left && column <= area.right)
      return new Reference(sheet, { ...area, left: column, right: column });
    return errors.value;
  }
}

/** The cells an area in a formula stands for: its sheet found, its relative ends moved. */
export function referenceOf(node: AreaNode, env: Environment, place: Place, shift: Shift): Reference | ErrorValue {
  const sheet = node.sheet === undefined ? place.sheet : findSheet(env, node.sheet);
  if (!sheet) return errors.reference;
  if (shift.rows === 0 && shift.columns === 0) return new Reference(sheet, node.area);
  const { area, absolute } = node;
  const top = wrap(area.top, absolute.top ? 0 : shift.rows, maxRows);
  const bottom = wrap(area.bottom, absolute.bottom ? 0 : shift.rows, maxRows);
  const left = wrap(area.left, absolute.left ? 0 : shift.columns, maxColumns);
  const right = wrap(area.right, absolute.right ? 0 : shift.columns, maxColumns);
  return new Reference(sheet, {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  });
}

function wrap(value: number, shift: number, size: number): number {
  return (((value + shift) % size) + size) % size;
}

function findSheet(env: Pick<Environment, 'workbook'>, name: string): Sheet | null {
  const wanted = name.toLowerCase();
  return env.workbook.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

/** A name as a formula on a sheet sees it: the sheet's own before the workbook's. */
export function findName(env: Pick<Environment, 'workbook'>, from: Sheet, name: string, sheetName?: string): DefinedName | null {
  const wanted = name.toLowerCase();
  const sheet = sheetName === undefined ? from : findSheet(env, sheetName);
  const own = sheet?.names.find((each) => each.name.toLowerCase() === wanted);
  return own ?? env.workbook.names.find((each) => each.name.toLowerCase() === wanted) ?? null;
}

function isSeveral(value: Value): value is Reference | Matrix {
  if (value instanceof Reference) return value.area.top !== value.area.bottom || value.area.left !== value.area.right;
  return isMatrix(value) && (value.length > 1 || (value[0]?.length ?? 0) > 1);
}

function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
  };
}

function negate(value: Scalar, call: Call): Scalar {
  return 0 - call.number(value);
}

function safely(calculate: () => Scalar): Scalar {
  try {
    return calculate();
  } catch (thrown) {
    if (thrown instanceof ErrorValue) return thrown;
    throw thrown;
  }
}

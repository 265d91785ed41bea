import type { Environment, Place } from './call';
import { findName, referenceOf } from './evaluate';
import { parseFormula } from './parser';
import { walk, type Node, type TableNode } from './syntax';
import { findTable, bodyRows, resolveTable } from './tables';
import { Reference } from './values';

export interface Precedents {
  readonly areas: readonly Reference[];
  /** What the names in it stand for, by name: one that gets another meaning changes the answer. */
  readonly names: readonly string[];
  /** Calculated anew every time, as TODAY() is. */
  readonly volatile: boolean;
}

const volatileFunctions = new Set(['TODAY', 'NOW']);
const unshifted = { rows: 0, columns: 0 };

/** What references to columns of tables stand for, as long as no table changes: many formulas have the same ones. */
export type TableColumns = Map<string, ReturnType<typeof resolveTable>>;

function columnsOf({ node, key }: Reading & { readonly node: TableNode }, env: Environment, place: Place, known: TableColumns) {
  if (key === null) return resolveTable(env.workbook, node, place);
  const found = known.get(key) ?? resolveTable(env.workbook, node, place);
  known.set(key, found);
  return found;
}

/** A node that reads cells, or says when to; `key` tells references to columns of tables apart, null where it depends on the place. */
interface Reading {
  readonly node: Node;
  readonly key: string | null;
}

const readings = new WeakMap<Node, readonly Reading[]>();

/** A tree is never changed: what reads in it is looked for once. */
function readingsIn(root: Node): readonly Reading[] {
  let found = readings.get(root);
  if (!found) {
    found = [...walk(root)]
      .filter(({ kind }) => kind === 'area' || kind === 'table' || kind === 'call' || kind === 'span' || kind === 'name')
      .map((node) => ({ node, key: node.kind === 'table' ? keyOf(node) : null }));
    readings.set(root, found);
  }
  return found;
}

const keyOf = ({ table, first, last, parts }: TableNode): string | null =>
  table === null || parts.includes('row') ? null : JSON.stringify([table, first, last, parts]);

/** Which cells a formula reads, names and table columns followed to their cells. */
export function precedentsOf(formula: Node, env: Environment, place: Place, columns: TableColumns = new Map()): Precedents {
  const areas: Reference[] = [];
  const names: string[] = [];
  let volatile = false;
  const add = (found: unknown): void => {
    if (found instanceof Reference) areas.push(found);
  };
  const visit = (root: Node, depth: number): void => {
    const shift = depth === 0 ? unshifted : { rows: place.row, columns: place.column };
    for (const { node, key } of readingsIn(root)) {
      if (node.kind === 'area') add(referenceOf(node, env, place, shift));
      else if (node.kind === 'table') add(columnsOf({ node, key }, env, place, columns));
      else if (node.kind === 'call') volatile ||= volatileFunctions.has(node.name);
      else if (node.kind === 'span') add(spanOf(node.left, node.right, env, place));
      else if (node.kind === 'name') {
        const defined = findName(env, place.sheet, node.name, node.sheet);
        names.push(`${node.name}${defined?.formula ?? ''}`);
        const inner = defined && depth < 20 ? tryParse(defined.formula) : null;
        if (inner) visit(inner, depth + 1);
        const table = defined ? null : findTable(env.workbook, node.name);
        if (table) add(new Reference(table.sheet, { ...table.table.area, ...bodyRows(table.table) }));
      }
    }
  };
  visit(formula, 0);
  return { areas, names, volatile };
}

/** A1:INDEX(B1:B9, …) can reach any cell between: the area around every reference in it. */
function spanOf(left: Node, right: Node, env: Environment, place: Place): Reference | null {
  const within = [...precedentsWithin(left, env, place), ...precedentsWithin(right, env, place)];
  const [first] = within;
  if (!first || within.some((each) => each.sheet !== first.sheet)) return null;
  const areas = within.map(({ area }) => area);
  return new Reference(first.sheet, {
    top: Math.min(...areas.map((area) => area.top)),
    bottom: Math.max(...areas.map((area) => area.bottom)),
    left: Math.min(...areas.map((area) => area.left)),
    right: Math.max(...areas.map((area) => area.right)),
  });
}

function precedentsWithin(node: Node, env: Environment, place: Place): readonly Reference[] {
  return precedentsOf(node, env, place).areas;
}

function tryParse(formula: string): Node | null {
  try {
    return parseFormula(formula);
  } catch {
    return null;
  }
}

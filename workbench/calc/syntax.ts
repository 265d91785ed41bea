import type { Area } from '../../src/xlsx/model/workbook';
import type { ErrorValue } from './values';

export type TablePart = 'all' | 'data' | 'headers' | 'totals' | 'row';
export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

/** A formula as a tree. A missing argument, as in IF(A1,,2), is `missing`. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly value: ErrorValue }
  | { readonly kind: 'missing' }
  | AreaNode
  | TableNode
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'sign'; readonly negative: boolean; readonly of: Node }
  | { readonly kind: 'percent'; readonly of: Node }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  /** "A1:INDEX(…)": the smallest area around both. */
  | { readonly kind: 'span'; readonly left: Node; readonly right: Node }
  /** "A1:B9 B3:C3": the cells both share. */
  | { readonly kind: 'shared'; readonly left: Node; readonly right: Node }
  /** "A1#": what A1 spilled. */
  | { readonly kind: 'spill'; readonly of: Node }
  /** "@A1:A9": the cell in the formula's own row or column. */
  | { readonly kind: 'own'; readonly of: Node }
  /** Well-formed, but of a kind the calculator does not do: another workbook, several sheets at once, a union. */
  | { readonly kind: 'unsupported'; readonly what: string };

export interface AreaNode {
  readonly kind: 'area';
  readonly sheet?: string;
  readonly area: Area;
  /** Which ends stay put when the formula is read from another cell. */
  readonly absolute: Readonly<{ top: boolean; left: boolean; bottom: boolean; right: boolean }>;
}

export interface TableNode {
  readonly kind: 'table';
  /** Null: the table the formula stands in. */
  readonly table: string | null;
  /** Empty means the data rows. */
  readonly parts: readonly TablePart[];
  readonly first: string | null;
  readonly last: string | null;
}

/** Every node within a node, itself first; without recursion, because a sum may have thousands of terms. */
export function* walk(root: Node): IterableIterator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    waiting.push(...partsOf(node).reverse());
  }
}

export function partsOf(node: Node): Node[] {
  switch (node.kind) {
    case 'call':
      return [...node.args];
    case 'array':
      return node.rows.flat();
    case 'sign':
    case 'percent':
    case 'spill':
    case 'own':
      return [node.of];
    case 'binary':
    case 'span':
    case 'shared':
      return [node.left, node.right];
    default:
      return [];
  }
}

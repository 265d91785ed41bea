import { functions } from './functions';
import { FormulaSyntaxError, NestedTooDeep, parseFormula } from './parser';
import { partsOf, walk, type Node } from './syntax';

/** Why Excel does not take a formula. Source: Microsoft, "Excel specifications and limits" and "How to avoid broken formulas". */
export type FormulaFault =
  | { readonly code: 'formulaSyntax' }
  | { readonly code: 'formulaTooLong' }
  /** A text within the formula. */
  | { readonly code: 'formulaText' }
  | { readonly code: 'formulaNested' }
  /** Too few or too many arguments; the function by its English name. */
  | { readonly code: 'formulaArguments'; readonly name: string };

const longestFormula = 8192;
const longestText = 255;
const mostNestedCalls = 64;
/** Of any function, also one that only its add-in knows. */
const mostArguments = 255;

/** What is wrong with a formula in en-US notation; null where Excel takes it. */
export function formulaFault(formula: string): FormulaFault | null {
  if (formula.length > longestFormula) return { code: 'formulaTooLong' };
  let root: Node;
  try {
    root = parseFormula(formula);
  } catch (thrown) {
    if (thrown instanceof NestedTooDeep) return { code: 'formulaNested' };
    if (thrown instanceof FormulaSyntaxError) return { code: 'formulaSyntax' };
    throw thrown;
  }
  for (const node of walk(root)) {
    if (node.kind === 'text' && node.value.length > longestText) return { code: 'formulaText' };
    if (node.kind !== 'call') continue;
    const known = functions[node.name];
    const most = Math.min(known?.max ?? mostArguments, mostArguments);
    if (node.args.length < (known?.min ?? 0) || node.args.length > most) return { code: 'formulaArguments', name: node.name };
  }
  return callDepth(root) > mostNestedCalls ? { code: 'formulaNested' } : null;
}

/** How many calls stand within each other. */
function callDepth(root: Node): number {
  let deepest = 0;
  const waiting: (readonly [Node, number])[] = [[root, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, around] = next;
    const depth = around + (node.kind === 'call' ? 1 : 0);
    deepest = Math.max(deepest, depth);
    for (const part of partsOf(node)) waiting.push([part, depth]);
  }
  return deepest;
}

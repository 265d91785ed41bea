import type { Sheet, Workbook } from '../../../src/xlsx/model/workbook';
import { FormulaSyntaxError, parseFormula } from '../../calc/parser';
import { walk, type Node } from '../../calc/syntax';
import { HostError } from '../wire/errors';
import { findRange } from './findRange';

/**
 * Excel's formulas in a conditional format and a data validation are of a smaller kind: no structured reference (PtgList), array
 * constant, union or intersection. Sources: MS-XLSB 2.5.98.6 CFParsedFormula and 2.5.98.8 DVParsedFormula.
 */
export function assertRuleFormulas(workbook: Workbook, home: Sheet, rule: unknown, place: 'format' | 'validation'): void {
  for (const formula of formulasIn(rule)) {
    const fault = faultOf(workbook, home, formula, place);
    if (fault !== null) throw new HostError('InvalidArgument', `A ${place} does not take ${fault}: ${formula}`);
  }
}

function* formulasIn(value: unknown): IterableIterator<string> {
  if (typeof value === 'string') {
    if (value.startsWith('=')) yield value;
  } else if (typeof value === 'object' && value !== null) for (const each of Object.values(value)) yield* formulasIn(each);
}

function faultOf(workbook: Workbook, home: Sheet, formula: string, place: 'format' | 'validation'): string | null {
  let tree: Node;
  try {
    tree = parseFormula(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return `what is no formula (${error.message})`;
    throw error;
  }
  for (const node of walk(tree)) {
    if (node.kind === 'table') return 'a structured reference';
    if (node.kind === 'array') return 'an array constant';
    if (node.kind === 'shared') return 'an intersection';
    // A function of an add-in has a namespace (OfficeDev/office-js, issue 6135).
    if (node.kind === 'call' && customFunction.test(node.name)) return 'a custom function';
    if (node.kind === 'unsupported') return `a ${node.what}`;
    if (node.kind === 'name') {
      if (isTable(workbook, node.name)) return 'a structured reference';
      // "A named range you specified cannot be found" (Excel's own words for a validation).
      if (place === 'validation' && !isName(workbook, home, node.name, node.sheet)) return 'a name that is not there';
    }
  }
  return null;
}

/** Excel has functions with a point as well (NORM.DIST): ours are known by their namespace. */
const customFunction = /^FLEX\./i;
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const isTable = ({ sheets }: Workbook, name: string): boolean =>
  sheets.some(({ tables }) => tables.some((table) => same(table.name, name)));

function isName(workbook: Workbook, home: Sheet, name: string, sheetName: string | undefined): boolean {
  const sheet = sheetName === undefined ? home : workbook.sheets.find((each) => same(each.name, sheetName));
  const there = [...(sheet?.names ?? []), ...workbook.names].some((each) => same(each.name, name));
  return there || findRange(workbook, name, home) !== null;
}

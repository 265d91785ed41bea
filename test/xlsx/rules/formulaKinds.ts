import { childrenOf, findAll, textOf } from '../../../src/xlsx/xml/tree';
import { tokens } from '../../../src/xlsx/formulas/tokens';
import { edit, firstSheet, type Rule } from './rule';

/**
 * In a conditional format and a validation a formula holds no structured reference, no array constant, no union and no intersection
 * ("You may not use unions, intersections, or array constants for … criteria": Excel's own message), and no other workbook.
 */
export const formulaKinds: Rule = {
  name: 'formulaKinds',
  find: (file) =>
    file.sheets.flatMap(({ path, root }) => {
      const formulas = [
        ...findAll(root, 'cfRule').flatMap((rule) => [...childrenOf(rule, 'formula'), ...childrenOf(rule, 'f')]),
        ...findAll(root, 'dataValidation').flatMap((rule) => [...childrenOf(rule, 'formula1'), ...childrenOf(rule, 'formula2')]),
      ];
      return formulas.flatMap((each) => {
        const text = textOf(each);
        const kind = forbiddenIn(text);
        return kind === null ? [] : [`${kind} in ${text.slice(0, 120)} (${path})`];
      });
    }),
  breakIt: edit(firstSheet, '<formula>$E2="concept"</formula>', '<formula>$E2=INDEX(Opdrachten[Status],1)</formula>'),
};

export function forbiddenIn(formula: string): string | null {
  const list = tokens(formula);
  const calls: boolean[] = [];
  for (const [index, { kind, text }] of list.entries()) {
    const [before, next] = [list[index - 1], list[index + 1]];
    if (kind === 'bracket') return /^\[\d+\]$/.test(text) || next?.text === '!' ? 'another workbook' : 'a structured reference';
    if (text === '{') return 'an array constant';
    // A parenthesis after a name is a call, and a comma right in one parts its arguments.
    if (text === '(') calls.push(before?.kind === 'name');
    else if (text === ')') calls.pop();
    else if (text === ',' && calls.at(-1) !== true) return 'a union';
    else if (kind === 'space' && isOperandEnd(before) && isOperandStart(next)) return 'an intersection';
  }
  return null;
}

type Piece = ReturnType<typeof tokens>[number] | undefined;
const isOperandEnd = (piece: Piece): boolean => piece?.kind === 'name' || piece?.text === ')';
const isOperandStart = (piece: Piece): boolean => piece?.kind === 'name' || piece?.kind === 'quoted' || piece?.text === '(';

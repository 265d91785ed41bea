import { parseAreas } from '../cells/reference';
import { formatCell } from '../model/address';
import { fromFileFormula, toFileFormula } from '../formulas/fileFormula';
import type { Sparkline } from '../model/sparkline';
import { childOf, childrenOf, findAll, setText, textOf, type Element } from '../xml/tree';
import { extension, removeExtension } from './extensions';

const formulaIn = (holder: Element): string | undefined => {
  const found = childOf(holder, 'f');
  return found && fromFileFormula(textOf(found));
};

/** The small charts in cells, in the order of the file; how they look stays in it. */
export function readSparklines(root: Element): Sparkline[] {
  let place = 0;
  return childrenOf(extension(root, 'sparklineGroups'), 'sparklineGroup').flatMap((group) =>
    findAll(group, 'sparkline').flatMap((each) => {
      const [area] = parseAreas(textOf(childOf(each, 'sqref')));
      const [values, axis] = [formulaIn(each), formulaIn(group)];
      const own = place++;
      return area
        ? [{ place: own, row: area.top, column: area.left, ...(values !== undefined && { values }), ...(axis !== undefined && { axis }) }]
        : [];
    }),
  );
}

/** Where they stand and what they show, of those that moved; those whose cell is gone go. */
export function writeSparklines(root: Element, sparklines: readonly Sparkline[]): void {
  const groups = extension(root, 'sparklineGroups');
  if (!groups) return;
  const before = readSparklines(root);
  const kept = new Map(sparklines.map((each) => [each.place, each]));
  const gone = new Set<Element>();
  let place = 0;
  for (const group of childrenOf(groups, 'sparklineGroup')) {
    let axis: string | undefined;
    for (const each of findAll(group, 'sparkline')) {
      const own = place++;
      const [old, now] = [before.find((known) => known.place === own), kept.get(own)];
      if (!old) continue;
      if (!now) gone.add(each);
      else {
        axis ??= now.axis;
        const at = childOf(each, 'sqref');
        if (at && (old.row !== now.row || old.column !== now.column)) setText(at, formatCell(now.row, now.column));
        writeFormula(each, now.values);
      }
    }
    writeFormula(group, axis);
    for (const list of childrenOf(group, 'sparklines')) without(list, gone);
    if (findAll(group, 'sparkline').length === 0) gone.add(group);
  }
  without(groups, gone);
  if (childrenOf(groups).length === 0) removeExtension(root, 'sparklineGroups');
}

/** What refers to cells that are gone is left out: the schema allows that, and Excel then shows nothing. */
function writeFormula(holder: Element, formula: string | undefined): void {
  const found = childOf(holder, 'f');
  if (!found || formula === undefined || formula === formulaIn(holder)) return;
  if (formula.includes('#REF!')) without(holder, new Set([found]));
  else setText(found, toFileFormula(formula));
}

function without(holder: Element, gone: ReadonlySet<Element>): void {
  holder.children = holder.children.filter((node) => node.type !== 'element' || !gone.has(node));
}

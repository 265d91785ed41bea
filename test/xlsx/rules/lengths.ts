import { childOf, childrenOf, findAll, numberOf, textOf } from '../../../src/xlsx/xml/tree';
import type { PackageView, SheetView } from './packageView';
import { edit, firstSheet, type Rule } from './rule';

/** How long texts may be, and how high and wide rows and columns (support.microsoft.com, "Excel specifications and limits"). */
export const lengths: Rule = {
  name: 'lengths',
  find: (file) => [
    ...file.strings.flatMap((item, at) =>
      lengthOf(findAll(item, 't').map(textOf).join('')) > 32_767 ? [`text ${at} is over 32,767`] : [],
    ),
    ...file.sheets.flatMap((sheet) => inSheet(file, sheet)),
  ],
  breakIt: edit(firstSheet, 'ht="24"', 'ht="410"'),
};

const lengthOf = (text: string): number => text.replace(/_x[0-9A-Fa-f]{4}_/g, '?').length;

function inSheet(file: PackageView, { path, root, cells, tables }: SheetView): readonly string[] {
  const found: string[] = [];
  const most = (what: string, text: string | undefined, limit: number): void => {
    if (text !== undefined && lengthOf(text) > limit) found.push(`${what} in ${path} is ${lengthOf(text)} long, over ${limit}`);
  };
  for (const [place, cell] of cells) {
    const formula = childOf(cell, 'f');
    if (!formula) continue;
    most(`the formula of ${place}`, textOf(formula), 8192);
    for (const [constant] of textOf(formula).matchAll(/"(?:[^"]|"")*"/g))
      most(`a text in the formula of ${place}`, constant.slice(1, -1).replaceAll('""', '"'), 255);
  }
  for (const rule of findAll(root, 'dataValidation')) {
    const { attributes } = rule;
    most('a title', attributes['promptTitle'], 32);
    most('a title', attributes['errorTitle'], 32);
    most('a message', attributes['prompt'], 255);
    most('a message', attributes['error'], 255);
    const list = textOf(childOf(rule, 'formula1'));
    if (attributes['type'] === 'list' && list.startsWith('"')) most('a list', list.slice(1, -1), 255);
  }
  for (const { columns } of tables) for (const { attributes } of columns) most('a header', attributes['name'], 255);
  for (const link of findAll(root, 'hyperlink')) {
    const address = file
      .relations(path)
      .find(({ id }) => Object.entries(link.attributes).some(([key, value]) => key.endsWith(':id') && value === id))?.target;
    most('an address', address, 2083);
    most('a tip', link.attributes['tooltip'], 255);
  }
  for (const row of childrenOf(childOf(root, 'sheetData')))
    if ((numberOf(row, 'ht') ?? 0) > 409.5) found.push(`row ${row.attributes['r'] ?? ''} of ${path} is over 409.5 points`);
  for (const column of findAll(childOf(root, 'cols'), 'col'))
    if ((numberOf(column, 'width') ?? 0) > 255) found.push(`a column of ${path} is over 255 characters`);
  return found;
}

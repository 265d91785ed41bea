import { childOf } from '../../../src/xlsx/xml/tree';
import { formatCell, parseArea } from '../../../src/xlsx/model/address';
import { intersection } from '../../../src/xlsx/model/area';
import { edit, type Rule } from './rule';

/** An array formula stands in the first cell of its area, over no other and not, when larger than a cell, in a table ("multi-cell array formulas are not allowed in tables"). */
export const arrays: Rule = {
  name: 'arrays',
  find: (file) =>
    file.sheets.flatMap(({ path, cells, tables }) => {
      const found = [...cells].flatMap(([place, cell]) => {
        const formula = childOf(cell, 'f');
        const area = formula?.attributes['t'] === 'array' ? parseArea(formula.attributes['ref'] ?? '') : undefined;
        return area === undefined ? [] : [{ place, area }];
      });
      return found.flatMap(({ place, area }, at) => {
        if (!area) return [`the array formula of ${path} ${place} has no area`];
        const isLarge = area.top !== area.bottom || area.left !== area.right;
        return [
          ...(formatCell(area.top, area.left) === place
            ? []
            : [`the array formula of ${path} ${place} is not in the first cell of its area`]),
          ...(isLarge && tables.some((table) => table.area && intersection(table.area, area))
            ? [`an array formula of ${path} ${place} lies in a table`]
            : []),
          ...(found.slice(at + 1).some((other) => other.area && intersection(other.area, area))
            ? [`array formulas of ${path} overlap`]
            : []),
        ];
      });
    }),
  breakIt: edit(/worksheets\/sheet2\.xml$/, /<f t="array" ref="([A-Z]+)(\d+)/, '<f t="array" ref="Z99'),
};

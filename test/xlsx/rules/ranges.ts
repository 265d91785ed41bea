import { childOf, childrenOf, findAll, textOf } from '../../../src/xlsx/xml/tree';
import { parseArea } from '../../../src/xlsx/model/address';
import { intersection } from '../../../src/xlsx/model/area';
import { edit, firstSheet, type Rule } from './rule';

/** References name cells of a sheet, merged areas do not overlap nor reach into a table, and no cell has two validations. */
export const ranges: Rule = {
  name: 'ranges',
  find: (file) =>
    file.sheets.flatMap(({ path, root, tables }) => {
      const found: string[] = [];
      const holders = ['conditionalFormatting', 'dataValidation', 'selection', 'protectedRange'].flatMap((name) => findAll(root, name));
      // A selection that names no cell is of A1 (ECMA-376 18.3.1.78).
      const texts = holders.map((each) => each.attributes['sqref'] ?? (each.name === 'selection' ? 'A1' : textOf(childOf(each, 'sqref'))));
      for (const text of texts) {
        const parts = text.split(/\s+/).filter(Boolean);
        if (parts.length === 0) found.push(`a list of references in ${path} is empty`);
        for (const part of parts) if (!parseArea(part)) found.push(`"${part}" in ${path} is no reference`);
      }
      const merges = childrenOf(childOf(root, 'mergeCells')).flatMap(({ attributes }) => parseArea(attributes['ref'] ?? '') ?? []);
      const areas = findAll(root, 'dataValidation').flatMap(({ attributes }, at) =>
        (attributes['sqref'] ?? '').split(/\s+/).flatMap((part) => {
          const area = parseArea(part);
          return area ? [{ area, at }] : [];
        }),
      );
      merges.forEach((one, at) => {
        if (merges.slice(at + 1).some((other) => intersection(one, other))) found.push(`merged areas of ${path} overlap`);
        if (tables.some(({ area }) => area && intersection(area, one))) found.push(`a merged area of ${path} reaches into a table`);
      });
      areas.forEach(({ area, at }, index) => {
        if (areas.slice(index + 1).some((other) => other.at !== at && intersection(area, other.area)))
          found.push(`validations of ${path} overlap`);
      });
      return found;
    }),
  breakIt: edit(
    firstSheet,
    '<mergeCells count="1"><mergeCell ref="A9:C9"/>',
    '<mergeCells count="2"><mergeCell ref="A9:C9"/><mergeCell ref="B9:D9"/>',
  ),
};

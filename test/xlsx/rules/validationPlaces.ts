import { findAll } from '../../../src/xlsx/xml/tree';
import { parseArea } from '../../../src/xlsx/model/address';
import { edit, firstSheet, type Rule } from './rule';

/** A validation of a table's column ends with its body: one that reaches below keeps the table from growing when somebody types there. */
export const validationPlaces: Rule = {
  name: 'validationPlaces',
  find: (file) =>
    file.sheets.flatMap(({ path, root, tables }) =>
      findAll(root, 'dataValidation')
        .flatMap(({ attributes }) => (attributes['sqref'] ?? '').split(/\s+/).flatMap((part) => parseArea(part) ?? []))
        .flatMap((area) =>
          tables.flatMap(({ area: table, root: { attributes } }) =>
            table &&
            area.left <= table.right &&
            area.right >= table.left &&
            area.top <= table.bottom &&
            area.bottom > table.bottom &&
            area.bottom >= table.top
              ? [`a validation of ${path} reaches below the table ${attributes['displayName'] ?? ''}`]
              : [],
          ),
        ),
    ),
  breakIt: edit(firstSheet, 'sqref="D2:D6"><formula1>0</formula1>', 'sqref="D2:D60"><formula1>0</formula1>'),
};

import { decodeXstring } from '../../../src/xlsx/xml/text';
import { formatCell } from '../../../src/xlsx/model/address';
import { edit, type Rule } from './rule';

/** A header cell is a text and says what its column is called. */
export const tableHeaders: Rule = {
  name: 'tableHeaders',
  find: (file) =>
    file.sheets.flatMap(({ cells, tables }) =>
      tables.flatMap(({ path, root, area, columns }) =>
        !area || root.attributes['headerRowCount'] === '0'
          ? []
          : columns.flatMap(({ attributes }, index) => {
              const name = decodeXstring(attributes['name'] ?? '');
              const header = file.textOf(cells.get(formatCell(area.top, area.left + index)));
              return header !== undefined && decodeXstring(header) === name
                ? []
                : [`the header of ${name} in ${path} is ${header ?? 'no text'}`];
            }),
      ),
    ),
  breakIt: edit(/tables\/table1\.xml$/, 'name="Thema"', 'name="Onderwerp"'),
};

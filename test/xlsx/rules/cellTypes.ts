import { childOf, childrenOf, numberOf, textOf } from '../../../src/xlsx/xml/tree';
import { edit, firstSheet, type Rule } from './rule';

const errors = new Set(
  '#NULL! #DIV/0! #VALUE! #REF! #NAME? #NUM! #N/A #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #GETTING_DATA #BUSY! #PYTHON! #EXTERNAL! #TIMEOUT!'.split(
    ' ',
  ),
);

/** A cell's value is what its type says, in its row, after the cell before it. */
export const cellTypes: Rule = {
  name: 'cellTypes',
  find: (file) =>
    file.sheets.flatMap(({ path, root }) => {
      let lastRow = 0;
      return childrenOf(childOf(root, 'sheetData')).flatMap((row) => {
        const number = numberOf(row, 'r') ?? lastRow + 1;
        const complaints = number > lastRow ? [] : [`row ${number} of ${path} comes after row ${lastRow}`];
        lastRow = number;
        let lastColumn = 0;
        for (const cell of childrenOf(row)) {
          const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d+)$/.exec(cell.attributes['r'] ?? '') ?? [];
          const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
          const place = `${path} ${cell.attributes['r'] ?? '?'}`;
          if (Number(digits) !== number || column <= lastColumn || column > 16_384) complaints.push(`${place} is not at its place`);
          lastColumn = column;
          const value = childOf(cell, 'v');
          const kind = cell.attributes['t'] ?? 'n';
          if (value && !isOfKind(textOf(value), kind, file.strings.length))
            complaints.push(`${place} holds "${textOf(value).slice(0, 20)}" as ${kind}`);
        }
        return complaints;
      });
    }),
  breakIt: edit(firstSheet, '<v>#N/A</v>', '<v>#FOUT!</v>'),
};

function isOfKind(text: string, kind: string, strings: number): boolean {
  switch (kind) {
    case 's':
      return /^\d+$/.test(text) && Number(text) < strings;
    case 'b':
      return text === '0' || text === '1';
    case 'e':
      return errors.has(text);
    case 'n':
      return text === '' || (text.trim() !== '' && Number.isFinite(Number(text)));
    case 'd':
      return /^\d{4}-\d\d-\d\d/.test(text);
    default:
      return true;
  }
}

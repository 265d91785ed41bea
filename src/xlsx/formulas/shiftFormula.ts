import { maxColumns, maxRows } from '../model/workbook';
import { columnIndex, columnLetters } from '../../domain/contract/columns';
import { joined, tokens } from './tokens';

const reference = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const columnOnly = /^(\$?)([A-Za-z]{1,3})$/;
const rowOnly = /^(\$?)(\d+)$/;

/** A shared formula as it reads so many rows and columns away: relative references move, absolute ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const list = tokens(formula);
  list.forEach((token, index) => {
    const next = list[index + 1]?.text;
    if ((token.kind !== 'name' && token.kind !== 'number') || next === '(' || next === '!' || list[index + 1]?.kind === 'bracket') return;
    const inRange = next === ':' || list[index - 1]?.text === ':';
    const cell = reference.exec(token.text);
    if (cell) {
      const column = movedColumn(cell[1], cell[2], columns);
      if (column !== null) token.text = column + movedRow(cell[3], cell[4], rows);
    } else if (inRange && columnOnly.test(token.text))
      token.text = token.text.replace(columnOnly, (whole, fixed: string, letters: string) => movedColumn(fixed, letters, columns) ?? whole);
    else if (inRange && rowOnly.test(token.text))
      token.text = token.text.replace(rowOnly, (_, fixed: string, digits: string) => movedRow(fixed, digits, rows));
  });
  return joined(list);
}

// A reference that would leave the sheet comes back in on the other side, as Excel has it for shared formulas.
// Null for a column there is not: "XFE1" is a name.
function movedColumn(fixed = '', letters = '', columns: number): string | null {
  const index = columnIndex(letters);
  if (index === null) return null;
  return fixed + columnLetters(fixed ? index : (index + columns + maxColumns) % maxColumns);
}

function movedRow(fixed = '', digits = '', rows: number): string {
  const index = Number(digits) - 1;
  return fixed + ((fixed ? index : (index + rows + maxRows) % maxRows) + 1);
}

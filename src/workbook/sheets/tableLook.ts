import { columnLetters, columnsOf, type Cell, type ColumnDefinition, type TableKey } from '../../domain/contract';
import { settingDefinitions } from '../../domain/settings/settings';
import { look, markWhere } from './look';
import { setUpPage } from './page';
import { tabColours, tabGroupOf } from './tabs';

/** How one of our tables looks on its sheet, on screen and on paper; `rows` with those that are spare. */
export function dressTable(sheet: Excel.Worksheet, key: TableKey, rows: number): void {
  const columns = columnsOf(key);
  sheet.tabColor = tabColours[tabGroupOf(key)];
  // Who scrolls to the right still sees which assignment of whom it is.
  const held = key === 'assignments' ? columns.findIndex(([name]) => name === 'municipality') : -1;
  if (held < 0) sheet.freezePanes.freezeRows(1);
  else sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, held + 1));
  columns.forEach(([column, definition], index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widthOf(key, column, definition);
    const cells = sheet.getRangeByIndexes(1, index, rows, 1);
    if (isWrapped(key, column, definition)) cells.format.wrapText = true;
    cells.format.verticalAlignment = 'Top';
    // Numbers at the right run into the words at the left of the next column: they stand a little off, and days at the left.
    const isFigure = definition.kind === 'number' || definition.kind === 'strips';
    const whole = sheet.getRangeByIndexes(0, index, rows + 1, 1);
    whole.format.horizontalAlignment = isFigure ? 'Right' : 'Left';
    if (isFigure) whole.format.indentLevel = 1;
  });
  if (key === 'assignments') {
    const letter = (column: string): string => columnLetters(columns.findIndex(([name]) => name === column));
    const [start, end] = [letter('start'), letter('end')];
    markWhere(sheet.getRange(`${end}2:${end}${rows + 1}`), `=AND($${end}2<>"",$${start}2<>"",$${end}2<$${start}2)`, look.over);
  }
  setUpPage(sheet, { width: columns.reduce((sum, [column, definition]) => sum + widthOf(key, column, definition), 0), titleRows: '1:1' });
}

const wide: ReadonlySet<string> = new Set(['title', 'reason', 'goal', 'result', 'remark', 'explanation', 'expertise', 'product']);
const named: ReadonlySet<string> = new Set(['municipality', 'counterparty', 'theme', 'client', 'contractor', 'member', 'rule', 'holiday']);

/** What may be longer than its column goes on below. */
const isWrapped = (key: TableKey, column: string, { kind }: ColumnDefinition): boolean =>
  (kind === 'text' && wide.has(column)) || named.has(column) || column === 'phase' || (key === 'settings' && column === 'value');

/** Column width in points. */
function widthOf(key: TableKey, column: string, definition: ColumnDefinition): number {
  if (key === 'settings') return column === 'setting' ? 170 : 260;
  // The longest of our tables has to go on a sheet of paper.
  const isLong = key === 'assignments';
  if (wide.has(column)) return column === 'title' || column === 'product' ? (isLong ? 130 : 165) : isLong ? 150 : 185;
  if (named.has(column)) return isLong ? 94 : 105;
  if (column === 'phase') return 74;
  if (definition.kind === 'date') return 74;
  if (key === 'menuCard' && column === 'code') return 125;
  return Math.max(46, definition.nl.length * 5.6 + 20);
}

/** How the value of a setting is shown in the sheet: a day as a day, a share as a percentage; null leaves it as it is. */
export function settingFormat(name: Cell | undefined): string | null {
  if (name === settingDefinitions.underBooked.nl || name === settingDefinitions.overBooked.nl) return look.percentFormat;
  return Object.values(settingDefinitions).some(({ nl, kind }) => nl === name && kind === 'date') ? look.dateFormat : null;
}

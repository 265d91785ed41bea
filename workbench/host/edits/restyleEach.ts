import type { CellStyle, Sheet } from '../../../src/xlsx/model/workbook';

/** Restyles cells one by one; `key` names the change, so that cells with the same style and change share one object. */
export function restyleEach(
  sheet: Sheet,
  work: (write: (row: number, column: number, key: string, change: (style: CellStyle) => CellStyle) => void) => void,
): void {
  const made = new Map<string, Map<CellStyle | undefined, CellStyle>>();
  work((row, column, key, change) => {
    const cell = sheet.cells.get(row, column);
    let styles = made.get(key);
    if (!styles) made.set(key, (styles = new Map()));
    let style = styles.get(cell?.style);
    if (!style) styles.set(cell?.style, (style = change(cell?.style ?? {})));
    sheet.cells.set(row, column, { ...(cell ?? { value: '' }), style });
  });
}

import type { Area, Sheet, Table } from '../../../src/xlsx/model/workbook';

/** The parts of a table on its sheet. */
export const headerRow = ({ area, showHeaders }: Table): Area | null => (showHeaders ? { ...area, bottom: area.top } : null);
export const totalRow = ({ area, showTotals }: Table): Area | null => (showTotals ? { ...area, top: area.bottom } : null);
export const bodyRows = ({ area, showHeaders, showTotals }: Table): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

export function columnTitle(sheet: Sheet, table: Table, index: number): string {
  const header = headerRow(table);
  return header ? String(sheet.cells.get(header.top, header.left + index)?.value ?? '') : `Kolom${index + 1}`;
}

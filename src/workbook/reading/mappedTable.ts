import type { TableData } from '../../domain/contract';
import { connectTable } from '../../domain/mapping/connect';
import { joinTables } from '../../domain/mapping/joinTables';
import { tableBounds } from '../../domain/mapping/tableBounds';
import type { Block } from './block';
import type { Connected } from './connection';

/** A table or sheet as a person connected it; null where its header is not there. */
export function mappedTable({ sheet, tableName, headerRow, headers, hasTotals, mapped }: Connected, block: Block): TableData | null {
  const { row, column: firstColumn, values } = block;
  if (!mapped) return null;
  if (tableName === null || headerRow !== null) {
    const header = (headerRow ?? 1) - 1 - row;
    if (!values[header]) return null;
    const { left, right, last, totals } = tableBounds(values, header, mapped.headerRows);
    if (left < 0) return null;
    const cells = values.slice(0, last + 1).map((line) => line.slice(left, right + 1));
    const connected = connectTable(
      { ...mapped, headerRow: header + row + 1 },
      { sheet, tableName: null, firstRow: row + 1, firstColumn: firstColumn + left, cells },
    );
    return connected && totals !== null ? { ...connected, totalsRow: totals + row + 1 } : connected;
  }
  const rows = values.length - (hasTotals ? 1 : 0);
  const cells = [headers, ...values.slice(1)];
  return connectTable({ ...mapped, headerRow: row + 1 }, { sheet, tableName, firstRow: row + 1, firstColumn, cells }, rows);
}

/** Several sources as one. No structured reference reaches over several sheets: a table put together of them has no name. */
export function joined(sources: readonly TableData[]): TableData | null {
  const table = joinTables(sources);
  return table?.parts && table.parts.length > 1 ? { ...table, name: null } : table;
}

import { tableKeys, type Cell, type TableKey, type WorkbookTables } from '../../../src/domain/contract';
import { tableOf } from '../ledger/tablesOf';

/** Tables from a header row and body rows, each at A1 of its own sheet. */
export function tablesOf(rows: Readonly<Partial<Record<TableKey, readonly (readonly Cell[])[]>>>): WorkbookTables {
  return Object.fromEntries(
    tableKeys.flatMap((key) => {
      const [headers, ...body] = rows[key] ?? [];
      return headers ? [[key, tableOf(key, headers.map(String), ...body)]] : [];
    }),
  );
}

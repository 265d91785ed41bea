import type { Cell, TableData, TableKey, WorkbookTables } from '../domain/contract';
import { columnPlaces, connect, mappingSetting, type Connected, type ListedTable, type Mapping } from './connection';
import { excelCode, type Job } from './run';

/** All that a job reads of the workbook: our tables, and where they were found. */
export interface WorkbookRead {
  readonly tables: WorkbookTables;
  readonly connected: readonly Connected[];
  readonly mapping: Mapping | null;
  readonly listed: readonly ListedTable[];
  readonly sheets: readonly string[];
}

/** Cells a request reads at the most once Excel said the answer was too large (about 2 MB of values). */
const cellsAtOnce = 100_000;

/**
 * Reads the connected tables in two requests: what is there, then the values. Where the host limits
 * an answer (5 MB in Excel on the web) the values come in blocks of rows instead.
 */
export async function readWorkbook({ context, sync }: Job, keys?: readonly TableKey[]): Promise<WorkbookRead> {
  const listing = context.workbook.tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name');
  const sheets = context.workbook.worksheets.load('items/name');
  const setting = context.workbook.settings.getItemOrNullObject(mappingSetting).load('value');
  await sync();

  const mapping = setting.isNullObject ? null : parseMapping(setting.value);
  const listed: ListedTable[] = listing.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map(({ name }) => name),
    showTotals: table.showTotals,
  }));
  const connected = connect(listed, mapping).filter(({ key }) => !keys || keys.includes(key));
  const blocks = await readBlocks(context, sync, connected);
  const tables: Partial<Record<TableKey, TableData>> = {};
  for (const { key, sheet, tableName, headers, hasTotals } of connected) {
    const block = blocks.get(tableName);
    if (!block) continue;
    tables[key] = {
      sheet,
      name: tableName,
      headerRow: block.row + 1,
      firstColumn: block.column,
      headers,
      columns: columnPlaces(key, headers, mapping),
      values: block.values.slice(1, hasTotals ? -1 : undefined),
    };
  }
  return { tables: tables as WorkbookTables, connected, mapping, listed, sheets: sheets.items.map(({ name }) => name) };
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

async function readBlocks(
  context: Excel.RequestContext, sync: Job['sync'], connected: readonly Connected[],
): Promise<ReadonlyMap<string, Block>> {
  if (connected.length === 0) return new Map();
  const rangeOf = (name: string): Excel.Range => context.workbook.tables.getItem(name).getRange();
  try {
    const ranges = connected.map(({ tableName }) => rangeOf(tableName).load('values,rowIndex,columnIndex'));
    await sync();
    return new Map(ranges.map((range, index) => [
      connected[index]?.tableName ?? '', { row: range.rowIndex, column: range.columnIndex, values: range.values as Cell[][] },
    ]));
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const blocks = new Map<string, Block>();
    for (const { tableName } of connected) blocks.set(tableName, await readInBlocks(rangeOf(tableName), sync));
    return blocks;
  }
}

async function readInBlocks(range: Excel.Range, sync: Job['sync']): Promise<Block> {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await sync();
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  const values: Cell[][] = [];
  let rows = Math.max(1, Math.floor(cellsAtOnce / columnCount));
  while (values.length < rowCount) {
    const height = Math.min(rows, rowCount - values.length);
    const block = range.getCell(values.length, 0).getResizedRange(height - 1, columnCount - 1).load('values');
    try {
      await sync();
      for (const line of block.values as Cell[][]) values.push(line);
    } catch (error) {
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || rows === 1) throw error;
      rows = Math.max(1, Math.floor(rows / 2));
    }
  }
  return { row, column, values };
}

function parseMapping(value: unknown): Mapping | null {
  if (typeof value !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null && Array.isArray((parsed as Mapping).tables) ? (parsed as Mapping) : null;
  } catch {
    return null;
  }
}

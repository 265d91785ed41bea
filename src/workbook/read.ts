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
  const names = sheets.items.map(({ name }) => name);
  const connected = connect(listed, mapping, names).filter(({ key }) => !keys || keys.includes(key));
  const blocks = await readBlocks(context, sync, connected);
  const tables: Partial<Record<TableKey, TableData>> = {};
  connected.forEach((each, index) => {
    const block = blocks[index];
    if (block) tables[each.key] = tableFrom(each, block, mapping);
  });
  return { tables: tables as WorkbookTables, connected, mapping, listed, sheets: names };
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

function tableFrom({ key, sheet, tableName, headerRow, headers, hasTotals }: Connected, block: Block, mapping: Mapping | null): TableData {
  const skipped = headerRow === null ? 0 : Math.max(0, headerRow - 1 - block.row);
  const found = headerRow === null ? headers : (block.values[skipped] ?? []).map(String);
  const body = block.values.slice(skipped + 1, hasTotals ? -1 : undefined);
  return {
    sheet, name: tableName, headerRow: block.row + skipped + 1, firstColumn: block.column, headers: found,
    columns: columnPlaces(key, found, mapping), values: body,
  };
}

/** The cells of every connected table or sheet, in the order asked; null where a sheet has no cells. */
async function readBlocks(context: Excel.RequestContext, sync: Job['sync'], connected: readonly Connected[]): Promise<readonly (Block | null)[]> {
  if (connected.length === 0) return [];
  const rangeOf = ({ sheet, tableName }: Connected): Excel.Range => (tableName === null
    ? context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true)
    : context.workbook.tables.getItem(tableName).getRange());
  try {
    const ranges = connected.map((each) => rangeOf(each).load('values,rowIndex,columnIndex'));
    await sync();
    return ranges.map((range) => (range.isNullObject ? null : { row: range.rowIndex, column: range.columnIndex, values: range.values as Cell[][] }));
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const blocks: (Block | null)[] = [];
    for (const each of connected) blocks.push(await readInBlocks(rangeOf(each), sync));
    return blocks;
  }
}

async function readInBlocks(range: Excel.Range, sync: Job['sync']): Promise<Block | null> {
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await sync();
  if (range.isNullObject) return null;
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

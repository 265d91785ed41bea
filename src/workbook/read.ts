import { isBlank, type Cell, type RowsBelow, type TableData, type TableKey, type WorkbookTables } from '../domain/contract';
import type { CheckSettings } from '../domain/checks/check';
import { readCheckSettings } from '../domain/checks/checkSettings';
import { connectTable } from '../domain/mapping/connect';
import { joinTables } from '../domain/mapping/joinTables';
import { parseMapping, type Mapping } from '../domain/mapping/mapping';
import { tableBounds } from '../domain/mapping/tableBounds';
import { adoptionsSetting, parseAdoptions, parseTies, tiesSetting, type AllocationRecords } from './allocationRecords';
import { columnPlaces, connect, followAnchors, mappingSetting, type Connected, type ListedTable } from './connection';
import { excelCode, type Job } from './run';

/** All that a job reads of the workbook: our tables, and where they were found. */
export interface WorkbookRead {
  readonly tables: WorkbookTables;
  readonly connected: readonly Connected[];
  readonly mapping: Mapping | null;
  readonly listed: readonly ListedTable[];
  readonly sheets: readonly string[];
  /** What was decided on ties and adopted, kept beside the rows. */
  readonly records: AllocationRecords;
  /** Which checks the workbook switches off or weighs otherwise (table Controles). */
  readonly checkSettings: CheckSettings;
}

/** Table of the workbook's choices about checks, in either language. */
export const checkSettingsTable = { nl: 'Controles', en: 'Checks' } as const;

/** Cells a request reads at the most once Excel said the answer was too large (about 2 MB of values). */
const cellsAtOnce = 100_000;
/** Rows looked at below each table, for what was typed where a table did not grow by itself. */
const rowsBelow = 20;

/**
 * Reads the connected tables in two requests: what is there, then the values. Where the host limits
 * an answer (5 MB in Excel on the web) the values come in blocks of rows instead.
 */
export async function readWorkbook({ context, sync }: Job, keys?: readonly TableKey[]): Promise<WorkbookRead> {
  const listing = context.workbook.tables.load('items/name,items/showTotals,items/worksheet/name,items/columns/items/name');
  const sheets = context.workbook.worksheets.load('items/name');
  const [setting, ties, adoptions] = [mappingSetting, tiesSetting, adoptionsSetting]
    .map((name) => context.workbook.settings.getItemOrNullObject(name).load('value')) as [Excel.Setting, Excel.Setting, Excel.Setting];
  const anchors = context.workbook.names.load('items/name,items/formula');
  await sync();

  const stored = setting.isNullObject ? null : parseMapping(String(setting.value));
  const mapping = stored && followAnchors(stored, anchors.items.map(({ name, formula }) => ({ name, formula: String(formula) })));
  const listed: ListedTable[] = listing.items.map((table) => ({
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map(({ name }) => name),
    showTotals: table.showTotals,
  }));
  const names = sheets.items.map(({ name }) => name);
  const connected = connect(listed, mapping, names).filter(({ key }) => !keys || keys.includes(key));
  const choices = keys ? undefined : listed.find(({ name }) => name === checkSettingsTable.nl || name === checkSettingsTable.en);
  const { blocks, belows, choiceRows } = await readBlocks(context, sync, connected, choices?.name ?? null);
  const sources = new Map<TableKey, TableData[]>();
  connected.forEach((each, index) => {
    const block = blocks[index];
    const table = block ? tableFrom(each, block, belows[index] ?? null) : null;
    if (table) sources.set(each.key, [...(sources.get(each.key) ?? []), table]);
  });
  return {
    tables: Object.fromEntries([...sources].map(([key, found]) => [key, joined(found)])) as WorkbookTables,
    connected, mapping, listed, sheets: names,
    records: { ties: parseTies(ties.isNullObject ? null : ties.value), adoptions: parseAdoptions(adoptions.isNullObject ? null : adoptions.value) },
    checkSettings: choices ? readCheckSettings(choices.headers, choiceRows) : {},
  };
}

/** No structured reference reaches over several sheets: a table put together has no name. */
function joined(sources: readonly TableData[]): TableData | null {
  const table = joinTables(sources);
  return table?.parts ? { ...table, name: null } : table;
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

function tableFrom({ key, sheet, tableName, headerRow, headers, hasTotals, mapped }: Connected, block: Block, below: Block | null): TableData | null {
  const { row, column: firstColumn, values } = block;
  if (tableName === null || headerRow !== null) {
    const header = (headerRow ?? 1) - 1 - row;
    if (!mapped || !values[header]) return null;
    const { left, right, last } = tableBounds(values, header);
    if (left < 0) return null;
    const cells = values.slice(0, last + 1).map((line) => line.slice(left, right + 1));
    return connectTable({ ...mapped, headerRow: header + row + 1 }, { sheet, tableName: null, firstRow: row + 1, firstColumn: firstColumn + left, cells });
  }
  const rows = values.length - (hasTotals ? 1 : 0);
  const table: TableData = mapped
    ? connectTable({ ...mapped, headerRow: row + 1 }, { sheet, tableName, firstRow: row + 1, firstColumn, cells: [headers, ...values.slice(1)] }, rows) ?? empty
    : { sheet, name: tableName, headerRow: row + 1, firstColumn, headers, columns: columnPlaces(key, headers), values: values.slice(1, rows) };
  const typed = below && typedBelow(below);
  return typed ? { ...table, below: typed } : table;
}

const empty: TableData = { sheet: '', name: null, headerRow: 1, firstColumn: 0, headers: [], columns: {}, values: [] };

/** Rows that follow a table without a gap. A single filled cell is more likely a remark under it than a row. */
function typedBelow({ row, values }: Block): RowsBelow | null {
  const end = values.findIndex((line) => line.filter((cell) => !isBlank(cell)).length < Math.min(2, line.length));
  const typed = end < 0 ? values : values.slice(0, end);
  return typed.length > 0 ? { firstRow: row + 1, values: typed } : null;
}

interface Blocks {
  /** Of every connected table or sheet, in the order asked; null where a sheet has no cells. */
  readonly blocks: readonly (Block | null)[];
  /** The rows below each Excel table. */
  readonly belows: readonly (Block | null)[];
  readonly choiceRows: readonly (readonly Cell[])[];
}

async function readBlocks(context: Excel.RequestContext, sync: Job['sync'], connected: readonly Connected[], choices: string | null): Promise<Blocks> {
  if (connected.length === 0) return { blocks: [], belows: [], choiceRows: [] };
  const rangeOf = ({ sheet, tableName }: Connected): Excel.Range => (tableName === null
    ? context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true)
    : context.workbook.tables.getItem(tableName).getRange());
  const around = () => ({
    belows: connected.map((each) => (each.tableName === null ? null : rangeOf(each).getRowsBelow(rowsBelow).load('values,rowIndex,columnIndex'))),
    choice: choices === null ? null : context.workbook.tables.getItem(choices).getDataBodyRange().load('values'),
  });
  const asBlock = (range: Excel.Range | null): Block | null =>
    (!range || range.isNullObject ? null : { row: range.rowIndex, column: range.columnIndex, values: range.values as Cell[][] });
  const rest = ({ belows, choice }: ReturnType<typeof around>) => ({ belows: belows.map(asBlock), choiceRows: (choice?.values ?? []) as Cell[][] });
  try {
    const ranges = connected.map((each) => rangeOf(each).load('values,rowIndex,columnIndex'));
    const others = around();
    await sync();
    return { blocks: ranges.map(asBlock), ...rest(others) };
  } catch (error) {
    if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded') throw error;
    const blocks: (Block | null)[] = [];
    for (const each of connected) blocks.push(await readInBlocks(rangeOf(each), sync));
    const others = around();
    await sync();
    return { blocks, ...rest(others) };
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

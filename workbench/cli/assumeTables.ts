import type { TableKey } from '../../src/domain/contract';
import { assumeMapping, knownValues, sourcesIn } from '../../src/domain/mapping';
import { readOurTables, saveMapping, scanWorkbook, type WorkbookRead } from '../../src/workbook';
import { valueOf } from './valueOf';
import { readCatalogue } from './catalogue';

export interface AssumedRead {
  readonly read: WorkbookRead;
  /** Tables recognised by their headers, for the findings to say so. */
  readonly assumed: readonly TableKey[];
}

/** Our tables; where nobody connected anything, what is in other tables and sheets is recognised by its headers, as a person would confirm it in the pane. */
export async function readAssuming(): Promise<AssumedRead> {
  const read = valueOf(await readOurTables());
  const used = new Set(read.connected.flatMap(({ tableName }) => (tableName === null ? [] : [tableName])));
  const ofTables = new Set(read.listed.map(({ sheet }) => sheet));
  const isLeft = read.listed.some(({ name }) => !used.has(name)) || read.sheets.some((name) => !ofTables.has(name));
  if (read.mapping !== null || !isLeft) return { read, assumed: [] };
  const taken = new Set(read.connected.map(({ key }) => key));
  const sources = sourcesIn(valueOf(await scanWorkbook())).filter(({ tableName }) => tableName === null || !used.has(tableName));
  const tables = assumeMapping(sources, taken, knownValues(readCatalogue().municipalities));
  if (tables.length === 0) return { read, assumed: [] };
  valueOf(await saveMapping({ tables }));
  return { read: valueOf(await readOurTables()), assumed: tables.map(({ table }) => table) };
}

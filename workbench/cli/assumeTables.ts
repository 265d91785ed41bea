import type { TableKey } from '../../src/domain/contract';
import { assumeMapping, findHeaderRow, type Unconnected } from '../../src/domain/mapping';
import { readOurTables, saveMapping, scanWorkbook, type Scan, type WorkbookRead } from '../../src/workbook';
import { valueOf } from './valueOf';
import { readCatalogue } from './catalogue';

export interface AssumedRead {
  readonly read: WorkbookRead;
  /** Tables recognised by their headers, for the findings to say so. */
  readonly assumed: readonly TableKey[];
}

/** Sheets that the add-in makes itself: figures and findings, no rows. */
const ownSheets: ReadonlySet<string> = new Set([
  'overzicht',
  'overview',
  'controle',
  'controles',
  'checks',
  'evaluatie',
  'evaluation',
  'menukaart',
]);
const isOwn = (name: string): boolean => ownSheets.has(name.trim().toLowerCase());

/** Our tables; where nobody connected anything, what is in other tables and sheets is recognised by its headers, as a person would confirm it in the pane. */
export async function readAssuming(): Promise<AssumedRead> {
  const read = valueOf(await readOurTables());
  const used = new Set(read.connected.flatMap(({ tableName }) => (tableName === null ? [] : [tableName])));
  const ofTables = new Set(read.listed.map(({ sheet }) => sheet));
  const others = [
    ...read.listed.filter(({ name }) => !used.has(name)).map(({ name }) => name),
    ...read.sheets.filter((name) => !ofTables.has(name)),
  ];
  if (read.mapping !== null || others.every(isOwn)) return { read, assumed: [] };
  const known = { municipalities: new Set(readCatalogue().municipalities.map(({ name }) => name.toLowerCase())) };
  const taken = new Set(read.connected.map(({ key }) => key));
  const tables = assumeMapping(unconnected(valueOf(await scanWorkbook()), used), taken, known);
  if (tables.length === 0) return { read, assumed: [] };
  valueOf(await saveMapping({ tables }));
  return { read: valueOf(await readOurTables()), assumed: tables.map(({ table }) => table) };
}

/** Sheets with a table on them are that table: what else is there is beside it. */
function unconnected({ tables, sheets }: Scan, used: ReadonlySet<string>): readonly Unconnected[] {
  return [
    ...tables
      .filter(({ name, sheet }) => !used.has(name) && !isOwn(name) && !isOwn(sheet))
      .map(({ name, sheet, headers, rows }) => ({ sheet, tableName: name, headerRow: 1, headers, rows })),
    ...sheets
      .filter(({ name, tables: on }) => on.length === 0 && !isOwn(name))
      .flatMap(({ name, top, grid }): Unconnected[] => {
        const found = findHeaderRow(grid);
        if (!found) return [];
        const part = (row: number): readonly (string | number | boolean)[] => (grid[row] ?? []).slice(found.left, found.right + 1);
        const rows = Array.from({ length: Math.max(0, Math.min(20, grid.length - found.header - 1)) }, (_, at) =>
          part(found.header + 1 + at),
        );
        return [{ sheet: name, tableName: null, headerRow: top + found.header + 1, headers: part(found.header).map(String), rows }];
      }),
  ];
}

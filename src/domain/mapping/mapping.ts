import { isPeriodName, tableKeys, tables, type TableKey } from '../contract';

/** Which sheets are which of the contract's tables, as the user confirmed it; kept in the workbook as JSON. */
export interface Mapping {
  /** A table may have several sources: a sheet for each municipality, or one for each year. */
  readonly tables: readonly MappedTable[];
}

export interface MappedTable {
  readonly table: TableKey;
  readonly sheet: string;
  /** Name of the Excel table, which survives renaming the sheet; null for a plain sheet with a header row. */
  readonly tableName: string | null;
  /** Row number of the header as the user sees it (1-based); of a header of two rows the last. */
  readonly headerRow: number;
  /** Rows that the header takes, where it takes more than one. */
  readonly headerRows?: number;
  /** Of a sheet without a column Periode: the period that all of it is of, as was asked when it was connected. */
  readonly period?: string;
  /** Contract column to the header that holds it; found by header again, so that columns may be added or moved. */
  readonly columns: Readonly<Record<string, string>>;
}

/** Whether rows of a table are of one period or another. */
export const isOfPeriods = (table: TableKey): boolean => 'period' in tables[table].columns;

/** A mapping from JSON, or null where the text is none. */
export function parseMapping(json: string): Mapping | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(parsed) || !Array.isArray(parsed.tables)) return null;
  const mapped = parsed.tables.map(mappedTable);
  return mapped.some((table) => table === null) ? null : { tables: mapped.filter((table) => table !== null) };
}

export const mappingJson = (mapping: Mapping): string => JSON.stringify(mapping);

function mappedTable(value: unknown): MappedTable | null {
  if (!isRecord(value)) return null;
  const { table, sheet, tableName, headerRow, headerRows, period, columns } = value;
  const key = tableKeys.find((each) => each === table);
  if (key === undefined || typeof sheet !== 'string' || (tableName !== null && typeof tableName !== 'string')) return null;
  if (typeof headerRow !== 'number' || !Number.isInteger(headerRow) || headerRow < 1 || !isRecord(columns)) return null;
  const headers = Object.entries(columns).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    table: key,
    sheet,
    tableName,
    headerRow,
    ...(headerRows === 2 && headerRow >= 2 ? { headerRows } : {}),
    ...(typeof period === 'string' && isPeriodName(period) ? { period } : {}),
    columns: Object.fromEntries(headers),
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

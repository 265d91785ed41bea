import { columnPlaces, isBlank, type RowsBelow, type TableData, type TableKey, type WorkbookTables } from '../../domain/contract';
import type { CheckSettings } from '../../domain/checks/run/check';
import { readCheckSettings } from '../../domain/checks/run/checkSettings';
import { readLimitCells, type LimitCell } from '../../domain/checks/define/limit';
import { parseMapping, type Mapping } from '../../domain/mapping/mapping';
import { allocationRecordsIn, type AllocationRecords } from '../records/allocationRecords';
import { loadKept, type Kept } from '../records/kept';
import { keptTable } from '../records/keptRows';
import { connect, followAnchors, type Connected, type ListedTable } from './connection';
import { withBesides } from './besides';
import type { Block, PassedOver } from './block';
import { readBlocks } from './readBlocks';
import { loadConditions, type Conditions } from './conditions';
import type { Job } from '../excel/run';

/** All that a job reads of the workbook: our tables, and where they were found. */
export interface WorkbookRead extends Conditions {
  /** The rows as they are meant: with the texts of Vertalingen in the place of what stands in the cells. */
  readonly tables: WorkbookTables;
  /** The rows as they stand in the cells: what a job that writes compares with. */
  readonly written: WorkbookTables;
  readonly connected: readonly Connected[];
  readonly mapping: Mapping | null;
  readonly listed: readonly ListedTable[];
  readonly sheets: readonly string[];
  /** What was passed over: tables without a header row, and cells far from the table on their sheet. */
  readonly passedOver: readonly PassedOver[];
  /** What was decided on ties and adopted, kept beside the rows. */
  readonly records: AllocationRecords;
  /** All that is kept beside the rows, for who adds to it in the next request. */
  readonly kept: Kept;
  /** Which checks the workbook switches off or weighs otherwise (table Controles). */
  readonly checkSettings: CheckSettings;
  /** The limits of checks that it sets there. */
  readonly limitCells: readonly LimitCell[];
  /** Checks, by code, that look at what Excel would not give, with its reason. */
  readonly unread: Readonly<Record<string, string>>;
}

/** Table of the workbook's choices about checks, in either language. */
export const checkSettingsTable = { nl: 'Controles', en: 'Checks' } as const;

/**
 * Reads the connected tables in two requests: what is there, then the values, with the formulas and merged areas where all
 * tables are asked for. Where the host limits an answer (5 MB in Excel on the web) the values come in blocks of rows instead.
 */
export async function readWorkbook(job: Job, keys?: readonly TableKey[]): Promise<WorkbookRead> {
  const { context, sync } = job;
  const listing = context.workbook.tables.load(
    'items/name,items/showTotals,items/showHeaders,items/worksheet/name,items/columns/items/name',
  );
  const sheets = context.workbook.worksheets.load('items/name,items/protection/protected');
  const loaded = loadKept(job);
  const conditions = loadConditions(job);
  const anchors = context.workbook.names.load('items/name,items/formula');
  await sync();

  const kept = loaded();
  const mappingText = kept.one('mapping', '');
  const stored = mappingText === null ? null : parseMapping(mappingText);
  const mapping =
    stored &&
    followAnchors(
      stored,
      anchors.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    );
  const headed = withoutKept(listing.items).filter(({ showHeaders }) => showHeaders);
  const listed: ListedTable[] = headed.map((table) => ({
    name: table.name,
    sheet: table.worksheet.name,
    headers: table.columns.items.map(({ name }) => name),
    showTotals: table.showTotals,
  }));
  const names = withoutKeptSheet(sheets.items, listing.items).map(({ name }) => name);
  const connected = connect(listed, mapping, names).filter(({ key }) => !keys || keys.includes(key));
  const choices = keys ? undefined : listed.find(({ name }) => name === checkSettingsTable.nl || name === checkSettingsTable.en);
  const isProtected = new Set(sheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name));
  const {
    blocks,
    belows,
    besides,
    choices: body,
    apart,
    unread,
  } = await readBlocks({ context, sync }, { connected, choices: choices?.name ?? null, besides: !keys, isProtected });
  // What has our own names needs none of this: not before the first screen of who has nothing else.
  const isOwn = connected.some(({ mapped }) => mapped !== null);
  const own = isOwn ? await forMapped() : null;
  const sources = new Map<TableKey, TableData[]>();
  connected.forEach((each, index) => {
    const block = blocks[index];
    const table = block ? tableFrom(each, block, belows[index] ?? null, own?.mappedTable ?? null) : null;
    const beside = besides[index];
    if (table) sources.set(each.key, [...(sources.get(each.key) ?? []), beside ? withBesides(table, beside) : table]);
  });
  const written = Object.fromEntries([...sources].map(([key, found]) => [key, own ? own.joined(found) : found[0]])) as WorkbookTables;
  return {
    ...(await asMeant(written)),
    connected,
    mapping,
    listed,
    sheets: names,
    passedOver: [
      ...listing.items
        .filter(({ showHeaders }) => !showHeaders)
        .map(({ name, worksheet }): PassedOver => ({ kind: 'headerless', sheet: worksheet.name, name })),
      ...apart,
    ],
    records: allocationRecordsIn(kept),
    kept,
    checkSettings: choices && body ? readCheckSettings(choices.headers, body.values) : {},
    limitCells: choices && body ? readLimitCells(choices.headers, body.values, { ...body, sheet: choices.sheet }) : [],
    unread,
    ...conditions(),
  };
}

/** Only who has the table Vertalingen needs it: not before the first screen of all others. */
export async function asMeant(written: WorkbookTables): Promise<Pick<WorkbookRead, 'tables' | 'written'>> {
  if (!written.translations) return { tables: written, written };
  const { meaningOf } = await import(/* webpackChunkName: "plain-sheets" */ '../../domain/translations');
  return { tables: meaningOf(written), written };
}

/** The tables and sheets of the user: what is kept beside the rows stands in a table and on a sheet of ours, which nobody connects. */
export const withoutKept = <T extends { readonly name: string }>(tables: readonly T[]): readonly T[] =>
  tables.filter(({ name }) => name !== keptTable);

export function withoutKeptSheet<T extends { readonly name: string }>(
  sheets: readonly T[],
  tables: readonly { readonly name: string; readonly worksheet: { readonly name: string } }[],
): readonly T[] {
  const own = tables.find(({ name }) => name === keptTable)?.worksheet.name;
  return sheets.filter(({ name }) => name !== own);
}

function tableFrom(each: Connected, block: Block, below: Block | null, mappedTable: MappedReader | null): TableData | null {
  const { key, sheet, tableName, headers, hasTotals, mapped } = each;
  const { row, column: firstColumn, values } = block;
  const rows = values.length - (hasTotals ? 1 : 0);
  const table: TableData | null =
    mapped || tableName === null
      ? (mappedTable?.(each, block) ?? null)
      : {
          sheet,
          name: tableName,
          headerRow: row + 1,
          firstColumn,
          headers,
          columns: columnPlaces(key, headers).places,
          values: values.slice(1, rows),
        };
  const typed = table && below && typedBelow(below);
  return typed ? { ...table, below: typed } : table;
}

type MappedReader = Awaited<ReturnType<typeof forMapped>>['mappedTable'];

async function forMapped() {
  const { mappedTable, joined } = await import(/* webpackChunkName: "plain-sheets" */ './mappedTable');
  return { mappedTable, joined };
}

/** Rows that follow a table without a gap. A single filled cell is more likely a remark under it than a row. */
function typedBelow({ row, values }: Block): RowsBelow | null {
  const end = values.findIndex((line) => line.filter((cell) => !isBlank(cell)).length < Math.min(2, line.length));
  const typed = end < 0 ? values : values.slice(0, end);
  return typed.length > 0 ? { firstRow: row + 1, values: typed } : null;
}

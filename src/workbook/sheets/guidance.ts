import {
  columnLetters,
  columnsOf,
  isBlank,
  tableKeys,
  type CellArea,
  type TableData,
  type TableKey,
  type WorkbookTables,
} from '../../domain/contract';
import { guideFor, lists, setGuide, type GuidanceTexts, type Guide, type ListKey } from './guidanceRules';
import { done, refused, type Outcome } from '../excel/problem';
import { structuredReference } from './references';
import { runInExcel } from '../excel/run';

/** Rows below a table's last that get drop-downs too, for programs whose tables do not grow by themselves. */
export const spareRows = 200;

/** A column of a connected table, and what would be done with it. */
export interface GuidanceColumn {
  readonly key: TableKey;
  readonly sheet: string;
  readonly header: string;
  readonly area: CellArea;
  readonly guide: Guide;
  /** 'theirs': the user has a validation of their own there, which stays. 'already': ours is there. */
  readonly state: 'set' | 'theirs' | 'already';
}

export interface GuidancePlan {
  readonly columns: readonly GuidanceColumn[];
  /** Names to make, by which drop-downs find their list. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** A sheet to write on that is protected. */
  readonly protectedSheet: string | null;
}

/** What would be set on the connected tables, in one request; `title` is how our own drop-downs are known. */
export async function planGuidance(read: WorkbookTables, { title }: Pick<GuidanceTexts, 'title'>): Promise<Outcome<GuidancePlan>> {
  return runInExcel(
    async ({ context, sync }) => {
      const { names, worksheets } = context.workbook;
      names.load('items/name,items/formula');
      worksheets.load('items/name,items/protection/protected');
      const asked = sourcesOf(read).map(({ key, source }) => {
        const { sheet: name, headerRow, firstColumn, headers, values } = source;
        const sheet = worksheets.getItem(name);
        const end = headerRow + values.length;
        const validation = (at: number, top: number, rows: number): Excel.DataValidation =>
          sheet.getRangeByIndexes(top, firstColumn + at, rows, 1).dataValidation.load('type,errorAlert');
        return {
          key,
          source,
          end,
          below: sheet.getRangeByIndexes(end, firstColumn, spareRows, headers.length).getUsedRangeOrNullObject(true).load('rowIndex'),
          columns: guidable(key, source).map((column) => ({
            ...column,
            body: validation(column.at, headerRow, Math.max(1, values.length)),
            spare: validation(column.at, end, spareRows),
          })),
        };
      });
      await sync();
      const listed = listSources(read, new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)] as const)));
      const columns = asked.flatMap(({ key, source, end, below, columns: own }) =>
        own.flatMap(({ column, at, definition, body, spare }): readonly GuidanceColumn[] => {
          const guide = guideFor(
            key,
            column,
            definition,
            (list) => listed.get(list)?.source ?? null,
            source.values.map((cells) => cells[at] ?? ''),
          );
          if (!guide) return [];
          const free = spare.type === 'None' ? (below.isNullObject ? spareRows : below.rowIndex - end) : 0;
          const left = source.firstColumn + at;
          const state = body.type === 'None' ? 'set' : body.errorAlert?.title === title ? 'already' : 'theirs';
          return [
            {
              key,
              sheet: source.sheet,
              header: source.headers[at] ?? '',
              area: { top: source.headerRow, bottom: Math.max(end, source.headerRow + 1) - 1 + free, left, right: left },
              guide,
              state,
            },
          ];
        }),
      );
      const set = columns.filter(({ state }) => state === 'set');
      const isProtected = new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name));
      const needed = new Set(set.map(({ guide }) => (guide.kind === 'list' ? guide.source : '')));
      return {
        columns,
        names: [...listed.values()].flatMap(({ source, name }) => (name && needed.has(source) ? [name] : [])),
        protectedSheet: set.find(({ sheet }) => isProtected.has(sheet))?.sheet ?? null,
      };
    },
    { idempotent: true },
  );
}

/** Does what the plan says, in one request. */
export async function writeGuidance(
  { columns, names, protectedSheet }: GuidancePlan,
  texts: GuidanceTexts,
): Promise<Outcome<{ readonly columns: number }>> {
  if (protectedSheet !== null) return refused('protected', { sheet: protectedSheet });
  return runInExcel(async ({ context, sync, wrote }) => {
    for (const { name, formula } of names) context.workbook.names.add(name, formula);
    const set = columns.filter(({ state }) => state === 'set');
    for (const {
      sheet,
      area: { top, bottom, left },
      guide,
    } of set) {
      setGuide(context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, 1), guide, texts);
    }
    await sync();
    wrote(`${set.length}`);
    return done({ columns: set.length });
  });
}

function sourcesOf(read: WorkbookTables): readonly { readonly key: TableKey; readonly source: TableData }[] {
  return tableKeys.flatMap((key) => {
    const table: TableData | undefined = read[key];
    return table ? (table.parts?.map((part) => part.table) ?? [table]).map((source) => ({ key, source })) : [];
  });
}

/** The contract's columns that the source has and that could be guided. */
function guidable(key: TableKey, { columns }: TableData) {
  return columnsOf(key).flatMap(([column, definition]) => {
    const at = (columns as Readonly<Record<string, number>>)[column];
    return at === undefined || guideFor(key, column, definition, () => '=x') === null ? [] : [{ column, definition, at }];
  });
}

interface ListSource {
  readonly source: string;
  /** To be made first; null where the list needs none, or has it. */
  readonly name: { readonly name: string; readonly formula: string } | null;
}

/**
 * Where each list comes from: a name for a column of an Excel table, which grows along with it; the cells themselves for a plain sheet.
 * Both work in Excel 2016 and in LibreOffice. No list where the rows stand in several sheets.
 */
function listSources(read: WorkbookTables, known: ReadonlyMap<string, string>): ReadonlyMap<ListKey, ListSource> {
  const found = new Map<ListKey, ListSource>();
  for (const key of Object.keys(lists) as ListKey[]) {
    const source = listSource(key, read, known);
    if (source) found.set(key, source);
  }
  return found;
}

function listSource(key: ListKey, read: WorkbookTables, known: ReadonlyMap<string, string>): ListSource | null {
  const { name, table: tableKey, column } = lists[key];
  const table: TableData | undefined = read[tableKey];
  const at = (table?.columns as Readonly<Record<string, number>> | undefined)?.[column];
  if (!table || at === undefined || table.parts) return null;
  const formula = table.name === null ? null : `=${structuredReference(table.name, table.headers[at] ?? '')}`;
  const there = known.get(name.toLowerCase());
  if (formula !== null && (there === undefined || there === formula))
    return { source: `=${name}`, name: there === undefined ? { name, formula } : null };
  const last = table.values.findLastIndex((cells) => !isBlank(cells[at]));
  const letters = columnLetters(table.firstColumn + at);
  const from = table.headerRow + 1;
  return last < 0 ? null : { source: `='${table.sheet.replaceAll("'", "''")}'!$${letters}$${from}:$${letters}$${from + last}`, name: null };
}

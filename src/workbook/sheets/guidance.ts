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
import { guideFor, setGuide, type GuidanceTexts, type Guide } from './guidanceRules';
import { lists, standing, writeListName, type ListKey, type ListName, type NameThere } from './listNames';
import { choicesName, choicesThere, mayBeForAll, writeChoices, type Choices } from './municipalityChoices';
import { done, refused, type Outcome } from '../excel/problem';
import { structuredReference } from './references';
import { rulesBelow, type RulesBelow } from './rulesBelow';
import { runInExcel } from '../excel/run';

/** Rows below a plain sheet's last that get drop-downs too: nothing there extends them. */
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
  /** Names to make or to give their meaning again, by which drop-downs find their list. */
  readonly names: readonly ListName[];
  /** The municipalities and "Alle gemeenten" as one list; null where no column asks for it, or it cannot be made. */
  readonly choices: Choices | null;
  /** Rules that an earlier version of ours set below a table, which keep it from growing when somebody types there: they go. */
  readonly below: readonly RulesBelow[];
  /** A sheet to write on that is protected. */
  readonly protectedSheet: string | null;
}

/** What would be set on the connected tables, in one request; `title` is how our own drop-downs are known. */
export async function planGuidance(read: WorkbookTables, { title }: Pick<GuidanceTexts, 'title'>): Promise<Outcome<GuidancePlan>> {
  return runInExcel(
    async (job) => {
      const { context, sync } = job;
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/protection/protected');
      const structure = context.workbook.protection.load('protected');
      const names = loadNames(context);
      const asked = sourcesOf(read).map(({ key, source }) => {
        const { sheet: name, headerRow, firstColumn, headers, values } = source;
        const sheet = worksheets.getItem(name);
        const end = headerRow + values.length;
        const validation = (at: number, top: number, rows: number): Excel.DataValidation =>
          sheet.getRangeByIndexes(top, firstColumn + at, rows, 1).dataValidation.load('type,errorAlert,prompt,rule');
        return {
          key,
          source,
          end,
          below: sheet.getRangeByIndexes(end, firstColumn, spareRows, headers.length).getUsedRangeOrNullObject(true).load('rowIndex'),
          columns: guidable(key, source).map((column) => ({
            ...column,
            body: validation(column.at, headerRow, Math.max(1, values.length)),
            // Excel extends a table's rules as it grows; a rule below it would keep it from growing (page on co-authoring).
            next: validation(column.at, end, source.name === null ? spareRows : 1),
          })),
        };
      });
      await sync();
      const [listed, there] = [listSources(read, names()), names()];
      const municipalities = listed.get('municipalities');
      const choices =
        municipalities === undefined
          ? null
          : choicesThere(municipalities.cells, {
              name: there.get(choicesName),
              sheets: worksheets.items.map(({ name }) => name),
              isProtected: structure.protected,
            });
      const columns = asked.flatMap(({ key, source, end, below, columns: own }) =>
        own.flatMap(({ column, at, definition, body, next }): readonly GuidanceColumn[] => {
          const guide = guideFor(
            key,
            column,
            definition,
            (list) => (list === 'municipalitiesOrAll' ? choices && `=${choicesName}` : (listed.get(list)?.source ?? null)),
            source.values.map((cells) => cells[at] ?? ''),
          );
          if (!guide) return [];
          const free = source.name === null && next.type === 'None' ? (below.isNullObject ? spareRows : below.rowIndex - end) : 0;
          const left = source.firstColumn + at;
          const isOurs = body.errorAlert?.title === title;
          // As an earlier version made it: the list did not have "Alle gemeenten" then.
          const isOld = isOurs && mayBeForAll(key, column) && guide.kind === 'list' && String(body.rule?.list?.source) !== guide.source;
          const state = isFree(body) || isOld ? 'set' : isOurs ? 'already' : 'theirs';
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
      const hindering = asked.flatMap(({ source, end, columns: own }) =>
        source.name === null
          ? []
          : own
              .filter(({ next }) => next.type !== 'None' && next.errorAlert?.title === title)
              .map(({ at }) => ({ sheet: source.sheet, top: end, left: source.firstColumn + at })),
      );
      const below = await rulesBelow(job, hindering, title, spareRows);
      const set = columns.filter(({ state }) => state === 'set');
      const isProtected = new Set(worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name));
      const sources = (of: readonly GuidanceColumn[]): ReadonlySet<string> =>
        new Set(of.map(({ guide }) => (guide.kind === 'list' ? guide.source : '')));
      const [needed, used] = [sources(set), sources(columns.filter(({ state }) => state !== 'theirs'))];
      return {
        columns,
        names: [...listed.values()].flatMap(({ source, name }) => (name && (name.isThere ? used : needed).has(source) ? [name] : [])),
        choices: choices && choices.state !== 'there' && (choices.state === 'make' ? needed : used).has(`=${choicesName}`) ? choices : null,
        below,
        protectedSheet: [...set, ...below].find(({ sheet }) => isProtected.has(sheet))?.sheet ?? null,
      };
    },
    { idempotent: true },
  );
}

/** Does what the plan says, in one request. */
export async function writeGuidance(
  { columns, names, choices, below, protectedSheet }: GuidancePlan,
  texts: GuidanceTexts,
): Promise<Outcome<{ readonly columns: number }>> {
  if (protectedSheet !== null) return refused('protected', { sheet: protectedSheet });
  return runInExcel(async ({ context, sync, wrote }) => {
    const cells = (sheet: string, { top, bottom, left }: CellArea): Excel.Range =>
      context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, 1);
    for (const { sheet, area } of below) cells(sheet, area).dataValidation.clear();
    // Excel refuses a drop-down whose name is not there yet.
    for (const name of names) writeListName(context, name);
    if (choices) writeChoices(context, choices, texts.allMunicipalities);
    const set = columns.filter(({ state }) => state === 'set');
    for (const { sheet, area, guide } of set) setGuide(cells(sheet, area), guide, texts);
    await sync();
    wrote(`${set.length}`);
    return done({ columns: set.length });
  });
}

/** A prompt without a rule is the user's as well, and setting a rule would take it away. */
const isFree = ({ type, prompt }: Excel.DataValidation): boolean => type === 'None' && !prompt?.title && !prompt?.message;

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

/** Asks what stands under the names of our lists, along with the batch under way. */
function loadNames(context: Excel.RequestContext): () => ReadonlyMap<string, NameThere> {
  const asked = [...Object.values(lists).map(({ name }) => name), choicesName].map((name) => {
    const item = context.workbook.names.getItemOrNullObject(name).load('formula,comment');
    return { name, item, range: item.getRangeOrNullObject().load('address') };
  });
  return () =>
    new Map(
      asked
        .filter(({ item }) => !item.isNullObject)
        .map(({ name, item, range }) => [
          name,
          { formula: String(item.formula), comment: item.comment, address: range.isNullObject ? null : range.address },
        ]),
    );
}

interface ListSource {
  readonly source: string;
  /** The column or cells that it means, as another formula names them. */
  readonly cells: string;
  /** To be made or renewed first; null where the list needs none, or has it. */
  readonly name: ListName | null;
}

/**
 * Where each list comes from: a name for a column of an Excel table, which grows along with it; the cells themselves for a plain sheet.
 * Both work in Excel 2016 and in LibreOffice. No list where the rows stand in several sheets.
 */
function listSources(read: WorkbookTables, known: ReadonlyMap<string, NameThere>): ReadonlyMap<ListKey, ListSource> {
  const found = new Map<ListKey, ListSource>();
  for (const key of Object.keys(lists) as ListKey[]) {
    const source = listSource(key, read, known);
    if (source) found.set(key, source);
  }
  return found;
}

function listSource(key: ListKey, read: WorkbookTables, known: ReadonlyMap<string, NameThere>): ListSource | null {
  const { name, table: tableKey, column } = lists[key];
  const table: TableData | undefined = read[tableKey];
  const at = (table?.columns as Readonly<Record<string, number>> | undefined)?.[column];
  if (!table || at === undefined || table.parts) return null;
  const cells = (rows: number): string => {
    const [letters, from] = [columnLetters(table.firstColumn + at), table.headerRow + 1];
    return `'${table.sheet.replaceAll("'", "''")}'!$${letters}$${from}:$${letters}$${from + rows - 1}`;
  };
  const there = known.get(name);
  if (table.name !== null) {
    const reference = structuredReference(table.name, table.headers[at] ?? '');
    const stands = there && standing(there, reference, cells(table.values.length));
    if (stands !== 'theirs')
      return {
        source: `=${name}`,
        cells: reference,
        name: stands === 'ours' ? null : { name, column: reference, isThere: stands === 'renew' },
      };
  }
  const last = table.values.findLastIndex((row) => !isBlank(row[at]));
  return last < 0 ? null : { source: `=${cells(last + 1)}`, cells: cells(last + 1), name: null };
}

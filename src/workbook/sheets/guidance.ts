import {
  columnLetters,
  columnsOf,
  isBlank,
  tableKeys,
  type Cell,
  type CellArea,
  type TableData,
  type TableKey,
  type WorkbookTables,
} from '../../domain/contract';
import { guideFor, setGuide, usualPhases, type GuidanceTexts, type Guide } from './guidanceRules';
import { isOurList, lists, standing, writeListName, type ListKey, type ListName, type NameThere } from './listNames';
import { choicesName, choicesSheet, choicesThere, mayBeForAll, writeChoices, type Choices } from './municipalityChoices';
import { done, refused, type Outcome } from '../excel/problem';
import { listReference, referencesTo } from './references';
import { rulesBelow, type RulesBelow } from './rulesBelow';
import { runInExcel } from '../excel/run';
import { loadKept } from '../records/kept';
import { commitSteps, writeInExcel } from '../writer';

/** Rows below a plain sheet's last that get drop-downs too: nothing there extends them. */
export const spareRows = 200;

/** A column of a connected table, and what would be done with it. */
export interface GuidanceColumn {
  readonly key: TableKey;
  readonly sheet: string;
  /** Its table; null for a plain sheet. */
  readonly table: string | null;
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
      const open = { theme: themesOf(read.menuCard), phase: usualPhases };
      const columns = asked.flatMap(({ key, source, end, below, columns: own }) =>
        own.flatMap(({ column, at, definition, body, next }): readonly GuidanceColumn[] => {
          const guide = guideFor(
            key,
            column,
            definition,
            (list) => (list === 'municipalitiesOrAll' ? choices && `=${choicesName}` : (listed.get(list)?.source ?? null)),
            source.values.map((cells) => cells[at] ?? ''),
            open,
          );
          if (!guide) return [];
          const free = source.name === null && next.type === 'None' ? (below.isNullObject ? spareRows : below.rowIndex - end) : 0;
          const left = source.firstColumn + at;
          const isOurs = body.errorAlert?.title === title;
          // As an earlier version made it: the list did not have "Alle gemeenten" then, and cells said nothing.
          const isOld = isOurs && mayBeForAll(key, column) && guide.kind === 'list' && String(body.rule?.list?.source) !== guide.source;
          const isSilent = isOurs && guide.prompt !== undefined && !body.prompt?.message;
          const state = isFree(body) || isOld || isSilent ? 'set' : isOurs ? 'already' : 'theirs';
          return [
            {
              key,
              sheet: source.sheet,
              table: source.name,
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

/**
 * Does what the plan says, in two requests: the first looks whether all still stands where the plan was made, the second writes. Columns
 * of tables are found by their header, so that one that came between moves the rule along.
 */
export async function writeGuidance(plan: GuidancePlan, texts: GuidanceTexts): Promise<Outcome<{ readonly columns: number }>> {
  const { names, choices, below, protectedSheet } = plan;
  if (protectedSheet !== null) return refused('protected', { sheet: protectedSheet });
  const set = plan.columns.filter(({ state }) => state === 'set');
  return writeInExcel('guidance', plan, async (job) => {
    const loaded = loadKept(job);
    const headers = set.map((column) => headerOf(job.context, column).load('values'));
    const sheets = [...set, ...below].map(({ sheet }) => ({
      sheet,
      protection: job.context.workbook.worksheets.getItem(sheet).protection.load('protected'),
    }));
    const listed = names.map(({ name }) => job.context.workbook.names.getItemOrNullObject(name).load('comment'));
    const rest = [
      job.context.workbook.worksheets.getItemOrNullObject(choicesSheet).load('name'),
      job.context.workbook.names.getItemOrNullObject(choicesName).load('name'),
    ];
    const rules = below.map((each) => cellsOf(job.context, each).dataValidation.load('errorAlert'));
    await job.sync();
    const locked = sheets.find(({ protection }) => protection.protected);
    if (locked) return refused('protected', { sheet: locked.sheet });
    const taken = names.find(
      ({ isThere }, index) => !isThere && listed[index]?.isNullObject === false && !isOurList(listed[index].comment),
    );
    if (taken) return refused('name-taken', { name: taken.name });
    const moved =
      set.find(({ header }, index) => String(headers[index]?.values[0]?.[0] ?? '') !== header) ??
      below.find((_, index) => rules[index]?.errorAlert?.title !== texts.title);
    if (moved) return refused('changed', { table: moved.sheet, row: moved.area.top });
    const written = await commitSteps(job, {
      places: [...new Set([...set, ...below].map(({ sheet }) => sheet)), ...(choices && choices.state !== 'there' ? [choicesSheet] : [])],
      kept: loaded(),
      steps: [
        ({ context }) => {
          for (const each of below) cellsOf(context, each).dataValidation.clear();
          // Excel refuses a drop-down whose name is not there yet.
          names.forEach((name, index) => writeListName(context, { ...name, isThere: listed[index]?.isNullObject === false }));
          if (choices) {
            // What a run of ours that broke off left of them.
            if (choices.state === 'make' && job.request.isAgain) for (const each of rest) if (!each.isNullObject) each.delete();
            writeChoices(context, choices, texts.allMunicipalities, (name) => context.workbook.worksheets.add(name));
          }
          for (const column of set) setGuide(bodyOf(context, column), column.guide, texts);
        },
      ],
    });
    return written.ok ? done({ columns: set.length }) : written;
  });
}

const cellsOf = (context: Excel.RequestContext, { sheet, area: { top, bottom, left } }: Pick<RulesBelow, 'sheet' | 'area'>): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top, left, bottom - top + 1, 1);

const headerOf = (context: Excel.RequestContext, { table, sheet, header, area: { top, left } }: GuidanceColumn): Excel.Range =>
  table === null
    ? context.workbook.worksheets.getItem(sheet).getRangeByIndexes(top - 1, left, 1, 1)
    : context.workbook.tables.getItem(table).columns.getItem(header).getHeaderRowRange();

const bodyOf = (context: Excel.RequestContext, column: GuidanceColumn): Excel.Range =>
  column.table === null
    ? cellsOf(context, column)
    : context.workbook.tables.getItem(column.table).columns.getItem(column.header).getDataBodyRange();

/** A prompt without a rule is the user's as well, and setting a rule would take it away. */
const isFree = ({ type, prompt }: Excel.DataValidation): boolean => type === 'None' && !prompt?.title && !prompt?.message;

function sourcesOf(read: WorkbookTables): readonly { readonly key: TableKey; readonly source: TableData }[] {
  return tableKeys.flatMap((key) => {
    const table: TableData | undefined = read[key];
    return table ? (table.parts?.map((part) => part.table) ?? [table]).map((source) => ({ key, source })) : [];
  });
}

/** Themes of the menu card, to choose from. */
const themesOf = (card: TableData | undefined): readonly Cell[] => {
  const at = (card?.columns as Readonly<Record<string, number>> | undefined)?.['theme'];
  return at === undefined ? [] : (card?.values.map((cells) => cells[at] ?? '') ?? []);
};

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
 * Where each list comes from: a name for a column of a table or sheet, which grows along with it; the cells themselves where that name is somebody else's.
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
  const whole: TableData | undefined = read[tableKey];
  const [part, another] = whole?.parts ?? (whole ? [{ table: whole }] : []);
  const table = another ? undefined : part?.table;
  const at = (table?.columns as Readonly<Record<string, number>> | undefined)?.[column];
  if (!table || at === undefined) return null;
  const cells = (rows: number): string => {
    const [letters, from] = [columnLetters(table.firstColumn + at), table.headerRow + 1];
    return `'${table.sheet.replaceAll("'", "''")}'!$${letters}$${from}:$${letters}$${from + rows - 1}`;
  };
  const there = known.get(name);
  const reference = listReference(referencesTo(read), tableKey, column);
  const stands = there && reference !== null ? standing(there, reference, cells(table.values.length)) : undefined;
  if (reference !== null && stands !== 'theirs')
    return {
      source: `=${name}`,
      cells: reference,
      name: stands === 'ours' ? null : { name, column: reference, isThere: stands === 'renew' },
    };
  const last = table.values.findLastIndex((row) => !isBlank(row[at]));
  return last < 0 ? null : { source: `=${cells(last + 1)}`, cells: cells(last + 1), name: null };
}

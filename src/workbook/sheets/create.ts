import { columnsOf, newSheets, tables, type Cell, type TableKey } from '../../domain/contract';
import { settingDefinitions } from '../../domain/settings/settings';
import { spareRows } from './guidance';
import { guideFor, setGuide, usualPhases, type GuidanceTexts } from './guidanceRules';
import { lists, writeListName } from './listNames';
import { look, styleTable } from './look';
import { choicesName, choicesSheet, writeChoices } from './municipalityChoices';
import { writeOverview } from './overview';
import { writeReadMe } from './readMe';
import { dressTable, settingFormat } from './tableLook';
import { done, refused, type Outcome } from '../excel/problem';
import { contractReferences } from './references';
import { loadConditions } from '../reading/conditions';
import type { Job } from '../excel/run';
import { keptSheet, loadKept } from '../records/kept';
import { addNewSheet, addOwnSheet, commitSteps, handOver, takeAway, writeInExcel } from '../writer';
import { safeRows } from '../excel/safeText';

/** Rows for a new table, in the order of the contract's columns. */
export type NewRows = Readonly<Partial<Record<TableKey, readonly (readonly Cell[])[]>>>;

export interface NewWorkbook {
  readonly rows: NewRows;
  /** Texts that native Excel shows to people without the add-in, in the workbook's language. */
  readonly texts: NewWorkbookTexts;
}

export interface NewWorkbookTexts {
  readonly overview: import('./overview').OverviewTexts;
  readonly validation: GuidanceTexts;
  readonly readMe: import('./readMe').ReadMeTexts;
}

/** Makes our tables, drop-downs and the sheet Overzicht in this workbook. Sheets that have the name already are refused beforehand. */
export async function createWorkbook({ rows, texts }: NewWorkbook): Promise<Outcome<{ sheets: readonly string[] }>> {
  return writeInExcel('create', rows, async (job) => {
    const { context, sync } = job;
    const conditions = loadConditions(job);
    const loaded = loadKept(job);
    const taken = await takenName(
      context,
      sync,
      [texts.readMe.sheet, texts.overview.sheet, choicesSheet, ...newSheets.map((key) => tables[key].nl)],
      [choicesName, ...Object.values(lists).map(({ name }) => name)],
    );
    if (conditions().countsFrom1904) return refused('dates-1904');
    if (taken !== null) return refused('name-taken', { name: taken });
    const blank = await onlyBlankSheet(job);
    const own = newSheets.map((key) => tables[key].nl);
    const sheets = [texts.readMe.sheet, texts.overview.sheet, ...own];
    let overview: Excel.Worksheet | null = null;
    const written = await commitSteps(job, {
      places: sheets,
      kept: loaded(),
      steps: [
        (building) => {
          const made = newSheets.map((key) => createTable(building.context, job.request.id, key, rows[key] ?? []));
          // Names need the tables, drop-downs need the names.
          addListNames(building.context);
          addChoices(building.context, job.request.id, texts.validation);
          for (const table of made) guideTable(table, texts.validation, undefined, rows.menuCard);
        },
        async (building) => {
          overview = addOwnSheet(building.context, texts.overview.sheet);
          const municipalities = (rows.municipalities ?? []).map(([name]) => name ?? '');
          await writeOverview(building, overview, { references: contractReferences, period: '', municipalities }, texts.overview);
          overview.position = 0;
          const readMe = addOwnSheet(building.context, texts.readMe.sheet);
          const listed = newSheets.map((key) => ({ key, sheet: tables[key].nl }));
          await writeReadMe(building, readMe, texts.readMe, { references: contractReferences, sheets: listed, hasOverview: true });
          readMe.position = 0;
          if (blank !== null) building.context.workbook.worksheets.getItem(blank).delete();
        },
      ],
      front: () => overview,
      after: (later) => handOver(later, job.request.id, [...own, choicesSheet]),
      undo: async (later) =>
        takeAway(
          later,
          job.request.id,
          [...own, choicesSheet],
          [...Object.values(lists).map(({ name }) => name), choicesName],
          [texts.overview.sheet, texts.readMe.sheet],
        ),
    });
    return written.ok ? done({ sheets }) : written;
  });
}

/** A sheet, table or name of the workbook that already has one of these names, or a name that has one of our `own`. */
export async function takenName(
  context: Excel.RequestContext,
  sync: () => Promise<void>,
  wanted: readonly string[],
  own: readonly string[] = [],
): Promise<string | null> {
  const { worksheets, tables: listed, names } = context.workbook;
  for (const collection of [listed, names]) collection.load('items/name');
  worksheets.load('items/name,items/visibility');
  await sync();
  const forNames = new Set(own.map((name) => name.toLowerCase()));
  const all = new Set(wanted.map((name) => name.toLowerCase()));
  const found =
    [...worksheets.items, ...listed.items].find(({ name }) => all.has(name.toLowerCase())) ??
    names.items.find(({ name }) => all.has(name.toLowerCase()) || forNames.has(name.toLowerCase()));
  return found?.name ?? null;
}

/** The one sheet that Excel gives a new workbook, when nothing is on it: it goes once ours are there. */
async function onlyBlankSheet({ context, sync }: Pick<Job, 'context' | 'sync'>): Promise<string | null> {
  const { worksheets } = context.workbook;
  // What is kept beside the rows may be there already.
  const [first, ...more] = worksheets.items.filter(({ name, visibility }) => visibility === 'Visible' && name !== keptSheet);
  if (!first || more.length > 0) return null;
  const sheet = worksheets.getItem(first.name);
  const used = sheet.getUsedRangeOrNullObject().load('address');
  const [charts, pivots] = [sheet.charts.load('items/id'), sheet.pivotTables.load('items/id')];
  await sync();
  return used.isNullObject && charts.items.length + pivots.items.length === 0 ? first.name : null;
}

interface MadeTable {
  readonly key: TableKey;
  /** Of the table and of its sheet. */
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Of its body, as many as it has. */
  readonly rows: readonly (readonly Cell[])[];
}

/** One of our tables on a sheet of its own; what it is called must be free, and it is handed over once it stands. `guideTable` gives it its drop-downs. */
export function createTable(context: Excel.RequestContext, id: string, key: TableKey, rows: readonly (readonly Cell[])[]): MadeTable {
  const { nl } = tables[key];
  const columns = columnsOf(key);
  const sheet = addNewSheet(context, id, nl);
  const body = rows.length > 0 ? rows : [columns.map((): Cell => '')];
  const range = sheet.getRangeByIndexes(0, 0, body.length + 1, columns.length);
  columns.forEach(([, definition], index) => {
    const cells = sheet.getRangeByIndexes(1, index, body.length + spareRows, 1);
    if (definition.kind === 'date') cells.numberFormat = [[look.dateFormat]];
    if (definition.kind === 'text') cells.numberFormat = [['@']];
  });
  if (key === 'settings')
    body.forEach(([name], row) => {
      const format = settingFormat(name);
      if (format !== null) sheet.getRangeByIndexes(row + 1, 1, 1, 1).numberFormat = [[format]];
    });
  range.values = [columns.map(([, definition]) => definition.nl), ...safeRows(body)];
  const table = context.workbook.tables.add(range, true);
  table.name = nl;
  styleTable(table);
  dressTable(sheet, key, body.length + spareRows);
  return { key, name: nl, sheet, rows: body };
}

/** Drop-downs and limits on the table's own rows: Excel extends them as it grows, and a rule below it would keep it from growing. */
export function guideTable(
  { key, sheet, rows }: MadeTable,
  texts: NewWorkbookTexts['validation'],
  sourceOf: Parameters<typeof guideFor>[3] = (list) => `=${list === 'municipalitiesOrAll' ? choicesName : lists[list].name}`,
  menuCard: readonly (readonly Cell[])[] = [],
): void {
  const theme = columnsOf('menuCard').findIndex(([column]) => column === 'theme');
  const open = { theme: menuCard.map((cells) => cells[theme] ?? ''), phase: usualPhases };
  columnsOf(key).forEach(([column, definition], index) => {
    const held = rows.map((cells) => cells[index] ?? '');
    const guide = guideFor(key, column, definition, sourceOf, held, open);
    if (guide) setGuide(sheet.getRangeByIndexes(1, index, rows.length, 1), guide, texts);
  });
}

function addListNames(context: Excel.RequestContext): void {
  for (const { name, table, column } of Object.values(lists)) {
    const reference = contractReferences(table, column);
    if (reference !== null) writeListName(context, { name, column: reference, isThere: false });
  }
}

function addChoices(context: Excel.RequestContext, id: string, { allMunicipalities }: GuidanceTexts): void {
  const municipalities = contractReferences('municipalities', 'municipality');
  if (municipalities !== null)
    writeChoices(context, { municipalities, state: 'make' }, allMunicipalities, (name) => addNewSheet(context, id, name));
}

/** The rows of Instellingen, every setting there is, unset ones blank so that people see them. */
export function settingRows(values: Readonly<Partial<Record<keyof typeof settingDefinitions, Cell>>>): readonly (readonly Cell[])[] {
  return (Object.keys(settingDefinitions) as (keyof typeof settingDefinitions)[]).map((key) => [
    settingDefinitions[key].nl,
    values[key] ?? '',
  ]);
}

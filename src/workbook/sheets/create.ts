import { columnsOf, newSheets, tables, type Cell, type TableKey, type WorkbookTables } from '../../domain/contract';
import { ledgerMunicipalities } from '../../domain/ledger';
import { periodCell, periodsIn } from '../../domain/periods';
import { readSettings, settingDefinitions } from '../../domain/settings/settings';
import { spareRows } from './guidance';
import { guideFor, setGuide, usualPhases, type GuidanceTexts } from './guidanceRules';
import { lists, writeListName, type ListKey } from './listNames';
import { look, styleTable } from './look';
import { choicesName, choicesSheet, writeChoices } from './municipalityChoices';
import { writeOverview } from './overview';
import { writeReadMe } from './readMe';
import { dressTable, settingFormat } from './tableLook';
import { done, refused, type Outcome } from '../excel/problem';
import type { Job } from '../excel/run';
import { contractReferences, listReference, referencesFrom, referencesTo, type References } from './references';
import { readWorkbook } from '../reading/read';
import { addNewSheet, commitSteps, findOwnSheets, handOver, takeAway, writeInExcel, type Building } from '../writer';
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

/**
 * Makes what the workbook lacks of our tables, their drop-downs, and the sheet Overzicht over what is connected and what was made. What
 * is connected already is not made a second time; a sheet that has a name that is needed is refused beforehand.
 */
export async function createWorkbook({ rows, texts }: NewWorkbook): Promise<Outcome<{ sheets: readonly string[] }>> {
  return writeInExcel('create', rows, async (job) => {
    const { written, kept, connected, countsFrom1904, ...names } = await readFor(job);
    if (countsFrom1904) return refused('dates-1904');
    const missing = newSheets.filter((key) => !connected.some((each) => each.key === key));
    const own = missing.map((key) => tables[key].nl);
    const hasChoices = names.sheets.has(choicesSheet.toLowerCase());
    const extra = hasChoices ? [] : [choicesSheet];
    const taken = [...own, ...extra].find((name) => names.sheets.has(name.toLowerCase()) || names.all.has(name.toLowerCase()));
    if (taken !== undefined) return refused('name-taken', { name: names.all.get(taken.toLowerCase()) ?? taken });
    const open = await findOwnSheets(job, [texts.overview.sheet]);
    if (!open.ok) return open.problem.code === 'sheet-not-ours' ? refused('name-taken', { name: texts.overview.sheet }) : open;
    // Somebody's own Lees mij stays theirs.
    const readMe = await findOwnSheets(job, [texts.readMe.sheet]);
    if (!readMe.ok && readMe.problem.code !== 'sheet-not-ours') return readMe;
    const blank = await onlyBlankSheet(job, names.only);
    const references = referencesWith(written, missing);
    const ours = [texts.overview.sheet, ...(readMe.ok ? [texts.readMe.sheet] : [])];
    const sheets = [...ours, ...own];
    const newLists = Object.values(lists).filter(({ name }) => !names.all.has(name.toLowerCase()));
    let overview: Excel.Worksheet | null = null;
    const done_ = await commitSteps(job, {
      places: sheets,
      kept,
      steps: [
        (building) => {
          const made = missing.map((key) => createTable(building.context, job.request.id, key, rows[key] ?? []));
          // Names need the tables, drop-downs need the names.
          addListNames(building.context, newLists, references);
          if (!hasChoices) addChoices(building.context, job.request.id, texts.validation, references);
          for (const table of made) guideTable(table, texts.validation, (list) => sourceOf(list, references), rows.menuCard);
        },
        ...open.value.map((openSheet) => async (building: Building) => {
          overview = openSheet(building.context);
          const municipalities = missing.includes('municipalities')
            ? (rows.municipalities ?? []).map(([name]) => name ?? '')
            : ledgerMunicipalities(written);
          const settings = readSettings(written.settings);
          const period = settings.period ?? periodsIn(written).at(-1) ?? '';
          const translations = written.translations?.values.length ?? 0;
          await writeOverview(building, overview, { references, period: periodCell(period), municipalities, translations }, texts.overview);
          overview.position = 0;
        }),
        ...(readMe.ok ? readMe.value : []).map((openSheet) => async (building: Building) => {
          const sheet = openSheet(building.context);
          const listed = newSheets.map((key) => ({ key, sheet: written[key]?.sheet ?? tables[key].nl }));
          await writeReadMe(building, sheet, texts.readMe, { references, sheets: listed, hasOverview: true });
          sheet.position = 0;
        }),
        ({ context }) => {
          if (blank !== null) context.workbook.worksheets.getItem(blank).delete();
        },
      ],
      front: () => overview,
      after: (later) => handOver(later, job.request.id, [...own, ...extra]),
      undo: async (later) =>
        takeAway(
          later,
          job.request.id,
          [...own, ...extra],
          [...newLists.map(({ name }) => name), ...(hasChoices ? [] : [choicesName])],
          ours,
        ),
    });
    return done_.ok ? done({ sheets }) : done_;
  });
}

/** What is there, and every name that is in use. */
async function readFor(job: Job) {
  const names = job.context.workbook.names.load('items/name');
  const read = await readWorkbook(job);
  const all = new Map(
    [...read.listed.map(({ name }) => name), ...names.items.map(({ name }) => name)].map((name) => [name.toLowerCase(), name]),
  );
  const only = read.sheets.length === 1 ? (read.sheets[0] ?? null) : null;
  return { ...read, sheets: new Set(read.sheets.map((name) => name.toLowerCase())), all, only };
}

/** Over what is connected, as it stands, and over the tables that are being made. */
function referencesWith(written: WorkbookTables, made: readonly TableKey[]): References {
  const there = referencesTo(written);
  return referencesFrom((key) => (made.includes(key) ? contractReferences.sources(key) : there.sources(key)));
}

/** A sheet, table or name of the workbook that already has one of these names, or a name that has one of our `own`. */
export async function takenName(
  context: Excel.RequestContext,
  sync: () => Promise<void>,
  wanted: readonly string[],
  own: readonly string[] = [],
): Promise<string | null> {
  const { worksheets, tables: listed, names } = context.workbook;
  for (const collection of [worksheets, listed, names]) collection.load('items/name');
  await sync();
  const forNames = new Set(own.map((name) => name.toLowerCase()));
  const all = new Set(wanted.map((name) => name.toLowerCase()));
  const found =
    [...worksheets.items, ...listed.items].find(({ name }) => all.has(name.toLowerCase())) ??
    names.items.find(({ name }) => all.has(name.toLowerCase()) || forNames.has(name.toLowerCase()));
  return found?.name ?? null;
}

/** The one sheet that Excel gives a new workbook, when nothing is on it: it goes once ours are there. */
async function onlyBlankSheet({ context, sync }: Pick<Job, 'context' | 'sync'>, only: string | null): Promise<string | null> {
  if (only === null) return null;
  const sheet = context.workbook.worksheets.getItem(only);
  const used = sheet.getUsedRangeOrNullObject().load('address');
  const [charts, pivots] = [sheet.charts.load('items/id'), sheet.pivotTables.load('items/id')];
  await sync();
  return used.isNullObject && charts.items.length + pivots.items.length === 0 ? only : null;
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
  sourceOf: Parameters<typeof guideFor>[3],
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

/** A list by its name; none where its rows stand in several sheets. */
function sourceOf(list: Parameters<Parameters<typeof guideFor>[3]>[0], references: References): string | null {
  const key = list === 'municipalitiesOrAll' ? 'municipalities' : list;
  const { table, column, name } = lists[key];
  if (references(table, column) === null) return null;
  return `=${list === 'municipalitiesOrAll' ? choicesName : name}`;
}

function addListNames(context: Excel.RequestContext, wanted: readonly (typeof lists)[ListKey][], references: References): void {
  for (const { name, table, column } of wanted) {
    const reference = listReference(references, table, column);
    if (reference !== null) writeListName(context, { name, column: reference, isThere: false });
  }
}

function addChoices(context: Excel.RequestContext, id: string, { allMunicipalities }: GuidanceTexts, references: References): void {
  const municipalities = references('municipalities', 'municipality');
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

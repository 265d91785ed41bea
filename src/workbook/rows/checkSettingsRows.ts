import type { Severity } from '../../domain/checks/define/finding';
import { columnLetters, type TableData } from '../../domain/contract';
import { styleTable } from '../sheets/look';
import { setUpPage } from '../sheets/page';
import { tabColours } from '../sheets/tabs';
import { done, refused, type Outcome } from '../excel/problem';
import { checkSettingsTable } from '../reading/read';
import { refusalOf, runInExcel } from '../excel/run';
import { loadKept, type Kept } from '../records/kept';
import { safeRows } from '../excel/safeText';
import {
  addNewSheet,
  commit,
  commitSteps,
  handOver,
  takeAway,
  writeInExcel,
  type CellChange,
  type Committed,
  type Writing,
} from '../writer';

export interface CheckChoice {
  readonly code: string;
  readonly title: string;
  readonly choice: Severity | 'off' | 'standard';
  /** The limit for a check that has one; null clears it, so that the usual one holds. Left out, it stays as it is. */
  readonly limit?: number | null;
}

/** As readCheckSettings reads them; "standaard" leaves a check as the catalogue has it. */
const words = { off: 'uit', error: 'fout', warning: 'waarschuwing', info: 'aandachtspunt', standard: 'standaard' } as const;
const headers = ['Code', 'Controle', 'Zwaarte', 'Grens'] as const;
const limitWidth = 70;

/** Keeps choices about checks in the table Controles: in the row of the code, or a new one. Makes the table where there is none. */
export async function writeCheckSettings(choices: readonly CheckChoice[]): Promise<Outcome<null>> {
  return writeInExcel('checkChoices', choices, async (job) => {
    const loaded = loadKept(job);
    const tables = job.context.workbook.tables.load('items/name');
    const sheet = job.context.workbook.worksheets.getItemOrNullObject(checkSettingsTable.nl).load('name');
    await job.sync();
    const there = tables.items.find(({ name }) => name === checkSettingsTable.nl || name === checkSettingsTable.en);
    if (there) return change(job, loaded(), there, choices);
    if (!sheet.isNullObject) return refused('name-taken', { name: checkSettingsTable.nl });
    return commitSteps(job, {
      places: [checkSettingsTable.nl],
      kept: loaded(),
      steps: [({ context }) => make(context, job.request.id, choices)],
      after: (later) => handOver(later, job.request.id, [checkSettingsTable.nl]),
      undo: async (later) => takeAway(later, job.request.id, [checkSettingsTable.nl]),
    });
  });
}

/** Somebody else may come in between this often before we say so. */
const tries = 3;

async function change(job: Writing, kept: Kept, table: Excel.Table, choices: readonly CheckChoice[]): Promise<Outcome<null>> {
  const came: string[] = [];
  const outcome = await asOutcome(async () => {
    for (let attempt = 1; ; attempt += 1) {
      const committed = await tryOnce(job, attempt === 1 ? kept : await keptNow(job), table, {
        choices,
        attempt,
        onColumn: (sheet) => void came.push(sheet),
      });
      if (!committed.ok) return committed;
      if (committed.value.kind === 'written') return done(null);
      if (attempt === tries) return refused('changed', { table: table.name, row: committed.value.row });
    }
  });
  if (outcome.ok || came.length === 0) return outcome;
  // The column that came is named where the rows did not come, and it is still there.
  const { code, parameters, written } = outcome.problem;
  return refused(code, parameters, [...((await hasLimits(table.name)) ? came.slice(0, 1) : []), ...written]);
}

/** `onColumn` hears of a column that came before the rows, and on which sheet. */
async function tryOnce(
  job: Writing,
  kept: Kept,
  table: Excel.Table,
  {
    choices,
    attempt,
    onColumn,
  }: { readonly choices: readonly CheckChoice[]; readonly attempt: number; readonly onColumn: (sheet: string) => void },
): Promise<Outcome<Committed>> {
  const range = table.getRange().load('values,rowIndex,columnIndex');
  const sheet = table.worksheet.load('name');
  await job.sync();
  const [found = [], ...values] = range.values as string[][];
  const names = found.map((header) => String(header).trim().toLowerCase());
  const place = (...wanted: readonly string[]): number => names.findIndex((name) => wanted.includes(name));
  const [code, title, weight] = [place('code'), place('controle', 'check'), place('zwaarte', 'severity', 'weight')];
  if (code < 0 || weight < 0)
    return refused('column-missing', { table: table.name, sheet: sheet.name, column: code < 0 ? headers[0] : headers[2] });
  // An older table has no such column: it comes beside the others.
  const limits =
    place('grens', 'limit') >= 0 ? place('grens', 'limit') : choices.some(({ limit }) => typeof limit === 'number') ? found.length : -1;
  const isNew = limits === found.length;
  if (isNew) {
    const added = await commitSteps(
      { ...job, wrote: () => undefined, request: { ...job.request, id: `${job.request.id}-grens${attempt === 1 ? '' : attempt}` } },
      {
        places: [sheet.name],
        kept,
        steps: [
          ({ context }) => {
            // By its name alone: with values Excel wants as many as there are rows, and a colleague may have added one.
            const column = context.workbook.tables.getItem(table.name).columns.add(-1, undefined, headers[3]);
            column.getRange().format.columnWidth = limitWidth;
          },
        ],
      },
    );
    if (!added.ok) return added;
    onColumn(sheet.name);
  }
  const data: TableData = {
    sheet: sheet.name,
    name: table.name,
    headerRow: range.rowIndex + 1,
    firstColumn: range.columnIndex,
    headers: isNew ? [...found, headers[3]] : found,
    columns: { code, weight, ...(title < 0 ? {} : { title }), ...(limits < 0 ? {} : { limit: limits }) },
    values: isNew ? values.map((line) => [...line, '']) : values,
  };
  const places = choices.map((choice) => values.findIndex((line) => String(line[code]).trim().toLowerCase() === choice.code));
  return commit(job, isNew ? await keptNow(job) : kept, 'settings', {
    table: data,
    essential: ['code', 'weight'],
    change: choices.flatMap(({ choice, limit }, index): readonly CellChange[] => {
      const row = places[index] ?? -1;
      if (row < 0) return [];
      const weighed: CellChange = { row, column: 'weight', value: words[choice] };
      return limits < 0 || limit === undefined ? [weighed] : [weighed, { row, column: 'limit', value: limit ?? '' }];
    }),
    append: choices
      .filter((_, index) => (places[index] ?? -1) < 0)
      .map((choice) => ({ code: choice.code, title: choice.title, weight: words[choice.choice], limit: choice.limit ?? '' })),
  });
}

async function keptNow(job: Writing): Promise<Kept> {
  const loaded = loadKept(job);
  await job.sync();
  return loaded();
}

/** What Excel refuses as a problem, so that what stands by then can be said with it. */
async function asOutcome<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const problem = refusalOf(error);
    if (problem === null) throw error;
    return { ok: false, problem };
  }
}

/** Whether the column is there; where Excel does not say, it is taken to be. */
async function hasLimits(table: string): Promise<boolean> {
  const asked = await runInExcel(async ({ context, sync }) => {
    const column = context.workbook.tables.getItemOrNullObject(table).columns.getItemOrNullObject(headers[3]).load('name');
    await sync();
    return !column.isNullObject;
  });
  return !asked.ok || asked.value;
}

function make(context: Excel.RequestContext, id: string, choices: readonly CheckChoice[]): void {
  const sheet = addNewSheet(context, id, checkSettingsTable.nl);
  const range = sheet.getRangeByIndexes(0, 0, choices.length + 1, headers.length);
  range.values = [[...headers], ...safeRows(choices.map(({ code, title, choice, limit }) => [code, title, words[choice], limit ?? '']))];
  const table = context.workbook.tables.add(range, true);
  table.name = checkSettingsTable.nl;
  styleTable(table);
  sheet.tabColor = tabColours.coordinator;
  sheet.freezePanes.freezeRows(1);
  const widths = [170, 300, 110, limitWidth];
  setUpPage(sheet, { width: widths.reduce((sum, width) => sum + width, 0), titleRows: '1:1' });
  widths.forEach((width, column) => {
    sheet.getRange(`${columnLetters(column)}:${columnLetters(column)}`).format.columnWidth = width;
  });
  // On the table's own rows: a rule below it would keep it from growing.
  const weights = sheet.getRangeByIndexes(1, 2, Math.max(1, choices.length), 1);
  weights.dataValidation.rule = { list: { inCellDropDown: true, source: Object.values(words).join(',') } };
}

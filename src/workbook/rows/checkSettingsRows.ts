import type { Severity } from '../../domain/checks/define/finding';
import { columnLetters, type TableData } from '../../domain/contract';
import { styleTable } from '../sheets/look';
import { setUpPage } from '../sheets/page';
import { tabColours } from '../sheets/tabs';
import { done, refused, type Outcome } from '../excel/problem';
import { checkSettingsTable } from '../reading/read';
import { loadKept, type Kept } from '../records/kept';
import { safeRows } from '../excel/safeText';
import { addNewSheet, commit, commitSteps, handOver, takeAway, writeInExcel, type CellChange, type Writing } from '../writer';

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

async function change(job: Writing, kept: Kept, table: Excel.Table, choices: readonly CheckChoice[]): Promise<Outcome<null>> {
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
      { ...job, request: { ...job.request, id: `${job.request.id}-grens` } },
      {
        places: [sheet.name],
        kept,
        steps: [
          ({ context }) => {
            const column = context.workbook.tables.getItem(table.name).columns.add(-1, [[headers[3]], ...values.map(() => [''])]);
            column.getRange().format.columnWidth = limitWidth;
          },
        ],
      },
    );
    if (!added.ok) return added;
  }
  const loaded = loadKept(job);
  if (isNew) await job.sync();
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
  const committed = await commit(job, isNew ? loaded() : kept, 'settings', {
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
  // The column that came is named where the rows did not.
  const also = isNew ? [sheet.name] : [];
  if (!committed.ok) return refused(committed.problem.code, committed.problem.parameters, [...also, ...committed.problem.written]);
  return committed.value.kind === 'written' ? done(null) : refused('changed', { table: table.name, row: committed.value.row }, also);
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

import {
  adoptAllocation,
  appendAssignments,
  applyFixes,
  buildEvaluation,
  createWorkbook,
  findFlexFormulas,
  freezeFlexFormulas,
  planGuidance,
  readOurTables,
  restoreFlexFormulas,
  settingRows,
  writeDraftAllocation,
  writeGuidance,
} from '../../../src/workbook';
import { rowOfCell } from '../../../src/domain/contract';
import { evaluationWords } from '../../../src/i18n/evaluationWords';
import { newSession } from '../../../workbench/cli/session';
import { cellAt, openSample, valueOf } from '../openSample';
import { draft, flexed, inExcel, nl, texts, today } from './jobParts';

const evaluate = (quotes: readonly string[] = []) =>
  buildEvaluation({ period: '2026', texts: evaluationWords(nl), stamp: 'vandaag', today, quotes });
const assignment = { number: 'D-900', period: 2026, municipality: 'Meppel', title: 'Warmteplan', strips: 1, status: 'aangevraagd' };
const granted = async () => {
  const { values = [], columns } = valueOf(await readOurTables()).tables.allocation ?? {};
  return values.filter((row) => row[columns?.status ?? 0] === 'vastgesteld').length;
};

/** What the first programs of faults found wrong, each by itself; `npm run faults` tries the kinds. */
describe('What was found wrong once', () => {
  test('R1 formulas that were put aside come back, whichever request failed in between', async () => {
    for (const nth of [3, 6]) {
      const { host } = await openSample();
      await flexed();
      await host.settled();
      const formula = () => host.workbook.sheets.find(({ name }) => name === 'Overzicht')?.cells.get(5, 13)?.formula ?? '';
      const before = formula();
      host.failAt(nth, 'Conflict', undefined, 'before');
      await freezeFlexFormulas('value');
      host.letPass();
      await host.settled();
      await restoreFlexFormulas();
      await host.settled();
      expect([nth, formula()]).toEqual([nth, before]);
      expect(valueOf(await findFlexFormulas('value')).kept).toEqual([]);
    }
  });

  test('R2, R5 a concept or an adoption that broke off is never adopted as two, and never leaves every card at nothing', async () => {
    for (const mode of ['half', 'after'] as const) {
      const { host } = await openSample();
      valueOf(await draft('een', 0));
      const there = await granted();
      host.failAt(4, 'GeneralException', undefined, mode);
      await draft('twee', 1);
      host.letPass();
      expect(await granted()).toBe(there);
      host.failAt(4, 'GeneralException', undefined, mode);
      await adoptAllocation('2026', today);
      host.letPass();
      // All of the old, or the three of one concept.
      expect([there, 3]).toContain(await granted());
    }
  });

  test('R4 a locked sheet keeps no seal of an adoption that was refused', async () => {
    const { host } = await openSample();
    valueOf(await writeDraftAllocation({ period: '2026', rule: 'een', lines: [{ municipality: 'Assen', base: 6, share: 4, total: 10 }] }));
    const protection = (work: (held: Excel.WorksheetProtection) => void) =>
      inExcel((context) => work(context.workbook.worksheets.getItem('Toekenning').protection));
    const seals = async () => valueOf(await readOurTables()).records.adoptions.length;
    const before = await seals();
    await protection((held) => held.protect());
    expect(await adoptAllocation('2026', today)).toMatchObject({ ok: false, problem: { code: 'protected', written: [] } });
    expect(await seals()).toBe(before);
    await protection((held) => held.unprotect());
    valueOf(await adoptAllocation('2026', today));
    expect(await seals()).toBe(before + 1);
    expect(host).toBeDefined();
  });

  test('R8, R9 the user’s own text in an evaluation outlives a rebuild that broke off, and a half-made sheet is made again', async () => {
    const { host } = await openSample();
    host.failAt(4, 'GeneralException', undefined, 'half');
    await evaluate();
    host.letPass();
    valueOf(await evaluate());
    const sheet = () => host.workbook.sheets.find(({ name }) => name === 'Evaluatie 2026')!;
    const place = host.workbook.names.find(({ name }) => name.endsWith('_tekst'))?.formula ?? '';
    const row = Number(/\$(\d+)/.exec(place.split('!')[1] ?? '')?.[1]);
    host.edit('Evaluatie 2026', `A${row}`, [['MIJN EIGEN TEKST']]);
    const has = () => [...sheet().cells.entries()].some(([, , { value }]) => value === 'MIJN EIGEN TEKST');
    for (const mode of ['half', 'most'] as const) {
      host.failAt(4, 'GeneralException', undefined, mode);
      await evaluate(['nieuw']);
      host.letPass();
      valueOf(await evaluate(['nieuw']));
      expect([mode, has()]).toEqual([mode, true]);
    }
  }, 60_000);

  test('R10 tables that were half-made are made again', async () => {
    const { host } = await newSession({ language: 'nl', today });
    const make = () => createWorkbook({ rows: { settings: settingRows({ period: 2026 }) }, texts });
    host.failAt(2, 'GeneralException', undefined, 'half');
    await make();
    host.letPass();
    if (!host.workbook.sheets.some(({ name }) => name === 'Opdrachten')) valueOf(await make());
    expect(host.workbook.sheets.filter(({ tables }) => tables.some(({ name }) => name === 'Opdrachten'))).toHaveLength(1);
  });

  test('R11 an assignment of which the answer was lost is written once', async () => {
    const { host } = await openSample();
    host.failAt(4, 'RequestAborted', undefined, 'after');
    const first = await appendAssignments([assignment]);
    host.letPass();
    // It says done, or is done again: never both.
    if (!first.ok) await appendAssignments([assignment]);
    const { values = [] } = valueOf(await readOurTables()).tables.assignments ?? {};
    expect(values.filter(([number]) => number === 'D-900')).toHaveLength(1);
  });

  test('R12 a column that came while a row was added moves each value along with its header', async () => {
    const { host } = await openSample();
    host.beforeRequest(4, () =>
      inExcel((context) => void context.workbook.worksheets.getItem('Opdrachten').getRange('B:B').insert('Right')),
    );
    valueOf(await appendAssignments([assignment]));
    const { values = [], columns } = valueOf(await readOurTables()).tables.assignments ?? {};
    const row = values.find(([number]) => number === 'D-900');
    expect([row?.[columns?.title ?? 0], row?.[columns?.municipality ?? 0]]).toEqual(['Warmteplan', 'Meppel']);
  });

  test('R14 drop-downs sit under their headers, or are not set, when a column came since they were planned', async () => {
    const { host } = await openSample();
    await inExcel((context) => context.workbook.worksheets.getItem('Opdrachten').getRange('A2:T400').dataValidation.clear());
    const plan = valueOf(await planGuidance(valueOf(await readOurTables()).tables, texts.validation));
    await inExcel((context) => void context.workbook.worksheets.getItem('Opdrachten').getRange('B:B').insert('Right'));
    await writeGuidance(plan, texts.validation);
    const { cells, validations } = host.workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
    const lists = validations.flatMap(({ rule, areas }) =>
      JSON.stringify(rule).includes('Lijst_Gemeenten') ? areas.map(({ left }) => cells.get(0, left)?.value) : [],
    );
    expect(lists.every((header) => header === 'Gemeente')).toBe(true);
  });

  test('R16, R18 fixes of which one sheet is locked are written nowhere; one whose row changed is skipped and said', async () => {
    const session = await openSample();
    const { tables } = valueOf(await readOurTables());
    const fix = (sheet: string, cell: string, before: string | number | boolean, after: number) => ({
      ...{ sheet, cell, before, after },
      ...{ row: rowOfCell(tables, sheet, cell)! },
    });
    const fixes = [fix('Gemeenten', 'C4', 26014, 26100), fix('Opdrachten', 'M12', cellAt(session, 'Opdrachten', 12, 13), 9)];
    const protection = (work: (held: Excel.WorksheetProtection) => void) =>
      inExcel((context) => work(context.workbook.worksheets.getItem('Opdrachten').protection));
    await protection((held) => held.protect());
    expect(await applyFixes(fixes)).toMatchObject({ ok: false, problem: { code: 'protected', written: [] } });
    expect(cellAt(session, 'Gemeenten', 4, 3)).toBe(26014);
    await protection((held) => held.unprotect());
    session.host.coauthorEdit('Gemeenten', 'D4', [[45000]]);
    const { applied, skipped } = valueOf(await applyFixes(fixes));
    expect([applied.length, skipped.map(({ reason }) => reason)]).toEqual([1, ['changed']]);
  });

  test('a filter on the table, and a hidden row, are a refusal before anything is written', async () => {
    const session = await openSample();
    await inExcel((context) => context.workbook.tables.getItem('Opdrachten').columns.getItemAt(2).filter.applyValuesFilter(['Assen']));
    expect(await appendAssignments([assignment])).toMatchObject({
      ok: false,
      problem: { code: 'filtered', written: [], job: 'assignment' },
    });
    const hidden = [...(session.workbook.sheets.find(({ name }) => name === 'Opdrachten')?.hiddenRows ?? [])][0]! + 1;
    const before = cellAt(session, 'Opdrachten', hidden, 13);
    const outcome = await applyFixes([{ sheet: 'Opdrachten', cell: `M${hidden}`, before, after: 9 }]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'hidden-row', parameters: { sheet: 'Opdrachten', row: hidden } } });
    expect(cellAt(session, 'Opdrachten', hidden, 13)).toBe(before);
  });

  test('a column that comes between two requests of a reading moves each value along with its header', async () => {
    const { host } = await openSample();
    const shown = async () => {
      const { values = [], columns } = valueOf(await readOurTables()).tables.assignments ?? {};
      return values.map((row) => [row[columns?.number ?? 0], row[columns?.title ?? 0], row[columns?.strips ?? 0]]);
    };
    const before = await shown();
    host.beforeRequest(2, () =>
      inExcel((context) => void context.workbook.worksheets.getItem('Opdrachten').getRange('B:B').insert('Right')),
    );
    expect(await shown()).toEqual(before);
  });
});

import { registerFunctions } from '../../../src/functions/register';
import { findFlexFormulas, freezeFlexFormulas, restoreFlexFormulas } from '../../../src/workbook';
import { flexCalls } from '../../../src/workbook/flex/flexCalls';
import { planFlex } from '../../../src/workbook/flex/planFlex';
import type { Session } from '../../../workbench/cli/session';
import { openSample, valueOf } from '../openSample';

const tables = 'Toekenning[#All],Opdrachten[#All],Mutaties[#All]';
const one = `=FLEX.STRIPS_REMAINING("Assen",2026,${tables})`;
const column = `=FLEX.STRIPS_REMAINING(Gemeenten[Gemeente],Blad1!$E$1,${tables})`;
const card = `=FLEX.STRIP_CARD("Emmen","*",${tables})`;
const within = `="Nog "&FLEX.STRIPS_REMAINING(A1,2026,${tables})&" strippen"`;
const unknown = `=FLEX.STRIPS_REMAINING("Nergenshuizen",2026,${tables})`;

async function openWithFormulas(): Promise<Session> {
  const session = await openSample();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Blad1').getRange('A1').values = [['Emmen']];
    await context.sync();
  });
  const { host } = session;
  host.edit('Blad1', 'E1', [[2026]]);
  host.edit('Blad1', 'A3', [[one]]);
  host.edit('Blad1', 'B3', [[column]]);
  host.edit('Blad1', 'D3', [[card]]);
  host.edit('Blad1', 'A5', [[within]]);
  host.edit('Blad1', 'A6', [[unknown]]);
  host.edit('Blad1', 'A8', [['=SUM(B3:B14)']]);
  await host.settled();
  return session;
}

const sheetOf = ({ workbook }: Session) => workbook.sheets.find(({ name }) => name === 'Blad1');
const seen = (session: Session) =>
  Object.fromEntries(
    [...(sheetOf(session)?.cells.entries() ?? [])].flatMap(([row, col, { value }]) => (value === '' ? [] : [[`${row},${col}`, value]])),
  );
const formulas = (session: Session) => [...(sheetOf(session)?.cells.entries() ?? [])].flatMap(([, , { formula }]) => formula ?? []);

beforeAll(async () => {
  await openSample();
  registerFunctions(() => 'nl');
});

// Office.js hands in answers at most twice a second, and looks back half a second after the last.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 600)));

describe('Formulas with functions of the add-in', () => {
  test('are found, with what they show and what they would become', async () => {
    const session = await openWithFormulas();
    const { changes, skipped, kept } = valueOf(await findFlexFormulas('native'));
    expect(changes.map(({ cell, formula, becomes }) => [cell, formula, becomes])).toEqual([
      ['A3', one, 'native'],
      ['B3', column, 'native'],
      ['D3', card, 'value'],
      ['A5', within, 'native'],
      ['A6', unknown, 'native'],
    ]);
    expect(changes.map(({ values }) => [values.length, values[0]?.length])).toEqual([
      [1, 1],
      [12, 1],
      [1, 6],
      [1, 1],
      [1, 1],
    ]);
    // Of the sample: Assen has 1 strip left, Emmen 2.
    expect([changes[0]?.values, changes[3]?.values]).toEqual([[[1]], [['Nog 2 strippen']]]);
    expect([skipped, kept]).toEqual([[], []]);
    expect(formulas(session)).toHaveLength(6);
  });

  test.each(['value', 'native'] as const)('become their %s without a figure changing, and come back', async (mode) => {
    const session = await openWithFormulas();
    const before = seen(session);
    const { changes } = valueOf(await freezeFlexFormulas(mode));
    expect(seen(session)).toEqual(before);
    expect(formulas(session).filter((formula) => formula.includes('FLEX'))).toEqual([]);
    expect(formulas(session)).toContain('=SUM(B3:B14)');
    // An error has no native formula with the same outcome: it stays that error.
    expect(changes.map(({ becomes }) => becomes)).toEqual(
      mode === 'value' ? Array(5).fill('value') : ['native', 'native', 'value', 'native', 'value'],
    );
    expect(valueOf(await findFlexFormulas()).kept).toHaveLength(5);

    const { restored, skipped } = valueOf(await restoreFlexFormulas());
    await session.host.settled();
    expect([restored.length, skipped]).toEqual([5, []]);
    expect(seen(session)).toEqual(before);
    expect(formulas(session).sort()).toEqual([one, column, card, within, unknown, '=SUM(B3:B14)'].sort());
    expect(valueOf(await findFlexFormulas()).kept).toEqual([]);
    expect(session.workbook.names.filter(({ name }) => name.includes('formule'))).toEqual([]);
  });

  test('native ones follow an edit, as the function would', async () => {
    const session = await openWithFormulas();
    valueOf(await freezeFlexFormulas('native'));
    session.host.edit('Blad1', 'E1', [[2027]]);
    expect(sheetOf(session)?.cells.get(3, 1)?.value).toBe(0);
  });

  test('what a person has changed since is left alone, the others come back wherever they were moved', async () => {
    const session = await openWithFormulas();
    valueOf(await freezeFlexFormulas('value'));
    session.host.edit('Blad1', 'A3', [['zelf']]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').getRange('1:2').insert('Down');
      await context.sync();
    });
    const { restored, skipped } = valueOf(await restoreFlexFormulas());
    await session.host.settled();
    expect([restored.length, skipped.map(({ formula }) => formula)]).toEqual([4, [one]]);
    expect(sheetOf(session)?.cells.get(4, 0)?.value).toBe('zelf');
    expect(sheetOf(session)?.cells.get(4, 1)?.formula).toContain('FLEX.STRIPS_REMAINING(Gemeenten[Gemeente]');
    expect(valueOf(await findFlexFormulas()).kept).toHaveLength(1);
  });

  test.each(['#NAME?', '#BUSY!', '#SPILL!'])('that show %s have no outcome to keep: they are named and left', (shown) => {
    const formula = { sheet: 'Blad1', cell: 'A1', formula: one, values: [[shown]] };
    expect(planFlex([formula], 'native', [])).toEqual({ changes: [], skipped: [{ ...formula, reason: 'not-calculated' }] });
  });

  test('there is nothing to bring back in a workbook without them', async () => {
    await openSample();
    expect(valueOf(await restoreFlexFormulas())).toEqual({ restored: [], skipped: [] });
  });
});

describe('Calls in a formula', () => {
  test.each([
    ['=FLEX.A(1,"a,b)",\'Blad (1)\'!A1,T[[x],[y]],{1,2})', [['A', ['1', '"a,b)"', "'Blad (1)'!A1", 'T[[x],[y]]', '{1,2}']]]],
    [
      '=IF(A1="FLEX.A(1)",FLEX.B(),flex.c(SUM(1,2)))',
      [
        ['B', ['']],
        ['C', ['SUM(1,2)']],
      ],
    ],
    ["=MYFLEX.A(1)+X.FLEX.B(2)+'FLEX.C(1)'!A1+T['[FLEX.D(1)']]", []],
    ['FLEX.A(1)', []],
  ])('%s', (formula, expected) => {
    expect(flexCalls(formula).map(({ id, args }) => [id, args])).toEqual(expected);
  });
});

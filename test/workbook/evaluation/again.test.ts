import type { Cell } from '../../../src/domain/contract';
import { evaluationStamp, evaluationWords } from '../../../src/i18n/evaluationWords';
import { createTranslator } from '../../../src/i18n/translator';
import { buildEvaluation } from '../../../src/workbook';
import type { Session } from '../../../workbench/cli/session';
import { day, scenario } from '../../domain/evaluation/scenario';
import { build, line, openScenario, sheetOf, under } from './scenarioWorkbook';

const sheetName = 'Evaluatie 2026';

/** Everything of our sheet that a person could see: cells with formulas and formats, charts, sizes, pages. */
function seen({ workbook }: Session): string {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw new Error('no sheet');
  const cells = [...sheet.cells.entries()].map(([row, column, { value, formula, style }]) => [row, column, value, formula, style]);
  return JSON.stringify(
    [
      cells,
      sheet.charts.map(({ id: _id, ...chart }) => chart),
      [...sheet.columnWidths],
      [...sheet.rowHeights].sort(([one], [other]) => one - other),
      sheet.merges,
      sheet.pageLayout,
    ],
    null,
    1,
  );
}

async function put(sheet: string, address: string, value: Cell): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

describe('Building again', () => {
  test('with the same input gives the same sheet, also on a later visit', async () => {
    const session = await openScenario();
    await build();
    await session.host.settled();
    const first = seen(session);
    await build();
    await session.host.settled();
    expect(seen(session)).toBe(first);
    await build({ stamp: 'Gemaakt op een later moment' });
    await session.host.settled();
    expect(seen(session)).toBe(first);
  }, 30_000);

  test('with changed input says what changed, and gives the new figure', async () => {
    const session = await openScenario();
    await build();
    await put('Mutaties', 'C2', 3);
    await build();
    const sheet = await sheetOf(session, sheetName);
    expect(under(sheet, 'Veranderd sinds de vorige keer')).toEqual([['Mutaties', 'inhoud gewijzigd, 3 regels']]);
    const at = sheet.findIndex((row) => row[0] === 'Gemeente' && row[1] === 'Toegekend');
    // Aa: 9 + 3 − 4 − 1 = 7.
    expect(sheet[at + 1]?.slice(0, 6)).toEqual(['Aa', 9, 3, 4, 1, 7]);
  }, 30_000);

  test('keeps a text that the user changed, and writes a new one once it is emptied', async () => {
    const session = await openScenario();
    await build();
    const at = (await sheetOf(session, sheetName)).findIndex(([first]) => first === 'Het verhaal bij de cijfers') + 3;
    await put(sheetName, `A${at}`, 'Onze eigen woorden.');
    expect(await build()).toMatchObject({ keptText: true });
    expect(await build()).toMatchObject({ keptText: true });
    const kept = await sheetOf(session, sheetName);
    expect(kept[at - 1]?.[0]).toBe('Onze eigen woorden.');
    await Excel.run(async (context) => {
      context.workbook.names.getItem('Strippenkaart_Evaluatie_2026_tekst').getRange().clear('Contents');
      await context.sync();
    });
    expect(await build()).toMatchObject({ keptText: false });
    expect((await sheetOf(session, sheetName))[at - 1]?.[0]).toBe('In 2026 deelden 3 gemeenten één team.');
  }, 30_000);

  test('leaves what the user put below, beside, and a chart of their own', async () => {
    const session = await openScenario();
    await build({ parts: ['strips'] });
    const bottom = (await sheetOf(session, sheetName)).length + 2;
    await put(sheetName, `A${bottom}`, 'Mijn aantekening');
    await put(sheetName, 'J5', 'Ernaast');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      sheet.charts.add('Line', sheet.getRange('B7:B9')).name = 'Van mij';
      await context.sync();
    });
    await build();
    const sheet = await sheetOf(session, sheetName);
    expect(sheet[4]?.[9]).toBe('Ernaast');
    const note = sheet.findIndex(([first]) => first === 'Mijn aantekening');
    expect(note).toBeGreaterThan(sheet.findIndex(([first]) => first === 'Veranderd sinds de vorige keer'));
    const charts = session.workbook.sheets.find(({ name }) => name === sheetName)?.charts.map(({ name }) => name) ?? [];
    expect(charts.filter((name) => name === 'Van mij')).toHaveLength(1);
    expect(new Set(charts).size).toBe(charts.length);
    // Smaller again: still there.
    await build({ parts: [] });
    expect((await sheetOf(session, sheetName)).some(([first]) => first === 'Mijn aantekening')).toBe(true);
  }, 30_000);

  test('keeps a PivotTable as the user arranged it, over the rows as they are now', async () => {
    const session = await openScenario();
    await build();
    await Excel.run(async (context) => {
      const pivot = context.workbook.worksheets.getItem('Draaitabel 2026').pivotTables.getItem('Eigen draaitabel 2026');
      pivot.columnHierarchies.add(pivot.hierarchies.getItem('Status'));
      await context.sync();
    });
    await put('Opdrachten', 'M2', 12);
    await build();
    const sheet = session.workbook.sheets.find(({ name }) => name === 'Draaitabel 2026');
    expect(sheet?.pivotTables.find(({ name }) => name === 'Eigen draaitabel 2026')?.columns).toEqual(['Status']);
    expect(sheet?.pivotTables).toHaveLength(4);
    // 23 + 10.
    expect(
      (await sheetOf(session, 'Draaitabel 2026'))
        .filter(([first]) => first === 'Eindtotaal')
        .map((row) => row.findLast((cell) => cell !== '')),
    ).toEqual([33, 15, 33, 33]);
  }, 30_000);

  test('a sheet of the user’s with that name is left alone', async () => {
    await openScenario();
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(sheetName);
      await context.sync();
    });
    const translator = createTranslator('nl');
    const outcome = await buildEvaluation({
      period: '2026',
      texts: evaluationWords(translator),
      stamp: evaluationStamp(translator, 46349),
    });
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'sheet-not-ours' } });
  });
});

describe('Variants', () => {
  test('external: a sheet of its own without people and remarks', async () => {
    const session = await openScenario();
    expect(await build({ variant: 'external', quotes: ['Goed'] })).toMatchObject({ sheet: 'Evaluatie extern 2026' });
    const text = JSON.stringify(await sheetOf(session, 'Evaluatie extern 2026'));
    expect(text).not.toMatch(/Vertrokken|Gemeente Aa|Adviseur|“Goed”|CBS"/);
  });

  test('internal: with the quotes that were chosen', async () => {
    const session = await openScenario();
    await build({ quotes: ['Goed', '=1+1'] });
    expect(under(await sheetOf(session, sheetName), 'In de woorden van gemeenten').slice(0, 2)).toEqual([['“Goed”'], ['“=1+1”']]);
  });

  test('beside another period, with the difference', async () => {
    const session = await openScenario();
    await build({ comparedWith: '2025' });
    const sheet = await sheetOf(session, sheetName);
    // 2025: one assignment of 5 strips.
    expect([line(sheet, 'Opdrachten'), line(sheet, 'Bestede strippen')]).toEqual([
      [13, 1, 12],
      [13, 5, 8],
    ]);
  });

  test('beside another period in a section of its own: now, then and the difference, of all together', async () => {
    const session = await openScenario();
    await build({ comparedWith: '2025' });
    const sheet = await sheetOf(session, sheetName);
    const at = sheet.findIndex(([first]) => first === '2026 naast 2025');
    expect(at).toBeGreaterThan(0);
    const beside = sheet.slice(
      at,
      sheet.findIndex(([first]) => first === 'Verantwoording'),
    );
    const own = (label: string): readonly Cell[] =>
      line(
        beside.filter(([, figure]) => figure !== ''),
        label,
      );
    // Made or used: in 2026 three; in 2025 Oud format and Oud en stil, made and of Aa's use that year.
    expect([own('Gezamenlijke producten'), own('Keren dat een product is gebruikt')]).toEqual([
      [3, 2, 1],
      [5, 1, 4],
    ]);
    // 2025: Z-99 alone, of one municipality, done in 10 days; 5 strips of 5 granted, mutation +7 to Ce.
    expect([own('Opdrachten'), own('waarvan afgerond'), own('waarvan lopend')]).toEqual([
      [13, 1, 12],
      [3, 1, 2],
      [5, 0, 5],
    ]);
    expect(own('Van start tot eind, afgerond (mediaan, dagen)')).toEqual([20, 10, 10]);
    expect(own('Van aanvraag tot start (mediaan, dagen)')).toEqual([25, 'onbekend']);
    expect([own('Toegekend'), own('Mutaties'), own('Besteed'), own('Over')]).toEqual([
      [30, 5, 25],
      [0, 7, -7],
      [13, 5, 8],
      [13, 7, 6],
    ]);
    // 17/30 and 5/12.
    expect(own('Deel dat is besteed of gereserveerd')[1]).toBeCloseTo(5 / 12, 12);
    // One answer in 2025: the number of answers, but no mean.
    expect([own('Antwoorden'), own('Tevredenheid (1 tot 5)')]).toEqual([
      [6, 1, 5],
      [4, 'onbekend'],
    ]);
    // Nobody is ranked.
    expect(beside.flat().filter((cell) => ['Aa', 'Bo', 'Ce'].includes(String(cell)))).toEqual([]);
    expect(String(beside[1]?.[0])).toContain('2026 is een tussenstand tot en met 23-11-2026');
  }, 30_000);

  test('interim until the last day of the period: in the title, the story and the account', async () => {
    const session = await openScenario();
    await build();
    const during = await sheetOf(session, sheetName);
    expect(during[0]?.[0]).toBe('Tussentijdse evaluatie 2026, stand op 23 november 2026');
    expect(line(during, 'Soort evaluatie')).toEqual(['tussentijds: de periode loopt tot en met 31-12-2026']);
    await build({ today: day('2026-12-31') });
    const after = await sheetOf(session, sheetName);
    expect(after[0]?.[0]).toBe('Evaluatie 2026');
    expect(line(after, 'Soort evaluatie')).toEqual(['over de hele periode']);
    expect(JSON.stringify(after)).not.toContain('tussenstand');
  }, 30_000);

  test('parts left out leave no gap, and the headline keeps its figures', async () => {
    const session = await openScenario();
    expect(await build({ parts: ['strips'] })).toMatchObject({ pivotSheet: null });
    const sheet = await sheetOf(session, sheetName);
    expect(sheet.some(([first]) => first === 'Collectieve waarde')).toBe(false);
    expect(line(sheet, 'Gezamenlijke producten')).toEqual([3]);
  });
});

describe('With little in the workbook', () => {
  test.each(['nl', 'en'] as const)('no products, team, answers: a sheet without errors (%s)', async (language) => {
    const { municipalities = [], allocation = [], assignments = [] } = scenario;
    const session = await openScenario({ municipalities: municipalities.slice(0, 1), allocation: allocation.slice(0, 1), assignments });
    await build({}, language);
    const sheet = await sheetOf(session, sheetName);
    expect(sheet.flat().filter((cell) => /^#/.test(String(cell)) || /undefined|NaN|Infinity/.test(String(cell)))).toEqual([]);
  });

  test('no assignments at all: PivotTables over one empty row', async () => {
    const session = await openScenario({ ...scenario, assignments: [Array.from({ length: 19 }, () => '')], reviews: [] });
    await build();
    expect((await sheetOf(session, sheetName)).flat().filter((cell) => /^#/.test(String(cell)))).toEqual([]);
    expect(session.workbook.sheets.some(({ name }) => name === 'Draaitabel 2026')).toBe(true);
  });
});

describe('Where this Excel refuses PivotTables', () => {
  test('the same overviews stand there as formulas, said plainly', async () => {
    const whole = await openScenario();
    whole.host.stats.reset();
    await build();
    // The last request makes the PivotTables.
    const last = whole.host.stats.requests;
    const session = await openScenario();
    session.host.failAt(last, 'UnsupportedOperation');
    const built = await build();
    expect(built).toMatchObject({ hasPivotTables: false, pivotSheet: 'Draaitabel 2026' });
    const sheet = await sheetOf(session, 'Draaitabel 2026');
    expect(sheet.find(([first]) => first === 'Warmte')?.slice(0, 5)).toEqual(['Warmte', 5, 4, 0, 9]);
    expect(String(sheet[2]?.[0])).toContain('geen draaitabellen');
  });
});

describe('Ten thousand assignments', () => {
  test('take at most eight requests of under 5 MB', async () => {
    const [row = []] = scenario.assignments ?? [];
    const session = await openScenario({
      ...scenario,
      assignments: Array.from({ length: 10_000 }, (_, index) =>
        row.map((cell, column) =>
          column === 0
            ? `N-${index}`
            : column === 2
              ? (['Aa', 'Bo', 'Ce'][index % 3] ?? '')
              : column === 14
                ? day('2026-01-01') + (index % 300)
                : cell,
        ),
      ),
    });
    session.host.stats.reset();
    // The host refuses a request or an answer of more than 5 MB, as Excel on the web does.
    await build();
    expect(session.host.stats.requests).toBeLessThanOrEqual(8);
    expect(session.host.stats.bytesIn + session.host.stats.bytesOut).toBeGreaterThan(1_000_000);
    expect(line(await sheetOf(session, sheetName), 'Opdrachten')).toEqual([10_000]);
  }, 120_000);
});

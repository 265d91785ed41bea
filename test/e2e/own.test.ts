import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { allocationScreenTexts } from '../../src/i18n/areas/allocationScreen';
import { checksScreenTexts } from '../../src/i18n/areas/checksScreen';
import { nextStepTexts } from '../../src/i18n/areas/nextStep';
import { paneTexts } from '../../src/i18n/areas/pane';
import { setupTexts } from '../../src/i18n/areas/setup';
import { stripCardTexts } from '../../src/i18n/areas/stripCards';
import { createTranslator } from '../../src/i18n/translator';
import type { Screen } from '../../src/taskpane/screens';
import { newSession } from '../../workbench/cli/session';
import { plans } from '../domain/mapping/plans';
import { openBench, rowsOf, type Bench } from './bench';

let bench: Bench;
let clicks = 0;
afterEach(() => expect(bench.offences()).toEqual([]));

const translator = createTranslator('nl');
const say = translator.of(setupTexts);
const click = async (button: Locator): Promise<void> => {
  clicks += 1;
  await button.click();
};
/** By the menu: two clicks. */
const goTo = async (screen: Screen): Promise<void> => {
  clicks += 2;
  await bench.goTo(screen);
};
const inPreview = (title: string, confirm: string): Locator =>
  bench.pane.getByRole('region', { name: title }).getByRole('button', { name: confirm, exact: true });

describe("a coordinator's own sheet", () => {
  beforeAll(async () => {
    bench = await openBench(join(__dirname, '..', 'scenarios', 'own', 'eigen.xlsx'));
  });
  afterAll(async () => bench?.close());

  it('goes from opening to an adopted allocation, checked rows and a card within 25 clicks', async () => {
    await bench.open();
    clicks = 0;
    await click(bench.button(translator.of(paneTexts)('notSetUp.action')));
    await click(bench.button(say('start.connect')));
    // Why, and the values as people see them: a date is a date.
    await click(bench.pane.getByText(say('connect.columnsOpen')));
    expect(await bench.pane.getByRole('listitem').filter({ hasText: 'gereed' }).first().innerText()).toMatch(/26-0?2-2026|26-02-26/);
    expect(await bench.pane.getByText(say('connect.because.synonym')).count()).toBeGreaterThan(5);
    await click(bench.button(say('connect.save')));
    await click(inPreview(say('connect.confirmTitle'), say('connect.confirm')));

    const withdrawn = bench.pane.getByRole('row', { name: /vervallen/ });
    expect(await withdrawn.innerText()).toContain(say('translate.count', { number: 5 }));
    expect(await withdrawn.getByRole('combobox').inputValue()).toBe('ingetrokken');
    expect(await bench.violations()).toEqual([]);
    await click(bench.button(say('translate.save', { count: 14, number: 14 })));
    await bench.pane.getByRole('heading', { name: say('translate.title') }).waitFor({ state: 'detached' });

    // The region and the period are guessed from the rows.
    await bench.pane.getByText(say('create.chosen', { count: 12, number: 12 })).waitFor();
    await click(bench.button(say('create.preview')));
    await click(inPreview(say('create.confirmTitle'), say('create.confirm')));
    await bench.button(say('create.next')).waitFor();

    await goTo('overview');
    await click(bench.button(translator.of(nextStepTexts)('allocate.action')));
    const sayAllocation = translator.of(allocationScreenTexts);
    await click(bench.button(sayAllocation('write.draft')));
    await click(inPreview(sayAllocation('write.draftTitle'), sayAllocation('write.draft')));
    await click(bench.button(sayAllocation('write.adopt')));
    await click(inPreview(sayAllocation('write.adoptTitle'), sayAllocation('write.adopt')));
    await bench.pane
      .getByRole('status')
      .getByText(sayAllocation('write.adoptDone', { count: 12 }))
      .waitFor();

    await goTo('checks');
    const sayChecks = translator.of(checksScreenTexts);
    await click(bench.button(sayChecks('run')).first());
    await bench.pane.getByRole('region', { name: sayChecks('findings.title') }).waitFor();

    await goTo('stripCards');
    const sayCards = translator.of(stripCardTexts);
    clicks += 1;
    await bench.pane.getByLabel(sayCards('choose'), { exact: true }).selectOption('Emmen');
    await bench.pane
      .getByRole('heading', { name: sayCards('card.title', { municipality: 'Emmen' }) })
      .first()
      .waitFor();
    expect(clicks).toBeLessThanOrEqual(25);
  });

  it('has one table of assignments, and the cells of its sheet as they were', async () => {
    const saved = await bench.saved();
    expect(saved.sheets.map(({ name }) => name)).not.toContain('Opdrachten');
    expect(rowsOf(saved, 'Vertalingen')).toContainEqual({
      Tabel: 'Opdrachten',
      Kolom: 'Status',
      'Staat er': 'klaar',
      Betekent: 'afgerond',
    });
    expect(await bench.shown('Planning 2026', 'G42')).toBe('klaar');
    // Emmen: granted 14; on its card 1 running ("Emmen", row 33 is requested) and what "gem. Emmen" and "EMMEN" ask for.
    const granted = rowsOf(saved, 'Toekenning').find(({ Gemeente }) => Gemeente === 'Emmen')?.['Totaal'];
    const names = await Promise.all(['A11'].map((cell) => bench.shown('Overzicht', cell)));
    expect(names).toEqual(['Emmen']);
    expect(await bench.shown('Overzicht', 'B11')).toBe(String(granted));
  });
});

describe('sheets out of Microsoft Forms, SurveyMonkey, Google Sheets and LibreOffice', () => {
  const names = ['Microsoft Forms', 'SurveyMonkey', 'Google Sheets', 'LibreOffice'] as const;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'own-'));
    const { save } = await newSession({ language: 'nl', today: 46349 });
    await Excel.run(async (context) => {
      for (const name of names) {
        const { grid } = plans[name]!;
        const width = Math.max(...grid.map((row) => row.length));
        const sheet = context.workbook.worksheets.add(name);
        sheet.getRangeByIndexes(0, 0, grid.length, width).values = grid.map((row) => [
          ...row,
          ...new Array<string>(width - row.length).fill(''),
        ]);
      }
      await context.sync();
    });
    await save(join(folder, 'vier.xlsx'));
    bench = await openBench(join(folder, 'vier.xlsx'));
  });
  afterAll(async () => {
    await bench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are each proposed as assignments, and read as one', async () => {
    await bench.open();
    await bench.button(translator.of(paneTexts)('notSetUp.action')).click();
    await bench.button(say('start.connect')).click();
    for (const name of names) {
      const card = bench.pane.getByRole('group', { name: say('connect.ofSheet', { sheet: name }) });
      expect([name, await card.getByRole('combobox').first().inputValue()]).toEqual([name, 'assignments']);
    }
    await bench.button(say('connect.save')).click();
    await inPreview(say('connect.confirmTitle'), say('connect.confirm')).click();
    const connected = bench.pane.getByRole('table', { name: say('connected.caption') });
    await connected.waitFor();
    // Eight assignments of each, without the second row of headers and the row of totals.
    expect(await connected.getByRole('row').last().innerText()).toMatch(/32$/);
  });
});

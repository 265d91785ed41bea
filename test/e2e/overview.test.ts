import { overviewTexts } from '../../src/i18n/areas/overview';
import { checksScreenTexts } from '../../src/i18n/areas/checksScreen';
import { paneTexts } from '../../src/i18n/areas/pane';
import { stripCardTexts } from '../../src/i18n/areas/stripCards';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe.each(['nl', 'en'] as const)('Overzicht in %s', (language) => {
  const translator = createTranslator(language);
  const say = translator.of(overviewTexts);
  const left = async (): Promise<Record<string, string>> => {
    const rows = bench.pane
      .getByRole('table', { name: say('strips.caption', { period: 2026 }) })
      .getByRole('row')
      .filter({ has: bench.page.getByRole('rowheader') });
    return Object.fromEntries(
      await rows.evaluateAll((all) =>
        all.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td:last-child')?.textContent ?? '']),
      ),
    );
  };

  it('has the balances that the native formulas of the sheet have', async () => {
    await bench.open({ language });
    await bench.pane.getByText(say('strips.summary', { remaining: 24, granted: 132 })).waitFor();
    const pane = await left();
    expect(Object.keys(pane)).toHaveLength(12);
    // The sheet Overzicht, as who has no add-in sees it: municipality in A, what is left in F.
    for (let row = 8; row <= 19; row += 1) {
      const [name, remaining] = await Promise.all(['A', 'F'].map((column) => bench.page.locator(`#cell-${column}${row}`).innerText()));
      expect([name, pane[name ?? '']]).toEqual([name, remaining]);
    }
  });

  it('leads from a line to its cell, and from a name to its card', async () => {
    const first = bench.pane
      .getByRole('region', { name: say('attention.title') })
      .getByRole('listitem')
      .getByRole('button')
      .first();
    const place = await first.innerText();
    const [sheet = '', cell = ''] = place.split('!');
    expect(await first.getAttribute('aria-label')).toBe(translator.of(paneTexts)('goTo', { place }));
    await first.click();
    await bench.page.getByRole('tab', { name: sheet, exact: true, selected: true }).waitFor();
    await bench.page.waitForFunction(
      (wanted) =>
        (document.querySelector('.formula-bar input, [aria-label="Naamvak"], [aria-label="Name box"]') as HTMLInputElement | null)
          ?.value === wanted,
      cell,
    );
    await bench.button(say('strips.open', { municipality: 'Westerveld' })).click();
    await bench.pane.getByRole('heading', { name: translator.of(stripCardTexts)('card.title', { municipality: 'Westerveld' }) }).waitFor();
  });

  it('follows what is typed in the sheet', async () => {
    await bench.goTo('overview');
    await bench.pane.getByText(say('strips.summary', { remaining: 24, granted: 132 })).waitFor();
    // D-001 of Assen is done and cost 2 strips; now 4.
    expect(await bench.shown('Opdrachten', 'C2')).toBe('Assen');
    await bench.enter('Opdrachten', 'M2', '4');
    await bench.pane.getByText(say('strips.summary', { remaining: 22, granted: 132 })).waitFor();
    expect((await left()).Assen).toBe('-1');
    expect(await bench.shown('Overzicht', 'F9')).toBe('-1');
  });
});

describe('the menu of screens', () => {
  const say = createTranslator('nl').of(paneTexts);
  const focused = () => bench.frame().evaluate(() => document.activeElement?.textContent);

  it('goes by keyboard, and each screen starts with the focus on its title', async () => {
    await bench.open();
    await bench.pane.getByRole('navigation').getByRole('button', { expanded: false }).focus();
    await bench.page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(say('screens.overview'));
    await bench.page.keyboard.press('End');
    await bench.page.keyboard.press('ArrowUp');
    expect(await focused()).toBe(say('screens.evaluation'));
    await bench.page.keyboard.press('Enter');
    const title = bench.pane.getByRole('heading', { level: 1, name: say('screens.evaluation') });
    await title.waitFor();
    expect(await focused()).toBe(say('screens.evaluation'));
  });

  it('Escape closes it and gives the focus back', async () => {
    const button = bench.pane.getByRole('button', { name: say('navigation.open', { screen: say('screens.evaluation') }) });
    await button.press('Enter');
    expect(await focused()).toBe(say('screens.evaluation'));
    await bench.page.keyboard.press('Escape');
    expect(await button.evaluate((element) => [element === document.activeElement, element.ariaExpanded])).toEqual([true, 'false']);
  });

  it('a pane that is opened again is where it was left', async () => {
    await bench.goTo('team');
    await bench.page.reload();
    await bench.pane.getByRole('heading', { level: 1, name: say('screens.team') }).waitFor();
  });
});

describe('How the workbook is open', () => {
  it('is said over the screen where formulas may show old figures', async () => {
    const words = createTranslator('nl').of(paneTexts)('condition.manual-calculation');
    await bench.open();
    expect(await bench.pane.getByText(words).count()).toBe(0);
    await bench.frame().evaluate(() =>
      Excel.run(async (context) => {
        context.application.calculationMode = 'Manual';
        await context.sync();
      }),
    );
    await bench.goTo('checks');
    await bench.button(createTranslator('nl').of(checksScreenTexts)('run')).click();
    await bench.settled();
    await bench.goTo('overview');
    const said = bench.pane.getByRole('status').filter({ hasText: words });
    await said.waitFor();
    expect(await bench.violations()).toEqual([]);
  });
});

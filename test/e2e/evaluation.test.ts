import { evaluationTexts } from '../../src/i18n/areas/evaluation';
import { evaluationScreenTexts } from '../../src/i18n/areas/evaluationScreen';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe.each(['nl', 'en'] as const)('Evalueren in %s', (language) => {
  const say = createTranslator(language).of(evaluationScreenTexts);

  it('makes the evaluation with its charts and PivotTables, after showing what will be made', async () => {
    await bench.open({ language });
    await bench.goTo('evaluation');
    await bench.button(say('prepare')).click();
    const preview = bench.pane.getByRole('region', { name: say('preview.title', { period: 2026 }) });
    expect(await preview.getByRole('listitem').count()).toBeGreaterThanOrEqual(3);
    const before = await bench.page.getByRole('tab').count();
    await preview.getByRole('button', { name: say('preview.confirm'), exact: true }).click();
    const made = bench.pane.getByRole('region', { name: say('made') });
    await made.waitFor({ timeout: 30_000 });
    expect(await bench.violations()).toEqual([]);
    expect(await bench.page.getByRole('tab').count()).toBeGreaterThan(before);

    await made.getByRole('button').first().click();
    const name = await bench.page.getByRole('tab', { selected: true }).innerText();
    const saved = await bench.saved();
    const sheet = saved.sheets.find((each) => each.name === name);
    expect(sheet?.charts.length).toBeGreaterThan(0);
    expect(saved.sheets.some(({ pivotTables }) => pivotTables.length > 0)).toBe(true);
    // Collective value leads: it comes before the strips.
    const texts = [...Array(400).keys()].flatMap((row) =>
      [...Array(8).keys()].map((column) => String(sheet?.cells.get(row, column)?.value ?? '')),
    );
    const { collective, strips } = evaluationTexts[language];
    expect(texts).toContain(collective.title);
    expect(texts).toContain(strips.title);
    expect(texts.indexOf(collective.title)).toBeLessThan(texts.indexOf(strips.title));
  });

  it('hands the figures to other programs as files, without a server', async () => {
    await bench.button(say('export.make')).click();
    const file = bench.pane
      .getByRole('link', { name: /\.csv/ })
      .or(bench.pane.getByRole('button', { name: /\.csv/ }))
      .first();
    const [download] = await Promise.all([bench.page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toMatch(/\.csv$/);
  });
});

describe.each(['nl', 'en'] as const)('Figures in Excel for Mac, in %s', (language) => {
  const say = createTranslator(language).of(evaluationScreenTexts);

  beforeAll(() =>
    // The workbench's Office.js takes itself to be in Excel for Windows; the pane asks the platform once that library has started.
    bench.page.route(/\/pane\/functions\.js/, async (route) => {
      const response = await route.fetch();
      const asMac = `{
        const ready = Office.onReady;
        Office.onReady = (work) => ready().then((info) => { const mac = { ...info, platform: 'Mac' }; work?.(mac); return mac; });
      }\n`;
      await route.fulfill({ response, body: asMac + (await response.text()) });
    }),
  );
  afterAll(() => bench.page.unroute(/\/pane\/functions\.js/));

  it('come as text to copy, and the pane says what happened', async () => {
    await bench.open({ language, paneWidth: 320 });
    await bench.goTo('evaluation');
    await bench.button(say('export.make')).click();
    expect(await bench.pane.getByText(say('export.noDownload')).count()).toBe(1);
    expect(await bench.pane.locator('a[download]').count()).toBe(0);
    await bench.button(say('export.show', { name: 'cijfers.csv' })).click();
    const text = bench.pane.getByRole('textbox', { name: say('export.text', { name: 'cijfers.csv' }) });
    expect(await text.inputValue()).toMatch(/periode;onderdeel;cijfer/);
    // It comes below the list: in sight, with what to press next.
    const inSight = await bench.button(say('export.copy')).evaluate((button) => {
      const { top, bottom } = button.getBoundingClientRect();
      return top >= 0 && document.elementFromPoint(5, bottom - 1) !== null && bottom <= window.innerHeight;
    });
    expect(inSight).toBe(true);
    expect(await text.evaluate((area) => area === document.activeElement)).toBe(true);
    await bench.button(say('export.copy')).click();
    await bench.pane.getByText(say('export.copied', { name: 'cijfers.csv' })).waitFor();
    expect(await bench.violations()).toEqual([]);
    if (process.env.PICTURES) await bench.page.screenshot({ path: `${process.env.PICTURES}/export-${language}.png` });
  });

  it('say so where copying is refused, with the text selected', async () => {
    await bench.frame().evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      document.execCommand = () => false;
    });
    await bench.button(say('export.show', { name: 'evaluatie.json' })).click();
    await bench.button(say('export.copy')).click();
    await bench.pane.getByText(say('export.refused')).waitFor();
    const selected = await bench.pane
      .getByRole('textbox', { name: say('export.text', { name: 'evaluatie.json' }) })
      .evaluate((area) => (area as HTMLTextAreaElement).selectionEnd - (area as HTMLTextAreaElement).selectionStart);
    expect(selected).toBeGreaterThan(100);
  });
});

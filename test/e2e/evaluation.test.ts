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

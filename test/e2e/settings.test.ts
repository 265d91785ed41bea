import { settingsScreenTexts } from '../../src/i18n/areas/settingsScreen';
import { paneTexts } from '../../src/i18n/areas/pane';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, rowsOf, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe.each(['nl', 'en'] as const)('Instellingen en hulp in %s', (language) => {
  const say = createTranslator(language).of(settingsScreenTexts);
  const field = (dutch: string, english: string) =>
    bench.pane.getByRole('textbox', { name: language === 'nl' ? dutch : english, exact: true });

  it('changes agreements of the workbook after showing what will change', async () => {
    await bench.open({ language });
    await bench.goTo('settings');
    await field('Uren per strip', 'Hours per strip').fill('36');
    await field('Onderbezet onder', 'Under-booked below').fill('');
    const review = bench.button(say('agreements.review'));
    await review.click();
    const preview = bench.pane.getByRole('region', { name: say('agreements.preview') });
    const lines = await preview.getByRole('listitem').allInnerTexts();
    expect(lines).toEqual(
      language === 'nl'
        ? ['Uren per strip: 40 uur wordt 36 uur', 'Onderbezet onder: 92% wordt niet ingevuld']
        : ['Hours per strip: 40 hours becomes 36 hours', 'Under-booked below: 92% becomes not filled in'],
    );
    expect(await bench.violations()).toEqual([]);

    await bench.page.keyboard.press('Escape');
    await preview.waitFor({ state: 'detached' });
    expect(await review.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await bench.shown('Instellingen', 'B10')).toBe('40');

    await review.click();
    await bench.button(say('agreements.confirm')).click();
    await bench.pane
      .getByRole('status')
      .getByText(say('agreements.written', { count: 2 }))
      .waitFor();
    expect(await bench.shown('Instellingen', 'B10')).toBe('36');
    const settings = new Map(rowsOf(await bench.saved(), 'Instellingen').map((row) => [row.Instelling, row.Waarde]));
    expect([settings.get('Uren per strip'), settings.get('Onderbezet onder'), settings.get('Maximum strippen')]).toEqual([36, '', 14]);
    await bench.pane.getByText(say('standard', { value: '92%' })).waitFor();
  });

  it('says at the field what is not right, and writes nothing', async () => {
    await field('Minimum strippen', 'Minimum strips').fill('20');
    await field('Productieve uren per fte', 'Productive hours per fte').fill('veel');
    await bench.button(say('agreements.review')).click();
    await bench.pane.getByText(say('fault.minAboveMax')).waitFor();
    await bench.pane.getByText(say('fault.number')).waitFor();
    await bench.pane.getByText(say('agreements.faults', { count: 2 })).waitFor();
    expect(await bench.button(say('agreements.confirm')).count()).toBe(0);
    await bench.button(say('agreements.undo')).click();
    expect(await field('Minimum strippen', 'Minimum strips').inputValue()).toBe('9');
  });

  it('opens the guide that came with the build, without the internet', async () => {
    const [page] = await Promise.all([bench.page.waitForEvent('popup'), bench.pane.getByRole('link', { name: say('help.page') }).click()]);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    await page.close();
  });
});

test('language and appearance are kept for whoever opens the pane again', async () => {
  const en = createTranslator('en').of(paneTexts);
  await bench.open();
  await bench.goTo('settings');
  await bench.pane.getByLabel(createTranslator('nl').of(settingsScreenTexts)('choices.language')).selectOption('en');
  await bench.pane.getByRole('heading', { level: 1, name: en('screens.settings') }).waitFor();
  await bench.pane.getByLabel(createTranslator('en').of(settingsScreenTexts)('choices.appearance')).selectOption('dark');
  await bench.page.reload();
  // The pane opens where it was left, in the language and the colours that were chosen.
  await bench.pane.getByRole('heading', { level: 1, name: en('screens.settings') }).waitFor();
  expect(await bench.frame().evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme])).toEqual([
    'en',
    'dark',
  ]);
});

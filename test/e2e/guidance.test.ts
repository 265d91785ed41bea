import { join } from 'node:path';
import { setupTexts } from '../../src/i18n/areas/setup';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench(join(__dirname, '..', 'corpus', 'files', 'schoon.xlsx'));
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

it.each(['nl', 'en'] as const)('help with filling in is shown first, then set, and then known to be there (%s)', async (language) => {
  const translator = createTranslator(language);
  const say = translator.of(setupTexts);
  await bench.open({ language });
  await bench.goTo('setup');
  await bench.button(say('guidance.look')).click();
  const preview = bench.pane.getByRole('region', { name: say('guidance.previewTitle') });
  await preview
    .getByText(/Niveau/)
    .first()
    .waitFor();
  expect(await bench.violations()).toEqual([]);
  if (process.env.PICTURES) await bench.page.screenshot({ path: join(process.env.PICTURES, `guidance-${language}.png`) });
  expect((await bench.saved()).sheets.find(({ name }) => name === 'Opdrachten')?.validations).toEqual([]);
  await preview.getByRole('button', { name: say('guidance.confirm'), exact: true }).click();
  await bench.pane
    .getByRole('status')
    .getByText(language === 'nl' ? /^De hulp staat bij \d+ kolommen\.$/ : /^The help is on \d+ columns\.$/)
    .waitFor();
  expect((await bench.saved()).sheets.find(({ name }) => name === 'Opdrachten')?.validations.length).toBeGreaterThan(5);
  await bench.button(say('guidance.look')).click();
  await bench.pane.getByText(say('guidance.nothing')).waitFor();
});

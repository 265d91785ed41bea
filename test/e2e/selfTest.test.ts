import type { Page } from 'playwright-core';
import { selfTestTexts } from '../../src/i18n/areas/selfTest';
import { settingsScreenTexts } from '../../src/i18n/areas/settingsScreen';
import { createTranslator } from '../../src/i18n/translator';
import type { SelfTestReport } from '../../src/workbook/selfTest';
import { profileNames, profiles } from '../../workbench/host';
import { openBench, type Bench } from './bench';

// A hundred questions, some of which wait for what should not come.
jest.setTimeout(90_000);

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

const say = {
  nl: createTranslator('nl').of(selfTestTexts),
  en: createTranslator('en').of(selfTestTexts),
};
const settings = {
  nl: createTranslator('nl').of(settingsScreenTexts),
  en: createTranslator('en').of(settingsScreenTexts),
};
const scratch = (page: Page) => page.getByRole('tab', { name: /zelftest/ });
const startButton = () => bench.button(/\(\d+ (vragen|questions)\)/);

async function openSelfTest(language: 'nl' | 'en'): Promise<void> {
  await bench.goTo('settings');
  await bench.button(settings[language]('selfTest.open')).click();
  await bench.pane.getByText(say[language]('before.sent')).waitFor();
}

const reportIn = async (language: 'nl' | 'en'): Promise<SelfTestReport> =>
  JSON.parse(await bench.pane.getByLabel(say[language]('report.json')).inputValue()) as SelfTestReport;

// One run for each Excel, in its own language; what it found is read in the other one too.
describe.each(profileNames)('the self-test in %s', (profile) => {
  const { language, platform, rows } = profiles[profile];
  const other = language === 'nl' ? 'en' : 'nl';

  test('says what will happen, asks, shows and gives the report, in Dutch and English', async () => {
    await bench.open({ language, profile });
    await openSelfTest(language);
    expect(await scratch(bench.page).count()).toBe(0);
    await startButton().click();
    await bench.pane.getByText(say[language]('differs.none')).waitFor({ timeout: 60_000 });
    expect(await scratch(bench.page).count()).toBe(0);
    const report = await reportIn(language);
    expect(report.excel).toMatchObject({ platform, displayLanguage: language === 'nl' ? 'nl-NL' : 'en-US' });
    expect(report.answers.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
    const seen = new Map<string, string>(report.answers.map((answer) => [answer.id, answer.seen]));
    for (const { told } of rows) if (told.by === 'question') expect([told.id, seen.get(told.id)]).toEqual([told.id, told.seen]);
    const plain = (each: 'nl' | 'en') => bench.pane.getByLabel(say[each]('report.text')).inputValue();
    expect(await plain(language)).toContain(say[language]('question.table-grows'));
    await bench.pane.getByLabel(settings[language]('choices.language')).selectOption(other);
    await bench.pane.getByText(say[other]('differs.none')).waitFor();
    expect(await plain(other)).toContain(say[other]('question.table-grows'));
    expect((await reportIn(other)).answers).toEqual(report.answers);
  });
});

test('by keyboard, at 320 px: stopped half-way, started again, broken off and opened again, no sheet stays; what a person saw does', async () => {
  await bench.open({ paneWidth: 320 });
  await openSelfTest('nl');
  await startButton().focus();
  await bench.page.keyboard.press('Enter');
  await scratch(bench.page).waitFor();
  await bench.button('Stoppen').focus();
  await bench.page.keyboard.press('Enter');
  await bench.pane.getByText(say.nl('stopped')).waitFor();
  await scratch(bench.page).waitFor({ state: 'detached', timeout: 1000 });
  // The focus is where one can go on.
  await bench.page.keyboard.press('Enter');
  await scratch(bench.page).waitFor();
  await bench.button(say.nl('person.open')).focus();
  await bench.page.keyboard.press('Enter');
  const first = bench.pane.getByRole('radiogroup', { name: say.nl('people.empty-cell.question') });
  await first.getByRole('radio').first().focus();
  await bench.page.keyboard.press('Space');
  await bench.page.keyboard.press('ArrowRight');
  await bench.page.getByRole('button', { name: 'Taakvenster sluiten' }).click();
  await bench.page.waitForTimeout(500);
  expect(await scratch(bench.page).count()).toBe(1);
  await bench.page
    .locator('header')
    .getByRole('button', { name: /Strippenkaart/ })
    .first()
    .click();
  await scratch(bench.page).waitFor({ state: 'detached' });
  await bench.button(settings.nl('selfTest.open')).click();
  await bench.pane.getByText(say.nl('person.answered', { done: 1, all: 15 })).waitFor();
});

test('at 320 px axe finds nothing before and after, with the questions for a person open', async () => {
  await startButton().waitFor();
  expect(await bench.violations()).toEqual([]);
  await startButton().click();
  await bench.button(say.nl('person.open')).click();
  expect(await bench.pane.getByRole('radiogroup').count()).toBe(15);
  await bench.pane.getByText(say.nl('differs.none')).waitFor({ timeout: 60_000 });
  expect((await reportIn('nl')).people).toEqual({ 'empty-cell': 'no' });
  expect(await bench.violations()).toEqual([]);
  const wide = await bench.frame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  await bench.button(say.nl('report.copyJson')).click();
  await bench.pane
    .getByText(say.nl('report.copied'))
    .or(bench.pane.getByText(say.nl('report.refused')))
    .first()
    .waitFor();
});

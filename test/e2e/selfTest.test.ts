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

const words = (language: 'nl' | 'en') => ({
  say: createTranslator(language).of(selfTestTexts),
  settings: createTranslator(language).of(settingsScreenTexts),
});

describe.each(profileNames)('the self-test in %s', (profile) => {
  test.each(['nl', 'en'] as const)('in %s: says what will happen, asks, shows and gives the report', async (language) => {
    const { say, settings } = words(language);
    await bench.open({ language, profile });
    await bench.goTo('settings');
    await bench.button(settings('selfTest.open')).click();
    await bench.pane.getByText(say('before.sent')).waitFor();
    expect(await bench.page.getByRole('tab', { name: 'Strippenkaart zelftest' }).count()).toBe(0);
    await bench.button(/\(\d+ (vragen|questions)\)/).click();
    await bench.pane.getByText(say('differs.none')).waitFor({ timeout: 60_000 });
    expect(await bench.page.getByRole('tab', { name: /zelftest/ }).count()).toBe(0);
    const text = await bench.pane.getByLabel(say('report.json')).inputValue();
    const report = JSON.parse(text) as SelfTestReport;
    const seen = new Map<string, string>(report.answers.map((answer) => [answer.id, answer.seen]));
    expect(report.excel).toMatchObject({ platform: profiles[profile].platform, displayLanguage: language === 'nl' ? 'nl-NL' : 'en-US' });
    expect(report.answers.filter(({ outcome }) => outcome === 'differs')).toEqual([]);
    for (const { quirk, told } of profiles[profile].rows) {
      // What depends on the language shows in the profile's own.
      const isLanguage = ['listSeparator', 'formulasLocal', 'nameFormulas', 'ruleFormulas'].includes(quirk);
      if (told.by === 'question' && (!isLanguage || language === profiles[profile].language))
        expect([told.id, seen.get(told.id)]).toEqual([told.id, told.seen]);
    }
    const plain = await bench.pane.getByLabel(say('report.text')).inputValue();
    expect(plain).toContain(say('question.table-grows'));
  });
});

describe('by keyboard, narrow, and stopped', () => {
  const { say, settings } = words('nl');

  test('at 320 px axe finds nothing, before and after, with the questions for a person open', async () => {
    await bench.open({ paneWidth: 320 });
    await bench.goTo('settings');
    await bench.button(settings('selfTest.open')).click();
    await bench.pane.getByText(say('before.sent')).waitFor();
    expect(await bench.violations()).toEqual([]);
    // With the keys alone.
    await bench.button(/\(\d+ vragen\)/).focus();
    await bench.page.keyboard.press('Enter');
    await bench.pane.getByText(say('differs.none')).waitFor({ timeout: 60_000 });
    await bench.button(say('person.open')).focus();
    await bench.page.keyboard.press('Enter');
    const first = bench.pane.getByRole('radiogroup', { name: say('people.empty-cell.question') });
    await first.getByRole('radio').first().focus();
    await bench.page.keyboard.press('Space');
    await bench.pane.getByText(say('person.answered', { done: 1, all: 15 })).waitFor();
    await bench.page.keyboard.press('ArrowRight');
    const report = JSON.parse(await bench.pane.getByLabel(say('report.json')).inputValue()) as SelfTestReport;
    expect(report.people).toEqual({ 'empty-cell': 'no' });
    expect(await bench.pane.getByRole('radiogroup').count()).toBe(15);
    expect(await bench.violations()).toEqual([]);
    const wide = await bench.frame().evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
    await bench.button(say('report.copyJson')).click();
    await bench.pane
      .getByText(say('report.copied'))
      .or(bench.pane.getByText(say('report.refused')))
      .first()
      .waitFor();
  });

  test('stopped half-way, the sheet is gone again', async () => {
    await bench.open();
    await bench.goTo('settings');
    await bench.button(settings('selfTest.open')).click();
    await bench.button(/\(\d+ vragen\)/).click();
    await bench.page.getByRole('tab', { name: 'Strippenkaart zelftest' }).waitFor();
    await bench.button('Stoppen').click();
    await bench.pane.getByText(say('stopped')).waitFor();
    await bench.page.getByRole('tab', { name: 'Strippenkaart zelftest' }).waitFor({ state: 'detached' });
  });

  test('broken off by closing the pane, the sheet goes when the pane starts again', async () => {
    await bench.open();
    await bench.goTo('settings');
    await bench.button(settings('selfTest.open')).click();
    await bench.button(/\(\d+ vragen\)/).click();
    await bench.page.getByRole('tab', { name: 'Strippenkaart zelftest' }).waitFor();
    await bench.page.getByRole('button', { name: 'Taakvenster sluiten' }).click();
    await bench.page.waitForTimeout(500);
    expect(await bench.page.getByRole('tab', { name: 'Strippenkaart zelftest' }).count()).toBe(1);
    await bench.page
      .locator('header')
      .getByRole('button', { name: /Strippenkaart/ })
      .first()
      .click();
    await bench.page.getByRole('tab', { name: 'Strippenkaart zelftest' }).waitFor({ state: 'detached' });
  });
});

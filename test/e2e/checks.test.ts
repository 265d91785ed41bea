import { checksScreenTexts } from '../../src/i18n/areas/checksScreen';
import { paneTexts } from '../../src/i18n/areas/pane';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe.each(['nl', 'en'] as const)('Controleren in %s', (language) => {
  const translator = createTranslator(language);
  const say = translator.of(checksScreenTexts);
  const findings = () => bench.pane.getByRole('region', { name: say('findings.title') });
  const search = (words: string) => bench.pane.getByLabel(say('findings.search')).fill(words);

  it('finds what is wrong in the rows, and searches in it', async () => {
    await bench.open({ language });
    await bench.goTo('checks');
    await bench.button(say('run')).click();
    await findings().waitFor();
    // D-093 starts on "3 nov 2026", as text.
    await search('3 nov 2026');
    await findings()
      .getByRole('button', { name: 'Opdrachten!O71' })
      .or(findings().getByRole('button', { name: translator.of(paneTexts)('goTo', { place: 'Opdrachten!O71' }) }))
      .first()
      .waitFor();
    expect(await bench.violations()).toEqual([]);
  });

  it('mends one cell after showing what it holds and becomes', async () => {
    await bench
      .button(say('finding.applyLabel', { place: 'Opdrachten!O71' }))
      .first()
      .click();
    const row = bench.pane
      .getByRole('region', { name: say('fix.caption') })
      .getByRole('row')
      .last();
    expect(await row.innerText()).toContain('3 nov 2026');
    await bench.button(say('fix.confirm')).last().click();
    await bench.pane
      .getByRole('status')
      .getByText(say('fix.done', { count: 1, number: 1 }))
      .waitFor();
    expect(await bench.shown('Opdrachten', 'O71')).toBe('03-11-2026');
    const sheet = (await bench.saved()).sheets.find(({ name }) => name === 'Opdrachten');
    expect(sheet?.cells.get(70, 14)?.value).toBe(46329); // 3 November 2026
  });

  it('checks again when somebody types', async () => {
    await search('Gemeente van niets');
    await bench.pane.getByText(say('findings.none', { sought: 'Gemeente van niets' })).waitFor();
    await bench.enter('Opdrachten', 'C3', 'Gemeente van niets');
    // A cell of the table with a list: Excel asks whether it is meant.
    const asked = bench.page.getByRole('alertdialog');
    if (await asked.isVisible()) await asked.getByRole('button').last().click();
    else await findings().getByText('Gemeente van niets').first().waitFor();
  });

  it('says quietly what an edit did, and keeps open what was open', async () => {
    await search('');
    const open = findings().getByRole('button', { expanded: true });
    const name = await open.first().innerText();
    const before = await bench.pane.getByRole('status').allInnerTexts();
    await bench.enter('Opdrachten', 'S4', 'bel 06-12345678');
    const news = bench.pane.getByRole('status').getByText(language === 'nl' ? /^1 bevinding erbij; nu / : /^1 finding more; now /);
    await news.waitFor();
    expect(before.join()).not.toContain(await news.innerText());
    expect((await open.first().innerText()).split('\n')[0]).toBe(name.split('\n')[0]);
    await bench.enter('Opdrachten', 'S4', 'Afgestemd met de wijkraad');
    await bench.pane
      .getByRole('status')
      .getByText(language === 'nl' ? /^1 bevinding minder; nog / : /^1 finding fewer; /)
      .waitFor();
  });

  it('writes a report for who has no add-in', async () => {
    await search('');
    await bench.button(say('report.open')).click();
    await bench.button(say('report.confirm')).click();
    await bench.button(say('report.go')).waitFor();
    const saved = await bench.saved();
    const report = saved.sheets.find(({ name }) => name === 'Controle');
    expect(report).toBeDefined();
    const texts = [...Array(60).keys()].flatMap((row) => [...Array(9).keys()].map((column) => report?.cells.get(row, column)?.value));
    expect(texts).toContain('Opdrachten');
  });
});

test('the ribbon button checks at once', async () => {
  await bench.open();
  await bench.page.locator('.addin-button').last().click();
  await bench.pane.getByRole('region', { name: checksScreenTexts.nl.findings.title }).waitFor();
});

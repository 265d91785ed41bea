import { allocationScreenTexts } from '../../src/i18n/areas/allocationScreen';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, rowsOf, samplePath, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe.each(['nl', 'en'] as const)('Toekennen in %s', (language) => {
  const translator = createTranslator(language);
  const say = translator.of(allocationScreenTexts);
  const table = (period: string) => bench.pane.getByRole('table', { name: say('result.caption', { period }) });
  const strips = (period: string) =>
    table(period)
      .locator('tbody tr')
      .evaluateAll((rows) =>
        Object.fromEntries(
          rows.map((row) => [row.querySelector('th button')?.textContent ?? '', row.querySelector('td')?.textContent ?? '']),
        ),
      );

  it('starts from the rule in the workbook: square root, 129 strips', async () => {
    await bench.open({ language });
    await bench.goTo('allocation');
    await table('2026').waitFor();
    expect(await strips('2026')).toMatchObject({ Westerveld: '9', Coevorden: '11', Meppel: '11', Assen: '12', Emmen: '14' });
  });

  it('the table follows the rule as it is typed, and says why', async () => {
    await bench.pane.getByLabel(say('rule.kind')).selectOption('rate');
    await bench.pane.getByLabel(say('rule.inhabitantsPerStrip')).fill('8333');
    const why = table('2026').getByRole('button', { name: say('result.why', { municipality: 'Hoogeveen', strips: 13 }) });
    // 56,591 / 8,333 is 6.8, so 7 on top of 6. Emmen's 109,346 / 8,333 is 13.1: the maximum of 14 holds it back at 6 + 13.
    await why.waitFor();
    expect(await bench.pane.getByText(say('result.boundMax')).count()).toBeGreaterThan(0);
    expect(await strips('2026')).toMatchObject({ Westerveld: '9', Hoogeveen: '13', Assen: '14', Emmen: '14' });
    await why.click();
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    expect(await table('2026').getByText(translator.number(56591)).isVisible()).toBe(true);
    expect(await bench.violations()).toEqual([]);
  });

  it('a rule that cannot meet its bounds is explained', async () => {
    await bench.pane.getByLabel(say('rule.kind')).selectOption('proportional');
    await bench.pane.getByLabel(say('rule.total'), { exact: true }).fill('60');
    await bench.pane.getByRole('heading', { name: say('impossible.title') }).waitFor();
    await bench.pane.getByLabel(say('rule.total'), { exact: true }).fill('129');
    await table('2026').waitFor();
  });

  it('writes a draft for the next period and adopts it, each after showing it; what was adopted stays', async () => {
    await bench.pane.getByLabel(say('period.label')).fill('2027');
    await table('2027').waitFor();
    await bench.button(say('write.draft')).click();
    await bench.pane
      .getByRole('region', { name: say('write.draftTitle') })
      .getByRole('button', { name: say('write.draft'), exact: true })
      .click();
    await bench.button(say('write.adopt')).click();
    await bench.pane
      .getByRole('region', { name: say('write.adoptTitle') })
      .getByRole('button', { name: say('write.adopt'), exact: true })
      .click();
    await bench.pane
      .getByRole('status')
      .getByText(say('write.adoptDone', { count: 12 }))
      .waitFor();

    const rows = rowsOf(await bench.saved(), 'Toekenning');
    const of = (period: number) => rows.filter(({ Periode, Status }) => Periode === period && Status === 'vastgesteld');
    expect([of(2026).length, of(2027).length, rows.length]).toEqual([12, 12, 24]);
    expect(of(2027).reduce((sum, row) => sum + Number(row.Totaal), 0)).toBe(129);
    expect(of(2027)[0]).toMatchObject({ Gemeente: 'Aa en Hunze', 'Vastgesteld op': 46188 }); // 15 June 2026
  });
});

describe('populations from a file', () => {
  const say = createTranslator('nl').of(allocationScreenTexts);

  it('opens a workbook in the pane, and a table that is pasted afterwards takes its place', async () => {
    await bench.open();
    await bench.goTo('allocation');
    await bench.pane.locator('summary', { hasText: say('populations.title') }).click();
    await bench.pane.getByLabel(say('populations.source')).selectOption('paste');
    const picker = bench.pane.getByLabel(say('populations.file'));
    await picker.setInputFiles(samplePath);
    await bench.pane.getByText(say('populations.sameFigures')).waitFor();
    await bench.pane.getByLabel(say('populations.pasteField')).fill('Assen\t80000');
    expect(await picker.inputValue()).toBe('');
    await bench.pane.getByText('Zonder nieuw cijfer').waitFor();
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksScreenTexts } from '../../src/i18n/areas/checksScreen';
import { overviewTexts } from '../../src/i18n/areas/overview';
import { paneTexts } from '../../src/i18n/areas/pane';
import { setupTexts } from '../../src/i18n/areas/setup';
import { createTranslator } from '../../src/i18n/translator';
import { newWorkbook } from '../../workbench/host';
import { writeXlsx } from '../../src/xlsx';
import { openBench, rowsOf, samplesFolder, type Bench } from './bench';

let bench: Bench;
afterEach(() => expect(bench.offences()).toEqual([]));

describe('an empty workbook', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'empty-'));
    await writeFile(join(folder, 'Leeg.xlsx'), await writeXlsx(newWorkbook('Blad1')));
    bench = await openBench(join(folder, 'Leeg.xlsx'));
  });
  afterAll(async () => {
    await bench?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it.each(['nl', 'en'] as const)(
    'gets our tables, for the municipalities of a province, after showing what will be made (%s)',
    async (language) => {
      const translator = createTranslator(language);
      const say = translator.of(setupTexts);
      await bench.open({ language });
      await bench.button(translator.of(paneTexts)('notSetUp.action')).click();
      await bench.button(say('start.create')).click();
      await bench.pane.getByLabel(say('create.province')).selectOption('Drenthe');
      await bench.pane.getByLabel(say('create.period')).fill('2026');
      await bench.button(say('create.preview')).click();
      const preview = bench.pane.getByRole('region', { name: say('create.confirmTitle') });
      await preview.getByText(say('create.changes.municipalities', { number: 12, date: translator.date(45292, 'long') })).waitFor();
      expect(await bench.violations()).toEqual([]);
      expect(await bench.page.getByRole('tab').allInnerTexts()).toEqual(['Blad1']);
      await preview.getByRole('button', { name: say('create.confirm'), exact: true }).click();
      await bench.button(say('create.next')).waitFor();

      expect(await bench.shown('Gemeenten', 'A2')).toBe('Aa en Hunze');
      const saved = await bench.saved();
      const municipalities = rowsOf(saved, 'Gemeenten');
      expect(municipalities).toHaveLength(12);
      expect(municipalities.find(({ Gemeente }) => Gemeente === 'Emmen')).toMatchObject({
        'CBS-code': 'GM0114',
        Inwoners: 109346,
        Peildatum: 45292,
      });
      // The drop-down that who has no add-in fills in by.
      expect(saved.sheets.find(({ name }) => name === 'Opdrachten')?.validations.length).toBeGreaterThan(0);
      // What it is comes first, and nothing is left of the blank sheet.
      expect(saved.sheets.map(({ name }) => name).slice(0, 2)).toEqual(['Lees mij', 'Overzicht']);
      expect(saved.sheets.some(({ name }) => name === 'Blad1')).toBe(false);
    },
  );
});

describe('a workbook with other headers', () => {
  beforeAll(async () => {
    bench = await openBench(join(samplesFolder, 'andere-koppen.xlsx'));
  });
  afterAll(async () => bench?.close());

  it.each(['nl', 'en'] as const)('is connected as proposed, and then read, checked and left as it is (%s)', async (language) => {
    const translator = createTranslator(language);
    const say = translator.of(setupTexts);
    await bench.open({ language });
    const headers = async () => [
      await bench.shown('Deelnemers', 'A3'),
      await bench.shown('Aanvragen 2026', 'A4'),
      await bench.shown('Kaarten', 'A1'),
    ];
    const before = await headers();
    await bench.button(translator.of(paneTexts)('notSetUp.action')).click();
    await bench.button(say('start.connect')).click();
    await bench.button(say('connect.save')).click();
    const preview = bench.pane.getByRole('region', { name: say('connect.confirmTitle') });
    expect(await preview.getByRole('listitem').count()).toBeGreaterThanOrEqual(5);
    expect(await bench.violations()).toEqual([]);
    await preview.getByRole('button', { name: say('connect.confirm'), exact: true }).click();
    await bench.pane.getByRole('table', { name: say('connected.caption') }).waitFor();

    await bench.goTo('overview');
    await bench.pane.getByRole('table', { name: translator.of(overviewTexts)('strips.caption', { period: 2026 }) }).waitFor();
    await bench.goTo('checks');
    await bench.button(translator.of(checksScreenTexts)('run')).first().click();
    await bench.settled();
    expect(await bench.pane.getByText('Aanvragen 2026!').first().isVisible()).toBe(true);
    expect(await headers()).toEqual(before);
    // Known again by whoever opens the pane, or the saved file.
    const kept = JSON.stringify([...(await bench.saved()).settings]);
    expect(kept).toContain('Aanvragende gemeente');
  });
});

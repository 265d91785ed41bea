import { join } from 'node:path';
import { assignmentsScreenTexts } from '../../src/i18n/areas/assignmentsScreen';
import { paneTexts } from '../../src/i18n/areas/pane';
import { setupTexts } from '../../src/i18n/areas/setup';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, rowsOf, samplesFolder, type Bench } from './bench';

let bench: Bench;
afterEach(() => expect(bench.offences()).toEqual([]));

describe('Opdrachten, in the sample', () => {
  const say = createTranslator('nl').of(assignmentsScreenTexts);
  const field = (name: string) => bench.pane.getByLabel(name, { exact: true });
  beforeAll(async () => {
    bench = await openBench();
    await bench.open({ paneWidth: 320 });
    await bench.goTo('assignments');
  });
  afterAll(async () => bench?.close());

  it('starts from the menu card; the coach says what is missing, the brackets are filled in everywhere, and others are pointed out', async () => {
    await field(say('menu.search')).fill('isolatie');
    expect(await bench.violations()).toEqual([]);
    await bench.button(/^Aanpak voor isolatie van woningen/).click();
    await field(say('form.municipality')).selectOption('Aa en Hunze');
    await bench.pane.getByText(say('coach.score', { score: 5, all: 7 })).waitFor();
    await bench.pane.getByLabel(say('coach.fill', { name: 'jaar' })).fill('2027');
    await bench.page.keyboard.press('Enter');
    expect(await field(say('form.goal')).inputValue()).toMatch(/^In 2027 zijn \[aantal\]/);
    expect(await bench.button(say('coach.fillNamed', { name: 'jaar' })).count()).toBe(0);
    await bench.pane.getByText(say('similar.ask', { municipality: 'Hoogeveen' })).waitFor();
    expect(await bench.violations()).toEqual([]);
  });

  it('keeps what was typed when the pane is closed and opened', async () => {
    await field(say('form.heading')).fill('=Isolatie in Annen');
    await bench.page.reload();
    await bench.pane.getByRole('heading', { level: 2, name: say('form.title') }).waitFor();
    expect(await field(say('form.heading')).inputValue()).toBe('=Isolatie in Annen');
  });

  it('asks for no more strips than there are, shows the row and writes it with the next number', async () => {
    await bench.pane.getByRole('checkbox', { name: say('form.isComplete') }).check();
    await field(say('form.strips')).fill('9');
    await field(say('form.start')).fill('2026-09-01');
    await bench.button(say('form.look')).click();
    expect(await field(say('form.strips')).getAttribute('aria-invalid')).toBe('true');
    await field(say('form.strips')).fill('2');
    await bench.button(say('form.look')).click();
    const preview = bench.pane.getByRole('region', { name: say('preview.title') });
    expect(await preview.getByRole('row', { name: 'Nr D-094' }).count()).toBe(1);
    expect(await bench.violations()).toEqual([]);
    await preview.getByRole('button', { name: say('preview.confirm'), exact: true }).click();
    await bench.pane.getByRole('status').filter({ hasText: 'D-094' }).waitFor();

    const added = rowsOf(await bench.saved(), 'Opdrachten').at(-1);
    // 46266 is 1 September 2026. Words that look like a formula stay words.
    expect(added).toMatchObject({
      Nr: 'D-094',
      Periode: 2026,
      Gemeente: 'Aa en Hunze',
      Titel: '=Isolatie in Annen',
      Thema: 'Isolatie',
      Niveau: 'medior',
      Strippen: 2,
      Status: 'aangevraagd',
      Start: 46266,
    });
    // 3 strips were left, of which 2 are now reserved.
    expect(await bench.shown('Overzicht', 'F8')).toBe('1');
  });

  it('lists the open assignments with what they lack, and who asks the same', async () => {
    await bench.button(say('parts.formulations')).click();
    await bench.pane.getByLabel(say('formulations.municipality')).selectOption('Meppel');
    await bench.pane.getByText('Ondersteuning energieloket').waitFor();
    expect(await bench.violations()).toEqual([]);
    await bench.button(say('parts.together')).click();
    await bench.pane.getByText(say('together.group', { municipalities: 12 })).waitFor();
    expect(await bench.violations()).toEqual([]);
  });
});

describe('Assignments, in a workbook with other headers', () => {
  const translator = createTranslator('en');
  const say = translator.of(assignmentsScreenTexts);
  beforeAll(async () => {
    bench = await openBench(join(samplesFolder, 'andere-koppen.xlsx'));
  });
  afterAll(async () => bench?.close());

  it('gets the menu card, and a row under its own headers and in its own numbering', async () => {
    const setup = translator.of(setupTexts);
    await bench.open({ language: 'en' });
    await bench.button(translator.of(paneTexts)('notSetUp.action')).click();
    await bench.button(setup('start.connect')).click();
    await bench.button(setup('connect.save')).click();
    await bench.button(setup('connect.confirm')).click();
    await bench.pane.getByRole('table', { name: setup('connected.caption') }).waitFor();
    await bench.goTo('assignments');
    await bench.button(say('menu.add')).click();
    await bench.button(say('menu.addConfirm')).click();
    await bench.pane.getByText(say('menu.own', { table: 'Menukaart' })).waitFor();
    expect(rowsOf(await bench.saved(), 'Menukaart')).toHaveLength(15);

    await bench.button(say('menu.blank')).click();
    await bench.pane.getByLabel(say('form.municipality'), { exact: true }).selectOption('Midden-Drenthe');
    await bench.pane.getByLabel(say('form.heading'), { exact: true }).fill('Kaart van bronnen');
    await bench.button(say('form.look')).click();
    const preview = bench.pane.getByRole('region', { name: say('preview.title') });
    expect(await preview.getByRole('row', { name: 'Omschrijving Kaart van bronnen' }).count()).toBe(1);
    await preview.getByRole('button', { name: say('preview.confirm'), exact: true }).click();
    await bench.pane.getByRole('status').filter({ hasText: 'B-03' }).waitFor();
    expect([await bench.shown('Nagekomen', 'A4'), await bench.shown('Nagekomen', 'B4'), await bench.shown('Nagekomen', 'C4')]).toEqual([
      'B-03',
      'Midden-Drenthe',
      'Kaart van bronnen',
    ]);
  });
});

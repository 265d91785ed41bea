import { stripCardTexts } from '../../src/i18n/areas/stripCards';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, rowsOf, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe.each(['nl', 'en'] as const)('Strippenkaarten in %s', (language) => {
  const say = createTranslator(language).of(stripCardTexts);
  const field = (key: 'to' | 'strips' | 'explanation') => bench.pane.getByLabel(say(`mutate.fields.${key}`));

  it('shows the card as stamps, in words for who cannot see them', async () => {
    await bench.open({ language });
    await bench.goTo('stripCards');
    await bench.pane.getByLabel(say('choose'), { exact: true }).selectOption('Westerveld');
    // Granted 9, 1 taken over from Noordenveld, 7 spent, 4 reserved: one too many.
    const picture = bench.pane.getByRole('img', { name: say('card.spentPart', { strips: 7 }) });
    expect(await picture.getAttribute('aria-label')).toContain(say('card.overPart', { strips: 1 }));
  });

  it('refuses what cannot be, at the field', async () => {
    await bench.button(say('mutate.kinds.transfer')).click();
    await field('to').selectOption('Meppel');
    await field('strips').fill('0');
    await bench.button(say('mutate.look')).click();
    expect(await field('strips').getAttribute('aria-invalid')).toBe('true');
    expect(await bench.button(say('mutate.confirm', { count: 2 })).count()).toBe(0);
    await bench.page.keyboard.press('Escape');
    // The focus is back on the button that opened the form.
    await bench.frame().waitForFunction((name) => document.activeElement?.textContent === name, say('mutate.kinds.transfer'));
  });

  it('hands strips over as two rows, after showing both balances; the sheet follows', async () => {
    await bench.pane.getByLabel(say('choose'), { exact: true }).selectOption('De Wolden');
    await bench.button(say('mutate.kinds.transfer')).click();
    await field('to').selectOption('Westerveld');
    await field('strips').fill('2');
    await field('explanation').fill('=Afgesproken in juni');
    await bench.button(say('mutate.look')).click();
    const balances = await bench.pane
      .getByRole('table', { name: say('mutate.changesCaption') })
      .getByRole('row')
      .allInnerTexts();
    expect(balances.slice(1).map((row) => row.split(/\s*\t\s*/))).toEqual([
      ['De Wolden', '5', '3'],
      ['Westerveld', '-1', '1'],
    ]);
    expect(await bench.violations()).toEqual([]);
    await bench.button(say('mutate.confirm', { count: 2 })).click();
    await bench.pane.getByRole('status').filter({ hasText: 'Mutaties' }).waitFor();

    expect(await bench.shown('Overzicht', 'F19')).toBe('1');
    expect(await bench.shown('Overzicht', 'F12')).toBe('3');
    const added = rowsOf(await bench.saved(), 'Mutaties').slice(-2);
    // Words that look like a formula stay words.
    expect(added).toMatchObject([
      {
        Gemeente: 'De Wolden',
        Soort: 'overdracht',
        Strippen: -2,
        Tegenpartij: 'Westerveld',
        Toelichting: '=Afgesproken in juni',
        Periode: 2026,
      },
      { Gemeente: 'Westerveld', Soort: 'overdracht', Strippen: 2, Tegenpartij: 'De Wolden', Toelichting: '=Afgesproken in juni' },
    ]);
    // One Id a row, of one pair.
    const [stem, other] = added.map(({ Id }) => String(Id).replace(/-\d+$/, ''));
    expect(stem).toBe(other);
    expect(added[0]?.Datum).toBe(46188); // 15 June 2026
  });

  it('makes a card to give away, or one for each on a page of its own, and says how Excel prints them', async () => {
    const made = async () => (await bench.saved()).sheets.find(({ name }) => name === 'Kaarten op papier');
    await bench.button(say('give.one', { municipality: 'De Wolden' })).click();
    await bench.pane
      .getByRole('status')
      .filter({ hasText: say('give.done', { count: 1 }) })
      .waitFor();
    expect((await made())?.pageLayout['rowBreaks'] ?? []).toEqual([]);
    await bench.button(say('give.all')).click();
    await bench.pane
      .getByRole('status')
      .filter({ hasText: say('give.done', { count: 12 }) })
      .waitFor();
    expect((await made())?.pageLayout['rowBreaks']).toHaveLength(11);
    await bench.pane.getByText(say('give.step2')).waitFor();
    expect(await bench.violations()).toEqual([]);
  });

  it('closes a period after showing what becomes of each card, with a maximum to take along', async () => {
    const caption = say('mutate.carriedCaption', { periods: '2026 → 2027' });
    await bench.button(say('mutate.kinds.carryOver')).click();
    await bench.pane.getByLabel(say('mutate.fields.maximum')).fill('2');
    await bench.button(say('mutate.look')).click();
    // Two rows of the sample are on no card: it asks first.
    await bench.pane
      .getByRole('alert')
      .getByText(say('refusal.notCounted', { count: 2 }))
      .waitFor();
    await bench.pane.getByRole('checkbox', { name: say('mutate.fields.despiteGaps') }).check();
    await bench.button(say('mutate.look')).click();
    const cards = await bench.pane.getByRole('table', { name: caption }).getByRole('row').allInnerTexts();
    // De Wolden has 3 left: 2 go along, 1 expires.
    expect(cards.map((row) => row.split(/\s*\t\s*/))).toContainEqual(['De Wolden', '3', '2', '1']);
    await bench.page.keyboard.press('Escape');
    expect(await bench.pane.getByRole('table', { name: caption }).count()).toBe(0);
  });
});

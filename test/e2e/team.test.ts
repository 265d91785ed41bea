import { teamTexts } from '../../src/i18n/areas/team';
import { createTranslator } from '../../src/i18n/translator';
import { openBench, rowsOf, type Bench } from './bench';

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => bench?.close());
afterEach(() => expect(bench.offences()).toEqual([]));

describe.each(['nl', 'en'] as const)('Team in %s', (language) => {
  const say = createTranslator(language).of(teamTexts);

  it('shows everybody in every month, as a table', async () => {
    await bench.open({ language });
    await bench.goTo('team');
    const table = bench.pane
      .getByRole('table', { name: say('load.caption', { measure: say('load.utilisation').toLowerCase() }) })
      .or(bench.pane.getByRole('region', { name: say('load.region') }).getByRole('table'))
      .first();
    await table.waitFor();
    // A heading, eight people, all of them together.
    expect(await table.getByRole('row').count()).toBe(10);
    expect(await table.getByRole('columnheader').count()).toBe(14);
  });

  it('proposes who can do an assignment, and books after showing what it does to the load', async () => {
    const unbooked = bench.pane.getByRole('region', { name: say('unbooked.title') });
    const before = await unbooked.getByRole('listitem').count();
    await unbooked.getByRole('button', { name: say('unbooked.whoOf', { assignment: 'D-093' }), exact: true }).click();
    const best = bench.pane
      .getByRole('list', { name: say('unbooked.candidates', { assignment: 'D-093' }) })
      .getByRole('listitem')
      .first();
    const member = (await best.innerText()).split(' · ')[0] ?? '';
    await best.getByRole('button').click();
    const preview = bench.pane.getByRole('region', { name: say('booking.title', { member }) });
    expect(await preview.getByRole('listitem').count()).toBe(3);
    expect(await bench.violations()).toEqual([]);
    await preview.getByRole('button', { name: say('booking.confirm'), exact: true }).click();
    await bench.pane.getByRole('status').filter({ hasText: 'D-093' }).waitFor();
    await bench.settled();
    expect(await unbooked.getByRole('button', { name: say('unbooked.whoOf', { assignment: 'D-093' }), exact: true }).count()).toBe(0);
    expect(await unbooked.getByRole('listitem').count()).toBe(before - 1);
    const added = rowsOf(await bench.saved(), 'Inzet').at(-1);
    expect(added).toMatchObject({ Medewerker: member, Opdracht: 'D-093' });
    expect(Number(added?.Fte)).toBeGreaterThan(0);
  });
});

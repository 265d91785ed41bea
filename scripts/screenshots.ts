import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { allocationScreenTexts } from '../src/i18n/areas/allocationScreen';
import { assignmentsScreenTexts } from '../src/i18n/areas/assignmentsScreen';
import { checksScreenTexts } from '../src/i18n/areas/checksScreen';
import { evaluationScreenTexts } from '../src/i18n/areas/evaluationScreen';
import { paneTexts } from '../src/i18n/areas/pane';
import { setupTexts } from '../src/i18n/areas/setup';
import { stripCardTexts } from '../src/i18n/areas/stripCards';
import { teamTexts } from '../src/i18n/areas/team';
import { createTranslator, type Language } from '../src/i18n/translator';
import { openBench, samplesFolder, type Bench } from '../test/e2e/bench';
import { buildWhereStale } from '../workbench/serve/build';

/** `npm run screenshots`: the screens of the pane on the samples, for the README and the guides. Look at each after making them. */
const root = join(__dirname, '..');
const folder = join(root, 'docs/images');
/** The guides are read over a slow line too. */
const largest = 150_000;
const pane = { width: 440, height: 900 };
const page = { width: 1280, height: 720 };

/** Takes the picture of a screen as it stands; `from` is what comes at the top. */
type Keep = (name: string, from?: Locator) => Promise<void>;

async function screensOfTheSample(bench: Bench, language: Language, keep: Keep, keepPage: (name: string) => Promise<void>): Promise<void> {
  const translator = createTranslator(language);
  const { button, goTo, settled } = bench;
  const heading = (name: string): Locator => bench.pane.getByRole('heading', { name, exact: true });
  await keepPage('workbench');
  await bench.page.setViewportSize({ width: page.width, height: pane.height });
  await keep('overview');

  await goTo('setup');
  await settled();
  await keep('setup');

  const checks = translator.of(checksScreenTexts);
  await goTo('checks');
  await button(checks('run')).click();
  await heading(checks('findings.title')).waitFor();
  await settled();
  await keep('checks');
  await button(checks('finding.applyLabel', { place: 'Opdrachten!O71' }))
    .first()
    .click();
  await keep(
    'checks-fix',
    bench.pane
      .getByRole('listitem')
      .filter({ has: button(checks('finding.applyLabel', { place: 'Opdrachten!O71' })) })
      .first(),
  );
  await bench.page.keyboard.press('Escape');

  const assignments = translator.of(assignmentsScreenTexts);
  await goTo('assignments');
  await settled();
  await bench.pane.getByLabel(assignments('menu.search'), { exact: true }).fill('isolatie');
  await button(/^Aanpak voor isolatie van woningen/).click();
  await bench.pane.getByLabel(assignments('form.municipality'), { exact: true }).selectOption('Aa en Hunze');
  await bench.pane.getByText(assignments('similar.ask', { municipality: 'Hoogeveen' })).waitFor();
  await keep('assignments-new', heading(assignments('form.title')));
  await keep('assignments-coach', bench.pane.getByText(assignments('coach.score', { score: 5, all: 7 })));
  await button(assignments('parts.together')).click();
  await settled();
  await keep('assignments-together');

  const allocation = translator.of(allocationScreenTexts);
  await goTo('allocation');
  await settled();
  await keep('allocation');
  await button(allocation('result.why', { municipality: 'Hoogeveen', strips: 12 })).click();
  await keep('allocation-result', heading(allocation('result.title')));

  const cards = translator.of(stripCardTexts);
  await goTo('stripCards');
  const choose = bench.pane.getByLabel(cards('choose'), { exact: true });
  await choose.selectOption('Assen');
  await settled();
  await keep('strip-cards');
  await choose.selectOption('De Wolden');
  await button(cards('mutate.kinds.transfer')).click();
  await bench.pane.getByLabel(cards('mutate.fields.to')).selectOption('Westerveld');
  await bench.pane.getByLabel(cards('mutate.fields.strips')).fill('1');
  await button(cards('mutate.look')).click();
  await keep('strip-cards-transfer', heading(cards('mutate.title')));

  const team = translator.of(teamTexts);
  await goTo('team');
  await settled();
  await keep('team');
  await button(team('unbooked.whoOf', { assignment: 'D-093' })).click();
  await keep('team-proposal', heading(team('unbooked.title')));

  await goTo('settings');
  await settled();
  await keep('settings');

  const evaluation = translator.of(evaluationScreenTexts);
  await goTo('evaluation');
  await settled();
  await keep('evaluation');
  await bench.page.setViewportSize(page);
  await button(evaluation('prepare')).click();
  await button(evaluation('preview.confirm')).click();
  const made = bench.pane.getByRole('region', { name: evaluation('made') });
  await made.getByRole('button').first().click();
  await settled();
  await keepPage('evaluation-sheet');
}

async function otherHeaders(bench: Bench, language: Language, keep: Keep): Promise<void> {
  const say = createTranslator(language).of(setupTexts);
  await bench.page.setViewportSize({ width: page.width, height: pane.height });
  await bench.button(createTranslator(language).of(paneTexts)('notSetUp.action')).click();
  await bench.button(say('start.connect')).click();
  await bench.button(say('connect.save')).waitFor();
  await bench.settled();
  await keep('setup-connect', bench.pane.getByRole('heading', { name: say('connect.title'), exact: true }));
}

async function take(
  file: string | undefined,
  work: (bench: Bench, language: Language, keep: Keep, keepPage: (name: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const bench = await openBench(file);
  try {
    for (const language of ['nl', 'en'] as const) {
      const shoot = async (name: string, what: Pick<Locator, 'screenshot'>): Promise<void> => {
        const path = join(folder, language === 'nl' ? `${name}.png` : `${name}-en.png`);
        // The pointer's own traces do not belong in a picture.
        await bench.page.mouse.move(0, 0);
        await what.screenshot({ path });
        const { size } = statSync(path);
        console.log(`${path.slice(root.length + 1)} ${Math.round(size / 1000)} kB${size > largest ? ' (too large)' : ''}`);
        if (size > largest) process.exitCode = 1;
      };
      await bench.page.setViewportSize(page);
      await bench.open({ language, paneWidth: pane.width });
      if (!file) await bench.settled();
      await work(
        bench,
        language,
        async (name, from) => {
          await (from ?? bench.pane.getByRole('heading', { level: 1 })).evaluate((element) => element.scrollIntoView({ block: 'start' }));
          await shoot(name, bench.page.locator('iframe.pane-frame'));
        },
        (name) => shoot(name, { screenshot: (options) => bench.page.screenshot(options) }),
      );
    }
    const offences = bench.offences();
    if (offences.length > 0) throw new Error(offences.join('\n'));
  } finally {
    await bench.close();
  }
}

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build')) await buildWhereStale(root, (line) => console.log(line));
  mkdirSync(folder, { recursive: true });
  await take(undefined, screensOfTheSample);
  await take(join(samplesFolder, 'andere-koppen.xlsx'), otherHeaders);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

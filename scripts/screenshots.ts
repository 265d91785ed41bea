import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../src/i18n/translator';
import { screens } from '../src/taskpane/screens';
import { openBench, type Bench } from '../test/e2e/bench';
import { buildWhereStale } from '../workbench/serve/build';

/** `npm run screenshots`: the screens of the pane on the sample, for the README and the guides. Look at each after making them. */
const root = join(__dirname, '..');
const folder = join(root, 'docs/images');
/** The guides are read over a slow line too. */
const largest = 150_000;
const pane = { width: 440, height: 1000 };
const page = { width: 1280, height: 720 };

async function take(bench: Bench, language: Language): Promise<readonly string[]> {
  const made: string[] = [];
  const keep = async (name: string, whole: boolean): Promise<void> => {
    const path = join(folder, language === 'nl' ? `${name}.png` : `${name}-en.png`);
    // The pointer's own traces do not belong in a picture.
    await bench.page.mouse.move(0, 0);
    await (whole ? bench.page : bench.page.locator('iframe.pane-frame')).screenshot({ path });
    made.push(path);
  };
  await bench.page.setViewportSize(page);
  await bench.open({ language, paneWidth: pane.width });
  await bench.settled();
  await keep('workbench', true);
  await bench.page.setViewportSize({ width: page.width, height: pane.height });
  for (const screen of screens) {
    await bench.goTo(screen);
    await bench.settled();
    await keep(screen, false);
  }
  return made;
}

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build')) await buildWhereStale(root, (line) => console.log(line));
  mkdirSync(folder, { recursive: true });
  const bench = await openBench();
  try {
    for (const language of ['nl', 'en'] as const) {
      for (const path of await take(bench, language)) {
        const { size } = statSync(path);
        console.log(`${path.slice(root.length + 1)} ${Math.round(size / 1000)} kB${size > largest ? ' (too large)' : ''}`);
        if (size > largest) process.exitCode = 1;
      }
    }
    const offences = bench.offences();
    if (offences.length > 0) throw new Error(offences.join('\n'));
  } finally {
    await bench.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

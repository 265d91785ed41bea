import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { newWorkbook } from '../../workbench/host';
import { serve, type Served } from '../../workbench/serve/serve';
import { writeXlsx } from '../../src/xlsx';
import { openBrowser } from './browser';

const cells = 5000;
const rows = 1000;
const municipalities = 20;
/** A page that does nothing for this long feels stuck. The machine that tests may be slow and busy. */
const longestFreeze = 500;

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'many-functions-'));
  const file = join(folder, 'Kaarten.xlsx');
  await writeFile(file, await writeXlsx(newWorkbook('Kaarten')));
  served = await serve({ root: join(__dirname, '../..'), port: 0, file });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

function pane(): Frame {
  const frame = page.frames().find((each) => each.url().includes('/pane/'));
  if (!frame) throw new Error('the pane is not open');
  return frame;
}

interface Watched {
  watch: { gaps: number[]; last: number; isOn: boolean };
}

test('5,000 cells that each ask for one municipality of 1,000 rows get their answer while the page stays alive', async () => {
  // Here, so that a second try starts from nothing too.
  await page.goto(served.address);
  await page.frameLocator('iframe.pane-frame').getByRole('heading', { level: 1 }).waitFor({ timeout: 60_000 });
  await pane().evaluate(
    async ([count, people]) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const name = (index: number): string => `Gemeente ${index % people}`;
        const fill = (table: string, values: (string | number)[][]): void => {
          const sheet = worksheets.add(table);
          const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
          range.values = values;
          sheet.tables.add(range, true).name = table;
        };
        fill('Toekenning', [
          ['Periode', 'Gemeente', 'Totaal', 'Status'],
          ...Array.from({ length: people }, (_, index) => [2026, name(index), 100 + index, 'vastgesteld']),
        ]);
        fill('Opdrachten', [
          ['Nr', 'Periode', 'Gemeente', 'Strippen', 'Status'],
          ...Array.from({ length: count }, (_, index) => [index + 1, 2026, name(index), 1, 'lopend']),
        ]);
        worksheets.getItem('Kaarten').getRange('A2:A5001').values = Array.from({ length: 5000 }, (_, index) => [name(index)]);
        await context.sync();
      }),
    [rows, municipalities] as const,
  );
  await page.getByLabel('Naamvak').fill('B2');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const watch = { gaps: [] as number[], last: performance.now(), isOn: true };
    Object.assign(window, { watch });
    const look = (): void => {
      const now = performance.now();
      watch.gaps.push(now - watch.last);
      watch.last = now;
      if (watch.isOn) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  // Pasted, as a formula filled down is: one step of the user.
  const formulas = Array.from(
    { length: cells },
    (_, index) => `=FLEX.STRIPS_REMAINING(A${index + 2};"*";Toekenning[#Alles];Opdrachten[#Alles];"geen")`,
  ).join('\r\n');
  const start = Date.now();
  const entering = await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const before = performance.now();
    document.getElementById('grid')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    return performance.now() - before;
  }, formulas);
  await page.evaluate(() => {
    (window as unknown as Watched).watch.gaps.length = 0;
  });
  const values = await pane().evaluate(async () => {
    for (;;) {
      const read = await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Kaarten').getRange('B2:B5001').load('values');
        await context.sync();
        return range.values.map(([value]) => value as unknown);
      });
      if (read.every((value) => value !== '#BUSY!')) return read;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  });
  const total = Date.now() - start;
  const gaps = await page.evaluate(() => {
    const { watch } = window as unknown as Watched;
    watch.isOn = false;
    return watch.gaps;
  });
  const longest = Math.max(...gaps);
  process.stdout.write(
    `5,000 cells: ${total} ms in all, ${Math.round(entering)} ms for the paste itself, longest gap between frames ${Math.round(longest)} ms of ${gaps.length}\n`,
  );
  // 50 rows of 1 strip each.
  expect(values).toEqual(Array.from({ length: cells }, (_, index) => 100 + (index % municipalities) - rows / municipalities));
  expect(longest).toBeLessThan(longestFreeze);
  expect(complaints).toEqual([]);
}, 120_000);

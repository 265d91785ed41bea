import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../workbench/serve/serve';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { demo } from '../workbench/grid/handMade';
import { source as axeSource } from 'axe-core';
import { openBrowser } from './browser';

const root = join(__dirname, '../..');
let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workbench-'));
  const file = join(folder, 'Voorbeeld.xlsx');
  await writeFile(file, await writeXlsx(demo()));
  served = await serve({ root, port: 0, file });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 850 } });
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(served.address);
  await page.getByRole('grid').waitFor();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const cell = (address: string) => page.locator(`#cell-${address}`);
const go = async (address: string): Promise<void> => {
  await page.getByLabel('Naamvak').fill(address);
  await page.keyboard.press('Enter');
};

test('shows the workbook with its number formats, table and charts, and says that it is no Excel', async () => {
  expect(await page.getByText('Dit is geen Excel').isVisible()).toBe(true);
  expect(await cell('B5').innerText()).toBe('69.701');
  expect(await cell('G4').innerText()).toBe('01-01-2026');
  expect(await cell('A3').evaluate((element) => getComputedStyle(element).backgroundColor)).toBe('rgb(68, 114, 196)');
  const chart = page.getByRole('img', { name: /Strippen per gemeente/ });
  expect(await chart.locator('rect[data-value="8"]').count()).toBe(1);
  expect(await page.getByRole('tab').allInnerTexts()).toEqual(['Toekenning', 'Opdrachten', 'Lijnen en taart']);
});

test('typing in Dutch notation is calculated, shown, undone and redone', async () => {
  await go('D5');
  await page.keyboard.type('7,5');
  await page.keyboard.press('Enter');
  // Assen: 6 + 7,5.
  expect(await cell('E5').innerText()).toBe('13,5');
  expect(await page.getByLabel('Naamvak').inputValue()).toBe('D6');
  await page.keyboard.press('Control+z');
  expect(await cell('E5').innerText()).toBe('13');
  await page.keyboard.press('Control+y');
  expect(await cell('E5').innerText()).toBe('13,5');
});

test('a value that the validation refuses stays out, with the words of its maker; the list offers the choices', async () => {
  await go('F5');
  await page.keyboard.type('misschien');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog');
  expect(await dialog.innerText()).toContain('Kies concept of vastgesteld.');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  expect(await cell('F5').innerText()).toBe('concept');
  await page.keyboard.press('Alt+ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await cell('F5').innerText()).toBe('vastgesteld');
});

test('a formula that Excel does not take is refused while it is typed, in words, and can be mended', async () => {
  await go('K2');
  await page.keyboard.type('=SOM(1;');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('alertdialog');
  expect(await dialog.innerText()).toContain('Er zit een fout in de formule.');
  await dialog.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.keyboard.type('2)');
  await page.keyboard.press('Enter');
  expect(await cell('K2').innerText()).toBe('3');
  await page.keyboard.type('=AFRONDEN(1)');
  await page.keyboard.press('Enter');
  expect(await dialog.innerText()).toContain('De functie AFRONDEN heeft te weinig of te veel argumenten.');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  expect(await cell('K3').innerText()).toBe('');
  await page.keyboard.press('Control+z');
});

test('scrolls through 50,000 rows with only what is in sight in the page, header row and selection included', async () => {
  await page.getByRole('tab', { name: 'Opdrachten' }).click();
  await go('A40000');
  await cell('C40000').waitFor();
  expect(await cell('C40000').innerText()).toBe('Opdracht 39999: warmteprogramma en gebiedsprofiel');
  expect(await cell('A1').isVisible()).toBe(true);
  expect(await page.getByRole('row').count()).toBeLessThan(90);
  const slowest = await page.evaluate(async () => {
    const grid = document.querySelector('.grid');
    const frame = (): Promise<number> => new Promise((done) => requestAnimationFrame(done));
    let longest = 0;
    let last = await frame();
    for (let step = 0; step < 40; step += 1) {
      if (grid) grid.scrollTop -= 700;
      const now = await frame();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  // Generous, for a busy machine: a frame that takes as long as drawing all rows would take seconds.
  expect(slowest).toBeLessThan(1000);
  await page.keyboard.press('Control+Home');
  await page.waitForFunction(() => document.querySelector('.grid')?.scrollTop === 0);
});

test('saves what was changed as .xlsx', async () => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Opslaan als .xlsx' }).click()]);
  expect(download.suggestedFilename()).toBe('Voorbeeld.xlsx');
  const path = join(folder, 'saved.xlsx');
  await download.saveAs(path);
  const saved = await readXlsx(new Uint8Array(await readFile(path)));
  const sheet = saved.sheets[0];
  expect(sheet?.cells.get(4, 3)?.value).toBe(7.5);
  expect(sheet?.cells.get(4, 4)).toMatchObject({ value: 13.5, formula: '=C5+D5' });
  expect(sheet?.cells.get(4, 5)?.value).toBe('vastgesteld');
});

test('a file that is no workbook is refused in plain words, and what was open stays', async () => {
  const path = join(folder, 'kapot.xlsx');
  await writeFile(path, 'dit is geen werkmap');
  await page.locator('#file-picker').setInputFiles(path);
  await page.getByText('kapot.xlsx is geen Excel-werkmap (.xlsx).').waitFor();
  expect(await page.getByText('De werkmap die open was, is niet veranderd.').isVisible()).toBe(true);
  expect(await page.getByRole('tab').count()).toBe(3);
});

test('the pane runs its production bundle on the real Office.js', async () => {
  const pane = page.frameLocator('iframe.pane-frame');
  await pane.getByRole('heading').first().waitFor({ timeout: 20_000 });
  const frame = page.frames().find((each) => each.url().includes('/pane/'));
  const ready = await frame?.evaluate(() =>
    Office.onReady().then(({ host, platform }) => ({
      host,
      platform,
      language: Office.context.displayLanguage,
      set: Office.context.requirements.isSetSupported('ExcelApi', '1.14'),
    })),
  );
  expect(ready).toEqual({ host: 'Excel', platform: 'PC', language: 'nl-NL', set: true });
  const names = await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ name: true });
      await context.sync();
      return sheets.items.map(({ name }) => name);
    }),
  );
  expect(names).toEqual(['Toekenning', 'Opdrachten', 'Lijnen en taart']);
});

test('what is typed reaches the add-in as a local change, and what the add-in writes is seen in the grid', async () => {
  const frame = page.frames().find((each) => each.url().includes('/pane/'));
  await page.getByRole('tab', { name: 'Toekenning' }).click();
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      context.workbook.worksheets.onChanged.add(async ({ address, source }) => {
        seen.push(`${address} ${source}`);
      });
      context.workbook.worksheets.getItem('Toekenning').getRange('H5').values = [['van de invoegtoepassing']];
      await context.sync();
    }),
  );
  await page.getByText('van de invoegtoepassing').waitFor();
  await go('H6');
  await page.keyboard.type('van mij');
  await page.keyboard.press('Enter');
  await frame?.waitForFunction(() => (window as unknown as { seen: string[] }).seen.includes('H6 Local'));
});

test('the ribbon has the buttons of the manifest, and its function runs in the add-in', async () => {
  expect(await page.locator('.addin-button').allInnerTexts()).toEqual(['Strippenkaart', 'Nu controleren']);
  await page.getByRole('button', { name: 'Nu controleren' }).click();
  await page.frameLocator('iframe.pane-frame').getByRole('heading', { name: 'Controleren' }).waitFor();
});

test('a block is copied and pasted with its formula, and a table takes in the row typed below it', async () => {
  await go('E4:E5');
  await page.keyboard.press('Control+c');
  await go('I4');
  // Over clipboard events, for a page of a test may not read the machine's clipboard.
  await page.evaluate(() => {
    const data = new DataTransfer();
    const copied = new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true });
    document.getElementById('grid')?.dispatchEvent(copied);
    data.setData('text/plain', '1,5\t50%\r\n2\t5-3-2026\r\n');
    document.getElementById('grid')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  expect([await cell('I4').innerText(), await cell('J4').innerText()]).toEqual(['1,5', '50%']);
  // Whether a date fits its column depends on the fonts of the machine: in the formula bar it stands whole.
  await go('J5');
  expect(await page.getByLabel('Formulebalk').inputValue()).toBe('5-3-2026');
  await go('A11');
  await page.keyboard.type('Meppel');
  await page.keyboard.press('Tab');
  expect(await cell('E11').innerText()).toBe('0');
  await page.keyboard.press('Control+z');
  expect(await cell('E11').innerText()).toBe('');
});

test('another workbook comes in by drag and drop, after asking what to do with the changes', async () => {
  const content = (await readFile(join(folder, 'saved.xlsx'))).toString('base64');
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], 'Gesleept.xlsx'));
    document.querySelector('.page')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, content);
  const dialog = page.getByRole('alertdialog');
  expect(await dialog.innerText()).toContain('niet hebt opgeslagen, gaat verloren');
  await dialog.getByRole('button', { name: 'Openen…' }).click();
  await page.locator('.file-name', { hasText: 'Gesleept.xlsx' }).waitFor();
  // It opens on the sheet that was in sight when it was saved.
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Opdrachten');
  await page.getByRole('tab', { name: 'Toekenning' }).click();
  expect(await cell('E5').innerText()).toBe('13,5');
});

test('F6 leads out of the grid, where Tab goes to the next cell', async () => {
  await page.getByRole('grid').focus();
  await page.keyboard.press('F6');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  await page.keyboard.press('Shift+F6');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('grid');
});

test.each([
  ['light', 'nl'],
  ['dark', 'nl'],
  ['contrast', 'en'],
])('axe finds nothing wrong with the page: %s, %s', async (theme, language) => {
  await page.locator('#choose-theme').selectOption(theme);
  await page.locator('#choose-language').selectOption(language);
  await page.getByText(language === 'nl' ? 'Dit is geen Excel' : 'This is not Excel').waitFor();
  const found = await page.evaluate(async (script) => {
    const { axe } = new Function(`${script}; return { axe: window.axe };`)() as {
      axe: { run: (what: unknown, how: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run({ exclude: [['iframe']] }, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, axeSource);
  expect(found).toEqual([]);
});

test('nothing left this machine, and no page complained', () => {
  expect(
    requests.filter(
      (address) => !address.startsWith(served.address) && !address.startsWith('data:') && !address.startsWith(`blob:${served.address}`),
    ),
  ).toEqual([]);
  expect(complaints).toEqual([]);
});

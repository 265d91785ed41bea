import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { source as axeSource } from 'axe-core';
import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { Workbook } from '../../src/xlsx/model/workbook';
import type { Language } from '../../src/i18n/translator';
import { paneTexts } from '../../src/i18n/areas/pane';
import type { Screen } from '../../src/taskpane/screens';
import type { ProfileName } from '../../workbench/host';
import { serve, type Served } from '../../workbench/serve/serve';
import { readXlsx } from '../../src/xlsx';
import { openBrowser } from './browser';

const root = join(__dirname, '../..');
export const samplesFolder = join(root, 'samples');
export const samplePath = join(samplesFolder, 'drenthe-2026.xlsx');
/** The day on which the sample is looked at: within its year, some assignments running and some still to come. */
const today = new Date('2026-06-15T10:00:00');

export type Theme = 'light' | 'dark' | 'contrast';
export interface Look {
  readonly language?: Language;
  readonly theme?: Theme;
  readonly paneWidth?: number;
  /** Which Excel the page plays. */
  readonly profile?: ProfileName;
}

/** The workbench in a browser, for one test file. */
export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Loads the workbench anew: the workbook as the file has it, nothing remembered of a test before. */
  readonly open: (look?: Look) => Promise<void>;
  /** Goes to a screen of the pane by its menu, as a person does. */
  readonly goTo: (screen: Screen) => Promise<void>;
  /** Resolves once the screen has stopped changing: everything it loads by itself is there. */
  readonly settled: () => Promise<void>;
  readonly button: (name: string | RegExp) => Locator;
  readonly frame: () => Frame;
  /** What axe-core finds wrong with the pane as it stands. */
  readonly violations: (rules?: Readonly<Record<string, { readonly enabled: boolean }>>) => Promise<readonly string[]>;
  /** A cell of a sheet, as the grid shows it. */
  readonly shown: (sheet: string, address: string) => Promise<string>;
  /** Types into a cell of the grid. */
  readonly enter: (sheet: string, address: string, text: string) => Promise<void>;
  /** The workbook as it is saved. */
  readonly saved: () => Promise<Workbook>;
  /** What no page may do, since last asked: ask anything of another machine, or complain (a policy broken, an error). */
  readonly offences: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function openBench(file: string = samplePath): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const served: Served = await serve({ root, port: 0, file });
  const browser: Browser = await openBrowser();
  const context = await browser.newContext({ viewport: { width: 1300, height: 900 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime(today);
  const found: string[] = [];
  context.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(`${served.address}/`) && !address.startsWith('data:') && !address.startsWith(`blob:${served.address}`))
      found.push(`request to ${address}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) found.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(message.text());
  });

  const frame = (): Frame => {
    const own = page.frames().find((each) => each.url().includes('/pane/'));
    if (!own) throw new Error('the pane is not open');
    return own;
  };
  const pane = page.frameLocator('iframe.pane-frame');
  let language: Language = 'nl';
  const go = async (sheet: string, address: string): Promise<void> => {
    await page.getByRole('tab', { name: sheet, exact: true }).click();
    const nameBox = page.getByLabel(language === 'nl' ? 'Naamvak' : 'Name box');
    await nameBox.fill(address);
    await nameBox.press('Enter');
  };
  return {
    page,
    pane,
    open: async ({ language: wanted = 'nl', theme = 'light', paneWidth = 380, profile } = {}) => {
      language = wanted;
      // The first time there is no page yet whose storage could be set.
      if (page.url() === 'about:blank') await page.goto(`${served.address}/pane/hulp.html`);
      await page.evaluate((look) => {
        localStorage.clear();
        localStorage.setItem('strippenkaart-workbench', look);
      }, JSON.stringify({ language, theme, paneWidth }));
      await page.goto(`${served.address}/${profile === undefined ? '' : `?profile=${profile}`}`);
      await pane.getByRole('heading', { level: 1 }).waitFor();
    },
    goTo: async (screen) => {
      const name = paneTexts[language].screens[screen];
      const navigation = pane.getByRole('navigation');
      await navigation.getByRole('button', { expanded: false }).click();
      await navigation.getByRole('listitem').getByRole('button', { name, exact: true }).click();
      await pane.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    },
    settled: async () => {
      await frame().waitForFunction(
        () => {
          const main = document.querySelector('main');
          const now = main?.innerHTML ?? '';
          const seen = window as unknown as { seen?: string; still?: number };
          seen.still = now === seen.seen ? (seen.still ?? 0) + 1 : 0;
          seen.seen = now;
          return seen.still >= 3 && main?.querySelector('h2') && !main.querySelector('[role="progressbar"]');
        },
        null,
        { polling: 120 },
      );
    },
    frame,
    violations: async (rules = {}) => {
      // As text, since a function of the page's own may not make code from text under its policy.
      await frame().evaluate(axeSource);
      const broken = await frame().evaluate(async (given) => {
        const { axe } = window as unknown as {
          axe: { run: (options: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
        };
        return (await axe.run({ resultTypes: ['violations'], rules: given })).violations;
      }, rules);
      return broken.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`)
            .slice(0, 3)
            .join(' | ')}`,
      );
    },
    button: (name) => pane.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }),
    shown: async (sheet, address) => {
      await go(sheet, address);
      return page.locator(`#cell-${address}`).innerText();
    },
    enter: async (sheet, address, text) => {
      await go(sheet, address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    saved: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('header').getByRole('button', { name: /xlsx/ }).last().click(),
      ]);
      const path = join(folder, 'saved.xlsx');
      await download.saveAs(path);
      return readXlsx(new Uint8Array(await readFile(path)));
    },
    offences: () => found.splice(0),
    close: async () => {
      await browser.close();
      await served.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The rows of a table in a saved workbook, as objects by header; blank rows left out. */
export function rowsOf(workbook: Workbook, name: string): readonly Readonly<Record<string, unknown>>[] {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((each) => each.name === name);
    if (!table) continue;
    const { top, bottom, left } = table.area;
    const headers = table.columnIds.map((_, column) => String(sheet.cells.get(top, left + column)?.value ?? ''));
    const rows = Array.from({ length: bottom - top }, (_, row) =>
      Object.fromEntries(headers.map((header, column) => [header, sheet.cells.get(top + 1 + row, left + column)?.value ?? ''])),
    );
    return rows.filter((row) => Object.values(row).some((value) => value !== ''));
  }
  throw new Error(`No table ${name} in the saved workbook`);
}

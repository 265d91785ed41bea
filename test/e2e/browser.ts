import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

/** The one line a person needs where there is no browser to test with. */
export const noBrowser = 'No Chrome or Chromium found: install one, or set CHROME_PATH to its program.';

export interface Program {
  readonly path: string;
  readonly args: readonly string[];
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const elsewhere = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function installed(): string | null {
  const asked = process.env.CHROME_PATH;
  if (asked) {
    if (!isProgram(asked)) throw new Error(`CHROME_PATH is ${asked}, and that is no program that can be run.`);
    return asked;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...elsewhere].find(isProgram) ?? null;
}

/** The package unpacks its browser. It is an ES module, which jest does not load: a Node of its own does. */
async function packaged(): Promise<Program> {
  const script =
    "import('@sparticuz/chromium').then(async ({ default: chromium }) => console.log(JSON.stringify({ path: await chromium.executablePath(), args: chromium.args })))";
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: __dirname });
  return JSON.parse(stdout) as Program;
}

/** A browser that starts: the machine's own, else the one in @sparticuz/chromium (Linux x64 only). Rejects with one clear line where neither is there. */
export async function findBrowser(): Promise<Program> {
  const own = installed();
  // Without the sandbox, so that it also starts as root in a container; it only ever opens pages of this repository.
  if (own) return { path: own, args: ['--no-sandbox'] };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(noBrowser);
  try {
    const program = await packaged();
    await (await start(program)).close();
    return program;
  } catch (error) {
    throw new Error(
      `${noBrowser} The one in @sparticuz/chromium did not start (${error instanceof Error ? error.message.split('\n')[0] : String(error)}).`,
      { cause: error },
    );
  }
}

const start = ({ path, args }: Program): Promise<Browser> => chromium.launch({ executablePath: path, args: [...args] });

/** The browser that setup.ts found, for a test; found here for a script. */
export async function openBrowser(): Promise<Browser> {
  const found = process.env.E2E_BROWSER;
  return start(found ? (JSON.parse(found) as Program) : await findBrowser());
}

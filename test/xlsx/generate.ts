import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { requireSoffice } from './otherReaders';

interface Made {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** So many small workbooks by openpyxl, and the same as LibreOffice saves them. */
export function openpyxlFiles(count: number, run: (command: string, words: readonly string[]) => unknown): readonly Made[] {
  const folder = mkdtempSync(join(tmpdir(), 'strippenkaart-'));
  try {
    run(process.env['PYTHON'] ?? '/usr/bin/python3', [join(__dirname, 'generate.py'), folder, String(count)]);
    const own = readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    run(requireSoffice(), [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, ...own.map((name) => join(folder, name))]);
    return [
      ...own.map((name) => ({ name: `openpyxl ${name}`, bytes: new Uint8Array(readFileSync(join(folder, name))) })),
      ...readdirSync(out).map((name) => ({ name: `LibreOffice ${name}`, bytes: new Uint8Array(readFileSync(join(out, name))) })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

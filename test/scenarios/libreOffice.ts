import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseCsv } from '../../src/domain/municipalities';

/** Makes LibreOffice calculate every formula anew on opening, whatever values the file holds. */
const recalculateAlways = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

function profile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  mkdirSync(join(folder, 'user'));
  writeFileSync(join(folder, 'user', 'registrymodifications.xcu'), recalculateAlways);
  return folder;
}

/** Whether LibreOffice is on this machine; a test that needs it says that it did not run where it is not. */
export const hasLibreOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Opens a workbook in LibreOffice, lets it recalculate, and gives the cells of a sheet by row as text. */
export function recalculated(file: string, sheetName: string): readonly (readonly string[])[] {
  return recalculatedAll([file], sheetName)[0] ?? [];
}

/** The same for many workbooks, whose file names differ, in one start of LibreOffice. */
export function recalculatedAll(files: readonly string[], sheetName: string): readonly (readonly (readonly string[])[])[] {
  const out = mkdtempSync(join(tmpdir(), 'recalculated-'));
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile()).href}`,
      '--headless',
      '--convert-to',
      // Semicolons, quotes, UTF-8, cells as stored rather than as shown, every sheet (-1) to a file of its own.
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1',
      '--outdir',
      out,
      ...files,
    ],
    { stdio: 'ignore', timeout: 480_000 },
  );
  const there = new Set(readdirSync(out));
  return files.map((file) => {
    const wanted = `${basename(file, '.xlsx')}-${sheetName}.csv`;
    if (!there.has(wanted)) throw new Error(`LibreOffice made no ${wanted}, but: ${[...there].slice(0, 20).join(', ')}`);
    const { headers, rows } = parseCsv(readFileSync(join(out, wanted), 'utf8'));
    return [headers, ...rows.map(({ cells }) => cells)];
  });
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * LibreOffice and openpyxl judge what the writer makes. Where one of them is missing a test fails and says so: a round
 * trip that was not tried must not look like one that went well.
 */
export function requireSoffice(): string {
  const command = process.env['SOFFICE'] ?? 'soffice';
  if (spawnSync(command, ['--version']).status !== 0)
    throw new Error('LibreOffice is missing: install it, or set SOFFICE to its command (Debian: apt install libreoffice-calc).');
  return command;
}

function requireOpenpyxl(): string {
  const commands = [process.env['PYTHON'], 'python3', '/usr/bin/python3'].filter((command) => command !== undefined);
  const found = commands.find((command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0);
  if (found === undefined)
    throw new Error('openpyxl is missing: install it, or set PYTHON to a Python that has it (Debian: apt install python3-openpyxl).');
  return found;
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'strippenkaart-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The file as LibreOffice saves it in another format, with a profile of its own so that tests can run side by side. */
export function convert(bytes: Uint8Array, extension: string): Buffer {
  const command = requireSoffice();
  return inFolder((folder) => {
    const input = join(folder, 'in.xlsx');
    writeFileSync(input, bytes);
    const out = join(folder, 'out');
    execFileSync(
      command,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        extension,
        '--outdir',
        out,
        input,
      ],
      { stdio: 'pipe' },
    );
    // A CSV of one sheet gets the sheet's name behind the file's.
    const [name] = readdirSync(out);
    if (name === undefined) throw new Error(`LibreOffice made no ${extension} of the file.`);
    return readFileSync(join(out, name));
  });
}

/** All that openpyxl sees of the file. */
export function openpyxlFacts(bytes: Uint8Array): Facts {
  const command = requireOpenpyxl();
  return inFolder((folder) => {
    const path = join(folder, 'in.xlsx');
    writeFileSync(path, bytes);
    return JSON.parse(
      execFileSync(command, [join(__dirname, 'facts.py'), path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
    ) as Facts;
  });
}

interface SheetFacts {
  readonly [fact: string]: unknown;
  readonly cells: Readonly<Record<string, Readonly<{ value: string }>>>;
}

interface Facts {
  readonly sheets: Readonly<Record<string, SheetFacts>>;
  readonly values: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly [fact: string]: unknown;
}

/** The flat ODS text of a file without what differs between any two conversions, such as the moment and the order of page styles. */
export function calcText(bytes: Uint8Array): string {
  const text = convert(bytes, 'fods')
    .toString('utf8')
    .replace(/<office:meta>[\s\S]*?<\/office:meta>/, '')
    .replace(/<office:settings>[\s\S]*?<\/office:settings>/, '')
    .replace(/<text:(date|time)[^>]*>[^<]*<\/text:(date|time)>/g, '')
    .replace(/<office:binary-data>[\s\S]*?<\/office:binary-data>/g, '')
    .replace(/ table:base-cell-address="[^"]*"/g, '')
    .replace(/"pm\d+"/g, '"pm"');
  const blocks = /<style:(page-layout|master-page) [\s\S]*?<\/style:\1>\s*/g;
  const styles = (text.match(blocks) ?? []).map((block) => block.trim()).sort();
  return [text.replace(blocks, ''), ...styles].join('\n').replace(/\s*\n\s*/g, '\n');
}

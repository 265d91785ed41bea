import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm run reproducible`: builds the add-in once more in another folder and holds it byte for byte against dist/, so that anybody can
 * build the published files again. Run `npm run build` first.
 */
const root = join(__dirname, '..');
const needed = ['src', 'assets', 'scripts', 'manifest.xml', 'package.json', 'tsconfig.json', 'webpack.config.js', 'THIRD-PARTY.md'];

const hashes = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(folder.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const),
  );

function main(): number {
  const dist = join(root, 'dist');
  if (!existsSync(dist)) {
    console.error('There is no build to compare with: run "npm run build" first.');
    return 2;
  }
  const other = join(mkdtempSync(join(tmpdir(), 'build-')), 'another folder');
  try {
    for (const name of needed) cpSync(join(root, name), join(other, name), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'), 'dir');
    const webpack = join('node_modules', 'webpack', 'bin', 'webpack.js');
    const built = spawnSync(process.execPath, [webpack, '--mode', 'production'], { cwd: other, stdio: 'inherit' });
    if (built.status !== 0) return 1;
    const [here, there] = [hashes(dist), hashes(join(other, 'dist'))];
    const differing = [...new Set([...here.keys(), ...there.keys()])].filter((name) => here.get(name) !== there.get(name)).sort();
    for (const name of differing) console.error(`differs: ${name}`);
    if (differing.length === 0) console.log(`${here.size} files, the same byte for byte when built in another folder.`);
    return differing.length === 0 ? 0 : 1;
  } finally {
    rmSync(join(other, '..'), { recursive: true, force: true });
  }
}

process.exitCode = main();

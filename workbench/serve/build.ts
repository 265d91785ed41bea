import { spawn } from 'node:child_process';
import { readdir, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

interface Target {
  readonly name: string;
  readonly config: string;
  readonly result: string;
  readonly sources: readonly string[];
}

const targets: readonly Target[] = [
  {
    name: 'task pane',
    config: 'webpack.config.js',
    result: 'dist/taskpane.html',
    sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
  },
  {
    name: 'workbench',
    config: 'workbench/webpack.config.js',
    result: 'out/workbench/index.html',
    sources: ['src', 'workbench', 'package-lock.json'],
  },
];

/** Builds what is missing or older than its sources; throws where a build fails. */
export async function buildWhereStale(root: string, tell: (line: string) => void): Promise<void> {
  for (const target of targets) {
    const built = await changedAt(join(root, target.result));
    const times = await Promise.all(target.sources.map((source) => newest(join(root, source))));
    if (built > Math.max(...times)) continue;
    tell(`Building the ${target.name}…`);
    const start = new Date();
    await run(root, target);
    // webpack leaves a file alone that came out the same; its age is what tells that the build is up to date.
    await utimes(join(root, target.result), start, start);
  }
}

const changedAt = (path: string): Promise<number> =>
  stat(path).then(
    (found) => found.mtimeMs,
    () => 0,
  );

async function newest(path: string): Promise<number> {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const names = await readdir(path);
  return Math.max(found.mtimeMs, ...(await Promise.all(names.map((name) => newest(join(path, name))))));
}

function run(root: string, target: Target): Promise<void> {
  return new Promise((resolve, reject) => {
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    const child = spawn(process.execPath, [webpack, '--config', target.config, '--mode', 'production'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The build of the ${target.name} failed.`))));
  });
}

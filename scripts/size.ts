import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a person downloads before the first screen works: the registration of the functions, the pane itself, the screen Overzicht, and the code that reads the workbook.
 * Microsoft's office.js is left out: Excel users have it in their cache.
 */
const firstScreen = ['functions', 'taskpane', 'overview', 'read'];
const limit = 130_000;

const root = join(__dirname, '..');
const report = join(root, 'out/build.json');
if (!existsSync(report)) {
  console.error('There is no build to measure: run "npm run build" first.');
  process.exit(2);
}
/** The files each entry and each part loaded later consists of; written by the build. */
const groups = JSON.parse(readFileSync(report, 'utf8')) as Record<string, string[]>;
const size = (file: string): number => gzipSync(readFileSync(join(root, 'dist', file)), { level: 9 }).length;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

const first = new Set(firstScreen.flatMap((name) => groups[name] ?? []));
for (const name of ['taskpane', 'overview']) if (!groups[name]) throw new Error(`The build has no part "${name}"`);
console.log('JavaScript before the first screen works (gzip -9, without office.js):');
for (const file of first) console.log(`${kB(size(file))}  ${file}`);
const total = [...first].reduce((sum, file) => sum + size(file), 0);
console.log(`${kB(total)}  together; the limit is ${limit / 1000} kB\n\nLoaded when it is opened or used:`);
for (const [name, files] of Object.entries(groups)) {
  const more = files.filter((file) => !first.has(file));
  if (more.length > 0) console.log(`${kB(more.reduce((sum, file) => sum + size(file), 0))}  ${name}`);
}
if (total > limit) {
  console.error(`\nToo large: ${((total - limit) / 1000).toFixed(1)} kB over the limit.`);
  process.exitCode = 1;
}

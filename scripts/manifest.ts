import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { version } from '../package.json';
import { checkManifest } from './manifest/checkManifest';

/** `npm run manifest`: reads the manifest as Microsoft's tools do and checks what can be checked without their service. */
const root = join(__dirname, '..');

async function main(): Promise<void> {
  const path = join(root, 'manifest.xml');
  if (!existsSync(join(root, 'dist/taskpane.js'))) throw new Error('There is no build: run "npm run build" first.');
  const { id, displayName, version: stated, defaultLocale, permissions } = await OfficeAddinManifest.readManifestFile(path);
  console.log(`${displayName} ${stated}, ${defaultLocale}, ${permissions}, ${id}`);
  const composition = readFileSync(join(root, 'src/taskpane/index.tsx'), 'utf8');
  const problems = checkManifest(readFileSync(path, 'utf8'), {
    version,
    address: 'https://localhost:3000',
    commands: [...composition.matchAll(/actions\.associate\('(\w+)'/g)].map(([, name = '']) => name),
    read: (file) => (existsSync(join(root, 'dist', file)) ? readFileSync(join(root, 'dist', file)) : null),
  });
  for (const problem of problems) console.error(`manifest.xml: ${problem}`);
  console.log(problems.length === 0 ? 'No problems found.' : `${problems.length} problems found.`);
  if (problems.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});

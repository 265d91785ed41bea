import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { billOf } from './supply/bill';
import { licenceProblem, packagesOf } from './supply/packages';
import { thirdPartyText } from './supply/thirdParty';

/**
 * `npm run supply`: writes THIRD-PARTY.md and sbom.cdx.json from the lock file. `npm run supply -- --check` (CI) says where they
 * are not what they should be, which licence may not be used, and which install script nobody decided about.
 */
const root = join(__dirname, '..');
const {
  name,
  version,
  allowScripts = {},
} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  version: string;
  allowScripts?: Readonly<Record<string, boolean>>;
};
const packages = packagesOf(root);
const files: Readonly<Record<string, string>> = {
  'THIRD-PARTY.md': thirdPartyText(root, packages),
  'sbom.cdx.json': billOf(packages, { name, version }),
};
const isCheck = process.argv.includes('--check');

const problems = packages.flatMap((each) => licenceProblem(each) ?? []);
for (const each of packages)
  if (each.hasInstallScript && !(each.name in allowScripts))
    problems.push(`${each.name} has an install script: say in package.json, under allowScripts, whether it may run`);
for (const listed of Object.keys(allowScripts))
  if (!packages.some((each) => each.hasInstallScript && each.name === listed))
    problems.push(`allowScripts names ${listed}, which has no install script`);
for (const [file, text] of Object.entries(files)) {
  const path = join(root, file);
  if (!isCheck) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text)
    problems.push(`${file} is not what the lock file says: run "npm run supply"`);
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else
  console.log(`${packages.filter(({ isShipped }) => isShipped).length} packages shipped, ${packages.length} in all; no licence in doubt.`);

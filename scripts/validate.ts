import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { setPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { canValidate } from '../test/xlsx/rules/validator';
import { lookAt, type Looked } from './validate/look';
import { pageOf } from './validate/page';
import { writersIn } from './validate/writers';

/**
 * `npm run test:long`: gathers every file that the tests that write any (or those in the paths given) and the demo write, looks at each by our own rules
 * and by Microsoft's validator, and writes what came of it to docs/validated.md. Takes half an hour and more, so that it lets other work go
 * first; CI does not run it. `-- --gathered FOLDER` looks at what an earlier run of the tests with KEEP_FILES=FOLDER left.
 */
const root = join(__dirname, '..');
const page = join(root, 'docs', 'validated.md');
const memory = join(root, 'out', 'validated.json');

function run(command: string, words: readonly string[], folder = ''): number {
  const { status } = spawnSync(command, words, { cwd: root, stdio: 'inherit', env: { ...process.env, KEEP_FILES: folder } });
  return status ?? 1;
}

async function main(words: readonly string[]): Promise<void> {
  setPriority(15);
  const [first, given] = words;
  const gathered = first === '--gathered' && given !== undefined;
  const folder = gathered ? given : mkdtempSync(join(tmpdir(), 'strippenkaart-tests-'));
  const paths = gathered ? [] : words.length > 0 ? words : writersIn(join(root, 'test'));
  try {
    const jest = join(root, 'node_modules', '.bin', 'jest');
    const failed = gathered ? 0 : run(jest, [...paths, '--selectProjects', 'code', '--maxWorkers', '1'], folder);
    const demo = run(process.execPath, ['--import', 'tsx', join(root, 'scripts', 'demo.ts')]);
    const of = !gathered && words.length > 0 ? `tests of ${words.map((path) => `\`${path}\``).join(', ')}` : 'the tests';
    const looked: (readonly [string, Looked])[] = [];
    for (const [what, where] of [
      [of, folder],
      ['demo', join(root, 'out', 'demo')],
    ] as const)
      looked.push([what, await lookAt(where, memory)]);
    writeFileSync(page, pageOf(looked));
    run(join(root, 'node_modules', '.bin', 'prettier'), ['--write', page]);
    const findings = looked.flatMap(([, { rules, validator }]) => [...rules, ...validator]);
    for (const line of findings) console.log(line);
    console.log(
      `${looked.map(([what, { files }]) => `${what}: ${files} files`).join('; ')}; ${findings.length} findings. See docs/validated.md.`,
    );
    if (!canValidate) console.log(`Microsoft's validator has no program for ${process.platform} ${process.arch}: it looked at none.`);
    process.exitCode = failed !== 0 || demo !== 0 || findings.length > 0 || !canValidate ? 1 : 0;
  } finally {
    if (!gathered) rmSync(folder, { recursive: true, force: true });
  }
}

void main(process.argv.slice(2));

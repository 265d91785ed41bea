import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

/**
 * `npm run test:long:all`: the tests that try a sample in the ordinary run, over all there is; writes docs/long-run.md. Takes a quarter of an
 * hour and more on two quiet cores. With a path only that one is run, and nothing is written.
 */
const root = join(__dirname, '..');
const sampled = ['test/domain/municipalities/certain.test.ts', 'test/scenarios/oneBalance.test.ts', 'test/scenarios/countedFiles.test.ts'];

interface Outcome {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

function main(paths: readonly string[]): void {
  const folder = mkdtempSync(join(tmpdir(), 'strippenkaart-long-'));
  try {
    const file = join(folder, 'outcome.json');
    const words = [...(paths.length > 0 ? paths : sampled), '--selectProjects', 'code', '--json', '--outputFile', file];
    const { status } = spawnSync(join(root, 'node_modules', '.bin', 'jest'), words, {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, LONG_RUN: '1' },
    });
    const outcome = JSON.parse(readFileSync(file, 'utf8')) as Outcome;
    if (paths.length === 0) writeFileSync(join(root, 'docs', 'long-run.md'), pageOf(outcome));
    console.log(`${outcome.numPassedTests} passed, ${outcome.numFailedTests} failed`);
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pageOf({ testResults }: Outcome): string {
  const lines = testResults
    .map(({ name, startTime, endTime, assertionResults: all }) => {
      const count = (status: string): number => all.filter((each) => each.status === status).length;
      const minutes = ((endTime - startTime) / 60_000).toFixed(1);
      return `| ${relative(root, name)} | ${count('passed')} | ${count('failed')} | ${minutes} |`;
    })
    .sort();
  return `# Tests over all there is

Made by \`npm run test:long:all\`, not by hand: what the ordinary run tries a sample of. Every slip in all 342 names against every list without
that name; two hundred random workbooks by four ways; each counted column in each hostile way in a workbook of its own, through the sheets
and the commands.

| tests | passed | failed | minutes |
| ----- | ------ | ------ | ------- |
${lines.join('\n')}
`;
}

main(process.argv.slice(2));

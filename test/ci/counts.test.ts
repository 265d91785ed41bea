import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const good = {
  success: true,
  numPassedTests: 7,
  numFailedTests: 0,
  numTotalTests: 7,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
  testResults: [],
};

function run(report: object, ...more: readonly string[]): { readonly last: string | undefined; readonly status: number | null } {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  try {
    const path = join(folder, 'report.json');
    writeFileSync(path, JSON.stringify(report));
    const { stdout, status } = spawnSync(process.execPath, [join(__dirname, '../../scripts/ci/counts.mjs'), path, ...more], {
      encoding: 'utf8',
    });
    return { last: stdout.trimEnd().split('\n').at(-1), status };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the last line of a run', () => {
  it.each([
    ['all passed', good, [], '7 passed, 0 failed', 0],
    ['one failed', { ...good, success: false, numPassedTests: 6, numFailedTests: 1 }, [], '6 passed, 1 failed', 1],
    ['a suite that does not load', { ...good, success: false, numRuntimeErrorTestSuites: 1 }, [], '7 passed, 1 failed', 1],
    ['a failed step before the tests', good, ['2'], '7 passed, 2 failed', 1],
    ['no tests at all', { ...good, numPassedTests: 0, numTotalTests: 0 }, [], '0 passed, 0 failed', 1],
    ['a failure that jest does not count', { ...good, success: false }, [], '7 passed, 0 failed', 1],
  ] as const)('%s', (_title, report, more, last, status) => {
    expect(run(report, ...more)).toEqual({ last, status });
  });
});

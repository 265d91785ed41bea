import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../workbench/cli/run';

/** `npm run demo`: every job of the add-in on the sample workbook, and the files that came of it. */
const root = join(__dirname, '..');
const sample = join(root, 'samples', 'drenthe-2026.xlsx');
const out = join(root, 'out', 'demo');
/** The day the sample year is looked at, so that every run prints the same. */
const today = ['--today', '2026-11-23'];
const language = process.argv.includes('--lang') ? ['--lang', process.argv[process.argv.indexOf('--lang') + 1] ?? 'nl'] : [];

const steps: readonly (readonly string[])[] = [
  ['new', join(out, 'nieuw.xlsx'), '--province', 'Drenthe'],
  ['check', sample, '-o', join(out, 'gecontroleerd.xlsx')],
  ['allocate', sample, '--rule', join(root, 'samples', 'rules', 'banden.json')],
  ['allocate', sample, '--rule', join(root, 'samples', 'rules', 'wortel.json')],
  ['allocate', sample, '--rule', join(root, 'samples', 'rules', 'tarief.json'), '-o', join(out, 'toegekend.xlsx')],
  ['balance', sample],
  ['load', sample],
  ['evaluate', sample, '-o', join(out, 'geevalueerd.xlsx')],
];

async function demo(): Promise<number> {
  mkdirSync(out, { recursive: true });
  for (const step of steps) {
    process.stdout.write(`\n$ strippenkaart ${step.map((word) => word.replace(`${root}/`, '')).join(' ')}\n`);
    const code = await run([...step, ...today, ...language], {
      out: (text) => process.stdout.write(`${text}\n`),
      err: (text) => process.stderr.write(`${text}\n`),
    });
    if (code === 2) return 1;
  }
  return 0;
}

void demo().then((code) => {
  process.exitCode = code;
});

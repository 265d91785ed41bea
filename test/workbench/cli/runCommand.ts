import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../workbench/cli/run';

export const sample = join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx');
/** The day the sample is looked at. */
const sampleDay = new Date(2026, 10, 23, 12);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, as `npm run -s strippenkaart --` does. */
export async function runCommand(...words: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(words, { out: (text) => out.push(text), err: (text) => err.push(text) }, sampleDay);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

/** Runs a command with --json and reads its one document. */
export async function runJson<T>(...words: readonly string[]): Promise<T> {
  const { code, out, err } = await runCommand(...words, '--json');
  if (code === 2) throw new Error(`Refused: ${err}`);
  return JSON.parse(out) as T;
}

export const temporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'strippenkaart-'));

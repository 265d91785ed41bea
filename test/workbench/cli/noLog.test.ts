import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/xlsx';
import { runCommand, sample, temporaryFolder } from './runCommand';

const folder = temporaryFolder();

test.each([
  ['check', [sample]],
  ['evaluate', [sample, '--period', '2026']],
  ['new', []],
] as const)('%s writes no log of who did what into the file it makes, and the same file each time', async (command, inputs) => {
  const made: Buffer[] = [];
  for (const name of ['een.xlsx', 'twee.xlsx']) {
    const out = join(folder, `${command}-${name}`);
    const outputs = command === 'new' ? [out, '--example'] : ['-o', out];
    const { err } = await runCommand(command, ...inputs, ...outputs, '--today', '2026-06-15');
    expect(err).toBe('');
    made.push(readFileSync(out));
  }
  const { sheets } = await readXlsx(made[0]!);
  const kinds = sheets
    .filter(({ name }) => name === 'Strippenkaart bewaard')
    .flatMap(({ cells }) => [...cells.entries()].flatMap(([, column, { value }]) => (column === 0 ? [value] : [])));
  expect(kinds).not.toContain('journal');
  expect(kinds).toContain('adoptions');
  expect(made[1]!.equals(made[0]!)).toBe(true);
});

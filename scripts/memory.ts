import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, checkOptions, recheck } from '../src/domain/checks';
import { columnLetters } from '../src/domain/contract';
import { appendMutations, readEdits, readOurTables, undoJob, type Outcome, type SheetEdit } from '../src/workbook';
import { openSession } from '../workbench/cli/session';

/**
 * `npm run memory`: what two hundred edits leave behind. Each is a cell that a person changes, read and checked again as the pane does, a
 * mutation that is booked, and undone. Memory is read after a collection; fails where the second half needs more than the first by over
 * a tenth. With `--write` the outcome goes into docs/memory.md.
 */
const edits = 200;
const every = 20;
const today = 46349;
const most = 0.1;

function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

interface Reading {
  readonly edits: number;
  readonly megabytes: number;
}

async function main(): Promise<void> {
  const collect = globalThis.gc;
  if (!collect) throw new Error('Run by npm run memory, which lets node collect when asked');
  const { host, workbook } = await openSession('samples/drenthe-2026.xlsx', { language: 'nl', today });
  const sheet = workbook.sheets.find(({ name }) => name === 'Opdrachten')!;
  let read = valueOf(await readOurTables());
  const assignments = read.tables.assignments!;
  const cell = `${columnLetters(assignments.firstColumn + assignments.columns.strips!)}${assignments.headerRow + 2}`;
  const options = () => checkOptions(read, today, []);
  let result = check(read.tables, options());
  const readings: Reading[] = [];
  for (let done = 1; done <= edits; done += 1) {
    host.edit('Opdrachten', cell, [[done % 2 === 0 ? 2 : 'twee']]);
    const edit: SheetEdit = { by: 'here', sheet: 'Opdrachten', sheetId: sheet.id, address: cell, isValueEdit: true };
    const before = { tables: read.tables, options: options(), result };
    const after = valueOf(await readEdits(read, [edit]));
    read = after.read;
    result = recheck(before, read.tables, after.touched ?? [], options());
    valueOf(await appendMutations([{ date: today, period: 2026, municipality: 'Assen', kind: 'correctie', strips: 1, id: `M-${done}` }]));
    valueOf(await undoJob());
    await host.settled();
    if (done % every !== 0) continue;
    collect();
    readings.push({ edits: done, megabytes: process.memoryUsage().heapUsed / 2 ** 20 });
    console.log(`${done} edits: ${readings.at(-1)!.megabytes.toFixed(1)} MB`);
  }
  const half = readings.length / 2;
  const mean = (of: readonly Reading[]): number => of.reduce((sum, { megabytes }) => sum + megabytes, 0) / of.length;
  const growth = mean(readings.slice(half)) / mean(readings.slice(0, half)) - 1;
  console.log(`second half against the first: ${(growth * 100).toFixed(1)} %`);
  if (process.argv.includes('--write')) writeFileSync(join(__dirname, '..', 'docs', 'memory.md'), pageOf(readings, growth));
  if (growth > most) process.exitCode = 1;
}

const pageOf = (readings: readonly Reading[], growth: number): string => `# Memory over ${edits} edits

Made by \`npm run memory -- --write\`, not by hand. An edit is a cell of Opdrachten that a person changes, read and checked again as the pane
does, and a mutation that is booked and undone, with its lines in the log. Megabytes of the whole program, the stand-in for Excel with it, after
a collection. Second half against the first: ${(growth * 100).toFixed(1)} %; over ${most * 100} % fails.

| edits | MB   |
| ----- | ---- |
${readings.map(({ edits: at, megabytes }) => `| ${String(at).padEnd(5)} | ${megabytes.toFixed(1).padEnd(4)} |`).join('\n')}
`;

void main();

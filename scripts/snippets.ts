import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readSample } from './snippets/readSample';
import { runSample, type Pressed } from './snippets/runSample';

/**
 * `npm run snippets -- FOLDER [--all]`: runs Microsoft's own samples for Excel (a copy of OfficeDev/office-js-snippets, folder samples/excel,
 * which is not ours to keep here) against Excel's stand-in, and says how many of their buttons run and why others do not. Outside CI.
 */
const missing = /does not implement ([\w.]+(?: \(set\))?(?: of [\w ]+)?)/;
/** The desktop file of the library (1.1.110) does not have it either. */
const notInLibrary = /is not a function|Cannot read properties of undefined|undefined \(reading/;

async function main(): Promise<void> {
  const [folder, ...options] = process.argv.slice(2);
  if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error('Give the folder of the samples: npm run snippets -- FOLDER');
    process.exitCode = 2;
    return;
  }
  const pressed: Pressed[] = [];
  for (const file of filesIn(folder)) pressed.push(...(await runSample(readSample(relative(folder, file), readFileSync(file, 'utf8')))));
  const faults = pressed.filter(({ fault }) => fault !== null);
  const lacking = faults.filter(({ fault }) => missing.test(fault ?? ''));
  const ofLibrary = faults.filter((each) => !lacking.includes(each) && notInLibrary.test(each.fault ?? ''));
  const others = faults.filter((each) => !lacking.includes(each) && !ofLibrary.includes(each));
  console.log(`${pressed.length} buttons: ${pressed.length - faults.length} run`);
  console.log(
    `${lacking.length} ask for what the host says it does not implement, ${ofLibrary.length} for what the library lacks, ${others.length} fail otherwise`,
  );
  const members = new Map<string, number>();
  for (const { fault } of lacking) {
    const member = missing.exec(fault ?? '')?.[1] ?? '';
    members.set(member, (members.get(member) ?? 0) + 1);
  }
  console.log(
    `\nNot implemented:\n${[...members]
      .sort((one, other) => other[1] - one[1])
      .map(([member, count]) => `${String(count).padStart(4)}  ${member}`)
      .join('\n')}`,
  );
  console.log(
    `\nOtherwise:\n${(options.includes('--all') ? [...others, ...ofLibrary] : others).map(({ sample, button, fault }) => `${sample} ${button}: ${fault}`).join('\n')}`,
  );
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));

void main();

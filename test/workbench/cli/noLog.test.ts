import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { readXlsx, writeXlsx } from '../../../src/xlsx';
import { cliTexts, type CommandName } from '../../../workbench/cli/texts';
import { zlibPacker } from '../../../workbench/cli/zlibPacker';
import { runCommand, sample, temporaryFolder } from './runCommand';

/** Words that only the log of the workbook has: a client, a request, an old value. */
const secrets = ['c11ent-x', 'request-x-1', 'oude waarde van mevrouw X'];
const folder = temporaryFolder();
const logged = join(folder, 'met-log.xlsx');
const report = join(folder, 'rapport.json');
const commands = Object.keys(cliTexts.nl.usage) as CommandName[];

/** What a word of a usage line stands for: what is read, or where something is written; null for an option that changes nothing here. */
const words: Readonly<Record<string, ((to: string) => readonly string[]) | null>> = {
  'UIT.xlsx': (to) => [join(to, 'uit.xlsx')],
  MAP: (to) => {
    mkdirSync(join(to, 'map'));
    return [join(to, 'map')];
  },
  BESTAND: () => [logged],
  'BESTANDEN…': () => [logged, sample],
  'RAPPORT.json': () => [report],
  Drenthe: () => ['Drenthe'],
  GEMEENTE: () => ['Assen'],
  '2026': () => ['2026'],
  P: () => ['2026'],
  'internal|external': () => ['external'],
  'KOPPELING.json': null,
  'REGEL.json': null,
  D: null,
};
const wordsOf = (usage: string, to: string): readonly string[] => {
  const [command = '', ...parts] = usage.match(/\[[^\]]*\]|-o \S+|\S+/g) ?? [];
  return [
    command,
    ...parts.flatMap((part) => {
      const [option, ...rest] = part.replace(/[[\]]/g, '').split(' ');
      const [named, placeholder] = option?.startsWith('-') ? [[option], rest[0]] : [[], option];
      if (placeholder === undefined) return named;
      const given = words[placeholder];
      if (given === undefined) throw new Error(`Say in this test what ${placeholder} of "${usage}" stands for`);
      return given === null ? [] : [...named, ...given(to)];
    }),
  ];
};

/** Each text in a folder, of a packed file each of its parts. */
const textsIn = (from: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(from, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    const parts = path.endsWith('.xlsx') ? Object.entries(unzipSync(bytes)) : [['', bytes] as const];
    return parts.map(([part, content]) => [`${relative(from, path)} ${part}`, new TextDecoder().decode(content)] as const);
  });
const found = (texts: readonly (readonly [string, string])[]): readonly string[] =>
  texts.filter(([, text]) => secrets.some((secret) => text.includes(secret))).map(([name]) => name);

/** The records on our hidden sheet, by what they are. */
async function kindsIn(path: string): Promise<readonly unknown[]> {
  const { sheets } = await readXlsx(readFileSync(path));
  const kept = sheets.find(({ name }) => name === 'Strippenkaart bewaard');
  return kept ? [...kept.cells.entries()].flatMap(([, column, { value }]) => (column === 0 ? [value] : [])) : [];
}

beforeAll(async () => {
  const workbook = await readXlsx(readFileSync(sample));
  const kept = workbook.sheets.find(({ name }) => name === 'Strippenkaart bewaard')!;
  const [table] = kept.tables;
  const line = { client: secrets[0], job: 'fixes', at: '2026-06-14T09:00:00Z', rows: [{ before: secrets[2] }], places: ['Opdrachten 3'] };
  const rows = [
    ['journal', secrets[1], 1, 2, `|done${JSON.stringify(line).slice(0, 9)}`],
    ['journal', secrets[1], 2, 2, `|${JSON.stringify(line).slice(9)}`],
  ];
  rows.forEach((row, down) => {
    row.forEach((value, column) => kept.cells.set(table!.area.bottom + 1 + down, column, { value: value! }));
  });
  table!.area = { ...table!.area, bottom: table!.area.bottom + rows.length };
  writeFileSync(logged, await writeXlsx(workbook, zlibPacker));
  writeFileSync(report, '{}');
});

test('the log is in the workbook that is read', () => {
  expect(found(textsIn(folder))).toEqual(['met-log.xlsx xl/sharedStrings.xml']);
});

// Each command by its own usage line: one that joins, or that gets another output, is tried by itself.
test.each(commands)('%s puts no log of who did what in anything it makes or says, and makes the same each time', async (command) => {
  const runs: (readonly (readonly [string, string])[])[] = [];
  for (const name of ['een', 'twee']) {
    const to = join(folder, `${command}-${name}`);
    mkdirSync(to);
    const line = wordsOf(cliTexts.nl.usage[command], to);
    const { out, err } = await runCommand(...line, '--today', '2026-06-15');
    if (command !== 'excel-report') expect(err).toBe('');
    const made = textsIn(to);
    expect(made.some(([each]) => each.startsWith('uit.xlsx'))).toBe(line.includes('-o') || command === 'new');
    expect(found([...made, ['what is said', out + err]])).toEqual([]);
    for (const [each] of made.filter(([part]) => part === 'uit.xlsx xl/workbook.xml')) {
      const kinds = await kindsIn(join(to, each.split(' ')[0]!));
      expect(kinds).not.toContain('journal');
      if (command !== 'allocate' && command !== 'card') expect(kinds).toContain('adoptions');
    }
    runs.push(made);
  }
  expect(runs[1]).toEqual(runs[0]);
});

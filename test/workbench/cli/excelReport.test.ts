import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machineQuestions, type SelfTestReport } from '../../../src/workbook/selfTest';
import { openAs, selfTest } from '../../workbook/selfTest/excels';
import { runCommand, runJson } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
let count = 0;
function written(text: string): string {
  const file = join(folder, `${(count += 1)}.json`);
  writeFileSync(file, text);
  return file;
}

const asked = ['table-grows', 'batch-keeps', 'function-empty', 'formula-back'];
const questions = machineQuestions.filter(({ id }) => asked.includes(id));

interface Found {
  readonly profile: string | null;
  readonly assumptions: readonly { readonly id: string; readonly seen: string; readonly restsOn: readonly string[] }[];
  readonly rows: readonly { readonly quirk: string; readonly plays: string; readonly seen: string; readonly restsOn: readonly string[] }[];
}

/** A report from an Excel that is as its profile says, but for what is planted. */
async function reportOf(planted: Parameters<typeof openAs>[0]): Promise<SelfTestReport> {
  await openAs({ profile: 'windows-nl', ...planted });
  const report = await selfTest(questions);
  return { ...report, excel: { ...report.excel, displayLanguage: 'nl-NL' } };
}

test('a report that bears everything out says so, and the command ends with 0', async () => {
  const file = written(JSON.stringify(await reportOf({})));
  const { code, out } = await runCommand('excel-report', file);
  expect([code, out]).toEqual([0, expect.stringContaining('Vergeleken met het profiel Windows nl.')]);
  expect(out).toContain('Aannames die kloppen: 4, die niet kloppen: 0, niet gevraagd: 0. Regels van het profiel die niet kloppen: 0.');
});

test('what was planted in the host is found, and named with the code that rests on it and the row of the profile', async () => {
  const report = await reportOf({ quirks: { failedBatchKeeps: 'nothing', growsByApi: false } });
  const file = written(JSON.stringify(report));
  const found = await runJson<Found>('excel-report', file);
  expect(found.profile).toBe('windows-nl');
  expect(found.assumptions.map(({ id, seen, restsOn }) => [id, seen, restsOn])).toEqual([
    ['batch-keeps', 'nothing', ['src/workbook/writer/commit.ts', 'src/workbook/excel/run.ts']],
  ]);
  expect(found.rows.map(({ quirk, plays, seen, restsOn }) => [quirk, plays, seen, restsOn])).toEqual([
    ['growsByApi', 'grows', 'stays', ['src/workbook/writer/tableWrite.ts']],
    ['failedBatchKeeps', 'earlier', 'nothing', ['src/workbook/writer/commit.ts', 'src/workbook/excel/run.ts']],
  ]);
  const { code, out } = await runCommand('excel-report', file, '--lang', 'en');
  expect(code).toBe(1);
  expect(out).toContain('On it rests: src/workbook/writer/commit.ts, src/workbook/excel/run.ts');
  expect(out).toContain('- growsByApi (table-grows): Does a table grow over what is written below it?');
});

test('what a person saw otherwise is named, and questions of another version are said', async () => {
  const report = await reportOf({});
  const answers = [...report.answers, { id: 'from-the-future', outcome: 'holds', expected: ['x'], seen: 'x' }];
  const { code, out } = await runCommand(
    'excel-report',
    written(JSON.stringify({ ...report, answers, people: { colleague: 'no', marks: 'yes' } })),
  );
  expect(code).toBe(1);
  expect(out).toContain('- colleague: Komen rijen erbij zonder gele balk, terwijl een collega in de tabel typt? nee');
  expect(out).toContain('Daarop rust: src/workbook/writer/tableWrite.ts');
  expect(out).toContain('Vragen die deze versie niet kent: from-the-future.');
  expect(out).not.toContain('- marks:');
});

test('an Excel without a profile is held against the assumptions alone', async () => {
  const report = await reportOf({});
  const german = written(JSON.stringify({ ...report, excel: { ...report.excel, displayLanguage: 'de-DE' } }));
  expect((await runJson<Found>('excel-report', german)).profile).toBeNull();
});

test('what a report leaves out is said, and one that answers none of our questions bears nothing out', async () => {
  const report = await reportOf({});
  const { out } = await runCommand('excel-report', written(JSON.stringify({ ...report, product: '9.9.9' })));
  expect(out).toContain(`Vragen van deze versie die niet in het rapport staan: ${machineQuestions.length - 4}.`);
  const answers = [{ id: 'from-the-future', outcome: 'holds', expected: ['x'], seen: 'x' }];
  const other = await runCommand('excel-report', written(JSON.stringify({ ...report, answers })));
  expect(other.out).toContain('Geen vraag van deze versie is beantwoord: er is niets vergeleken.');
  expect(other.out).not.toContain('Niets spreekt onze aannames tegen.');
});

test('no report brings a terminal out of step', async () => {
  const report = await reportOf({});
  const { out } = await runCommand(
    'excel-report',
    written(JSON.stringify({ ...report, excel: { ...report.excel, version: '\u001b[2J16\u202e' } })),
  );
  expect(out).toContain('�[2J16�');
});

describe('what is no report is refused in one line, with exit code 2', () => {
  const twice = { id: 'table-grows', outcome: 'holds', expected: ['grows'], seen: 'grows' };
  const whole = { kind: 'strippenkaart-excel-report', version: 1, excel: {}, answers: [] };
  test.each([
    ['text', 'geen json', 'geen geldige JSON'],
    ['half a report', '{"kind": "strippenkaart-excel', 'geen geldige JSON'],
    ['nothing', '', 'geen geldige JSON'],
    ['null', 'null', 'geen rapport van de zelftest'],
    ['a list', '[1]', 'geen rapport van de zelftest'],
    ['another document', '{"tables": []}', 'geen rapport van de zelftest'],
    ['another version', JSON.stringify({ ...whole, version: 2 }), 'versie 2'],
    ['no answers', JSON.stringify({ ...whole, answers: undefined }), 'geen heel rapport'],
    ['no Excel', JSON.stringify({ ...whole, excel: 'x' }), 'geen heel rapport'],
    ['answers that are none', JSON.stringify({ ...whole, answers: [null] }), 'geen heel rapport'],
    ['an empty list of answers', JSON.stringify({ ...whole, answers: [] }), 'geen heel rapport'],
    ['two answers to one question', JSON.stringify({ ...whole, answers: [twice, { ...twice, seen: 'stays' }] }), 'geen heel rapport'],
    ['too many answers', JSON.stringify({ ...whole, answers: Array<null>(1001).fill(null) }), 'geen heel rapport'],
    ['far too much', `"${'x'.repeat(2_000_001)}"`, 'te groot'],
  ])('%s', async (_, text, words) => {
    const { code, out, err } = await runCommand('excel-report', written(text));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.split('\n')).toHaveLength(1);
  });

  test('a file that is not there, a folder, an option that is none of its own', async () => {
    expect((await runCommand('excel-report', join(folder, 'nergens.json'))).err).toContain('is er niet');
    expect((await runCommand('excel-report', folder)).err).toContain('is een map');
    expect((await runCommand('excel-report', written('{}'), '-o', 'x.xlsx')).code).toBe(2);
  });
});

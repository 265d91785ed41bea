import { existsSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, sample, temporaryFolder } from './runCommand';

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const rule = (name: string, content: unknown): string => file(name, typeof content === 'string' ? content : JSON.stringify(content));
const share = { kind: 'proportional', total: 129, exponent: 0.5, method: 'largest-remainder' };
/** The compound file that Office wraps an encrypted workbook in starts with this signature and names EncryptedPackage in UTF-16. */
const encrypted = (): Uint8Array => {
  const bytes = new Uint8Array(4096);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
  return bytes;
};

beforeAll(async () => {
  mkdirSync(at('map'));
  const { code } = await runCommand('new', at('leeg.xlsx'), '--province', 'Drenthe');
  expect(code).toBe(0);
});

/** Each: words, and what the one line must name, in Dutch and in English. */
const refusals: readonly (readonly [name: string, words: () => readonly string[], nl: RegExp, en: RegExp])[] = [
  ['no command', () => ['--lang', 'nl', '--json'], /Geef een opdracht/, /Give a command/],
  ['unknown command', () => ['controleer', sample], /"controleer" bestaat niet/, /no command "controleer"/],
  ['unknown option', () => ['balance', sample, '--periode', '2026'], /--periode.*balance/, /--periode.*balance/],
  ['option without a value', () => ['allocate', sample, '--rule'], /--rule heeft een waarde/, /--rule needs a value/],
  ['no file named', () => ['check'], /ontbreekt een bestand/, /a file is missing/],
  ['a file too many', () => ['check', sample, sample], /één te veel/, /one too many/],
  ['evaluate without -o', () => ['evaluate', sample], /-o/, /-o/],
  ['no such file', () => ['check', at('nergens.xlsx')], /nergens\.xlsx is er niet/, /nergens\.xlsx does not exist/],
  ['a folder', () => ['check', at('map')], /is een map/, /is a folder/],
  ['not an xlsx', () => ['check', file('tekst.xlsx', 'Beste gemeente,')], /geen Excel-werkmap/, /not an Excel workbook/],
  ['an empty file', () => ['check', file('niets.xlsx', '')], /leeg \(0 bytes\)/, /empty \(0 bytes\)/],
  ['a truncated zip', () => ['check', file('half.xlsx', readFileSync(sample).subarray(0, 20_000))], /beschadigd/, /damaged/],
  ['an encrypted workbook', () => ['check', file('geheim.xlsx', encrypted())], /wachtwoord/, /password/],
  ['a rule that is no JSON', () => ['allocate', sample, '--rule', rule('r1.json', '{base: 6')], /geen geldige JSON/, /not valid JSON/],
  ['a negative base', () => ['allocate', sample, '--rule', rule('r2.json', { base: -1, min: 9, max: 14, share })], /base|basis/i, /base/i],
  ['min above max', () => ['allocate', sample, '--rule', rule('r3.json', { base: 6, min: 14, max: 9, share })], /14/, /14/],
  [
    'a total below the minima',
    () => ['allocate', sample, '--rule', rule('r4.json', { base: 6, min: 9, max: 14, share: { ...share, total: 100 } })],
    /108/,
    /108/,
  ],
  [
    'a total above the maxima',
    () => ['allocate', sample, '--rule', rule('r5.json', { base: 6, min: 9, max: 14, share: { ...share, total: 200 } })],
    /168/,
    /168/,
  ],
  [
    'an unknown method',
    () => ['allocate', sample, '--rule', rule('r6.json', { base: 6, share: { ...share, method: 'loten' } })],
    /loten/,
    /loten/,
  ],
  [
    'a population of zero',
    () => ['allocate', file('nul.csv', 'code;gemeente;inwoners\nGM1;A;100\nGM2;B;0\n')],
    /nul\.csv:3.*B/,
    /nul\.csv:3.*B/,
  ],
  [
    'a population of text',
    () => ['allocate', file('tekst.csv', 'code;gemeente;inwoners\nGM1;A;veel\n')],
    /tekst\.csv:2.*veel/,
    /tekst\.csv:2.*veel/,
  ],
  [
    'the same municipality twice',
    () => ['allocate', file('dubbel.csv', 'code;gemeente;inwoners\nGM1;Assen;100\nGM1;Assen;100\n')],
    /Assen/,
    /Assen/,
  ],
  ['a CSV without its columns', () => ['allocate', file('kolom.csv', 'a;b\n1;2\n')], /gevonden: a, b/, /found: a, b/],
  ['a period that is not there', () => ['balance', sample, '--period', '2031'], /2031.*2026/, /2031.*2026/],
  ['a period that is none', () => ['new', at('p.xlsx'), '--period', 'volgend jaar'], /volgend jaar/, /volgend jaar/],
  ['a province that is none', () => ['new', at('p.xlsx'), '--province', 'Drente'], /Drente.*Drenthe/, /Drente.*Drenthe/],
  ['a date that is none', () => ['load', sample, '--from', '31-12-2026'], /31-12-2026 is geen datum/, /31-12-2026 is no date/],
  [
    'from after to',
    () => ['load', sample, '--from', '2026-06-01', '--to', '2026-05-01'],
    /2026-06-01.*2026-05-01/,
    /2026-06-01.*2026-05-01/,
  ],
  ['an output that is the input', () => ['evaluate', sample, '-o', sample], /verandert nooit/, /never changed/],
  ['an output folder that is not there', () => ['evaluate', sample, '-o', at('weg/uit.xlsx')], /map voor/, /folder for/],
];

describe('Bad input is refused with one line and exit code 2', () => {
  test.each(refusals)('%s', async (_, words, nl, en) => {
    const before = readFileSync(sample);
    const out = at('uit.xlsx');
    for (const [language, expected] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const list = words();
      const result = await runCommand(...list, ...(list.includes('--lang') ? [] : ['--lang', language]));
      expect(result.code).toBe(2);
      expect(result.out).toBe('');
      expect(result.err.split('\n')).toHaveLength(1);
      if (!list.includes('--lang') || language === 'nl') expect(result.err).toMatch(expected);
      expect(result.err).not.toMatch(/\bat .*:\d+:\d+|undefined|\{\{/);
    }
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(sample).equals(before)).toBe(true);
  });

  test('an unknown language is said in Dutch, the default', async () => {
    expect(await runCommand('check', sample, '--lang', 'fy')).toEqual({ code: 2, out: '', err: '--lang fy bestaat niet: kies nl of en.' });
  });

  test('a refused command leaves no OUT behind', async () => {
    const out = at('niet.xlsx');
    const { code } = await runCommand('evaluate', at('nergens.xlsx'), '-o', out);
    expect(code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  test('a workbook without our tables: check finds it, the others refuse', async () => {
    const { writeXlsx } = await import('../../../src/xlsx');
    const { newWorkbook } = await import('../../../src/xlsx/model/newWorkbook');
    const empty = file('zonder.xlsx', await writeXlsx(newWorkbook('Blad1')));
    const checked = await runCommand('check', empty, '--json');
    expect(checked.code).toBe(1);
    const { findings } = JSON.parse(checked.out) as { findings: { code: string; severity: string }[] };
    expect(findings.filter(({ code }) => code === 'table-missing').length).toBeGreaterThanOrEqual(3);
    for (const command of [
      ['balance', empty],
      ['allocate', empty],
      ['load', empty],
      ['evaluate', empty, '-o', at('niet2.xlsx')],
    ]) {
      const { code, err } = await runCommand(...command);
      expect([command[0], code]).toEqual([command[0], 2]);
      expect(err).toMatch(/zonder\.xlsx/);
    }
    expect(existsSync(at('niet2.xlsx'))).toBe(false);
  });
});

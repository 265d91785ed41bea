import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../workbench/cli/run';

/** What a person expects of each workbook; made by scripts/corpus, by hand in own.ts. */
interface Expectation {
  readonly file: string;
  readonly by: 'openpyxl' | 'LibreOffice' | 'own';
  readonly about: string;
  readonly exit: 0 | 1 | 2;
  /** Codes that must be there, and that must not. */
  readonly found: readonly string[];
  readonly absent: readonly string[];
  readonly mapping?: string;
  /** Nothing is wrong: no error and no warning at all. */
  readonly clean?: boolean;
}

interface Answer {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly rows: number };
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly cell: string; readonly message: string }[];
}

const folder = join(__dirname, 'files');
const expectations = ['expectations.json', 'expectations.own.json'].flatMap(
  (name) => JSON.parse(readFileSync(join(__dirname, name), 'utf8')) as Expectation[],
);
const fingerprint = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

async function check(words: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await run(words, { out: (text) => out.push(text), err: (text) => err.push(text) }, new Date(2026, 6, 1, 12));
  return { code, out: out.join('\n'), err: err.join('\n') };
}

test('every workbook has an expectation, and there are forty and more of three makers', () => {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.xlsx'))
    .sort();
  expect(expectations.map(({ file }) => file).sort()).toEqual(files);
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(new Set(expectations.map(({ by }) => by))).toEqual(new Set(['openpyxl', 'LibreOffice', 'own']));
});

test.each(expectations.map((expectation) => [`${expectation.file}: ${expectation.about}`, expectation] as const))(
  '%s',
  async (_, { file, exit, found, absent, mapping, clean }) => {
    const path = join(folder, file);
    const before = fingerprint(path);
    const words = ['check', path, ...(mapping === undefined ? [] : ['--mapping', join(folder, mapping)]), '--today', '2026-07-01'];
    const { code, out, err } = await check([...words, '--json']);
    expect(err).not.toMatch(/\n\s+at |\.ts:|TypeError|undefined/);
    expect(fingerprint(path)).toBe(before);
    if (exit === 2) {
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err.split('\n')).toHaveLength(1);
      return;
    }
    const answer = JSON.parse(out) as Answer;
    const codes = new Set(answer.findings.map((finding) => finding.code));
    expect(found.filter((each) => !codes.has(each))).toEqual([]);
    expect(absent.filter((each) => codes.has(each))).toEqual([]);
    if (clean === true) expect(answer.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect({ code, err }).toEqual({ code: exit, err: '' });
    for (const { message } of answer.findings) expect(message).not.toMatch(/\{\{(?!value\}\} \$t)|undefined|NaN|\[object/);
  },
);

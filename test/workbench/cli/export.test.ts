import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './runCommand';

const folder = mkdtempSync(join(tmpdir(), 'export-'));
const sample = join(__dirname, '..', '..', '..', 'samples', 'drenthe-2026.xlsx');

type Row = Readonly<Record<string, string | number | boolean | null>>;
interface Read {
  readonly package: {
    readonly resources: readonly {
      readonly name: string;
      readonly schema: { readonly primaryKey?: readonly string[]; readonly foreignKeys?: readonly object[] };
    }[];
  };
  readonly tables: Readonly<Record<'cijfers' | 'producten' | 'strippen' | 'hergebruik', readonly Row[]>>;
}

/** The exported files as a reader sees them that knows the descriptor and nothing else. */
function readBack(from: string): Read {
  const { stdout, stderr, status } = spawnSync('/usr/bin/python3', [join(__dirname, 'readPackage.py'), from], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Read;
}

async function exported(name: string, ...options: readonly string[]): Promise<string> {
  const to = join(folder, name);
  mkdirSync(to);
  const { code } = await runCommand('evaluate', sample, '--today', '2026-11-23', '--export', to, '-o', join(to, 'uit.xlsx'), ...options);
  // Made; and the sample has rows that do not count.
  expect(code).toBe(1);
  return to;
}

describe('evaluate --export', () => {
  let read: Read;
  let to: string;
  beforeAll(async () => {
    to = await exported('binnen');
    read = readBack(to);
  }, 60_000);

  test('every table keeps to its descriptor: types, keys, references', () => {
    const schema = (name: string) => read.package.resources.find((each) => each.name === name)?.schema;
    expect(Object.keys(read.tables)).toEqual(['cijfers', 'producten', 'strippen', 'hergebruik']);
    expect(schema('cijfers')?.primaryKey).toEqual(['periode', 'onderdeel', 'cijfer', 'van']);
    expect(schema('hergebruik')?.foreignKeys).toHaveLength(2);
  });

  test('the strips are those of the balance', async () => {
    const balance = await runCommand('balance', sample, '--json');
    const { rows } = JSON.parse(balance.out) as { rows: readonly Row[] };
    expect(read.tables.strippen).toEqual(
      rows.map(({ municipality, granted, mutations, spent, reserved, remaining }) => ({
        periode: '2026',
        gemeente: municipality,
        toegekend: granted,
        mutaties: mutations,
        besteed: spent,
        gereserveerd: reserved,
        over: remaining,
      })),
    );
  });

  test('reuse adds up to the products, and the figures are the same as JSON', () => {
    const { producten, hergebruik, cijfers } = read.tables;
    for (const { product, gemeenten } of producten)
      expect(hergebruik.filter((row) => row['product'] === product)).toHaveLength(Number(gemeenten));
    const { figures } = JSON.parse(readFileSync(join(to, 'evaluatie.json'), 'utf8')) as {
      figures: readonly { code: string; item: string; value: number | null }[];
    };
    expect(cijfers).toHaveLength(figures.length);
    figures.forEach(({ code, item, value }, index) => {
      const row = cijfers[index];
      expect([row?.['cijfer'], row?.['van']]).toEqual([code, item === '' ? null : item]);
      if (value === null) expect(row?.['waarde']).toBeNull();
      else expect(row?.['waarde']).toBeCloseTo(value, 9);
    });
    // 61 rows in Gebruik, all of 2026.
    expect(cijfers.find(({ cijfer }) => cijfer === 'uses')?.['waarde']).toBe(61);
  });

  test('outside readers get no people; an unknown variant is refused', async () => {
    const outside = readBack(await exported('buiten', '--variant', 'external'));
    const codes = (rows: readonly Row[]) => rows.map(({ cijfer }) => cijfer);
    expect(codes(read.tables.cijfers)).toEqual(expect.arrayContaining(['joined', 'left', 'turnover', 'vacancies']));
    expect(codes(outside.tables.cijfers).filter((code) => /joined|left|turnover|vacan|people/.test(String(code)))).toEqual([]);
    const { code } = await runCommand('evaluate', sample, '--variant', 'secret', '-o', join(folder, 'niet.xlsx'));
    expect(code).toBe(2);
  }, 60_000);
});
